package org.sluice.streaming.internal.shuffle;

import org.sluice.streaming.Time;
import org.sluice.streaming.function.Function2;
import org.sluice.streaming.internal.plan.PlanNode;
import org.sluice.streaming.internal.stage.FoldStep;

/** End of a chain that makes one value of all records. */
public final class AggregateStep extends FoldStep {

    private final Function2<Object, Object, Object> f;
    private final AggregateBuffer buffer;

    public AggregateStep(Function2<Object, Object, Object> f, AggregateBuffer buffer) {
        this.f = f;
        this.buffer = buffer;
    }

    @Override
    public void begin(PlanNode ofNode, Time ofBatch) {
        super.begin(ofNode, ofBatch);
        buffer.value = null;
        buffer.count = 0;
    }

    @Override
    public void accept(Object record) {
        AggregateBuffer b = buffer;
        if (b.count++ == 0) {
            b.value = record;
            return;
        }
        try {
            b.value = f.call(b.value, record);
        } catch (Throwable e) {
            if (skipped(e)) {
                return;
            }
            throw failed(e);
        }
    }

    @Override
    public Function2<Object, Object, Object> function() {
        return f;
    }

    @Override
    public void folded(Object value, long count) {
        buffer.value = value;
        buffer.count = count;
    }
}
