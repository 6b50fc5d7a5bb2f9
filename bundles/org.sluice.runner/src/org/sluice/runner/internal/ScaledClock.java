package org.sluice.runner.internal;

import org.sluice.streaming.Clock;
import org.sluice.streaming.Clocks;
import org.sluice.streaming.WakeUp;

/** Time that begins somewhere, when it is waited for the first time, and goes at another pace than that of the world. */
final class ScaledClock implements Clock {

    private final Clock real;
    private final double factor;
    private final long startMillis;
    /** -1 = not yet. */
    private volatile long begunMillis = -1;

    /** @param startMillis where it begins, now @param factor 2 = twice as fast */
    ScaledClock(long startMillis, double factor) {
        this(startMillis, factor, Clocks.system());
    }

    ScaledClock(long startMillis, double factor, Clock real) {
        this.startMillis = startMillis;
        this.factor = factor;
        this.real = real;
    }

    @Override
    public long now() {
        return begunMillis < 0 ? startMillis : startMillis + (long) ((real.now() - begunMillis) * factor);
    }

    @Override
    public void waitUntil(long millis, WakeUp wake) throws InterruptedException {
        if (begunMillis < 0) {
            begunMillis = real.now();
        }
        real.waitUntil(begunMillis + (long) Math.ceil((millis - startMillis) / factor), wake);
    }

    @Override
    public boolean virtual() {
        return real.virtual();
    }
}
