package org.sluice.streaming.internal.shuffle;

import org.sluice.streaming.Time;
import org.sluice.streaming.internal.plan.PlanNode;
import org.sluice.streaming.internal.stage.Step;

/** End of a chain that counts. */
public final class CountStep extends Step {

    private final AggregateBuffer buffer;

    public CountStep(AggregateBuffer buffer) {
        this.buffer = buffer;
    }

    @Override
    public void begin(PlanNode ofNode, Time ofBatch) {
        super.begin(ofNode, ofBatch);
        buffer.count = 0;
    }

    @Override
    public void accept(Object record) {
        buffer.count++;
    }

    @Override
    public void end() {
    }
}
