package org.sluice.streaming.internal.source;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.sluice.streaming.ConnectorException;
import org.sluice.streaming.EngineException;
import org.sluice.streaming.PipelineDefinitionException;
import org.sluice.streaming.Receiver;
import org.sluice.streaming.internal.batch.BatchRun;
import org.sluice.streaming.internal.batch.Records;

/**
 * The life of a receiver, and what it stores. Without a write-ahead log all is kept in memory; with one, blocks are in the log before a batch sees them, and records stored one by one
 * are made blocks every {@code spark.streaming.blockInterval}.
 */
public final class ReceiverSource implements Source, Receiver.Supervisor<Object> {

    private static final System.Logger LOG = System.getLogger(ReceiverSource.class.getName());

    private final Receiver<Object> receiver;
    private SourceContext context;
    private ReceiverBuffer buffer;
    /** Null = none. */
    private LoggedBlocks log;
    private ScheduledExecutorService control;
    private Object restored;
    private volatile boolean stopped = true;
    /** Whether {@code onStart} has returned once: what it stores itself belongs to the first batch of a run that does not wait for the clock. */
    private volatile boolean begun;
    private volatile boolean closing;
    private volatile boolean ended;

    @SuppressWarnings("unchecked")
    public ReceiverSource(Receiver<?> receiver) {
        if (receiver == null) {
            throw new PipelineDefinitionException("SL-0303", "A receiver stream has no receiver. Give it one.");
        }
        this.receiver = (Receiver<Object>) receiver;
    }

    @Override
    public void open(SourceContext newContext) {
        context = newContext;
        long blockMillis = LoggedBlocks.blockMillis(context.conf());
        buffer = new ReceiverBuffer(context, context.conf().getLong("sluice.source.maxBuffered", 1_000_000));
        log = LoggedBlocks.open(context, buffer, restored);
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
        if (log != null) {
            control.scheduleWithFixedDelay(this::cut, blockMillis, blockMillis, TimeUnit.MILLISECONDS);
        }
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
        begun = true;
        context.wakeUp().lookAgain();
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
        buffer.fail(e);
        context.wakeUp().lookAgain();
    }

    @Override
    public boolean ready() {
        return buffer.failed() || begun && reached();
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

    // what the receiver calls

    @Override
    public void store(Object record) {
        if (ended) {
            return;
        }
        try {
            if (log == null) {
                buffer.add(record);
            } else {
                log.add(record);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (EngineException e) {
            fail(e);
            throw e;
        }
    }

    @Override
    public void storeBlock(List<Object> records) {
        if (ended) {
            throw new IllegalStateException("The receiver of '" + context.nodeId() + "' has been stopped: the block is not stored.");
        }
        try {
            if (log == null) {
                buffer.awaitRoom();
                buffer.addBlock(records.toArray(), -1);
            } else {
                log.addBlock(records.toArray());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted: the block is not stored.", e);
        } catch (EngineException e) {
            fail(e);
            throw e;
        }
    }

    /** Writes what was stored one by one since the last time. */
    private void cut() {
        try {
            log.cut();
        } catch (EngineException e) {
            fail(e);
        }
    }

    @Override
    public void restart(String message, Throwable error, long delayMillis) {
        reportError(message, error);
        long delay = delayMillis < 0 ? restartDelay() : delayMillis;
        if (!closing) {
            later(() -> {
                control.execute(() -> end(message));
                control.schedule(this::begin, delay, TimeUnit.MILLISECONDS);
            });
        }
    }

    /** The run may be ending just now: then there is nothing to stop or start any more. */
    private void later(Runnable work) {
        try {
            work.run();
        } catch (RejectedExecutionException e) {
            if (!closing) {
                throw e;
            }
        }
    }

    private long restartDelay() {
        return context.conf().getLong("sluice.receiver.restartDelayMillis", context.conf().getLong("spark.streaming.receiverRestartDelay", 2000));
    }

    @Override
    public void stop(String message, Throwable error) {
        if (!closing) {
            if (error != null) {
                reportError(message, error);
            }
            later(() -> control.execute(() -> end(message)));
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

    // what the batches ask

    @Override
    public Records next(BatchRun run) {
        List<ReceiverBuffer.Block> blocks = log == null ? buffer.take(run.time().milliseconds(), false) : log.take(run.time().milliseconds());
        return ReceiverBuffer.records(blocks, run.partitions());
    }

    @Override
    public boolean limited() {
        return true;
    }

    /** Acknowledged records are never dropped. */
    @Override
    public long drop(long timeMillis) {
        return log != null ? 0 : buffer.take(timeMillis, false).stream().mapToLong(block -> block.records().size()).sum();
    }

    @Override
    public long lag() {
        return buffer.buffered();
    }

    @Override
    public String offset() {
        return buffer.received() + " received";
    }

    @Override
    public boolean pending() {
        return buffer.buffered() > 0;
    }

    /** Number of the first block no batch has taken. */
    @Override
    public Object position() {
        return log == null ? null : log.position();
    }

    @Override
    public void restore(String id, Object position) {
        restored = position;
    }

    @Override
    public boolean commits() {
        return log != null;
    }

    @Override
    public void commit(Object position) {
        log.commit((Long) position);
    }

    @Override
    public void stopIntake() {
        if (control == null || closing) {
            return;
        }
        closing = true;
        buffer.end();
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
        ended = true;
        if (log != null) {
            log.cut();
        }
    }

    @Override
    public void close() {
        stopIntake();
        if (log != null) {
            log.close();
        }
    }
}
