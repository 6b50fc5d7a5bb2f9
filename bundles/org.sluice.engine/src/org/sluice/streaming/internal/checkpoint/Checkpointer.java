package org.sluice.streaming.internal.checkpoint;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
import org.sluice.streaming.internal.source.SourceNode;
import org.sluice.streaming.internal.state.Stateful;
import org.sluice.streaming.report.CheckpointReport;

/**
 * Takes checkpoints and restores them. What changed is turned into bytes on the batch thread; writing and forcing to disk happens on a thread of its
 * own.
 *
 * <p>Content of a file: a map (app, batch time, number, zero time, interval, positions of sources by node id), then per stateful node id, kind and its own bytes.
 */
public final class Checkpointer {

    private final CheckpointDirectory directory;
    private final ValueCodec codec;
    private final int keep;
    private final int fullEvery;
    private final ExecutorService writer;
    private long sequence;
    private int sinceFull;
    private Future<CheckpointReport> last;

    public Checkpointer(CheckpointDirectory directory, ValueCodec codec, int keep, int fullEvery, String threadName) {
        this.directory = directory;
        this.codec = codec;
        this.keep = keep;
        this.fullEvery = fullEvery;
        writer = Executors.newSingleThreadExecutor(r -> {
            Thread thread = new Thread(r, threadName);
            thread.setDaemon(true);
            return thread;
        });
        List<CheckpointDirectory.Entry> entries = directory.entries();
        sequence = entries.isEmpty() ? 0 : entries.get(entries.size() - 1).sequence();
        sinceFull = fullEvery;
    }

    /** Where a restored run goes on. */
    public record Restored(long timeMillis, long zeroMillis) {
    }

    /** Begins a checkpoint of the batch that has just ended. */
    public Future<CheckpointReport> take(String app, long timeMillis, long zeroMillis, long intervalMillis, List<PlanNode> nodes) {
        long begun = System.nanoTime();
        boolean full = sinceFull + 1 >= fullEvery;
        sinceFull = full ? 0 : sinceFull + 1;
        ByteSink to = new ByteSink();
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("app", app);
        head.put("time", timeMillis);
        head.put("zero", zeroMillis);
        head.put("interval", intervalMillis);
        Map<String, Object> positions = new TreeMap<>();
        for (PlanNode node : nodes) {
            if (node instanceof SourceNode source && source.source().position() != null) {
                positions.put(source.id(), source.source().position());
            }
        }
        head.put("sources", positions);
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
        Callable<CheckpointReport> write = () -> write(number, timeMillis, full, to, begun);
        last = writer.submit(write);
        return last;
    }

    private CheckpointReport write(long number, long timeMillis, boolean full, ByteSink content, long begun) {
        try {
            long bytes = directory.write(number, timeMillis, full, content.array(), content.size());
            directory.prune(keep);
            return new CheckpointReport(timeMillis, bytes, System.nanoTime() - begun, directory.path().toString());
        } catch (IOException e) {
            throw new ConnectorException.Retryable("", "The checkpoint of batch " + timeMillis + " cannot be written to '" + directory.path().toAbsolutePath() + "': " + e
                    + ". Check that the directory is there, can be written, and that the disk is not full.", e);
        }
    }

    /** Throws when the checkpoint before failed. @param wait until it is durable */
    public void check(boolean wait) {
        if (last == null || !wait && !last.isDone()) {
            return;
        }
        try {
            last.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof EngineException cause) {
                throw cause;
            }
            throw new EngineException("The checkpoint failed: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Brings the newest whole checkpoint back; null when there is none. */
    public Restored restore(List<PlanNode> nodes) {
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
        ((Map<?, ?>) head.get("sources")).forEach((id, position) -> {
            if (byId.get(id) instanceof SourceNode source) {
                source.source().restore(position);
            }
        });
        return new Restored((Long) head.get("time"), (Long) head.get("zero"));
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
