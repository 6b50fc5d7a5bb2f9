package org.sluice.streaming.internal.eventtime;

import java.util.List;
import org.sluice.streaming.internal.batch.BatchRun;
import org.sluice.streaming.internal.batch.Output;
import org.sluice.streaming.internal.batch.Records;
import org.sluice.streaming.internal.plan.PlanNode;

/** {@code lateRecords} of an operation: what came too late for it. */
public final class LateNode extends PlanNode {

    private final EventNode operation;

    public LateNode(PlanNode operation) {
        super("lateRecords", List.of(operation));
        this.operation = (EventNode) operation;
        this.operation.keepLate();
    }

    @Override
    protected Output compute(BatchRun run) {
        Records records = operation.late(run);
        out += records.size();
        return records;
    }

    @Override
    public long in() {
        return out;
    }
}
