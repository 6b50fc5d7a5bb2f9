package org.sluice.streaming.internal.window;

import java.util.ArrayList;
import java.util.List;
import org.sluice.streaming.Duration;
import org.sluice.streaming.OperatorException;
import org.sluice.streaming.PipelineDefinitionException;
import org.sluice.streaming.StateView;
import org.sluice.streaming.StorageLevel;
import org.sluice.streaming.Time;
import org.sluice.streaming.Tuple2;
import org.sluice.streaming.function.Function;
import org.sluice.streaming.function.Function2;
import org.sluice.streaming.internal.batch.BatchRun;
import org.sluice.streaming.internal.batch.Output;
import org.sluice.streaming.internal.batch.Records;
import org.sluice.streaming.internal.checkpoint.ByteSource;
import org.sluice.streaming.internal.checkpoint.Changes;
import org.sluice.streaming.internal.checkpoint.DamagedCheckpointException;
import org.sluice.streaming.internal.checkpoint.Saved;
import org.sluice.streaming.internal.checkpoint.ValueCodec;
import org.sluice.streaming.internal.plan.PlanNode;
import org.sluice.streaming.internal.shuffle.CombineBuffer;
import org.sluice.streaming.internal.shuffle.CombineNode;
import org.sluice.streaming.internal.shuffle.CombineSide;
import org.sluice.streaming.internal.shuffle.Combined;
import org.sluice.streaming.internal.shuffle.Combiners;
import org.sluice.streaming.internal.shuffle.Hashes;
import org.sluice.streaming.internal.shuffle.KeyTable;
import org.sluice.streaming.internal.state.Change;
import org.sluice.streaming.internal.state.Stateful;
import org.sluice.streaming.internal.storage.Block;
import org.sluice.streaming.internal.storage.BlockStore;

/**
 * {@code reduceByKeyAndWindow} and what is made of it: combined per batch, then over the window (see {@link WindowTable}). A window of few keys is one
 * partition; one that has grown is split.
 */
public final class ReduceWindowNode extends PlanNode implements Stateful {

    /** Keys above which a window is split. */
    private static final int SPLIT = 4096;
    private static final int MOST = 1 << 16;
    /** Begins the key of an entry that is a key of the window; entries of batches begin with {@link SavedBatches#BATCH}. */
    static final int KEY = 0;

    private final Combiners combiners;
    private final Function2<Object, Object, Object> f;
    private final Function2<Object, Object, Object> inverse;
    private final Function<Object, Boolean> filter;
    private final long windowMillis;
    private final int wanted;
    private CombineSide side;
    private WindowTable[] tables;
    /** What {@link #tables} was before the running batch. */
    private WindowTable[] tablesBefore;
    private boolean revocable;
    private long advanced;
    /** Time of the last slide: what is not later has come in. */
    private long entered = Long.MIN_VALUE;
    private boolean tracking;
    private final SavedBatches saved = new SavedBatches();
    /** In the place of the tables when the storage level uses the disk. */
    private SpilledWindow spilled;
    private BlockStore storage;

    /** @param inverse null = none @param filter null = all are put out */
    @SuppressWarnings("unchecked")
    public ReduceWindowNode(String kind, PlanNode input, Function2<?, ?, ?> f, Function2<?, ?, ?> inverse, Duration window, Duration slide,
            int numPartitions, Function<?, Boolean> filter) {
        super(input.graph(), kind, List.of(input), WindowRules.checked(input, window, slide));
        if (f == null) {
            throw new PipelineDefinitionException("SL-0303", "'" + kind + "' has no function. Give it one, for example Integer::sum.");
        }
        this.combiners = Combiners.reduce(f);
        this.f = (Function2<Object, Object, Object>) f;
        this.inverse = (Function2<Object, Object, Object>) inverse;
        this.filter = (Function<Object, Boolean>) filter;
        this.windowMillis = window.milliseconds();
        this.wanted = CombineNode.checked(kind, numPartitions);
    }

