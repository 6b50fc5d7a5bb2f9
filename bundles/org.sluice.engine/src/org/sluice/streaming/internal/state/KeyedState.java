package org.sluice.streaming.internal.state;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sluice.streaming.StateView;
import org.sluice.streaming.Time;
import org.sluice.streaming.Tuple2;
import org.sluice.streaming.internal.batch.BatchData;
import org.sluice.streaming.internal.checkpoint.ByteSource;
import org.sluice.streaming.internal.checkpoint.Changes;
import org.sluice.streaming.internal.checkpoint.Saved;
import org.sluice.streaming.internal.checkpoint.ValueCodec;
import org.sluice.streaming.internal.shuffle.Hashes;

/**
 * The state of a node: a {@link StateTable} per partition. A small state is one partition (and so in plain order of creation); a state that has grown is split,
 * between batches.
 */
public final class KeyedState implements StateView {

    /** Keys above which a state is split. */
    private static final int SPLIT = 4096;
    /** Changes above which the partitions are written down by several threads. */
    private static final int AT_ONCE = 1024;
    /** Partitions a checkpoint may ask for. */
    private static final int MOST = 1 << 16;

    private final String where;
    private final int wanted;
    private final Object lock;
    private final StateTables maker;
    private StateTable[] tables;
    /** What {@link #tables} was before it was split in the running batch, oldest first. */
    private final List<StateTable[]> splitInBatch = new ArrayList<>(0);
    private boolean tracking;

    /** @param wanted partitions asked for by the user, 0 = as needed @param lock held while a batch runs */
    public KeyedState(String where, int wanted, Object lock, StateTables maker) {
        this.where = where;
        this.wanted = wanted;
        this.lock = lock;
        this.maker = maker;
        tables = new StateTable[] {maker.make()};
    }

    /** Number of partitions for the next batch. @param most partitions of a large state */
    public int partitions(int most) {
        int target = wanted > 0 ? wanted : tables.length == 1 && tables[0].live() <= SPLIT ? 1 : most;
        if (target != tables.length) {
            split(target);
        }
        return tables.length;
    }

    /** Number of partitions in the running batch. */
    public int count() {
        return tables.length;
    }

    public StateTable table(int partition) {
        return tables[partition];
    }

    private void split(int n) {
        StateTable[] old = tables;
        StateTable[] made = new StateTable[n];
        for (int p = 0; p < n; p++) {
            made[p] = maker.make();
            made[p].track(tracking);
        }
        for (StateTable table : old) {
            for (Object key : table.removedKeys()) {
                made[Hashes.partition(Hashes.of(key), n)].removedKeys().add(key);
            }
            for (int e = 0; e < table.bound(); e++) {
                if (table.present(e)) {
                    StateTable to = made[Hashes.partition(table.hash(e), n)];
                    int entry = to.findOrAdd(table.key(e), table.hash(e));
                    to.set(entry, table.state(e), table.updated(e));
                }
            }
        }
        for (StateTable table : made) {
            table.commit();
        }
        splitInBatch.add(old);
        tables = made;
    }

    /** States to begin with. */
    public void begin(BatchData initial, long time) {
        for (Object record : initial.records().toList()) {
            Tuple2<?, ?> pair = (Tuple2<?, ?>) record;
            int hash = Hashes.of(pair._1());
            StateTable table = tables[Hashes.partition(hash, tables.length)];
            table.set(table.findOrAdd(pair._1(), hash), pair._2(), time);
        }
    }

    public long live() {
        long sum = 0;
        for (StateTable table : tables) {
            sum += table.live();
        }
        return sum;
    }

    public void commit() {
        splitInBatch.forEach(KeyedState::release);
        splitInBatch.clear();
        for (StateTable table : tables) {
            table.commit();
        }
    }

    private static void release(StateTable[] old) {
        for (StateTable table : old) {
            table.release();
        }
    }

    /** As {@link #commit()}. @return what takes the batch's changes back, splits included */
    public Change commitChange() {
        List<Change> made = new ArrayList<>();
        for (int i = 0; i < splitInBatch.size(); i++) {
            StateTable[] old = splitInBatch.get(i);
            StateTable[] next = i + 1 < splitInBatch.size() ? splitInBatch.get(i + 1) : tables;
            made.add(changesOf(old));
            made.add(Change.of(() -> tables = old, () -> tables = next, () -> release(old), 64 * live()));
        }
        splitInBatch.clear();
        made.add(changesOf(tables));
        return Change.all(made);
    }

    private static Change changesOf(StateTable[] tables) {
        List<Change> made = new ArrayList<>(tables.length);
        for (StateTable table : tables) {
            made.add(table.commitChange());
        }
        return Change.all(made);
    }

    /** A split of the batch is taken back, too: the tables it came from were not touched by it. */
    public void rollback() {
        for (int i = splitInBatch.size() - 1; i >= 0; i--) {
            release(tables);
            tables = splitInBatch.remove(i);
        }
        for (StateTable table : tables) {
            table.rollback();
        }
    }

    public void track(boolean on) {
        tracking = on;
        for (StateTable table : tables) {
            table.track(on);
        }
    }

    public void save(Changes to, boolean all) {
        to.header().size(tables.length);
        long changes = 0;
        for (StateTable table : tables) {
            changes += table.changes();
        }
        to.parts(tables.length, all || changes < AT_ONCE, (p, part) -> tables[p].save(part, all));
    }

    public void restore(ByteSource header, Saved from, ValueCodec codec) {
        int count = (int) Math.min(Math.max(1, header.size()), MOST);
        release(tables);
        tables = new StateTable[count];
        Arrays.setAll(tables, p -> maker.make());
        track(tracking);
        while (from.next()) {
            Object key = codec.read(from.key());
            int hash = Hashes.of(key);
            tables[Hashes.partition(hash, count)].put(key, hash, codec.read(from.value()), from.value().signed());
        }
        for (StateTable table : tables) {
            table.restored();
        }
    }

    @Override
    public long keys() {
        synchronized (lock) {
            return live();
        }
    }

    /** Measures a sample of the entries. */
    @Override
    public long bytes() {
        synchronized (lock) {
            return estimate();
        }
    }

    long estimate() {
        long bytes = 0;
        for (StateTable table : tables) {
            int step = Math.max(1, table.bound() / 16);
            long sum = 0;
            int seen = 0;
            for (int e = 0; e < table.bound(); e += step) {
                if (table.present(e)) {
                    sum += 48 + Sizes.of(table.key(e)) + Sizes.of(table.state(e));
                    seen++;
                }
            }
            bytes += seen == 0 ? 0 : sum * table.live() / seen;
        }
        return bytes;
    }

    @Override
    public List<Entry> entries(String prefix, int limit) {
        return page(prefix, 0, limit).entries();
    }

    /** The cursor is the number of the table, and that of the entry in its lower 32 bits. */
    @Override
    public Page page(String prefix, long cursor, int limit) {
        synchronized (lock) {
            List<Entry> found = new ArrayList<>();
            int entry = (int) cursor;
            for (int t = (int) (cursor >>> 32); t >= 0 && t < tables.length; t++) {
                StateTable table = tables[t];
                for (int e = Math.max(0, entry); e < table.bound(); e++) {
                    if (found.size() >= limit) {
                        return new Page(found, (long) t << 32 | e);
                    }
                    if (table.present(e) && (prefix.isEmpty() || String.valueOf(table.key(e)).startsWith(prefix))) {
                        found.add(new Entry(table.key(e), table.state(e), new Time(table.updated(e))));
                    }
                }
                entry = 0;
            }
            return new Page(found, -1);
        }
    }
}
