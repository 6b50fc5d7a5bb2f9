package org.sluice.streaming.internal.eventtime;

import java.util.ArrayList;
import java.util.List;
import org.sluice.streaming.OperatorException;
import org.sluice.streaming.Tuple2;
import org.sluice.streaming.internal.batch.BatchRun;
import org.sluice.streaming.internal.batch.Output;
import org.sluice.streaming.internal.batch.Records;
import org.sluice.streaming.internal.checkpoint.ByteSink;
import org.sluice.streaming.internal.checkpoint.ByteSource;
import org.sluice.streaming.internal.plan.PlanNode;
import org.sluice.streaming.internal.shuffle.ScatterBuffer;
import org.sluice.streaming.internal.shuffle.ScatterSide;
import org.sluice.streaming.internal.stage.Step;
import org.sluice.streaming.internal.stage.StepFailure;
import org.sluice.streaming.internal.state.Change;
import org.sluice.streaming.internal.state.StateNode;
import org.sluice.streaming.internal.state.ResidentTable;
import org.sluice.streaming.internal.state.StateTable;
import org.sluice.streaming.internal.state.StateTables;
import org.sluice.streaming.internal.transform.Batches;

/**
 * What operations in event time have in common: records by key into a state; then, once all records of the batch are in, the keys that the watermark has reached. Which keys those
 * are is known from indexes by time, which are made from the state and belong to it: they are made anew when it is not what the last batch left.
 */
public abstract class EventNode extends StateNode {

    /** So many stretches of its index a key waits through that is kept for a certain time. */
    static final int STRETCHES = 128;
    /** A stretch of an index of times that may be any, milliseconds. */
    static final long STRETCH_MILLIS = 1000;
    /** Records whose keys are looked up together. */
    private static final int LOOK_AHEAD = 64;

    private final List<EventTime> times;
    private final Progress progress;
    private List<ScatterSide> sides;
    private TimeIndex[] byEventTime;
    private TimeIndex[] byBatchTime;
    private Work[] works = {};
    private boolean keepLate;

    /** @param times of each input */
    protected EventNode(String kind, List<PlanNode> inputs, List<EventTime> times, int numPartitions) {
        super(kind, inputs, numPartitions);
        this.times = times;
        EventTime all = times.get(0);
        for (EventTime time : times) {
            all = all.and(time);
        }
        progress = new Progress(all.marks());
    }

    /** What is kept for a key that has nothing yet. */
    abstract Kept empty();

    /** What a checkpoint has of a key. @param saved as {@link Kept} lists it */
    abstract Kept read(List<?> saved);

    /** The next watermark at which there is something to do for a key, {@link Kept#NEVER} = none. @param watermark the one it has been looked at for */
    abstract long due(Kept kept, long watermark);

    /** The next batch time at which there is something to do. */
    long dueAtBatch(Kept kept) {
        return Kept.NEVER;
    }

    /** Milliseconds of a stretch of the {@link TimeIndex} of the watermark. */
    abstract long span();

    /** A record of input {@code side}. */
    abstract void accept(Work work, int side, Object key, int hash, Object value, long time) throws Exception;

    /** All records are in: works on what is due. */
    abstract void advance(Work work) throws Exception;

    /** A call that failed may have changed state already: no record can be left out by itself. */
    @Override
    protected boolean canSkip() {
        return false;
    }

    /** Late records are wanted, not only their number. */
    final void keepLate() {
        keepLate = true;
    }

    /** The late records of this batch, partition by partition. */
    final List<Object> lateRecords() {
        List<Object> all = new ArrayList<>();
        for (Work work : works) {
            if (work != null && work.lateRecords != null) {
                all.addAll(work.lateRecords);
            }
        }
        return all;
    }

    @Override
    protected final Output compute(BatchRun run) {
        if (sides == null) {
            sides = inputs().stream().map(input -> new ScatterSide(this, input)).toList();
        }
        int n = state().partitions(run.partitions());
        List<List<ScatterBuffer>> buffers = new ArrayList<>();
        for (int i = 0; i < sides.size(); i++) {
            List<ScatterBuffer> side = sides.get(i).run(run, n);
            if (side == null && sides.size() > 1) {
                throw Batches.missing(this, inputs().get(i), run.time());
            }
            buffers.add(side == null ? List.of() : side);
        }
        progress.advance(run);
        index(n);
        works = new Work[n];
        return new Emission(run, buffers, n);
    }

    @Override
    protected StateTables onDisk(StateTables tables) {
        return () -> new ResidentTable(tables.make(), new ResidentTable.Form() {
            @Override
            public Object read(Object plain, long[] aside) {
                Kept kept = EventNode.this.read((List<?>) plain);
                if (aside != null) {
                    kept.eventIndexed = aside[0];
                    kept.batchIndexed = aside[1];
                }
                return kept;
            }

            @Override
            public long[] aside(Object state) {
                Kept kept = (Kept) state;
                return kept.eventIndexed == Kept.NEVER && kept.batchIndexed == Kept.NEVER ? null : new long[] {kept.eventIndexed, kept.batchIndexed};
            }
        });
    }

    private void index(int n) {
        if (byEventTime != null && byEventTime.length == n) {
            return;
        }
        byEventTime = new TimeIndex[n];
        byBatchTime = new TimeIndex[n];
        for (int p = 0; p < n; p++) {
            StateTable table = state().table(p);
            byEventTime[p] = new TimeIndex(span());
            byBatchTime[p] = new TimeIndex(STRETCH_MILLIS);
            for (int entry = 0; entry < table.bound(); entry++) {
                if (table.present(entry)) {
                    index(table, entry, byEventTime[p], byBatchTime[p]);
                }
            }
        }
    }

