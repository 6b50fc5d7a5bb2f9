package org.sluice.telemetry.jetty.internal;

import java.util.function.LongSupplier;

/**
 * How many requests are answered: a token bucket that holds {@code burst} and is filled evenly. One for all callers, because on one machine all have the same address.
 *
 * <p><b>Threading:</b> any thread.
 */
final class RateLimit {

    private final double perNano;
    private final double burst;
    private final LongSupplier nanoTime;
    private double left;
    private long lastNanos;

    RateLimit(int perSecond, int burst, LongSupplier nanoTime) {
        perNano = perSecond / 1e9;
        this.burst = burst;
        this.nanoTime = nanoTime;
        left = burst;
        lastNanos = nanoTime.getAsLong();
    }

    /** Takes one, if there is one. */
    synchronized boolean take() {
        long now = nanoTime.getAsLong();
        left = Math.min(burst, left + (now - lastNanos) * perNano);
        lastNanos = now;
        if (left < 1) {
            return false;
        }
        left--;
        return true;
    }
}
