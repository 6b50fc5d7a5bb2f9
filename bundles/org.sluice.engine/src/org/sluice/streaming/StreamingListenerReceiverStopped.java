package org.sluice.streaming;

/** A receiver has stopped, for good or to be started again. */
public record StreamingListenerReceiverStopped(ReceiverInfo receiverInfo) {
}
