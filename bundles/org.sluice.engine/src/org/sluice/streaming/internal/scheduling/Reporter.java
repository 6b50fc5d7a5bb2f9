package org.sluice.streaming.internal.scheduling;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.sluice.streaming.StreamingListener;
import org.sluice.streaming.Time;
import org.sluice.streaming.report.BatchReport;
import org.sluice.streaming.report.CheckpointReport;

/**
 * Tells listeners what happens, in order, on a thread of its own. A report waits there until its checkpoint is durable. Listeners that are too slow hold
 * the run back once {@value #MOST} events wait. Without listeners there is no thread.
 */
public final class Reporter {

    private static final int MOST = 4096;
    private static final System.Logger LOG = System.getLogger(Reporter.class.getName());
    private static final Runnable END = () -> { };

    private final List<StreamingListener> listeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<BatchReport>> consumers = new CopyOnWriteArrayList<>();
    private final BlockingQueue<Runnable> queue = new ArrayBlockingQueue<>(MOST);
    private String threadName = "org.sluice-report-1";
    private boolean inline;
    private boolean closed;
    private Thread thread;

    public void add(StreamingListener listener) {
        listeners.add(listener);
    }

    public void remove(StreamingListener listener) {
        listeners.remove(listener);
    }

    public void add(Consumer<BatchReport> consumer) {
        consumers.add(consumer);
    }

    /** @param onCaller no thread: tell on the thread that reports */
    void open(String newThreadName, boolean onCaller) {
        threadName = newThreadName;
        inline = onCaller;
    }

    boolean isReportThread() {
        return Thread.currentThread() == thread;
    }

    public void receiverStarted(String nodeId) {
        tellAll(l -> l.onReceiverStarted(nodeId));
    }

    public void receiverError(String nodeId, String message) {
        tellAll(l -> l.onReceiverError(nodeId, message));
    }

    public void receiverStopped(String nodeId, String message) {
        tellAll(l -> l.onReceiverStopped(nodeId, message));
    }

    void started(Time time) {
        tellAll(l -> l.onStreamingStarted(time));
    }

    void batchStarted(Time time) {
        if (!listeners.isEmpty()) {
            tellAll(l -> {
                l.onBatchSubmitted(time);
                l.onBatchStarted(time);
            });
        }
    }

    /** @param checkpoint null = none was due */
    void batchCompleted(BatchReport report, Future<CheckpointReport> checkpoint) {
        if (!listeners.isEmpty() || !consumers.isEmpty()) {
            submit(() -> complete(report, checkpoint));
        }
    }

    private void complete(BatchReport report, Future<CheckpointReport> checkpoint) {
        BatchReport full = report;
        if (checkpoint != null) {
            try {
                full = report.with(checkpoint.get());
            } catch (ExecutionException e) {
                full = report.with(Failures.describe(e.getCause()));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        BatchReport told = full;
        listeners.forEach(l -> safely(() -> l.onBatchCompleted(told)));
        consumers.forEach(c -> safely(() -> c.accept(told)));
    }

    private void tellAll(Consumer<StreamingListener> event) {
        if (!listeners.isEmpty()) {
            submit(() -> listeners.forEach(l -> safely(() -> event.accept(l))));
        }
    }

    private void safely(Runnable call) {
        try {
            call.run();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "A listener failed; the run goes on", e);
        }
    }

    private void submit(Runnable event) {
        if (inline || isReportThread()) {
            event.run();
            return;
        }
        synchronized (this) {
            if (closed) {
                return;
            }
            if (thread == null) {
                thread = new Thread(this::work, threadName);
                thread.setDaemon(true);
                thread.start();
            }
        }
        try {
            queue.put(event);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        try {
            for (Runnable event = queue.take(); event != END; event = queue.take()) {
                event.run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Tells what is still waiting, then ends the thread. */
    void close() {
        Thread ending;
        synchronized (this) {
            closed = true;
            ending = thread;
        }
        if (ending == null || isReportThread()) {
            return;
        }
        try {
            queue.put(END);
            ending.join();
        } catch (InterruptedException e) {
            ending.interrupt();
            Thread.currentThread().interrupt();
        }
    }
}
