package org.sluice.streaming.internal.source;

import java.util.concurrent.locks.ReentrantLock;
import org.sluice.streaming.ConnectorException;
import org.sluice.streaming.Duration;
import org.sluice.streaming.EngineException;
import org.sluice.streaming.PipelineDefinitionException;
import org.sluice.streaming.internal.batch.BatchRun;
import org.sluice.streaming.internal.batch.Records;
import org.sluice.streaming.source.ReplayableSource;

/** A {@link ReplayableSource} of the user's, and where it stands. */
public final class PositionedSource implements Source {

    private static final System.Logger LOG = System.getLogger(PositionedSource.class.getName());

    private final ReplayableSource<?> source;
    /** The source's methods are called under it. */
    private final ReentrantLock lock = new ReentrantLock();
    private SourceContext context;
    private Object position;
    private Object committed;
    private long refused;
    private boolean closed;

    public PositionedSource(ReplayableSource<?> source) {
        if (source == null) {
            throw new PipelineDefinitionException("SL-0303", "A source stream has no source. Give it one.");
        }
        this.source = source;
    }

    /** A call of the user's source. */
    private interface Call<R> {
        R call() throws Exception;
    }

    private <R> R call(String what, Call<R> call) {
        lock.lock();
        try {
            return call.call();
        } catch (EngineException e) {
            throw e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ConnectorException.Retryable(context.nodeId(), "Source '" + context.nodeId() + "' was interrupted.", e);
        } catch (Exception e) {
            throw new ConnectorException.Retryable(context.nodeId(), "Source '" + context.nodeId() + "' cannot " + what + ": " + e
                    + ". Check the outside system, then start again.", e);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void open(SourceContext newContext) {
        context = newContext;
        call("be opened", () -> {
            source.open(new ReplayableSource.Opening(context.nodeId(), context.conf(), context.clock(), new Duration(context.intervalMillis())), position);
            return null;
        });
    }

    @Override
    public Records next(BatchRun run) {
        long limit = context.rate().permits(context.intervalMillis());
        ReplayableSource.Slice<?> slice = call("be read", () -> source.next(run.time(), limit));
        if (slice == null || slice.records().size() > limit) {
            throw new ConnectorException.Fatal(context.nodeId(), "Source '" + context.nodeId() + "' was asked for " + limit + " records at most and gave "
                    + (slice == null ? "null" : slice.records().size()) + ". Correct its method next.", null);
        }
        position = slice.position();
        return Records.of(slice.records(), run.partitions());
    }

    @Override
    public boolean limited() {
        return true;
    }

    @Override
    public long lag() {
        return call("be asked how far it is behind", source::lag);
    }

    @Override
    public String offset() {
        return position == null ? "" : position.toString();
    }

    @Override
    public Object position() {
        return position;
    }

    @Override
    public void restore(String id, Object newPosition) {
        position = newPosition;
    }

    @Override
    public boolean commits() {
        return true;
    }

    /** Failures are told the first time, then after 2, 4, 8 … more. */
    @Override
    public void commit(Object done) {
        lock.lock();
        try {
            if (closed || done.equals(committed)) {
                return;
            }
            source.commit(done);
            committed = done;
            refused = 0;
        } catch (Exception e) {
            if (Long.bitCount(++refused) == 1) {
                LOG.log(System.Logger.Level.WARNING, context.nodeId() + ": the position " + done + " cannot be committed (" + e + "), failure " + refused
                        + "; the checkpoint holds it, the run goes on");
            }
            if (e instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            if (closed) {
                return;
            }
            closed = true;
        } finally {
            lock.unlock();
        }
        call("be closed", () -> {
            source.close();
            return null;
        });
    }
}