    @Override
    public void tick(BatchRun run) {
        if (advanced == run.visit()) {
            return;
        }
        advanced = run.visit();
        if (side == null) {
            side = new CombineSide(this, inputs().get(0), combiners, 0);
        }
        if (level().useDisk()) {
            spill(run);
            return;
        }
        if (tables == null) {
            tables = newTables(wanted > 0 ? wanted : 1);
            journal();
        }
        if (wanted == 0 && tables.length == 1 && tables[0].live() > SPLIT && run.partitions() > 1) {
            tables = tables[0].split(run.partitions());
            journal();
        }
        List<CombineBuffer> buffers = side.run(run, tables.length);
        if (buffers == null || !inSomeWindow(run)) {
            return;
        }
        Combined combined = new Combined(this, run.time(), buffers, tables.length, combiners.mergeCombiners());
        run.forEach(tables.length, combined.work(), p -> {
            try {
                tables[p].add(run.time().milliseconds(), combined, p);
            } catch (OperatorException e) {
                throw e;
            } catch (Exception e) {
                throw new OperatorException(id(), run.time(), "(window)", e);
            }
        });
    }

    private void spill(BatchRun run) {
        SpilledWindow window = spilled();
        int n = window.partitions();
        List<CombineBuffer> buffers = side.run(run, n);
        if (buffers == null || !inSomeWindow(run)) {
            return;
        }
        Combined combined = new Combined(this, run.time(), buffers, n, combiners.mergeCombiners());
        Object[][] pairs = new Object[n][];
        int[] sizes = new int[n];
        run.forEach(n, combined.work(), p -> {
            KeyTable keys = combined.table(p);
            Object[] values = combined.merge(p, keys);
            pairs[p] = new Object[keys.size()];
            sizes[p] = keys.size();
            for (int i = 0; i < sizes[p]; i++) {
                pairs[p][i] = new Tuple2<>(keys.key(i), values[i]);
            }
        });
        window.add(run.time().milliseconds(), kept(new Records(pairs, sizes)));
    }

    private SpilledWindow spilled() {
        if (spilled == null) {
            spilled = new SpilledWindow(f, inverse, wanted > 0 ? wanted : SpilledWindow.PARTITIONS);
        }
        return spilled;
    }

    /** That of the window, or else of what is in it. */
    private StorageLevel level() {
        return storageLevel() == StorageLevel.MEMORY_ONLY ? inputs().get(0).storageLevel() : storageLevel();
    }

    private Block kept(Records records) {
        return storage.put(records, level(), "The window of '" + id() + "'");
    }

    @Override
    public void storage(BlockStore newStorage) {
        storage = newStorage;
    }

    /** With a slide longer than the window some batches are in none. */
    private boolean inSomeWindow(BatchRun run) {
        long sinceZero = run.time().milliseconds() - run.zeroMillis();
        long next = (sinceZero + slideMillis() - 1) / slideMillis() * slideMillis();
        return sinceZero > next - windowMillis;
    }

    private WindowTable[] newTables(int n) {
        WindowTable[] made = new WindowTable[n];
        java.util.Arrays.setAll(made, p -> new WindowTable(f, inverse));
        for (WindowTable table : made) {
            table.checkpoint().track(tracking);
        }
        return made;
    }

    @Override
    protected Output compute(BatchRun run) {
        tick(run);
        entered = run.time().milliseconds();
        return level().useDisk() ? new SpilledSlide(this, run, filter, spilled(), spilled().slide(entered, windowMillis)) : new WindowSlide(this, run, filter, tables, windowMillis);
    }

    /** A function has failed on a record, or on none in particular. */
    OperatorException failed(BatchRun run, Object record, Exception e) {
        countError();
        return e instanceof OperatorException o ? o : new OperatorException(id(), run.time(), record, e);
    }

    @Override
    public long stateBytes() {
        return stateKeys() * 112;
    }

    @Override
    public long stateKeys() {
        if (spilled != null) {
            return spilled.keys();
        }
        long sum = 0;
        for (WindowTable table : tables == null ? new WindowTable[0] : tables) {
            sum += table.live();
        }
        return sum;
    }

    @Override
    public void revocable(boolean on) {
        revocable = on;
        tablesBefore = tables;
        journal();
    }

    private void journal() {
        for (WindowTable table : tables == null ? new WindowTable[0] : tables) {
            table.journal(revocable);
        }
    }

    @Override
    public void commit() {
        if (spilled != null) {
            spilled.commit();
        } else if (revocable) {
            commitChange();
        }
    }

    @Override
    public Change commitChange() {
        if (spilled != null) {
            return spilled.commitChange();
        }
        List<Change> made = new ArrayList<>();
        WindowTable[] before = tablesBefore;
        WindowTable[] after = tables;
        if (before != after) {
            made.add(Change.of(() -> tables = tablesBefore = before, () -> tables = tablesBefore = after, 64 * stateKeys()));
        }
        for (WindowTable table : after == null ? new WindowTable[0] : after) {
            made.add(table.journal().commit());
        }
        tablesBefore = after;
        return Change.all(made);
    }

