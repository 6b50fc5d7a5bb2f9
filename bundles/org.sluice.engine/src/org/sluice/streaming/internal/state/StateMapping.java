package org.sluice.streaming.internal.state;

import java.util.List;
import org.sluice.streaming.OperatorException;
import org.sluice.streaming.Optional;
import org.sluice.streaming.State;
import org.sluice.streaming.Time;
import org.sluice.streaming.Tuple2;
import org.sluice.streaming.function.Function4;
import org.sluice.streaming.internal.batch.BatchRun;
import org.sluice.streaming.internal.batch.Output;
import org.sluice.streaming.internal.shuffle.ScatterBuffer;
import org.sluice.streaming.internal.stage.Step;
import org.sluice.streaming.internal.stage.StepFailure;

/**
 * One batch of {@code mapWithState}: calls the function for each record, then for each key whose idle time is over. Copied per operator, as
 * steps are.
 */
public final class StateMapping implements Output {

    /** Records whose states are looked up together. */
    private static final int LOOK_AHEAD = 64;

    private final StateNode node;
    private final BatchRun run;
    private final KeyedState state;
    private final List<ScatterBuffer> sides;
    private final int partitions;
    private final Function4<Time, Object, Optional<Object>, State<Object>, Optional<Object>> f;
    private final long timeoutMillis;
    private final long[] nextTimeout;

    /** @param timeoutMillis 0 = never @param nextTimeout per partition, the earliest time a key may be over */
    public StateMapping(StateNode node, BatchRun run, KeyedState state, List<ScatterBuffer> sides, int partitions,
            Function4<Time, Object, Optional<Object>, State<Object>, Optional<Object>> f, long timeoutMillis, long[] nextTimeout) {
        this.node = node;
        this.run = run;
        this.state = state;
        this.sides = sides;
        this.partitions = partitions;
        this.f = f;
        this.timeoutMillis = timeoutMillis;
        this.nextTimeout = nextTimeout;
    }

    @Override
    public int partitions() {
        return partitions;
    }

    @Override
    public long work() {
        long records = 0;
        for (ScatterBuffer side : sides) {
            records += side.total();
        }
        return records;
    }

    @Override
    public long push(int partition, Step into) {
        node.pushed(run);
        StateTable table = state.table(partition);
        StateHandle handle = new StateHandle();
        int[] entries = new int[LOOK_AHEAD];
        long time = run.time().milliseconds();
        long pushed = 0;
        for (ScatterBuffer side : sides) {
            Object[] keys = side.keys(partition);
            Object[] values = side.values(partition);
            int[] hashes = side.hashes(partition);
            int size = side.size(partition);
            for (int i = 0; i < size; i++) {
                if (i % LOOK_AHEAD == 0) {
                    table.locate(keys, hashes, i, Math.min(size, i + LOOK_AHEAD), entries, true);
                }
                int entry = entries[i % LOOK_AHEAD];
                if (entry < 0 || !table.present(entry)) {
                    // Perhaps it was added or removed by a record just before.
                    entry = table.find(keys[i], hashes[i]);
                }
                handle.wrap(entry < 0 ? null : table.state(entry), false);
                Optional<Object> mapped = call(partition, keys[i], Optional.ofNullable(values[i]), handle);
                if (handle.removed()) {
                    if (entry >= 0) {
                        table.remove(entry);
                    }
                } else if (handle.updated() || handle.exists() && timeoutMillis > 0) {
                    table.set(entry < 0 ? table.findOrAdd(keys[i], hashes[i]) : entry, handle.value(), time);
                }
                if (mapped != null && mapped.isPresent()) {
                    pushed++;
                    send(mapped.get(), into);
                }
            }
        }
        return timeoutMillis > 0 && time > nextTimeout[partition] ? pushed + timeOut(partition, table, handle, time, into) : pushed;
    }

    private long timeOut(int partition, StateTable table, StateHandle handle, long time, Step into) {
        long pushed = 0;
        long oldest = time;
        int bound = table.bound();
        for (int entry = 0; entry < bound; entry++) {
            if (!table.present(entry)) {
                continue;
            }
            if (table.updated(entry) >= time - timeoutMillis) {
                oldest = Math.min(oldest, table.updated(entry));
                continue;
            }
            handle.wrap(table.state(entry), true);
            Optional<Object> mapped = call(partition, table.key(entry), Optional.empty(), handle);
            table.remove(entry);
            if (mapped != null && mapped.isPresent()) {
                pushed++;
                send(mapped.get(), into);
            }
        }
        nextTimeout[partition] = oldest + timeoutMillis;
        return pushed;
    }

    private static void send(Object record, Step into) {
        try {
            into.accept(record);
        } catch (StepFailure e) {
            throw e.at(record);
        }
    }

    /** A key whose call failed and was left out has the state it had before. */
    private Optional<Object> call(int partition, Object key, Optional<Object> value, StateHandle handle) {
        try {
            return f.call(run.time(), key, value, handle);
        } catch (Throwable e) {
            if (node.skip(partition, new Tuple2<>(key, value.orNull()), run.time(), e)) {
                handle.wrap(null, false);
                return null;
            }
            throw new OperatorException(node.id(), run.time(), value.isPresent() ? key + " → " + value.get() : key, e);
        }
    }
}
