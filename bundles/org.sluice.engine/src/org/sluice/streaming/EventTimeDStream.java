package org.sluice.streaming;

import java.util.List;
import org.sluice.streaming.eventtime.LateRecord;
import org.sluice.streaming.function.Function;
import org.sluice.streaming.function.Function2;
import org.sluice.streaming.internal.eventtime.EventTime;
import org.sluice.streaming.internal.eventtime.WatermarkNode;
import org.sluice.streaming.internal.plan.NarrowNode;
import org.sluice.streaming.internal.plan.PlanNode;
import org.sluice.streaming.internal.stage.MapToPairStep;
import org.sluice.streaming.internal.transform.TransformNode;

/**
 * A stream whose records have a time of their own, see {@link DStream#withTimestamps}. What returns an {@code EventTime…} stream keeps the times; all other operations are those of
 * any stream, and what they return has no times. Windows, joins and timers are on the {@linkplain #keyBy keyed} stream.
 */
public final class EventTimeDStream<T> extends DStream<T> {

    private final Function<T, Long> millis;
    private final List<WatermarkNode> marks;

    EventTimeDStream(StreamingContext ssc, PlanNode node, Function<T, Long> millis, List<WatermarkNode> marks) {
        super(ssc, node);
        this.millis = millis;
        this.marks = marks;
    }

    @Override
    public EventTimeDStream<T> id(String id) {
        super.id(id);
        return this;
    }

    @Override
    public EventTimeDStream<T> filter(Function<T, Boolean> f) {
        return with(super.filter(f).node);
    }

    /** All records of both streams, with the time this stream's function gives them. The watermark is the lower one of the two. */
    public EventTimeDStream<T> union(EventTimeDStream<T> other) {
        return new EventTimeDStream<>(ssc, TransformNode.union(List.of(node, other.node)), millis, EventTimes.all(marks, other.marks));
    }

    /** Pairs of key and record, with their times. */
    public <K> EventTimePairDStream<K, T> keyBy(Function<T, K> key) {
        org.sluice.streaming.function.PairFunction<T, K, T> keyed = record -> new Tuple2<>(key.call(record), record);
        Function2<K, T, Long> ofPair = (k, record) -> millis.call(record);
        return new EventTimePairDStream<>(ssc, narrow("keyBy", MapToPairStep.class, keyed), ofPair, marks);
    }

    /**
     * Leaves out records whose key was let pass with a time less than {@code within} away, and late ones. Which of two duplicates passes is decided by their order of arrival.
     */
    @Override
    public EventTimeDStream<T> dropDuplicates(Function<T, ?> key, Duration within) {
        return with(EventTimes.dropDuplicates(node, key, new EventTime((k, record) -> timeOf(record), marks), within));
    }

    /** The records of this stream that are behind its watermark. Whether an operation still uses them is its own business; this stream holds them, too. */
    public DStream<LateRecord<T>> lateRecords() {
        return stream(EventTimes.late(node, new EventTime(null, marks), millis));
    }

    private EventTimeDStream<T> with(PlanNode newNode) {
        return new EventTimeDStream<>(ssc, newNode, millis, marks);
    }

    @SuppressWarnings("unchecked")
    private Long timeOf(Object record) throws Exception {
        return millis.call((T) record);
    }
}
