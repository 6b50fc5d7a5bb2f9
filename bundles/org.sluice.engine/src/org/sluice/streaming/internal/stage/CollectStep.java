package org.sluice.streaming.internal.stage;

import org.sluice.streaming.Time;
import org.sluice.streaming.internal.plan.PlanNode;

/** End of a chain that keeps the records. */
public final class CollectStep extends Step {

    private final CollectBuffer buffer;

    public CollectStep(CollectBuffer buffer) {
        this.buffer = buffer;
    }

    @Override
    public void begin(PlanNode ofNode, Time ofBatch) {
        super.begin(ofNode, ofBatch);
        buffer.clear();
    }

    @Override
    public void accept(Object record) {
        buffer.add(record);
    }

    @Override
    public void end() {
    }
}
