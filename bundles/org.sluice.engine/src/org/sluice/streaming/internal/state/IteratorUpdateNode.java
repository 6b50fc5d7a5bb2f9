package org.sluice.streaming.internal.state;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.sluice.streaming.OperatorException;
import org.sluice.streaming.Optional;
import org.sluice.streaming.PipelineDefinitionException;
import org.sluice.streaming.Time;
import org.sluice.streaming.Tuple2;
import org.sluice.streaming.Tuple3;
import org.sluice.streaming.internal.batch.BatchData;
import org.sluice.streaming.internal.batch.BatchRun;
import org.sluice.streaming.internal.batch.Output;
import org.sluice.streaming.internal.plan.PlanNode;
import org.sluice.streaming.internal.shuffle.Groups;
import org.sluice.streaming.internal.shuffle.ScatterBuffer;
import org.sluice.streaming.internal.stage.Step;
import org.sluice.streaming.internal.stage.StepFailure;

/** {@code updateStateByKey} with a function of all keys of a partition: what it returns is the state afterwards, keys it leaves out are gone. */
public final class IteratorUpdateNode extends StateNode {

    /** The user's function. */
    @FunctionalInterface
    public interface Update {
        Iterator<Tuple2<Object, Object>> call(Time time, Iterator<Tuple3<Object, List<Object>, Optional<Object>>> keys) throws Exception;
    }

    private final Update f;

    /** @param f null = the user gave none @param initial null = none */
    public IteratorUpdateNode(PlanNode input, Update f, int numPartitions, BatchData initial) {
        super("updateStateByKey", input, numPartitions, initial);
        if (f == null) {
            throw new PipelineDefinitionException("SL-0307", "'updateStateByKey' has no function. Give it one.");
        }
        this.f = f;
    }

    @Override
    protected Output compute(BatchRun run) {
        List<ScatterBuffer> buffers = scatter(run);
        if (buffers == null && state().live() == 0) {
            return null;
        }
        int n = state().partitions(run.partitions());
        return new Updated(run, buffers == null ? List.of() : buffers, n);
    }

    @Override
    protected void forget() {
    }

    private final class Updated implements Output {

        private final BatchRun run;
        private final List<ScatterBuffer> sides;
        private final int partitions;

        Updated(BatchRun run, List<ScatterBuffer> sides, int partitions) {
            this.run = run;
            this.sides = sides;
            this.partitions = partitions;
        }

        @Override
        public int partitions() {
            return partitions;
        }

        @Override
        public long work() {
            return state().live() + sides.stream().mapToLong(ScatterBuffer::total).sum();
        }

        @Override
        public long push(int partition, Step into) {
            pushed(run);
            StateTable table = state().table(partition);
            List<Tuple3<Object, List<Object>, Optional<Object>>> all = new ArrayList<>();
            List<Integer> entries = new ArrayList<>();
            cogroup(table, partition, all, entries);
            Map<Object, Object> after = call(all);
            for (int i = 0; i < all.size(); i++) {
                if (!after.containsKey(all.get(i)._1())) {
                    table.remove(entries.get(i));
                }
            }
            long pushed = 0;
            for (int i = 0; i < all.size(); i++) {
                Object key = all.get(i)._1();
                if (after.containsKey(key)) {
                    table.set(entries.get(i), after.get(key), run.time().milliseconds());
                    Tuple2<Object, Object> pair = new Tuple2<>(key, after.get(key));
                    pushed++;
                    try {
                        into.accept(pair);
                    } catch (StepFailure e) {
                        throw e.at(pair);
                    }
                }
            }
            return pushed;
        }

        /** Every key with values or a state, in order of creation. */
        private void cogroup(StateTable table, int partition, List<Tuple3<Object, List<Object>, Optional<Object>>> all, List<Integer> entries) {
            int total = sides.stream().mapToInt(side -> side.size(partition)).sum();
            int[] numbers = new int[total];
            Map<Integer, Integer> groups = new HashMap<>();
            int at = 0;
            for (ScatterBuffer side : sides) {
                for (int i = 0; i < side.size(partition); i++) {
                    int entry = table.findOrAdd(side.keys(partition)[i], side.hashes(partition)[i]);
                    Integer group = groups.putIfAbsent(entry, groups.size());
                    numbers[at++] = group == null ? groups.size() - 1 : group;
                }
            }
            Groups values = Groups.gather(sides, partition, numbers, groups.size());
            for (int entry = 0; entry < table.bound(); entry++) {
                if (table.present(entry)) {
                    Integer group = groups.get(entry);
                    all.add(new Tuple3<>(table.key(entry), group == null ? List.of() : values.list(group), Optional.ofNullable(table.state(entry))));
                    entries.add(entry);
                }
            }
        }

        private Map<Object, Object> call(List<Tuple3<Object, List<Object>, Optional<Object>>> all) {
            Map<Object, Object> after = new HashMap<>();
            Map<Object, Boolean> known = new HashMap<>();
            all.forEach(key -> known.put(key._1(), true));
            Object[] last = {"(whole partition)"};
            try {
                Iterator<Tuple3<Object, List<Object>, Optional<Object>>> from = all.iterator();
                Iterator<Tuple2<Object, Object>> results = f.call(run.time(), new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return from.hasNext();
                    }

                    @Override
                    public Tuple3<Object, List<Object>, Optional<Object>> next() {
                        Tuple3<Object, List<Object>, Optional<Object>> next = from.next();
                        last[0] = next._1();
                        return next;
                    }
                });
                while (results.hasNext()) {
                    Tuple2<Object, Object> result = results.next();
                    if (result._2() == null || !known.containsKey(result._1()) || after.put(result._1(), result._2()) != null) {
                        throw new IllegalArgumentException("The function returned '" + result + "'. It may return each key it was given once, with a state; it leaves a key out to drop it.");
                    }
                }
                return after;
            } catch (Throwable e) {
                errors++;
                throw new OperatorException(id(), run.time(), last[0], e);
            }
        }
    }
}
