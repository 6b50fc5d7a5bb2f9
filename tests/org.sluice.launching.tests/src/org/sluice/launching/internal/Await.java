package org.sluice.launching.internal;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.opentest4j.AssertionFailedError;

/** Waits for conditions, never longer than told. */
public final class Await {

    private static final Duration STEP = Duration.ofMillis(10);

    private Await() {
    }

    /** Waits until the condition holds; fails with the description of what was instead. */
    public static void until(BooleanSupplier condition, Duration atMost, Supplier<String> instead) {
        long end = System.nanoTime() + atMost.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionFailedError("not within " + atMost.toMillis() + " ms; instead: " + instead.get());
            }
            LockSupport.parkNanos(STEP.toNanos());
        }
    }
}
