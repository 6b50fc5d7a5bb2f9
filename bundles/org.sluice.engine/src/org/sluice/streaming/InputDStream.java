package org.sluice.streaming;

import org.sluice.streaming.internal.plan.PlanNode;

/** A stream that comes from outside. */
public class InputDStream<T> extends DStream<T> {

    InputDStream(StreamingContext ssc, PlanNode node) {
        super(ssc, node);
    }

    @Override
    public InputDStream<T> id(String id) {
        super.id(id);
        return this;
    }
}
