package org.sluice.streaming.internal.shuffle;

import org.sluice.streaming.Time;
import org.sluice.streaming.function.Function2;
import org.sluice.streaming.internal.plan.PlanNode;
import org.sluice.streaming.internal.stage.FoldStep;

/** End of a chain that counts. */
public final class CountStep extends FoldStep {

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
    public Function2<Object, Object, Object> function() {
        return null;
    }

    @Override
    public void folded(Object value, long count) {
        buffer.count = count;
    }
}
