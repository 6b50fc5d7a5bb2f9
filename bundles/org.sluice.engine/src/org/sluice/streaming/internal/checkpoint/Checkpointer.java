package org.sluice.streaming.internal.checkpoint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.sluice.streaming.ConnectorException;
import org.sluice.streaming.EngineException;
import org.sluice.streaming.internal.plan.PlanNode;
import org.sluice.streaming.internal.state.Stateful;
import org.sluice.streaming.report.CheckpointMisfit;
import org.sluice.streaming.report.CheckpointReport;

/**
 * Takes checkpoints and restores them. What changed is turned into bytes before the next batch begins, at a cost in proportion to it; writing and forcing to disk happens on a thread of its
 * own, one checkpoint at a time: batches that are faster than the disk wait. Whole checkpoints are made of the earlier ones on a third thread ({@link Compactor}); the batch thread writes
 * one only before the first batch. After a checkpoint has failed there is no further one.
 *
 * <p>Content of a checkpoint: a map (see {@link Head}), then sections, one per stateful node: id, kind and what {@link Changes} took down.
 */
public final class Checkpointer {

    private final CheckpointDirectory directory;
    private final ValueCodec codec;
    private final boolean virtualTime;
    private final ExecutorService writer;
    private final Compactor compactor;
    private final Changes.Workers workers;
    private final Random ids = new Random();
    private final History history;
    private final ChangeLog log;
    private final ByteSink content = new ByteSink();
    private final ByteSink sections = new ByteSink();
    private final Map<String, EntryTypes> types = new TreeMap<>();
    private boolean merging;
    private boolean begun;
    private long sequence;
    private Future<CheckpointReport> last;
    private volatile RuntimeException failure;

