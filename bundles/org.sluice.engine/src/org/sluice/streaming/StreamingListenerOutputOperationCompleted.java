package org.sluice.streaming;

/** An output operation is done, or has failed for good. */
public record StreamingListenerOutputOperationCompleted(OutputOperationInfo outputOperationInfo) {
}
