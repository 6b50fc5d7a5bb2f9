package org.sluice.streaming;

/** An output operation has begun. */
public record StreamingListenerOutputOperationStarted(OutputOperationInfo outputOperationInfo) {
}
