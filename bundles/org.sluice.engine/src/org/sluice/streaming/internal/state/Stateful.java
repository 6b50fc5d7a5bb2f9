package org.sluice.streaming.internal.state;

import org.sluice.streaming.StateView;
import org.sluice.streaming.internal.batch.BatchRun;
import org.sluice.streaming.internal.checkpoint.Changes;
import org.sluice.streaming.internal.checkpoint.Saved;
import org.sluice.streaming.internal.checkpoint.ValueCodec;
import org.sluice.streaming.internal.storage.BlockStore;

/** A node that keeps something from batch to batch. Batch thread only. */
public interface Stateful {

    /** Does its work for a batch in which nobody asked for its records. */
    void tick(BatchRun run);

    /** The batch is good: its changes stay. */
    void commit();

    /** The batch failed: undoes its changes. */
    void rollback();

    /**
     * Whether {@link #rollback()} has to leave what was before the batch exactly, order included, because the run goes on or goes back. Between batches. Nodes for which that
     * costs nothing need not care.
     */
    default void revocable(boolean on) {
    }

    /**
     * As {@link #commit()}, for runs that can go back; while {@link #revocable}.
     *
     * @return what the batch changed, valid as long as every change between it and the state of now is undone and redone in order
     */
    Change commitChange();

    /** Where batches it keeps may go; before {@link #restore} and the first batch. */
    default void storage(BlockStore storage) {
    }

    /** Whether changes have to be noted for {@link #save}. */
    void track(boolean on);

    /** Notes all, or what changed since the last call, as entries; the cost has to be in proportion to what changed. */
    void save(Changes to, boolean all);

    /** Takes back what all calls of {@link #save} so far amount to. */
    void restore(Saved from, ValueCodec codec);

    /** What a state restored must have in common with it beside its kind, for people; empty = nothing. */
    default String shape() {
        return "";
    }

    long stateKeys();

    /** Estimated. */
    long stateBytes();

    /** What users may look at; null = nothing by key. */
    StateView view();
}
