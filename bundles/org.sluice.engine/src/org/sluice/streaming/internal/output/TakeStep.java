package org.sluice.streaming.internal.output;

import org.sluice.streaming.Time;
import org.sluice.streaming.internal.plan.PlanNode;
import org.sluice.streaming.internal.stage.Step;

/** End of a chain that keeps the first records only. */
public final class TakeStep extends Step {

    private final TakeBuffer buffer;

    public TakeStep(TakeBuffer buffer) {
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
