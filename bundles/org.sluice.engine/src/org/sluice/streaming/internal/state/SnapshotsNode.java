package org.sluice.streaming.internal.state;

import java.util.List;
import org.sluice.streaming.Tuple2;
import org.sluice.streaming.internal.batch.BatchRun;
import org.sluice.streaming.internal.batch.Output;
import org.sluice.streaming.internal.batch.Records;
import org.sluice.streaming.internal.plan.PlanNode;

/** {@code stateSnapshots}: all keys with their state. */
public final class SnapshotsNode extends PlanNode {

    private final MapWithStateNode state;

    public SnapshotsNode(PlanNode state) {
        super("stateSnapshots", List.of(state));
        this.state = (MapWithStateNode) state;
    }

    @Override
    protected Output compute(BatchRun run) {
        state.tick(run);
        int n = state.state().count();
        Object[][] arrays = new Object[n][];
        int[] sizes = new int[n];
        for (int p = 0; p < n; p++) {
            StateTable table = state.state().table(p);
            arrays[p] = new Object[table.live()];
            for (int e = 0; e < table.bound(); e++) {
                if (table.present(e)) {
                    arrays[p][sizes[p]++] = new Tuple2<>(table.key(e), table.state(e));
                }
            }
        }
        Records records = new Records(arrays, sizes);
        out += records.size();
        return records;
    }
}
