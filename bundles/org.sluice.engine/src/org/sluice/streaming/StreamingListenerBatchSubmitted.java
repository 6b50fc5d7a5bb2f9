package org.sluice.streaming;

/** A batch is to be worked on: its input has been taken in. It has no delays yet. */
public record StreamingListenerBatchSubmitted(BatchInfo batchInfo) {
}
