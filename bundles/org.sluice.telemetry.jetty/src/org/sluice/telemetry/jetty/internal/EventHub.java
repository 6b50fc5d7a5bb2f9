package org.sluice.telemetry.jetty.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.sluice.runner.RunListener;
import org.sluice.telemetry.BatchFrame;
import org.sluice.telemetry.RunFrame;
import org.sluice.telemetry.RunStateFrame;
import org.sluice.telemetry.TotalsFrame;
import org.sluice.telemetry.debug.ControlFrame;

/**
 * Brings the newest state of the run to everyone who listens on {@code /events}. The engine only replaces one reference;
 * a listener gets what is newest when it is its turn, at most every 100 ms and never before its last message went out.
 * So a slow listener costs one message of memory and no batch ever waits for it.
 *
 * <p><b>Threading:</b> all work is done on the {@link Ticker}'s one thread; the rest may be called from any.
 */
final class EventHub implements RunListener {

    /** Shortest time between two messages to one listener. */
    static final long MIN_GAP_MILLIS = 100;
    /** Longest silence. */
    static final long HEARTBEAT_MILLIS = 5_000;
    /** Most listeners at a time. */
    static final int MAX_LISTENERS = 32;

    /** The newest that is known; versions rise. */
    record Newest(long version, RunStateFrame state, Optional<BatchFrame> batch, TotalsFrame totals, Optional<ControlFrame> control) {

        Newest(long version, RunStateFrame state, Optional<BatchFrame> batch, TotalsFrame totals) {
            this(version, state, batch, totals, Optional.empty());
        }
    }

    /** Clock and single thread of the hub. */
    interface Ticker {

        long nowMillis();

        /** Runs a task on the hub's thread, after those that are due earlier. */
        void schedule(Runnable task, long delayMillis);
    }

    private final RunFrame run;
    private final Ticker ticker;
    private final AtomicReference<Newest> newest;
    private final AtomicBoolean wakeQueued = new AtomicBoolean();
    private final List<EventListener> listeners = new ArrayList<>();
    private final EventText text = new EventText();
    private boolean closing;
    private Runnable whenDrained = () -> { };

    EventHub(RunFrame run, RunStateFrame state, Ticker ticker) {
        this.run = run;
        this.ticker = ticker;
        newest = new AtomicReference<>(new Newest(0, state, Optional.empty(), TotalsFrame.ZERO));
        ticker.schedule(this::heartbeat, HEARTBEAT_MILLIS);
    }

    @Override
    public void stateChanged(RunStateFrame state) {
        newest.updateAndGet(now -> new Newest(now.version() + 1, state, now.batch(), now.totals(), now.control()));
        wake();
    }

    @Override
    public void batchCompleted(BatchFrame batch) {
        newest.updateAndGet(now -> new Newest(now.version() + 1, now.state(), Optional.of(batch), now.totals().plus(batch), now.control()));
        wake();
    }

    @Override
    public void controlChanged(ControlFrame control) {
        newest.updateAndGet(now -> new Newest(now.version() + 1, now.state(), now.batch(), now.totals(), Optional.of(control)));
        wake();
    }

    /** At most one wake-up waits in the ticker, however many batches come. */
    private void wake() {
        if (wakeQueued.compareAndSet(false, true)) {
            ticker.schedule(() -> {
                wakeQueued.set(false);
                deliver();
            }, 0);
        }
    }

    /** A new listener; it is told everything that is known, or refused when there are too many. */
    void add(EventListener.Output output) {
        ticker.schedule(() -> {
            if (closing || listeners.size() >= MAX_LISTENERS) {
                output.refuse();
                return;
            }
            EventListener listener = new EventListener(output);
            listeners.add(listener);
            write(listener, text.hello(run, newest.get()), newest.get());
        }, 0);
    }

    /** Sends the newest to everyone once more, ends all answers, then calls {@code drained} on the hub's thread. */
    void close(Runnable drained) {
        ticker.schedule(() -> {
            closing = true;
            whenDrained = drained;
            deliver();
        }, 0);
    }

    private void deliver() {
        for (EventListener listener : List.copyOf(listeners)) {
            deliver(listener);
        }
        if (closing && listeners.isEmpty()) {
            Runnable drained = whenDrained;
            whenDrained = () -> { };
            drained.run();
        }
    }

    private void deliver(EventListener listener) {
        if (listener.writing) {
            return;
        }
        Newest now = newest.get();
        boolean news = now.version() != listener.sent.version();
        if (closing) {
            listener.writing = true;
            listener.output.end(news ? text.difference(listener.sent, now) : new byte[0], failure -> ticker.schedule(() -> {
                listeners.remove(listener);
                deliver();
            }, 0));
            return;
        }
        long wait = listener.sentMillis + MIN_GAP_MILLIS - ticker.nowMillis();
        if (news && wait > 0) {
            later(listener, wait);
        } else if (news) {
            write(listener, text.difference(listener.sent, now), now);
        }
    }

    private void later(EventListener listener, long wait) {
        if (!listener.turnQueued) {
            listener.turnQueued = true;
            ticker.schedule(() -> {
                listener.turnQueued = false;
                if (listeners.contains(listener)) {
                    deliver(listener);
                }
            }, wait);
        }
    }

    private void write(EventListener listener, byte[] message, Newest content) {
        listener.writing = true;
        listener.sent = content;
        listener.sentMillis = ticker.nowMillis();
        listener.output.write(message, failure -> ticker.schedule(() -> {
            listener.writing = false;
            if (failure != null) {
                listeners.remove(listener);
            }
            deliver();
        }, 0));
    }

    private void heartbeat() {
        for (EventListener listener : List.copyOf(listeners)) {
            if (!listener.writing && ticker.nowMillis() - listener.sentMillis >= HEARTBEAT_MILLIS) {
                write(listener, EventText.HEARTBEAT, listener.sent);
            }
        }
        if (!closing) {
            ticker.schedule(this::heartbeat, HEARTBEAT_MILLIS);
        }
    }

    /** Longest time {@link #close} should be waited for. */
    static long closeNanos() {
        return TimeUnit.SECONDS.toNanos(1);
    }
}
