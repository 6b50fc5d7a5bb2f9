package org.sluice.streaming;

/** A receiver has begun to take in, for the first time or again. */
public record StreamingListenerReceiverStarted(ReceiverInfo receiverInfo) {
}
