package org.sluice.streaming;

import org.sluice.streaming.eventtime.LateRecord;
import org.sluice.streaming.internal.eventtime.LateNode;
import org.sluice.streaming.internal.plan.PlanNode;

/** What an operation in event time yields: its results, and on demand the records that came too late for it. @param <T> type of those records */
public final class EventResultDStream<K, V, T> extends PairDStream<K, V> {

    EventResultDStream(StreamingContext ssc, PlanNode node) {
        super(ssc, node);
    }

    @Override
    public EventResultDStream<K, V, T> id(String id) {
        super.id(id);
        return this;
    }

    @Override
    public EventResultDStream<K, V, T> onError(ErrorPolicy policy) {
        super.onError(policy);
        return this;
    }

    /** The records the operation had to leave out because no window, or no partner, was open for them any more. */
    public DStream<LateRecord<T>> lateRecords() {
        return stream(new LateNode(node));
    }
}
