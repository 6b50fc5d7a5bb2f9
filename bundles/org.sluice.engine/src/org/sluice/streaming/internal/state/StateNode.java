package org.sluice.streaming.internal.state;

import java.util.List;
import org.sluice.streaming.StateView;
import org.sluice.streaming.internal.batch.BatchData;
import org.sluice.streaming.internal.batch.BatchRun;
import org.sluice.streaming.internal.batch.Output;
import org.sluice.streaming.internal.checkpoint.ByteSink;
import org.sluice.streaming.internal.checkpoint.ByteSource;
import org.sluice.streaming.internal.checkpoint.Changes;
import org.sluice.streaming.internal.checkpoint.Saved;
import org.sluice.streaming.internal.checkpoint.ValueCodec;
import org.sluice.streaming.internal.plan.PlanNode;
import org.sluice.streaming.internal.plan.Stage;
import org.sluice.streaming.internal.shuffle.CombineNode;
import org.sluice.streaming.internal.shuffle.ScatterBuffer;
import org.sluice.streaming.internal.shuffle.ScatterSide;
import org.sluice.streaming.internal.stage.SampleStep;
import org.sluice.streaming.internal.stage.Step;

/** What operations with a state by key have in common, {@code updateStateByKey}, {@code mapWithState} and those in event time: a shuffle into the state. */
public abstract class StateNode extends PlanNode implements Stateful {

    private final int wanted;
    private final BatchData initial;
    private boolean begun;
    private boolean begunBefore;
    private ScatterSide side;
    private KeyedState state;
    private long pushedVisit;

    protected StateNode(String kind, PlanNode input, int numPartitions, BatchData initial) {
        super(kind, List.of(input));
        this.wanted = CombineNode.checked(kind, numPartitions);
        this.initial = initial;
    }

    /** Of several inputs, which a subclass deals out itself. */
    protected StateNode(String kind, List<PlanNode> inputs, int numPartitions) {
        super(kind, inputs);
        this.wanted = CombineNode.checked(kind, numPartitions);
        this.initial = null;
    }

    /** Before the first batch. @param lock held while a batch runs @param tables where the state is kept */
    public final void open(Object lock, StateTables tables) {
        state = new KeyedState("The state of '" + id() + "'", wanted, lock, tables == StateTables.HEAP ? tables : onDisk(tables));
    }

    /** For operations whose states are more than values. @param tables that keep values on disk */
    protected StateTables onDisk(StateTables tables) {
        return tables;
    }

    protected final KeyedState state() {
        return state;
    }

    @Override
    protected boolean canSkip() {
        return true;
    }

    /** Deals this batch's pairs out to the state's partitions; null when there is no batch. */
    protected final List<ScatterBuffer> scatter(BatchRun run) {
        if (side == null) {
            side = new ScatterSide(this, inputs().get(0));
        }
        int partitions = state.partitions(run.partitions());
        List<ScatterBuffer> buffers = side.run(run, partitions);
        if (buffers != null && !begun) {
            begun = true;
            if (initial != null) {
                state.begin(initial, run.time().milliseconds());
                int n = state.partitions(run.partitions());
                if (n != partitions) {
                    buffers = side.run(run, n);
                }
            }
        }
        return buffers;
    }

    /** Told by this batch's output when it is pushed. */
    public final void pushed(BatchRun run) {
        pushedVisit = run.visit();
    }

    @Override
    public final void tick(BatchRun run) {
        Output output = output(run);
        if (output == null || pushedVisit == run.visit()) {
            return;
        }
        if (shared()) {
            Stage.available(this, run);
            return;
        }
        long[] counts = new long[output.partitions()];
        Step[] ends = new Step[counts.length];
        for (int p = 0; p < ends.length; p++) {
            ends[p] = new SampleStep(null).into(sampleBuffers(run));
            ends[p].next = new DiscardStep();
        }
        run.forEach(counts.length, output.work(), p -> counts[p] = output.push(p, ends[p]));
        for (long count : counts) {
            out += count;
        }
    }

    @Override
    public void endBatch() {
        super.endBatch();
        if (side != null) {
            side.release();
        }
    }

    @Override
    public void commit() {
        begunBefore = begun;
        state.commit();
    }

    @Override
    public Change commitChange() {
        boolean before = begunBefore;
        boolean after = begun;
        begunBefore = begun;
        Change change = state.commitChange();
        return Change.of(() -> {
            change.undo();
            begun = begunBefore = before;
            forget();
        }, () -> {
            change.redo();
            begun = begunBefore = after;
            forget();
        }, change.bytes());
    }

    @Override
    public void rollback() {
        begun = begunBefore;
        state.rollback();
        forget();
    }

    /** The state is not what the last batch left: forgets what was derived from it. */
    protected abstract void forget();

    @Override
    public final void track(boolean on) {
        state.track(on);
    }

    @Override
    public final void save(Changes to, boolean all) {
        to.header().u1(begun ? 1 : 0);
        saveMore(to.header());
        state.save(to, all);
    }

    @Override
    public final void restore(Saved from, ValueCodec codec) {
        ByteSource header = from.header();
        begun = begunBefore = header.u1() == 1;
        restoreMore(header);
        state.restore(header, from, codec);
    }

    /** What a subclass keeps beside the state: a few bytes. */
    protected void saveMore(ByteSink to) {
    }

    protected void restoreMore(ByteSource from) {
    }

    @Override
    public final StateView view() {
        return state;
    }

    @Override
    public final long stateKeys() {
        return state.live();
    }

    @Override
    public final long stateBytes() {
        return state.estimate();
    }
}
