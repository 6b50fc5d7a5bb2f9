package org.sluice.telemetry.jetty;

import static org.junit.jupiter.api.Assertions.assertFalse;

/** Finds threads that outlive their owner. */
final class LeftThreads {

    private static final long JOIN_MILLIS = 2_000;

    private LeftThreads() {
    }

    /** Fails when a thread whose name begins so does not end by itself within two seconds. */
    static void assertNone(String prefix) throws InterruptedException {
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().startsWith(prefix)) {
                thread.join(JOIN_MILLIS);
                assertFalse(thread.isAlive(), thread.getName());
            }
        }
    }
}
