package org.sluice.streaming.internal.stage;

import java.util.ArrayList;
import java.util.Iterator;
import org.sluice.streaming.Time;
import org.sluice.streaming.function.FlatMapFunction;
import org.sluice.streaming.internal.plan.PlanNode;

/** {@code mapPartitions}: gathers the partition, then calls the function once. */
public final class MapPartitionsStep extends Step {

    private final FlatMapFunction<Iterator<Object>, ?> f;

    @SuppressWarnings("unchecked")
    public MapPartitionsStep(Object f) {
        this.f = (FlatMapFunction<Iterator<Object>, ?>) f;
    }
    private ArrayList<Object> records;

    @Override
    public void begin(PlanNode ofNode, Time ofBatch) {
        super.begin(ofNode, ofBatch);
        records = new ArrayList<>();
    }

    @Override
    public void accept(Object record) {
        records.add(record);
    }

    @Override
    public void end() {
        Iterator<Object> all = records.iterator();
        records = null;
        Iterator<?> results;
        try {
            results = f.call(all);
        } catch (Throwable e) {
            throw failed(e);
        }
        while (true) {
            Object result;
            try {
                if (!results.hasNext()) {
                    break;
                }
                result = results.next();
            } catch (Throwable e) {
                throw failed(e);
            }
            out++;
            next.accept(result);
        }
        next.end();
    }
}
