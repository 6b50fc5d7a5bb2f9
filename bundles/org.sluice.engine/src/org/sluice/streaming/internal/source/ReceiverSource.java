package org.sluice.streaming.internal.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.sluice.streaming.ConnectorException;
import org.sluice.streaming.EngineException;
import org.sluice.streaming.Receiver;
import org.sluice.streaming.internal.batch.BatchRun;
import org.sluice.streaming.internal.batch.Records;

/**
 * Records that arrive on other threads. They are kept apart by the batch their time of arrival belongs to, so that a batch that runs late holds what it
 * would have held in time. Arriving waits while too much is buffered.
 */
public final class ReceiverSource implements Source, Receiver.Supervisor<Object> {

    private static final System.Logger LOG = System.getLogger(ReceiverSource.class.getName());

    private final Receiver<Object> receiver;
    private final ArrayDeque<Chunk> chunks = new ArrayDeque<>();
    private SourceContext context;
    private ScheduledExecutorService control;
    private long buffered;
    private long maxBuffered;
    private long received;
    private volatile boolean stopped = true;
    private volatile boolean closing;
    private EngineException failure;

    /** What arrived in one interval. */
    private static final class Chunk {

        private final long due;
        private Object[] records = new Object[64];
        private int size;

        Chunk(long due) {
            this.due = due;
        }

        void add(Object record) {
            if (size == records.length) {
                records = Arrays.copyOf(records, size * 2);
            }
            records[size++] = record;
        }
    }

    @SuppressWarnings("unchecked")
    public ReceiverSource(Receiver<?> receiver) {
        this.receiver = (Receiver<Object>) receiver;
    }

    @Override
    public void open(SourceContext newContext) {
        context = newContext;
        maxBuffered = context.conf().getLong("sluice.source.maxBuffered", 1_000_000);
        control = Executors.newSingleThreadScheduledExecutor(r -> {
            Thread thread = new Thread(r, context.threadPrefix() + "receiver-" + (context.streamId() + 1));
            thread.setDaemon(true);
            return thread;
        });
        if ((Object) receiver instanceof SocketReceiver<?> socket) {
            socket.open(context, this);
        }
        receiver.attach(this);
        control.execute(this::begin);
    }

    private void begin() {
        if (closing) {
            return;
        }
        stopped = false;
        context.reporter().receiverStarted(context.streamId(), receiver.getClass().getSimpleName(), context.nodeId());
        try {
            receiver.onStart();
        } catch (Throwable e) {
            fail(new ConnectorException.Fatal(context.nodeId(), "The receiver of '" + context.nodeId() + "' could not start: " + e + ".", e));
        }
    }

    private void end(String message) {
        if (!stopped) {
            stopped = true;
            try {
                receiver.onStop();
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.WARNING, context.nodeId() + ": receiver failed while stopping: " + e);
            }
            context.reporter().receiverStopped(context.streamId(), message);
        }
    }

    /** Makes the next batch fail. */
    void fail(EngineException e) {
        synchronized (chunks) {
            failure = failure == null ? e : failure;
        }
        context.wakeUp().lookAgain();
    }

    @Override
    public boolean ready() {
        synchronized (chunks) {
            return failure != null || reached();
        }
    }

    @Override
    public boolean reached() {
        return !((Object) receiver instanceof SocketReceiver<?> socket) || socket.reached();
    }

    @Override
    public void checkReached() {
        if ((Object) receiver instanceof SocketReceiver<?> socket) {
            socket.checkReached();
        }
    }

    @Override
    public void store(Object record) {
        synchronized (chunks) {
            while (buffered >= maxBuffered && !closing) {
                try {
                    chunks.wait();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
            long due = context.clock().virtual() ? Long.MIN_VALUE : due(context.clock().now());
            if (chunks.isEmpty() || chunks.getLast().due != due) {
                chunks.addLast(new Chunk(due));
            }
            chunks.getLast().add(record);
            buffered++;
            received++;
        }
    }

    /** Time of the batch that holds what arrives at {@code millis}. */
    private long due(long millis) {
        long b = context.intervalMillis();
        return Math.floorDiv(millis - 1, b) * b + b;
    }

    @Override
    public void restart(String message, Throwable error, long delayMillis) {
        reportError(message, error);
        long delay = delayMillis < 0 ? context.conf().getLong("sluice.receiver.restartDelayMillis", 2000) : delayMillis;
        if (!closing) {
            control.execute(() -> end(message));
            control.schedule(this::begin, delay, TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void stop(String message, Throwable error) {
        if (!closing) {
            control.execute(() -> end(message));
        }
    }

    @Override
    public void reportError(String message, Throwable error) {
        LOG.log(System.Logger.Level.WARNING, context.nodeId() + ": " + message + (error == null ? "" : ": " + error));
        tellError(message, error);
    }

    /** For listeners only. */
    void tellError(String message, Throwable error) {
        context.reporter().receiverError(context.streamId(), message, error, context.clock().now());
    }

    @Override
    public boolean stopped() {
        return stopped;
    }

    @Override
    public int streamId() {
        return context.streamId();
    }

    @Override
    public Records next(BatchRun run) {
        List<Records> taken = new ArrayList<>();
        synchronized (chunks) {
            while (!chunks.isEmpty() && (chunks.getFirst().due <= run.time().milliseconds() || closing)) {
                Chunk chunk = chunks.removeFirst();
                buffered -= chunk.size;
                taken.add(Records.of(chunk.records, chunk.size, run.partitions()));
            }
            if (taken.isEmpty() && failure != null) {
                throw failure;
            }
            chunks.notifyAll();
        }
        return taken.size() == 1 ? taken.get(0) : Records.concat(taken);
    }

    @Override
    public long lag() {
        synchronized (chunks) {
            return buffered;
        }
    }

    @Override
    public String offset() {
        synchronized (chunks) {
            return received + " received";
        }
    }

    @Override
    public boolean pending() {
        synchronized (chunks) {
            return buffered > 0;
        }
    }

    @Override
    public void stopIntake() {
        if (control == null || closing) {
            return;
        }
        closing = true;
        synchronized (chunks) {
            chunks.notifyAll();
        }
        control.execute(() -> end("stopped"));
        control.shutdown();
        try {
            if (!control.awaitTermination(10, TimeUnit.SECONDS)) {
                control.shutdownNow();
            }
        } catch (InterruptedException e) {
            control.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        stopIntake();
    }
}
