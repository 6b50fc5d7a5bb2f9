package org.sluice.streaming;

import java.time.Instant;
import java.util.concurrent.locks.LockSupport;

/** Makes {@link Clock}s. */
public final class Clocks {

    private Clocks() {
    }

    /** Real time. */
    public static Clock system() {
        return new SystemClock();
    }

    /** Stands still until it is moved. */
    public static ManualClock manual(long startMillis) {
        return new ManualClock(startMillis);
    }

    /** The next batch at once: time jumps to whatever is waited for. With start 0, batch k has time k × interval. */
    public static Clock fast(long startMillis) {
        return new FastClock(startMillis);
    }

    private static final class SystemClock implements Clock {

        @Override
        public long now() {
            return System.currentTimeMillis();
        }

        /** Object.wait counts whole milliseconds from whenever it is called: the last one is waited for by the clock's finer digits. */
        @Override
        public void waitUntil(long millis, WakeUp wake) throws InterruptedException {
            synchronized (wake) {
                for (long left = millis - now(); left > 1 && !wake.raised(); left = millis - now()) {
                    wake.wait(left - 1);
                }
            }
            long nanos;
            do {
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                nanos = wake.raised() ? 0 : nanosUntil(millis);
                LockSupport.parkNanos(nanos);
            } while (nanos > 0);
        }

        private static long nanosUntil(long millis) {
            Instant now = Instant.now();
            return (millis - now.toEpochMilli()) * 1_000_000 - now.getNano() % 1_000_000;
        }

        @Override
        public boolean virtual() {
            return false;
        }
    }

    private static final class FastClock implements Clock {

        private volatile long now;

        FastClock(long startMillis) {
            now = startMillis;
        }

        @Override
        public long now() {
            return now;
        }

        @Override
        public void waitUntil(long millis, WakeUp wake) {
            now = Math.max(now, millis);
        }
    }
}
