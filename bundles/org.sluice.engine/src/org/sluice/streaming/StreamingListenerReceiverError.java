package org.sluice.streaming;

/** A receiver has told of an error; it goes on. */
public record StreamingListenerReceiverError(ReceiverInfo receiverInfo) {
}
