package org.sluice.streaming.internal.checkpoint;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.sluice.streaming.ConnectorException;
import org.sluice.streaming.EngineException;
import org.sluice.streaming.PipelineDefinitionException;
import org.sluice.streaming.internal.plan.PlanNode;
import org.sluice.streaming.internal.state.Stateful;
import org.sluice.streaming.report.CheckpointReport;

/**
 * Takes checkpoints and restores them. What changed is turned into bytes on the batch thread; writing and forcing to disk happens on a thread of its
 * own, one checkpoint at a time: batches that are faster than the disk wait. After a checkpoint has failed there is no further one.
 *
 * <p>Content of a file: a map (app, batch time, zero time, interval, whether times are virtual, positions and kinds of sources by node id, shapes of windows by node id), then per
 * stateful node id, kind and its own bytes.
 */
public final class Checkpointer {

    private final CheckpointDirectory directory;
    private final ValueCodec codec;
    private final int keep;
    private final int fullEvery;
    private final boolean virtualTime;
    private final ExecutorService writer;
    private final long chain = new Random().nextLong();
    private long sequence;
    private int sinceFull;
    private Future<CheckpointReport> last;
    private volatile RuntimeException failure;

    public Checkpointer(CheckpointDirectory directory, ValueCodec codec, int keep, int fullEvery, boolean virtualTime, String threadName) {
        this.virtualTime = virtualTime;
        this.directory = directory;
        this.codec = codec;
        this.keep = keep;
        this.fullEvery = fullEvery;
        writer = Executors.newSingleThreadExecutor(r -> {
            Thread thread = new Thread(r, threadName);
            thread.setDaemon(true);
            return thread;
        });
        sequence = directory.lastSequence();
        sinceFull = fullEvery;
    }

    /** Where a restored run goes on. @param virtualTime whether its times are not those of the day */
    public record Restored(String path, long timeMillis, long zeroMillis, long intervalMillis, boolean virtualTime) {

        /** Batches so far. */
        public long number() {
            return (timeMillis - zeroMillis) / intervalMillis;
        }
    }

    /**
     * Begins a checkpoint of the batch that has just ended; waits for the one before.
     *
     * @param whenDurable called on the writing thread when the checkpoint is on disk
     * @throws EngineException when the one before failed
     */
    public Future<CheckpointReport> take(String app, long timeMillis, long zeroMillis, long intervalMillis, List<PlanNode> nodes, Runnable whenDurable) {
        check(true);
        long begun = System.nanoTime();
        boolean full = sinceFull + 1 >= fullEvery;
        sinceFull = full ? 0 : sinceFull + 1;
        ByteSink to = new ByteSink();
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("app", app);
        head.put("time", timeMillis);
        head.put("zero", zeroMillis);
        head.put("interval", intervalMillis);
        head.put("virtual", virtualTime);
        Head.save(head, nodes);
        codec.write(head, to, "The checkpoint");
        List<PlanNode> stateful = nodes.stream().filter(Stateful.class::isInstance).toList();
        to.size(stateful.size());
        for (PlanNode node : stateful) {
            to.text(node.stateId());
            to.text(node.kind());
            int part = to.beginPart();
            ((Stateful) node).save(to, codec, full);
            to.endPart(part);
        }
        long number = ++sequence;
        Callable<CheckpointReport> write = () -> write(number, timeMillis, full, to, begun, whenDurable);
        last = writer.submit(write);
        return last;
    }

    private CheckpointReport write(long number, long timeMillis, boolean full, ByteSink content, long begun, Runnable whenDurable) {
        try {
            long bytes = directory.write(chain, number, timeMillis, full, content.array(), content.size());
            directory.prune(keep, number);
            whenDurable.run();
            return new CheckpointReport(timeMillis, bytes, System.nanoTime() - begun, directory.path().toString());
        } catch (IOException e) {
            failure = new ConnectorException.Retryable("", "The checkpoint of batch " + timeMillis + " cannot be written to '" + directory.path().toAbsolutePath() + "': " + e
                    + ". Check that the directory is there, can be written, and that the disk is not full.", e);
            throw failure;
        }
    }

    /** Throws when a checkpoint failed. @param wait until the last one is durable */
    public void check(boolean wait) {
        if (wait) {
            await();
        }
        if (failure != null) {
            throw failure;
        }
    }

    private void await() {
        if (last == null) {
            return;
        }
        try {
            last.get();
        } catch (ExecutionException e) {
            failure = failure == null ? new EngineException("The checkpoint failed: " + e.getCause(), e.getCause()) : failure;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Brings the newest whole checkpoint back; null when there is none. */
    public Restored restore(String app, List<PlanNode> nodes) {
        List<byte[]> chain = directory.newest();
        if (chain.isEmpty()) {
            return null;
        }
        Map<String, PlanNode> byId = new LinkedHashMap<>();
        nodes.forEach(node -> byId.put(node.stateId(), node));
        Map<?, ?> head = Map.of();
        for (int i = 0; i < chain.size(); i++) {
            ByteSource from = new ByteSource(chain.get(i), 0, chain.get(i).length);
            head = (Map<?, ?>) codec.read(from);
            Head.check(app, head, directory.path(), nodes);
            for (int n = from.count(); n > 0; n--) {
                String id = from.text();
                String kind = from.text();
                PlanNode node = byId.get(id);
                if (!(node instanceof Stateful stateful) || !node.kind().equals(kind)) {
                    throw new PipelineDefinitionException("SL-0330", "The checkpoint in '" + directory.path() + "' holds the state of a node '" + id + "' (" + kind
                            + "), but in this program " + (node == null ? "there is no node of that id" : "that node is '" + node.kind() + "'")
                            + ". Give the node its id and kind back, or begin with a new checkpoint directory.");
                }
                stateful.restore(from.part(), codec, i == 0);
            }
        }
        Head.restore(head, nodes);
        return new Restored(directory.path().toString(), (Long) head.get("time"), (Long) head.get("zero"), (Long) head.get("interval"),
                (Boolean) head.get("virtual"));
    }

    public void close() {
        writer.shutdown();
        try {
            if (!writer.awaitTermination(60, TimeUnit.SECONDS)) {
                writer.shutdownNow();
            }
        } catch (InterruptedException e) {
            writer.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
