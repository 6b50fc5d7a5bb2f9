package org.sluice.editor.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Calls into the UI thread from a test thread, and bounded waits on conditions. */
final class Ui {

    private static final long LIMIT_SECONDS = 20;
    private static final int PERIOD_MILLIS = 30;

    private Ui() {
    }

    static Display display() {
        return PlatformUI.getWorkbench().getDisplay();
    }

    static <T> T call(Callable<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        display().syncExec(() -> {
            try {
                result.set(work.call());
            } catch (Exception | Error e) {
                failure.set(e);
            }
        });
        if (failure.get() instanceof Error error) {
            throw error;
        }
        if (failure.get() != null) {
            throw new IllegalStateException(failure.get());
        }
        return result.get();
    }

    static void run(Runnable work) {
        call(() -> {
            work.run();
            return null;
        });
    }

    /** Waits until everything that is queued has run, and a timer of the display has fired after it. */
    static void drain() {
        await(PERIOD_MILLIS);
    }

    /** Waits until a click no longer belongs to those before: GTK takes three within twice the time of a double click as one. */
    static void afterDoubleClickTime() {
        await(2 * call(() -> display().getDoubleClickTime()) + PERIOD_MILLIS);
    }

    private static void await(int millis) {
        CountDownLatch done = new CountDownLatch(1);
        display().asyncExec(() -> display().timerExec(millis, done::countDown));
        try {
            if (!done.await(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("The UI thread does not answer");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Waits until a condition, asked on the UI thread, is true. */
    static void until(String what, Callable<Boolean> condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
        while (!Boolean.TRUE.equals(call(condition))) {
            if (System.nanoTime() > end) {
                Robot.screenshot("timeout");
                throw new AssertionError("Waited in vain: " + what);
            }
            await(PERIOD_MILLIS);
        }
    }
}
