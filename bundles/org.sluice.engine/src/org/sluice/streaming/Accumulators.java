package org.sluice.streaming;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sluice.streaming.internal.batch.BatchRun;
import org.sluice.streaming.internal.batch.Output;
import org.sluice.streaming.internal.checkpoint.Changes;
import org.sluice.streaming.internal.checkpoint.Saved;
import org.sluice.streaming.internal.checkpoint.ValueCodec;
import org.sluice.streaming.internal.plan.Graph;
import org.sluice.streaming.internal.plan.PlanNode;
import org.sluice.streaming.internal.scheduling.WorkerPool;
import org.sluice.streaming.internal.state.Change;
import org.sluice.streaming.internal.state.Participant;

/**
 * The accumulators of a {@link BatchContext}. They may be made before the start and, as programs written for Spark do, inside {@code foreachRDD}; what a checkpoint
 * holds waits here for the accumulator of that name.
 */
final class Accumulators {

    private final Map<String, AccumulatorV2<?, ?>> byName = new LinkedHashMap<>();
    private final Map<AccumulatorV2<?, ?>, Object> marks = new LinkedHashMap<>();
    private final Map<String, Object> restored = new LinkedHashMap<>();
    private final List<WorkerPool> pools = new ArrayList<>();
    private boolean oneByOne;

    synchronized void register(AccumulatorV2<?, ?> accumulator, String name) {
        if (accumulator.isRegistered()) {
            throw new IllegalStateException("The accumulator '" + accumulator + "' has been registered already. Make a new one.");
        }
        accumulator.registered(byName.size(), name);
        String base = name == null ? "accumulator" : name;
        String key = base;
        for (int n = 2; byName.containsKey(key); n++) {
            key = base + "#" + n;
        }
        byName.put(key, accumulator);
        if (restored.containsKey(key)) {
            accumulator.restore(restored.remove(key));
        }
        marks.put(accumulator, accumulator.mark());
        if (!accumulator.threadSafe()) {
            oneByOne = true;
            pools.forEach(pool -> pool.oneByOne(true));
        }
    }

    /** Takes part in the runs of a context. */
    void join(Graph graph, WorkerPool pool) {
        new Node(graph).hide();
        add(pool);
    }

    /** Whose threads may add. */
    synchronized void add(WorkerPool pool) {
        if (!pools.contains(pool)) {
            pools.add(pool);
        }
        pool.oneByOne(oneByOne);
    }

    private synchronized void mark() {
        byName.values().forEach(accumulator -> marks.put(accumulator, accumulator.mark()));
    }

    private synchronized void backToMarks() {
        marks.forEach(AccumulatorV2::backTo);
    }

    private synchronized Change change() {
        List<Change> changes = new ArrayList<>();
        marks.forEach((accumulator, mark) -> changes.add(accumulator.changeSince(mark)));
        return Change.all(changes);
    }

    /** All of them, each time: they are few. */
    private synchronized void save(Changes to) {
        Map<String, Object> all = new LinkedHashMap<>(restored);
        byName.forEach((name, accumulator) -> {
            Object saved = accumulator.save();
            if (saved != null) {
                all.put(name, saved);
            }
        });
        all.forEach((name, saved) -> to.put(name, saved, 0));
    }

    private synchronized void restore(Saved from, ValueCodec codec) {
        restored.clear();
        while (from.next()) {
            restored.put((String) codec.read(from.key()), codec.read(from.value()));
        }
        byName.forEach((name, accumulator) -> {
            if (restored.containsKey(name)) {
                accumulator.restore(restored.get(name));
            }
        });
        restored.keySet().removeAll(byName.keySet());
        mark();
    }

    private synchronized long size() {
        return byName.size();
    }

    /** Their place in a program. */
    private final class Node extends PlanNode implements Participant {

        /** No id a user can give has parentheses. */
        Node(Graph graph) {
            super(graph, "(accumulators)", List.of(), graph.batchDuration().milliseconds());
        }

        @Override
        public void beginBatch() {
            super.beginBatch();
            mark();
        }

        @Override
        protected Output compute(BatchRun run) {
            return null;
        }

        @Override
        public void tick(BatchRun run) {
        }

        @Override
        public void commit() {
        }

        @Override
        public Change commitChange() {
            return change();
        }

        @Override
        public void rollback() {
            backToMarks();
        }

        @Override
        public void track(boolean on) {
        }

        @Override
        public void save(Changes to, boolean all) {
            Accumulators.this.save(to);
        }

        @Override
        public void restore(Saved from, ValueCodec codec) {
            Accumulators.this.restore(from, codec);
        }

        @Override
        public long stateKeys() {
            return size();
        }

        @Override
        public long stateBytes() {
            return size() * 64;
        }

        @Override
        public StateView view() {
            return null;
        }
    }
}