    private void index(StateTable table, int entry, TimeIndex events, TimeIndex batches) {
        if (!(table.state(entry) instanceof Kept)) {
            table.put(table.key(entry), table.hash(entry), read((List<?>) table.state(entry)), table.updated(entry));
        }
        Kept kept = (Kept) table.state(entry);
        kept.eventIndexed = due(kept, progress.before());
        if (kept.eventIndexed != Kept.NEVER) {
            events.add(kept.eventIndexed, table.key(entry), entry);
        }
        kept.batchIndexed = dueAtBatch(kept);
        if (kept.batchIndexed != Kept.NEVER) {
            batches.add(kept.batchIndexed, table.key(entry), entry);
        }
    }

    /** The records of this batch. */
    private final class Emission implements Output {

        private final BatchRun run;
        private final List<List<ScatterBuffer>> buffers;
        private final int partitions;

        Emission(BatchRun run, List<List<ScatterBuffer>> buffers, int partitions) {
            this.run = run;
            this.buffers = buffers;
            this.partitions = partitions;
        }

        @Override
        public int partitions() {
            return partitions;
        }

        @Override
        public long work() {
            long records = 0;
            for (List<ScatterBuffer> side : buffers) {
                for (ScatterBuffer buffer : side) {
                    records += buffer.total();
                }
            }
            for (int p = 0; p < partitions; p++) {
                boolean due = byEventTime[p].first() <= progress.after() || byBatchTime[p].first() <= run.time().milliseconds();
                records += due ? state().table(p).live() : 0;
            }
            return records;
        }

        @Override
        public long push(int partition, Step into) {
            pushed(run);
            Work work = new Work(EventNode.this, state().table(partition), byEventTime[partition], byBatchTime[partition], progress.before(), progress.after(),
                    run.time().milliseconds(), keepLate, into);
            works[partition] = work;
            for (int side = 0; side < buffers.size(); side++) {
                for (ScatterBuffer buffer : buffers.get(side)) {
                    take(work, side, buffer, partition);
                }
            }
            try {
                EventNode.this.advance(work);
            } catch (Throwable e) {
                throw failed(e, "(watermark)");
            }
            return work.pushed();
        }

        private void take(Work work, int side, ScatterBuffer buffer, int partition) {
            TimeOf of = times.get(side).of();
            Object[] keys = buffer.keys(partition);
            Object[] values = buffer.values(partition);
            int[] hashes = buffer.hashes(partition);
            int size = buffer.size(partition);
            int[] entries = new int[LOOK_AHEAD];
            int i = 0;
            try {
                for (; i < size; i++) {
                    if (i % LOOK_AHEAD == 0) {
                        work.table.locate(keys, hashes, i, Math.min(size, i + LOOK_AHEAD), entries, true);
                    }
                    work.located(entries[i % LOOK_AHEAD]);
                    long time = of == null ? work.batchMillis : Times.checked(of.of(keys[i], values[i]));
                    accept(work, side, keys[i], hashes[i], values[i], time);
                }
            } catch (Throwable e) {
                throw failed(e, new Tuple2<>(keys[i], values[i]));
            } finally {
                work.located(-1);
            }
        }

        private RuntimeException failed(Throwable thrown, Object record) {
            Throwable e = thrown instanceof KeyFailure ? thrown.getCause() : thrown;
            if (e instanceof StepFailure || e instanceof OperatorException) {
                return (RuntimeException) e;
            }
            if (e instanceof VirtualMachineError error && !(e instanceof StackOverflowError)) {
                throw error;
            }
            errors++;
            return new OperatorException(id(), run.time(), thrown instanceof KeyFailure failure ? failure.key() : record, e);
        }
    }

    /** User code failed on a key for which no record was at hand. */
    static final class KeyFailure extends Exception {

        private static final long serialVersionUID = 1L;
        private final transient Object key;

        KeyFailure(Object key, Throwable cause) {
            super(cause);
            this.key = key;
        }

        Object key() {
            return key;
        }
    }

    @Override
    public void endBatch() {
        super.endBatch();
        works = new Work[0];
        if (sides != null) {
            sides.forEach(ScatterSide::release);
        }
    }

    @Override
    public void commit() {
        settle();
        super.commit();
    }

    private void settle() {
        count();
        progress.commit();
        watermarkMillis = progress.before();
    }

    /** Adds up what the partitions counted. A batch that is visited again is rolled back, and reported all the same. */
    private void count() {
        for (Work work : works) {
            if (work != null) {
                late += work.late;
                held += work.held;
            }
        }
        works = new Work[0];
    }

    @Override
    public Change commitChange() {
        long before = progress.before();
        settle();
        long now = progress.before();
        Change change = super.commitChange();
        return Change.of(() -> {
            change.undo();
            go(before);
        }, () -> {
            change.redo();
            go(now);
        }, change.bytes());
    }

    private void go(long watermark) {
        progress.go(watermark);
        watermarkMillis = watermark;
    }

    @Override
    public void rollback() {
        count();
        super.rollback();
        go(progress.before());
    }

    @Override
    protected void forget() {
        byEventTime = null;
    }

    @Override
    protected void saveMore(ByteSink to) {
        to.signed(progress.before());
    }

    @Override
    protected void restoreMore(ByteSource from) {
        go(from.signed());
        forget();
    }

    /** Late records as a batch; ticks this node when nobody else has. */
    final Records late(BatchRun run) {
        tick(run);
        return Records.of(lateRecords(), run.partitions());
    }
}
