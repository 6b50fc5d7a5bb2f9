package org.sluice.streaming.internal.shuffle;

import org.sluice.streaming.Time;
import org.sluice.streaming.Tuple2;
import org.sluice.streaming.function.Function;
import org.sluice.streaming.function.Function2;
import org.sluice.streaming.internal.plan.PlanNode;
import org.sluice.streaming.internal.stage.Step;

/** End of a chain that combines values by key before the shuffle. */
public final class CombineStep extends Step {

    private final Function<Object, Object> create;
    private final Function2<Object, Object, Object> merge;
    private final CombineBuffer buffer;

    public CombineStep(Combiners combiners, CombineBuffer buffer) {
        create = combiners.create();
        merge = combiners.mergeValue();
        this.buffer = buffer;
    }

    @Override
    public void begin(PlanNode ofNode, Time ofBatch) {
        super.begin(ofNode, ofBatch);
        buffer.clear();
    }

    @Override
    public void accept(Object record) {
        Tuple2<?, ?> pair = (Tuple2<?, ?>) record;
        acceptPair(pair._1(), pair._2());
    }

    @Override
    public boolean takesPairs() {
        return true;
    }

    @Override
    public void acceptPair(Object key, Object value) {
        CombineBuffer b = buffer;
        int before = b.table.size();
        int n = b.table.add(key, Hashes.of(key));
        try {
            if (n < before) {
                b.values[n] = merge.call(b.values[n], value);
            } else {
                b.set(n, create == null ? value : create.call(value));
            }
        } catch (Throwable e) {
            if (skipped(e)) {
                if (n == before) {
                    b.table.removeLast();
                }
                return;
            }
            throw failed(e);
        }
    }

    @Override
    public void end() {
    }
}