    /** @param keep newest checkpoints that stay readable @param fullEvery at most so many checkpoints until a whole one is made, 0 = when it pays @param workers help the batch thread */
    public Checkpointer(CheckpointDirectory directory, ValueCodec codec, int keep, int fullEvery, boolean virtualTime, String threadName, Changes.Workers workers) {
        this.virtualTime = virtualTime;
        this.workers = workers;
        this.directory = directory;
        this.codec = codec;
        history = new History(keep, fullEvery);
        log = new ChangeLog(directory);
        compactor = new Compactor(directory, threadName + "-merge");
        writer = Executors.newSingleThreadExecutor(r -> {
            Thread thread = new Thread(r, threadName);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Where a restored run goes on. @param virtualTime whether its times are not those of the day */
    public record Restored(String path, long timeMillis, long zeroMillis, long intervalMillis, boolean virtualTime) {

        /** Batches so far. */
        public long number() {
            return (timeMillis - zeroMillis) / intervalMillis;
        }
    }

    /**
     * Begins a checkpoint of the batch that has just ended; waits for the one before. The first one of a run that was not restored from here is whole.
     *
     * @param before work to be done before it is written, on the writing thread: what it counts as done has to be durable first
     * @param whenDurable called on the writing thread when the checkpoint is on disk
     * @throws EngineException when the one before failed
     */
    public Future<CheckpointReport> take(String app, long timeMillis, long zeroMillis, long intervalMillis, List<PlanNode> nodes, Durable before, Runnable whenDurable) {
        check(true);
        long started = System.nanoTime();
        if (!begun && sequence == 0) {
            sequence = directory.inventory().lastSequence();
        }
        boolean whole = !begun;
        begun = true;
        content.clear();
        encode(nodes, whole);
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("app", app);
        head.put("time", timeMillis);
        head.put("zero", zeroMillis);
        head.put("interval", intervalMillis);
        head.put("virtual", virtualTime);
        Head.save(head, nodes, types);
        int part = content.beginPart();
        codec.write(head, content, "The checkpoint");
        content.endPart(part);
        content.raw(sections.array(), 0, sections.size());
        long number = ++sequence;
        last = writer.submit(() -> write(number, timeMillis, whole, before, whenDurable, started));
        return last;
    }

    /** Makes something durable. */
    @FunctionalInterface
    public interface Durable {
        void force() throws IOException;
    }

    private void encode(List<PlanNode> nodes, boolean whole) {
        sections.clear();
        for (PlanNode node : nodes) {
            if (node instanceof Stateful stateful) {
                sections.u1(1);
                sections.text(node.stateId());
                sections.text(node.kind());
                Changes changes = new Changes(sections, codec, types.computeIfAbsent(node.stateId(), id -> new EntryTypes()), "The state of '" + node.id() + "'", whole, workers);
                stateful.save(changes, whole);
                changes.end();
            }
        }
        sections.u1(Changes.END);
    }

    private CheckpointReport write(long number, long timeMillis, boolean whole, Durable before, Runnable whenDurable, long started) {
        try {
            before.force();
            long id = ids.nextLong() | 1;
            Frame frame;
            if (whole) {
                try (WholeFile file = new WholeFile(directory, number, timeMillis)) {
                    file.add(content.array(), content.size());
                    frame = file.finish(id, number, timeMillis);
                }
            } else {
                frame = log.add(id, lastFrame().id(), number, timeMillis, content.array(), content.size());
            }
            written(frame);
            whenDurable.run();
            return new CheckpointReport(timeMillis, Frame.HEAD + frame.length(), System.nanoTime() - started, directory.path().toString());
        } catch (IOException e) {
            failure = failed(timeMillis, e);
            throw failure;
        }
    }

    private ConnectorException failed(long timeMillis, IOException e) {
        return new ConnectorException.Retryable("", "The checkpoint of batch " + timeMillis + " cannot be written to '" + directory.path().toAbsolutePath() + "': " + e
                + ". Check that the directory is there, can be written, and that the disk is not full.", e);
    }

    private synchronized Frame lastFrame() {
        return history.last();
    }

    private synchronized void written(Frame frame) throws IOException {
        if (frame.whole()) {
            history.begin(frame, List.of());
        } else {
            history.add(frame);
        }
        if (!merging && history.shouldMerge()) {
            merging = true;
            log.roll();
            Frame from = history.whole();
            List<Frame> changes = history.changes();
            compactor.submit(() -> merge(from, changes));
        }
    }

    private void merge(Frame from, List<Frame> changes) {
        try {
            Frame whole = compactor.merge(from, changes);
            if (whole != null) {
                merged(whole);
            }
        } catch (IOException e) {
            failure = failed(changes.get(changes.size() - 1).timeMillis(), e);
        } catch (RuntimeException | Error e) {
            failure = new EngineException("The checkpoints in '" + directory.path() + "' cannot be merged: " + e, e);
        }
    }

    private synchronized void merged(Frame whole) {
        history.merged(whole);
        merging = false;
        directory.prune(history.oldestNeeded(), history.last().sequence());
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

    /**
     * Brings the newest whole checkpoint back; null when there is none.
     *
     * @param goOn later checkpoints are written here and build on this one
     * @throws org.sluice.streaming.PipelineDefinitionException SL-0330 to SL-0333: what does not fit this program
     * @throws ConnectorException                               no checkpoint can be used
     */
    public Restored restore(String app, List<PlanNode> nodes, boolean goOn) {
        Inventory inventory = directory.inventory();
        Inventory.Chain chain = inventory.newest();
        if (chain == null) {
            return null;
        }
        try (Merge merge = new Merge(chain.whole(), chain.changes())) {
            Head head = Head.read(codec, merge.head(), directory.path());
            Fit.require(app, head, merge, nodes, codec);
            head.restore(nodes);
            if (goOn) {
                directory.force(chain);
                history.begin(chain.whole(), chain.changes());
                sequence = inventory.lastSequence();
                begun = true;
            }
            head.states().forEach((id, kept) -> types.put(id, kept.types().copy()));
            return new Restored(directory.path().toString(), head.timeMillis(), head.zeroMillis(), head.intervalMillis(), head.virtualTime());
        } catch (IOException | UncheckedIOException | DamagedCheckpointException e) {
            throw unreadable(e);
        }
    }

    /** What in the newest checkpoint does not fit the program, which is not to be started afterwards; null when there is no checkpoint. Writes nothing. @throws ConnectorException no checkpoint can be used */
    public List<CheckpointMisfit> compare(String app, List<PlanNode> nodes) {
        Inventory.Chain chain = directory.inventory().newest();
        if (chain == null) {
            return null;
        }
        try (Merge merge = new Merge(chain.whole(), chain.changes())) {
            Head head = Head.read(codec, merge.head(), directory.path());
            List<CheckpointMisfit> found = Fit.compare(app, head, nodes);
            head.comparePositions(nodes, found);
            return found;
        } catch (IOException | DamagedCheckpointException e) {
            throw unreadable(e);
        }
    }

    private ConnectorException unreadable(Exception e) {
        return new ConnectorException.Fatal("", "The checkpoint in '" + directory.path() + "' cannot be read: " + e.getMessage()
                + ". Check the disk, or begin with a new checkpoint directory.", e);
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
        compactor.close();
        try {
            log.close();
        } catch (IOException e) {
            CheckpointDirectory.LOG.log(System.Logger.Level.WARNING, "Cannot close " + directory.path() + ": " + e);
        }
    }
}
