package org.sluice.streaming.internal.batch;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.sluice.streaming.BatchContext;
import java.util.function.LongConsumer;
import org.sluice.streaming.Time;
import org.sluice.streaming.internal.output.Written;
import org.sluice.streaming.internal.plan.Inspection;
import org.sluice.streaming.internal.plan.PlanNode;
import org.sluice.streaming.internal.scheduling.WorkerPool;
import org.sluice.streaming.internal.storage.BlockStore;

/** The batch that is being worked on. One object per run, moved on from batch to batch by the batch thread. */
public final class BatchRun {

    /** Fewer records than this stay on the batch thread: handing over costs more. */
    public static final long HAND_OVER = 4096;

    private final WorkerPool pool;
    private final int partitions;
    private final PrintStream out;
    private final boolean safe;
    private final long zeroMillis;
    private long number;
    private long visit;
    private boolean revisit;
    private boolean replayed;
    private Inspection inspection;
    private LongConsumer pause = millis -> { };
    private Time time;
    private PlanNode node;
    private BatchContext context;
    private BlockStore storage;
    private Written written;
    private final AtomicInteger batchIds = new AtomicInteger();

    public BatchRun(WorkerPool pool, int partitions, PrintStream out, boolean safe, long zeroMillis) {
        this.pool = pool;
        this.partitions = partitions;
        this.out = out;
        this.safe = safe;
        this.zeroMillis = zeroMillis;
    }

    /** Where what outputs write is noted; null = nothing has to be forced to disk. */
    public void written(Written newWritten) {
        written = newWritten;
    }

    /** An output wrote a directory, or took it away. */
    public void wrote(Path directory) {
        if (written != null) {
            written.add(directory);
        }
    }

    public void moveTo(long newNumber, Time newTime) {
        moveTo(newNumber, newTime, false);
    }

    /** @param again the batch was computed before: outputs write nothing, sources give what they gave then */
    public void moveTo(long newNumber, Time newTime, boolean again) {
        moveTo(newNumber, newTime, again, again);
    }

    /** @param given sources give what they were told to give */
    public void moveTo(long newNumber, Time newTime, boolean again, boolean given) {
        number = newNumber;
        time = newTime;
        revisit = again;
        replayed = given;
        visit++;
    }

    /** The same batch is computed once more, because it failed. */
    public void again() {
        visit++;
    }

    /** Running number of the batch in this run, from 1. Comes again when the run goes back; see {@link #visit()}. */
    public long number() {
        return number;
    }

    /** Number of this computation of a batch, from 1: what was computed under another one is of another batch, or of an earlier visit to this one. */
    public long visit() {
        return visit;
    }

    /** Whether this batch was computed before, and is computed again to be looked at. */
    public boolean revisit() {
        return revisit;
    }

    /** Whether sources give what they were told to give, instead of asking outside. */
    public boolean replayed() {
        return replayed;
    }

    /** Who looks at nodes before they work; null = nobody. */
    public Inspection inspection() {
        return inspection;
    }

    public void inspection(Inspection newInspection) {
        inspection = newInspection;
    }

    /** Waits before something is tried again, by the engine's clock; ends early when the run is to stop. */
    public void pause(long millis) {
        pause.accept(millis);
    }

    public void pauseWith(LongConsumer newPause) {
        pause = newPause;
    }

    public Time time() {
        return time;
    }

    /** Where batches go that are kept under a storage level; null = nowhere. */
    public BlockStore storage() {
        return storage;
    }

    public void storage(BlockStore newStorage) {
        storage = newStorage;
    }

    /** What batches are made with. */
    public BatchContext context() {
        return context;
    }

    public void context(BatchContext newContext) {
        context = newContext;
    }

    int nextBatchId() {
        return batchIds.incrementAndGet();
    }

    /** The time of the first batch less one interval: the grid of slides begins here. */
    public long zeroMillis() {
        return zeroMillis;
    }

    public WorkerPool pool() {
        return pool;
    }

    /** Partitions of a large shuffle and of a large state. */
    public int partitions() {
        return partitions;
    }

    public PrintStream out() {
        return out;
    }

    /** Held while a batch runs; whoever looks at state from outside takes it. */
    public Object lock() {
        return this;
    }

    /** The node whose whole-batch function is running; null = none. */
    public PlanNode node() {
        return node;
    }

    public void node(PlanNode newNode) {
        node = newNode;
    }

    /** Nothing may leave the process. */
    public boolean safe() {
        return safe || revisit;
    }

    public boolean due(long slideMillis) {
        return (time.milliseconds() - zeroMillis) % slideMillis == 0;
    }

    /** Runs {@code body} for each partition, on all threads when there is enough to do. */
    public void forEach(int n, long work, java.util.function.IntConsumer body) {
        if (n > 1 && work >= HAND_OVER) {
            pool.run(n, body);
        } else {
            for (int p = 0; p < n; p++) {
                body.accept(p);
            }
        }
    }

    /** How many partitions a shuffle of so many records gets: 1 for few, so that small results stay in order of first arrival. */
    public int partitionsFor(long records, int wanted) {
        return wanted > 0 ? wanted : records < Records.CUT ? 1 : partitions;
    }
}
