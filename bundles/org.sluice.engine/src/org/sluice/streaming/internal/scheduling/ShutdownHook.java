package org.sluice.streaming.internal.scheduling;

import java.util.concurrent.TimeUnit;

/** Stops a run when the process ends. Waits for the run only for a while: whoever ends the process may be the batch thread itself. */
final class ShutdownHook {

    private final Thread hook;

    /** @param stop does not wait @param ended waits for the end of the run */
    ShutdownHook(String threadName, Runnable stop, Waiting ended, long waitMillis) {
        hook = new Thread(() -> {
            stop.run();
            try {
                ended.await(waitMillis, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }, threadName);
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Waits at most so long. */
    interface Waiting {
        boolean await(long time, TimeUnit unit) throws InterruptedException;
    }

    void remove() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the process is ending already
        }
    }
}
