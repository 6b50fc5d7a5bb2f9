package org.sluice.streaming.internal.scheduling;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.sluice.streaming.BatchInfo;
import org.sluice.streaming.OutputOperationInfo;
import org.sluice.streaming.ReceiverInfo;
import org.sluice.streaming.Sample;
import org.sluice.streaming.SampleListener;
import org.sluice.streaming.StreamingListener;
import org.sluice.streaming.StreamingListenerBatchCompleted;
import org.sluice.streaming.StreamingListenerBatchStarted;
import org.sluice.streaming.StreamingListenerBatchSubmitted;
import org.sluice.streaming.StreamingListenerOutputOperationCompleted;
import org.sluice.streaming.StreamingListenerOutputOperationStarted;
import org.sluice.streaming.StreamingListenerReceiverError;
import org.sluice.streaming.StreamingListenerReceiverStarted;
import org.sluice.streaming.StreamingListenerReceiverStopped;
import org.sluice.streaming.StreamingListenerStreamingStarted;
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
    private final Map<Integer, ReceiverInfo> receivers = new ConcurrentHashMap<>();
    private final Set<Object> failed = ConcurrentHashMap.newKeySet();
    private final AtomicLong failedCalls = new AtomicLong();
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

    /** Whether anybody wants events. */
    boolean listening() {
        return !listeners.isEmpty();
    }

    /** How often a listener has thrown. */
    public long failedCalls() {
        return failedCalls.get();
    }

    /** @param name class of the receiver */
    public void receiverStarted(int streamId, String name, String nodeId) {
        ReceiverInfo info = receivers.compute(streamId, (id, was) -> was == null ? new ReceiverInfo(id, name + "-" + id, nodeId, true, "localhost", "driver", "", "", -1)
                : new ReceiverInfo(id, was.name(), nodeId, true, was.location(), was.executorId(), was.lastErrorMessage(), was.lastError(), was.lastErrorTime()));
        tellAll(l -> l.onReceiverStarted(new StreamingListenerReceiverStarted(info)));
    }

    public void receiverError(int streamId, String message, Throwable error, long atMillis) {
        ReceiverInfo info = receivers.computeIfPresent(streamId, (id, was) -> new ReceiverInfo(id, was.name(), was.nodeId(), was.active(), was.location(), was.executorId(),
                String.valueOf(message), error == null ? "" : BatchEvents.stack(error), atMillis));
        if (info != null) {
            tellAll(l -> l.onReceiverError(new StreamingListenerReceiverError(info)));
        }
    }

    public void receiverStopped(int streamId, String message) {
        ReceiverInfo info = receivers.computeIfPresent(streamId, (id, was) -> new ReceiverInfo(id, was.name(), was.nodeId(), false, was.location(), was.executorId(),
                message == null || message.isEmpty() ? was.lastErrorMessage() : message, was.lastError(), was.lastErrorTime()));
        if (info != null) {
            tellAll(l -> l.onReceiverStopped(new StreamingListenerReceiverStopped(info)));
        }
    }

    void tell(SampleListener listener, Sample sample) {
        submit(() -> safely(listener, () -> listener.accept(sample)));
    }

    void started(Time time) {
        tellAll(l -> l.onStreamingStarted(new StreamingListenerStreamingStarted(time.milliseconds())));
    }

    void batchSubmitted(BatchInfo batch) {
        tellAll(l -> l.onBatchSubmitted(new StreamingListenerBatchSubmitted(batch)));
    }

    void batchStarted(BatchInfo batch) {
        tellAll(l -> l.onBatchStarted(new StreamingListenerBatchStarted(batch)));
    }

    void outputStarted(OutputOperationInfo output) {
        tellAll(l -> l.onOutputOperationStarted(new StreamingListenerOutputOperationStarted(output)));
    }

    void outputCompleted(OutputOperationInfo output) {
        tellAll(l -> l.onOutputOperationCompleted(new StreamingListenerOutputOperationCompleted(output)));
    }

    /** @param info null = nobody listens @param checkpoint null = none was due */
    void batchCompleted(BatchReport report, BatchInfo info, Future<CheckpointReport> checkpoint) {
        if (!listeners.isEmpty() || !consumers.isEmpty()) {
            submit(() -> complete(report, info, checkpoint));
        }
    }

    private void complete(BatchReport report, BatchInfo info, Future<CheckpointReport> checkpoint) {
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
        if (info != null) {
            listeners.forEach(l -> safely(l, () -> l.onBatchCompleted(new StreamingListenerBatchCompleted(info))));
        }
        consumers.forEach(c -> safely(c, () -> c.accept(told)));
    }

    private void tellAll(Consumer<StreamingListener> event) {
        if (!listeners.isEmpty()) {
            submit(() -> listeners.forEach(l -> safely(l, () -> event.accept(l))));
        }
    }

    /** A listener cannot hurt the run. Its first failure is logged, all are counted. */
    private void safely(Object listener, Runnable call) {
        try {
            call.run();
        } catch (Throwable e) {
            failedCalls.incrementAndGet();
            if (failed.add(listener)) {
                LOG.log(System.Logger.Level.WARNING, "A listener failed (" + listener.getClass().getName() + "). The run goes on; further failures of it are only counted", e);
            }
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
