package org.sluice.streaming;

import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;

/** A clock that stands still until it is moved; for tests. Thread-safe. */
public final class ManualClock implements Clock {

    private final Set<WakeUp> waiting = new CopyOnWriteArraySet<>();
    private volatile long now;

    ManualClock(long startMillis) {
        now = startMillis;
    }

    @Override
    public long now() {
        return now;
    }

    public void advance(Duration by) {
        moveTo(now + by.milliseconds());
    }

    public synchronized void moveTo(long millis) {
        if (millis < now) {
            throw new IllegalArgumentException("The clock stands at " + now + " and cannot go back to " + millis + ".");
        }
        now = millis;
        waiting.forEach(WakeUp::lookAgain);
    }

    @Override
    public void waitUntil(long millis, WakeUp wake) throws InterruptedException {
        waiting.add(wake);
        try {
            synchronized (wake) {
                while (now < millis && !wake.raised()) {
                    wake.wait();
                }
            }
        } finally {
            waiting.remove(wake);
        }
    }
}
