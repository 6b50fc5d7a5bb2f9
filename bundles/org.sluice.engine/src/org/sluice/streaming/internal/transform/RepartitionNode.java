package org.sluice.streaming.internal.transform;

import java.util.List;
import org.sluice.streaming.PipelineDefinitionException;
import org.sluice.streaming.internal.batch.BatchRun;
import org.sluice.streaming.internal.batch.Output;
import org.sluice.streaming.internal.batch.Records;
import org.sluice.streaming.internal.plan.PlanNode;
import org.sluice.streaming.internal.plan.Stage;

/** {@code repartition}: exactly n partitions, records dealt out in turn. */
public final class RepartitionNode extends PlanNode {

    private final int n;
    private Stage stage;

    public RepartitionNode(PlanNode input, int n) {
        super("repartition", List.of(input));
        if (n < 1) {
            throw new PipelineDefinitionException("SL-0304", "'repartition' is to make " + n + " partitions. Give it 1 or more.");
        }
        this.n = n;
    }

    @Override
    protected Output compute(BatchRun run) {
        if (stage == null) {
            stage = new Stage(this, inputs().get(0));
        }
        Records records = stage.collect(run);
        if (records == null) {
            throw Batches.missing(this, inputs().get(0), run.time());
        }
        out += records.size();
        return deal(records, n);
    }

    /** Deals the records out in turn. */
    public static Records deal(Records records, int n) {
        Object[][] arrays = new Object[n][(int) (records.size() / n) + 1];
        int[] sizes = new int[n];
        int at = 0;
        for (Object record : records.toList()) {
            arrays[at][sizes[at]++] = record;
            at = at + 1 == n ? 0 : at + 1;
        }
        return new Records(arrays, sizes);
    }
}
