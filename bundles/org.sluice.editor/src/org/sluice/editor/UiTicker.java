package org.sluice.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;

/**
 * The one clock of everything live on a display: runs its subscribers some times a second ({@link EditorPreferences#LIVE_RATE}) on the UI
 * thread. It is re-armed at the end of its own run, so a slow UI thread skips ticks and never queues them, and it only
 * runs while someone is subscribed.
 */
public final class UiTicker {

    private static final String KEY = "org.sluice.editor.ticker"; //$NON-NLS-1$

    private final Display display;
    private final List<Runnable> subscribers = new ArrayList<>();
    private boolean armed;

    private UiTicker(Display display) {
        this.display = display;
    }

    /** The ticker of a display; call on its UI thread. */
    public static UiTicker of(Display display) {
        checkThread(display);
        if (display.getData(KEY) instanceof UiTicker ticker) {
            return ticker;
        }
        UiTicker ticker = new UiTicker(display);
        display.setData(KEY, ticker);
        return ticker;
    }

    /**
     * Runs the subscriber at every tick until the returned handle is run. Both calls happen on the UI thread; a
     * subscriber that throws is logged and goes on being called.
     */
    public Runnable subscribe(Runnable subscriber) {
        checkThread(display);
        Runnable entry = new Entry(Objects.requireNonNull(subscriber));
        subscribers.add(entry);
        arm();
        return () -> {
            if (!display.isDisposed()) {
                checkThread(display);
            }
            subscribers.remove(entry);
        };
    }

    /** How many subscribers there are: zero means that the ticker stands still. */
    public int subscriberCount() {
        return subscribers.size();
    }

    private void arm() {
        if (!armed && !subscribers.isEmpty() && !display.isDisposed()) {
            armed = true;
            display.timerExec(EditorPreferences.livePeriodMillis(), this::tick);
        }
    }

    private void tick() {
        armed = false;
        try {
            for (Runnable subscriber : List.copyOf(subscribers)) {
                if (subscribers.contains(subscriber)) {
                    subscriber.run();
                }
            }
        } finally {
            arm();
        }
    }

    private static void checkThread(Display display) {
        if (display.getThread() != Thread.currentThread()) {
            SWT.error(SWT.ERROR_THREAD_INVALID_ACCESS);
        }
    }

    private record Entry(Runnable subscriber) implements Runnable {
        @Override
        public void run() {
            try {
                subscriber.run();
            } catch (RuntimeException e) {
                ILog.of(UiTicker.class).error("A live view failed to draw the newest numbers", e); //$NON-NLS-1$
            }
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }
}
