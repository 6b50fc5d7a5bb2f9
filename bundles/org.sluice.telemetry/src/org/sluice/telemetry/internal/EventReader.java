package org.sluice.telemetry.internal;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.sluice.telemetry.BatchFrame;
import org.sluice.telemetry.ConnectionState;
import org.sluice.telemetry.RunFrame;
import org.sluice.telemetry.RunStateFrame;
import org.sluice.telemetry.TelemetryException;
import org.sluice.telemetry.TelemetrySnapshot;
import org.sluice.telemetry.TotalsFrame;
import org.sluice.telemetry.WireJson;
import org.sluice.telemetry.debug.ControlFrame;

/** Reads {@code /events} on its own thread and keeps the newest snapshot. */
public final class EventReader implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(EventReader.class.getName());
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final long JOIN_MILLIS = 2_000;
    private static final long SILENT_NANOS = TimeUnit.SECONDS.toNanos(15);
    private static final int CONNECT_ATTEMPTS = 3;

    private final HttpCalls calls;
    private final Consumer<TelemetrySnapshot> listener;
    private final AtomicReference<TelemetrySnapshot> newest = new AtomicReference<>(TelemetrySnapshot.INITIAL);
    private final Thread thread;
    private final ScheduledExecutorService watchdog;
    private volatile long heardNanos = System.nanoTime();
    private volatile boolean closed;
    private volatile InputStream stream;

    public EventReader(HttpCalls calls, Consumer<TelemetrySnapshot> listener) {
        this.calls = calls;
        this.listener = listener;
        int number = NUMBER.incrementAndGet();
        thread = new Thread(this::run, "org.sluice-telemetry-reader-" + number);
        thread.setDaemon(true);
        watchdog = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread watcher = new Thread(task, "org.sluice-telemetry-watchdog-" + number);
            watcher.setDaemon(true);
            return watcher;
        });
    }

    public void start() {
        thread.start();
        watchdog.scheduleWithFixedDelay(this::watch, 5, 5, TimeUnit.SECONDS);
    }

    public TelemetrySnapshot snapshot() {
        return newest.get();
    }

    private void run() {
        String problem = "";
        for (int attempt = 1; attempt <= CONNECT_ATTEMPTS && !closed && !ended(); attempt++) {
            try (InputStream in = calls.events()) {
                stream = in;
                if (!closed) {
                    read(in);
                }
                problem = "the connection was closed.";
            } catch (IOException e) {
                problem = HttpCalls.reason(e);
            } catch (TelemetryException e) {
                problem = e.getMessage();
                break;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        watchdog.shutdownNow();
        finish(problem);
    }

    private void finish(String problem) {
        if (closed) {
            update(now -> now.with(ConnectionState.CLOSED, ""));
        } else if (ended()) {
            update(now -> now.with(ConnectionState.ENDED, ""));
        } else {
            update(now -> now.with(ConnectionState.LOST, "Lost the run at " + calls.base() + ": " + problem));
        }
    }

    private boolean ended() {
        return newest.get().state().state().isFinal();
    }

    private void read(InputStream in) throws IOException {
        EventStream events = new EventStream(in, () -> heardNanos = System.nanoTime());
        for (EventStream.Event event = events.next(); event != null && !closed; event = events.next()) {
            apply(event.kind(), event.data());
        }
    }

    private void apply(String kind, String data) {
        switch (kind) {
            case "run" -> {
                RunFrame run = WireJson.fromJson(data, RunFrame.class);
                if (run.protocol() != RunFrame.PROTOCOL) {
                    throw new TelemetryException("the engine speaks telemetry protocol " + run.protocol()
                            + ", this side " + RunFrame.PROTOCOL + "; use the same version of Sluice for both.", null);
                }
                update(now -> now.with(run).with(ConnectionState.LIVE, ""));
            }
            case "state" -> {
                RunStateFrame state = WireJson.fromJson(data, RunStateFrame.class);
                update(now -> now.with(state));
            }
            case "batch" -> {
                BatchFrame batch = WireJson.fromJson(data, BatchFrame.class);
                update(now -> now.with(batch));
            }
            case "control" -> {
                ControlFrame control = WireJson.fromJson(data, ControlFrame.class);
                update(now -> now.with(control));
            }
            case "totals" -> {
                TotalsFrame totals = WireJson.fromJson(data, TotalsFrame.class);
                update(now -> now.with(totals));
            }
            default -> {
                // a newer engine may say more
            }
        }
    }

    private void watch() {
        boolean silent = System.nanoTime() - heardNanos > SILENT_NANOS;
        if (silent && newest.get().connection() == ConnectionState.LIVE) {
            update(now -> now.connection() == ConnectionState.LIVE
                    ? now.with(ConnectionState.SILENT, "The engine does not answer; it hangs or is suspended.") : now);
        } else if (!silent && newest.get().connection() == ConnectionState.SILENT) {
            update(now -> now.connection() == ConnectionState.SILENT ? now.with(ConnectionState.LIVE, "") : now);
        }
    }

    private void update(UnaryOperator<TelemetrySnapshot> change) {
        TelemetrySnapshot snapshot = newest.updateAndGet(change);
        try {
            listener.accept(snapshot);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Telemetry listener failed: " + e, e);
        }
    }

    @Override
    public void close() {
        closed = true;
        watchdog.shutdownNow();
        InputStream open = stream;
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                LOG.log(Level.DEBUG, "Closing the event stream failed", e);
            }
        }
        thread.interrupt();
        try {
            if (Thread.currentThread() != thread) {
                thread.join(JOIN_MILLIS);
                watchdog.awaitTermination(JOIN_MILLIS, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
