package org.sluice.streaming;

/** The run has begun. @param time by the engine's clock, milliseconds */
public record StreamingListenerStreamingStarted(long time) {
}
