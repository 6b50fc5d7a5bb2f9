package org.sluice.runner.internal.debug;

import org.sluice.streaming.Clock;
import org.sluice.streaming.Clocks;
import org.sluice.streaming.WakeUp;

/**
 * Real time that stands still while a run is held, so that nothing falls due meanwhile. {@link #hold}, {@link #release} and {@link #advanceTo} on the batch thread.
 */
public final class PausableClock implements Clock {

    private final Clock real;
    /** Real time less this one's, milliseconds. */
    private long behind;
    /** -1 = it goes. */
    private long heldAt = -1;

    public PausableClock() {
        this(Clocks.system());
    }

    /** @param real goes on all the time */
    public PausableClock(Clock real) {
        this.real = real;
    }

    @Override
    public synchronized long now() {
        return heldAt >= 0 ? heldAt : real.now() - behind;
    }

    @Override
    public void waitUntil(long millis, WakeUp wake) throws InterruptedException {
        long at;
        synchronized (this) {
            if (heldAt >= 0) {
                return;
            }
            at = millis + behind;
        }
        real.waitUntil(at, wake);
    }

    @Override
    public boolean virtual() {
        return real.virtual();
    }

    public synchronized void hold() {
        if (heldAt < 0) {
            heldAt = now();
        }
    }

    public synchronized void release() {
        if (heldAt >= 0) {
            behind = real.now() - heldAt;
            heldAt = -1;
        }
    }

    /** A batch was run ahead of its time. */
    public synchronized void advanceTo(long millis) {
        if (heldAt >= 0 && millis > heldAt) {
            heldAt = millis;
        }
    }
}
