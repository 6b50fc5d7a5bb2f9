package org.sluice.streaming.internal.source;

import org.sluice.streaming.StateView;
import org.sluice.streaming.internal.batch.BatchRun;
import org.sluice.streaming.internal.checkpoint.Changes;
import org.sluice.streaming.internal.checkpoint.Saved;
import org.sluice.streaming.internal.checkpoint.ValueCodec;
import org.sluice.streaming.internal.plan.Graph;
import org.sluice.streaming.internal.state.Change;
import org.sluice.streaming.internal.state.Stateful;

/**
 * A directory as a source. The files it has read are kept like a state: as changes, so that a checkpoint does not list them all. Like every source it is not put back with a failed batch (which ends the run
 * or is computed again from the same records), nor when the run goes back.
 */
public final class DirectoryNode extends SourceNode implements Stateful {

    private final TakenFiles taken;

    public DirectoryNode(Graph graph, String kind, DirectorySource source) {
        super(graph, kind, source);
        taken = source.taken();
    }

    @Override
    public void tick(BatchRun run) {
        // Sources are asked by the program, in every batch.
    }

    @Override
    public void commit() {
        // Nothing is ever taken back.
    }

    @Override
    public void rollback() {
        // The records of a failed batch are kept for its next try.
    }

    @Override
    public Change commitChange() {
        return Change.NONE;
    }

    @Override
    public void track(boolean on) {
        taken.track(on);
    }

    @Override
    public void save(Changes to, boolean all) {
        taken.save(to, all);
    }

    @Override
    public void restore(Saved from, ValueCodec codec) {
        taken.restore(from, codec);
    }

    /** Not a state to those who read reports. */
    @Override
    public long stateKeys() {
        return -1;
    }

    @Override
    public long stateBytes() {
        return -1;
    }

    @Override
    public StateView view() {
        return null;
    }
}
