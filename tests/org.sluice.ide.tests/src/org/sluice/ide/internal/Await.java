package org.sluice.ide.internal;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.opentest4j.AssertionFailedError;

/** Waits for conditions, never longer than told. */
final class Await {

    private static final Duration STEP = Duration.ofMillis(20);

    private Await() {
    }

    /** Waits until the condition holds; fails with what was expected, and with what was instead. */
    static void until(String expected, BooleanSupplier condition, Duration atMost, Supplier<String> instead) {
        long end = System.nanoTime() + atMost.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionFailedError(expected + ": not within " + atMost.toSeconds() + " s; instead: " + instead.get());
            }
            LockSupport.parkNanos(STEP.toNanos());
        }
    }
}