    /** Only when {@link #revocable} was asked for: else a failed batch is the last of its run, and no checkpoint is taken after it. */
    @Override
    public void rollback() {
        if (spilled != null) {
            spilled.rollback();
        }
        if (!revocable || spilled != null) {
            return;
        }
        if (tables == tablesBefore && tables != null) {
            for (WindowTable table : tables) {
                table.journal().rollback();
            }
        }
        tables = tablesBefore;
    }

    @Override
    public void track(boolean on) {
        tracking = on;
        for (WindowTable table : tables == null ? new WindowTable[0] : tables) {
            table.checkpoint().track(on);
        }
    }

    @Override
    public String shape() {
        return WindowRules.shape(windowMillis, this) + (level().useDisk() ? ", on disk" : "");
    }

    /** Keys, then batches: those that are new since the last call. A batch is written once, whatever the length of the window. */
    @Override
    public void save(Changes to, boolean all) {
        if (level().useDisk()) {
            to.header().size(spilled().partitions());
            spilled.saveRests(to);
            saved.save(to, spilled.times(), all, time -> spilled.saveBatch(time, to));
            return;
        }
        to.header().size(tables == null ? 0 : tables.length);
        to.header().size(tables == null ? 0 : tables[0].turned());
        to.header().signed(entered);
        if (tables == null) {
            return;
        }
        for (WindowTable table : tables) {
            table.checkpoint().saveDropped(to);
        }
        for (WindowTable table : tables) {
            table.checkpoint().saveKeys(to, all);
        }
        List<Long> times = tables[0].times();
        saved.save(to, times, all, time -> {
            int size = 0;
            for (WindowTable table : tables) {
                size += table.size(time);
            }
            to.sink().size(size);
            for (WindowTable table : tables) {
                table.checkpoint().saveBatch(time, to);
            }
        });
    }

    @Override
    public void restore(Saved from, ValueCodec codec) {
        ByteSource header = from.header();
        long n = header.size();
        if (level().useDisk()) {
            restoreSpilled(from, codec);
            return;
        }
        int turned = (int) header.size();
        entered = header.signed();
        if (n > MOST) {
            throw new DamagedCheckpointException("a window has " + n + " partitions");
        }
        tables = n == 0 ? null : newTables((int) n);
        while (from.next()) {
            ByteSource key = from.key();
            ByteSource value = from.value();
            if (key.u1() == KEY) {
                Object k = codec.read(key);
                int hash = Hashes.of(k);
                tables[Hashes.partition(hash, tables.length)].checkpoint().restoreKey(k, hash, value, codec);
            } else {
                restoreBatch(key.signed(), value, codec);
            }
        }
        for (WindowTable table : tables == null ? new WindowTable[0] : tables) {
            try {
                table.checkpoint().restored(turned);
            } catch (Exception e) {
                throw new OperatorException(id(), new Time(entered), "(window)", e);
            }
        }
        revocable(revocable);
    }

    private void restoreSpilled(Saved from, ValueCodec codec) {
        while (from.next()) {
            ByteSource key = from.key();
            if (key.u1() == KEY) {
                spilled().restoreRests(from.value(), codec);
            } else {
                long time = key.signed();
                spilled().restoreBatch(time, from.value(), codec, this::kept);
                saved.restored(time);
            }
        }
    }

    private void restoreBatch(long time, ByteSource from, ValueCodec codec) {
        int size = from.count();
        Object[] keys = new Object[size];
        Object[] values = new Object[size];
        int[] places = new int[size];
        int[] sizes = new int[tables.length];
        for (int i = 0; i < size; i++) {
            keys[i] = codec.read(from);
            values[i] = codec.read(from);
            places[i] = Hashes.partition(Hashes.of(keys[i]), tables.length);
            sizes[places[i]]++;
        }
        for (int p = 0; p < sizes.length; p++) {
            tables[p].checkpoint().restoreBatch(time, sizes[p], time <= entered);
            sizes[p] = 0;
        }
        for (int i = 0; i < size; i++) {
            tables[places[i]].checkpoint().restoreValue(sizes[places[i]]++, keys[i], Hashes.of(keys[i]), values[i]);
        }
        saved.restored(time);
    }

    @Override
    public StateView view() {
        return null;
    }
}
