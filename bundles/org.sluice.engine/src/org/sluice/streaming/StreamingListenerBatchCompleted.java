package org.sluice.streaming;

/** A batch is over, well or not; its checkpoint, if one was due, is durable. It has all delays. */
public record StreamingListenerBatchCompleted(BatchInfo batchInfo) {
}
