package org.sluice.streaming.internal.state;

import org.sluice.streaming.StateView;
import org.sluice.streaming.internal.batch.BatchRun;
import org.sluice.streaming.internal.checkpoint.ByteSink;
import org.sluice.streaming.internal.checkpoint.ByteSource;
import org.sluice.streaming.internal.checkpoint.ValueCodec;

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

    /** Whether changes have to be noted for {@link #save}. */
    void track(boolean on);

    /** Writes all, or what changed since the last call. */
    void save(ByteSink to, ValueCodec codec, boolean all);

    /** Reads what {@link #save} wrote; first a whole one, then changes in order. */
    void restore(ByteSource from, ValueCodec codec, boolean all);

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
