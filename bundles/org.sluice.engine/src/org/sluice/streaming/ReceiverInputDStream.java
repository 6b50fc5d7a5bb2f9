package org.sluice.streaming;

import org.sluice.streaming.internal.plan.PlanNode;

/** A stream whose records arrive on a receiver's own threads. */
public class ReceiverInputDStream<T> extends InputDStream<T> {

    ReceiverInputDStream(StreamingContext ssc, PlanNode node) {
        super(ssc, node);
    }

    @Override
    public ReceiverInputDStream<T> maxRate(long recordsPerSecond) {
        super.maxRate(recordsPerSecond);
        return this;
    }

    @Override
    public ReceiverInputDStream<T> id(String id) {
        super.id(id);
        return this;
    }
}
