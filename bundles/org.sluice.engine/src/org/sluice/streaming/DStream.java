package org.sluice.streaming;

import org.sluice.streaming.internal.batch.BatchData;
import org.sluice.streaming.internal.plan.PlanNode;

/** A stream of records, cut into batches. Definitions only: nothing runs before {@link StreamingContext#start()}. */
public class DStream<T> extends DStreamLike<T, DStream<T>, Batch<T>> {

    DStream(StreamingContext ssc, PlanNode node) {
        super(ssc, node);
    }

    @Override
    DStream<T> self() {
        return this;
    }

    @Override
    DStream<T> wrap(PlanNode node) {
        return new DStream<>(ssc, node);
    }

    @Override
    Batch<T> wrapBatch(BatchData data) {
        return new Batch<>(data);
    }
}
