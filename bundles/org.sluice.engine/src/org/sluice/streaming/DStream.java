package org.sluice.streaming;

import java.util.List;
import org.sluice.streaming.function.Function;
import org.sluice.streaming.internal.batch.BatchData;
import org.sluice.streaming.internal.eventtime.WatermarkNode;
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

    /**
     * Gives the records their event time. The watermark is the newest time seen less {@code outOfOrderness}; it moves on at the end of each batch. See docs/event-time.md.
     *
     * @param millis         time of a record in milliseconds since 1970-01-01T00:00Z; called more than once for a record, so it has to return the same each time
     * @param outOfOrderness how much older than the newest one a record may be without being late
     */
    public EventTimeDStream<T> withTimestamps(Function<T, Long> millis, Duration outOfOrderness) {
        return withTimestamps(millis, outOfOrderness, 0);
    }

    /** @param idleAfterBatches when this stream is combined with others: after so many batches without records of it the others' watermark goes on without it; 0 = never */
    public EventTimeDStream<T> withTimestamps(Function<T, Long> millis, Duration outOfOrderness, int idleAfterBatches) {
        WatermarkNode marked = WatermarkNode.of(node, millis, outOfOrderness, idleAfterBatches);
        return new EventTimeDStream<>(ssc, marked, millis, List.of(marked));
    }

    @Override
    Batch<T> wrapBatch(BatchData data) {
        return new Batch<>(data);
    }
}
