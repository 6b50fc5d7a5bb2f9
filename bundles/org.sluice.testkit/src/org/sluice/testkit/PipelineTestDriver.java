package org.sluice.testkit;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Consumer;
import org.sluice.streaming.Clocks;
import org.sluice.streaming.Duration;
import org.sluice.streaming.NodeInfo;
import org.sluice.streaming.Stepper;
import org.sluice.streaming.StateView;
import org.sluice.streaming.StreamingConf;
import org.sluice.streaming.StreamingContext;
import org.sluice.streaming.report.BatchReport;

/**
 * Runs a whole pipeline in a test, batch by batch, on the test's own thread. Every source is replaced by what the test pushes; what leaves each node can
 * be read after each batch. Batch k has time k × interval.
 *
 * <p>A failed batch does not throw: it is in the report, as in production, and the pipeline is stopped.
 */
public final class PipelineTestDriver implements AutoCloseable {

    /** Stands for "no batch" in a queue that cannot hold null. */
    private static final List<Object> NONE = new ArrayList<>();

    private final StreamingContext context;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final Map<String, Queue<List<?>>> pushed = new LinkedHashMap<>();
    private final Map<String, List<?>> records = new HashMap<>();
    private final Stepper stepper;
    private BatchReport last;

    private PipelineTestDriver(StreamingConf conf, Duration interval, boolean safe, Consumer<StreamingContext> definition) {
        context = new StreamingContext(conf.clone().clock(Clocks.manual(0)).out(new PrintStream(printed, true, StandardCharsets.UTF_8)), interval);
        try {
            definition.accept(context);
            for (NodeInfo node : context.nodes()) {
                context.tap(node.id(), (time, list) -> records.put(node.id(), list));
                if (node.inputs().isEmpty()) {
                    pushed.put(node.id(), new ArrayDeque<>());
                    context.overrideSource(node.id(), (number, time) -> next(node.id()));
                }
            }
            context.safe(safe);
            stepper = context.startStepped();
        } catch (RuntimeException | Error e) {
            context.stop();
            throw e;
        }
    }

    /** A pipeline with default settings whose outputs are captured: nothing leaves the test. */
    public static PipelineTestDriver of(Duration interval, Consumer<StreamingContext> definition) {
        return new PipelineTestDriver(new StreamingConf(), interval, true, definition);
    }

    /** As above, with settings, and with outputs that really write; {@code print} writes to {@link #printed()}. */
    public static PipelineTestDriver writing(StreamingConf conf, Duration interval, Consumer<StreamingContext> definition) {
        return new PipelineTestDriver(conf, interval, false, definition);
    }

    private List<?> next(String sourceId) {
        List<?> list = pushed.get(sourceId).poll();
        return list == NONE ? null : list == null ? List.of() : list;
    }

    /**
     * Gives a source its next batch. Pushed several times before a batch is run, it is the batches after that one, too; with nothing pushed a batch is empty.
     *
     * @throws IllegalArgumentException when there is no such source
     */
    public PipelineTestDriver push(String sourceId, Object... batch) {
        return pushBatch(sourceId, Arrays.asList(batch.clone()));
    }

    /** As {@link #push}. */
    public PipelineTestDriver pushBatch(String sourceId, List<?> batch) {
        queue(sourceId).add(new ArrayList<>(batch));
        return this;
    }

    /** The source has no batch at all next time (which is not the same as an empty one). */
    public PipelineTestDriver pushNone(String sourceId) {
        queue(sourceId).add(NONE);
        return this;
    }

    private Queue<List<?>> queue(String sourceId) {
        Queue<List<?>> queue = pushed.get(sourceId);
        if (queue == null) {
            throw new IllegalArgumentException("There is no source '" + sourceId + "'. There are: " + String.join(", ", pushed.keySet()) + ".");
        }
        return queue;
    }

    /** Runs the next batch. */
    public BatchReport runBatch() {
        records.clear();
        last = stepper.step();
        return last;
    }

    /** Runs several batches. @return the report of the last */
    public BatchReport runBatches(int n) {
        for (int i = 0; i < n; i++) {
            runBatch();
        }
        return last;
    }

    /** What left the node (or reached the output) in the last batch, in order; empty also when it had no batch. */
    @SuppressWarnings("unchecked")
    public <T> List<T> records(String nodeId) {
        known(nodeId);
        return (List<T>) records.getOrDefault(nodeId, List.of());
    }

    /** Whether the node had a batch at the last time. */
    public boolean hadBatch(String nodeId) {
        known(nodeId);
        return records.containsKey(nodeId);
    }

    private void known(String nodeId) {
        if (context.nodes().stream().noneMatch(node -> node.id().equals(nodeId))) {
            throw new IllegalArgumentException("There is no node '" + nodeId + "'. There are: "
                    + String.join(", ", context.nodes().stream().map(NodeInfo::id).toList()) + ".");
        }
    }

    /** State of a node after the last batch, by key. */
    @SuppressWarnings("unchecked")
    public <K, S> Map<K, S> state(String nodeId) {
        Map<K, S> map = new LinkedHashMap<>();
        for (StateView.Entry entry : context.state(nodeId).entries("", Integer.MAX_VALUE)) {
            map.put((K) entry.key(), (S) entry.value());
        }
        return map;
    }

    /** What {@code print} wrote since the last call. */
    public String printed() {
        String text = printed.toString(StandardCharsets.UTF_8);
        printed.reset();
        return text;
    }

    /** Report of the last batch. */
    public Optional<BatchReport> report() {
        return Optional.ofNullable(last);
    }

    public StreamingContext context() {
        return context;
    }

    @Override
    public void close() {
        context.stop();
    }
}
