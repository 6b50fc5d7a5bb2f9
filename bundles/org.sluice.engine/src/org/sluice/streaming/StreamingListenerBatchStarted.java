package org.sluice.streaming;

/** Work on a batch has begun. Of the delays it has the scheduling delay. */
public record StreamingListenerBatchStarted(BatchInfo batchInfo) {
}
