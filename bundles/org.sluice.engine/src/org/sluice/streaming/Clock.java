package org.sluice.streaming;

/**
 * The time a run lives in. Made by {@link Clocks}, or by those who test.
 *
 * <p>Called by the batch thread (waiting) and by any thread ({@link #now()}).
 */
public interface Clock {

    /** Milliseconds since the epoch, never going back. */
    long now();

    /** Blocks until {@link #now()} has reached {@code millis}, or until {@code wake} is raised. */
    void waitUntil(long millis, WakeUp wake) throws InterruptedException;

    /** Whether batches are made without waiting for real time to pass; sources then give all they have. */
    default boolean virtual() {
        return true;
    }
}
