package org.sluice.streaming.internal.state;

import java.util.Arrays;
import java.util.List;
import org.sluice.streaming.OperatorException;
import org.sluice.streaming.Optional;
import org.sluice.streaming.Tuple2;
import org.sluice.streaming.function.Function2;
import org.sluice.streaming.internal.batch.BatchRun;
import org.sluice.streaming.internal.batch.Output;
import org.sluice.streaming.internal.shuffle.Groups;
import org.sluice.streaming.internal.shuffle.ScatterBuffer;
import org.sluice.streaming.internal.stage.Step;
import org.sluice.streaming.internal.stage.StepFailure;

/** One batch of {@code updateStateByKey}: calls the function for every key with values or state. Copied per operator, as steps are. */
public final class StateUpdate implements Output {

    /** Records whose states are looked up together. */
    private static final int LOOK_AHEAD = 64;

    private final StateNode node;
    private final BatchRun run;
    private final KeyedState state;
    private final List<ScatterBuffer> sides;
    private final int partitions;
    private final Function2<List<Object>, Optional<Object>, Optional<Object>> f;
    private final List<int[]> marks;

    public StateUpdate(StateNode node, BatchRun run, KeyedState state, List<ScatterBuffer> sides, int partitions,
            Function2<List<Object>, Optional<Object>, Optional<Object>> f, List<int[]> marks) {
        this.node = node;
        this.run = run;
        this.state = state;
        this.sides = sides;
        this.partitions = partitions;
        this.f = f;
        this.marks = marks;
    }

    @Override
    public int partitions() {
        return partitions;
    }

    @Override
    public long work() {
        long records = state.live();
        for (ScatterBuffer side : sides) {
            records += side.total();
        }
        return records;
    }

    @Override
    public long push(int partition, Step into) {
        node.pushed(run);
        StateTable table = state.table(partition);
        int total = 0;
        for (ScatterBuffer side : sides) {
            total += side.size(partition);
        }
        int[] numbers = new int[total];
        int[] entries = new int[LOOK_AHEAD];
        int groups = 0;
        int at = 0;
        int[] mark = marks.get(partition);
        for (ScatterBuffer side : sides) {
            Object[] keys = side.keys(partition);
            int[] hashes = side.hashes(partition);
            int size = side.size(partition);
            for (int i = 0; i < size; i++) {
                if (i % LOOK_AHEAD == 0) {
                    table.locate(keys, hashes, i, Math.min(size, i + LOOK_AHEAD), entries, false);
                }
                int entry = entries[i % LOOK_AHEAD];
                if (entry < 0) {
                    entry = table.findOrAdd(keys[i], hashes[i]);
                }
                if (entry >= mark.length) {
                    mark = Arrays.copyOf(mark, Math.max(entry + 1, mark.length * 2));
                }
                int group = mark[entry];
                if (group == 0) {
                    group = ++groups;
                    mark[entry] = group;
                }
                numbers[at++] = group - 1;
            }
        }
        if (mark.length < table.bound()) {
            mark = Arrays.copyOf(mark, table.bound() * 2);
        }
        marks.set(partition, mark);
        return update(partition, table, mark, Groups.gather(sides, partition, numbers, groups), into);
    }

    private long update(int partition, StateTable table, int[] mark, Groups groups, Step into) {
        long time = run.time().milliseconds();
        long pushed = 0;
        int bound = table.bound();
        for (int entry = 0; entry < bound; entry++) {
            if (!table.present(entry)) {
                continue;
            }
            int group = mark[entry];
            mark[entry] = 0;
            Object key = table.key(entry);
            Object before = table.state(entry);
            Object after;
            try {
                Optional<Object> result = f.call(group == 0 ? List.of() : groups.list(group - 1), Optional.ofNullable(before));
                after = result == null ? null : result.orNull();
            } catch (Throwable e) {
                if (!node.skip(partition, new Tuple2<>(key, group == 0 ? List.of() : groups.list(group - 1)), run.time(), e)) {
                    Arrays.fill(mark, 0);
                    throw new OperatorException(node.id(), run.time(), key, e);
                }
                after = before;
            }
            if (after == null) {
                table.remove(entry);
            } else {
                if (!Values.unchanged(before, after)) {
                    table.set(entry, after, time);
                }
                pushed++;
                try {
                    into.acceptPair(key, after);
                } catch (StepFailure e) {
                    throw e.at(new Tuple2<>(key, after));
                }
            }
        }
        return pushed;
    }
}
