package org.sluice.streaming;

import java.util.List;
import org.sluice.streaming.eventtime.LateRecord;
import org.sluice.streaming.function.Function;
import org.sluice.streaming.function.Function2;
import org.sluice.streaming.internal.eventtime.EventTime;
import org.sluice.streaming.internal.eventtime.JoinWithinNode;
import org.sluice.streaming.internal.eventtime.WatermarkNode;
import org.sluice.streaming.internal.plan.PlanNode;
import org.sluice.streaming.internal.shuffle.Joins;
import org.sluice.streaming.internal.transform.TransformNode;

/**
 * A stream of keys with values that have a time of their own, see {@link PairDStream#withTimestamps}. What returns an {@code EventTime…} stream keeps the times; all other operations are those
 * of any stream, and what they return has no times.
 *
 * <p>Windows: a result leaves in the batch in which the watermark reaches the end of the window, results of a batch in the order of their windows' ends. Accumulated values are values: functions
 * give new ones and do not change the old. Functions that combine two accumulated values have to be associative.
 */
public final class EventTimePairDStream<K, V> extends PairDStream<K, V> {

    private final Function2<K, V, Long> millis;
    private final List<WatermarkNode> marks;
    private final EventTime time;

    EventTimePairDStream(StreamingContext ssc, PlanNode node, Function2<K, V, Long> millis, List<WatermarkNode> marks) {
        super(ssc, node);
        this.millis = millis;
        this.marks = marks;
        this.time = new EventTime(this::timeOf, marks);
    }

    @Override
    EventTime eventTime() {
        return time;
    }

    @SuppressWarnings("unchecked")
    private Long timeOf(Object key, Object value) throws Exception {
        return millis.call((K) key, (V) value);
    }

    @Override
    public EventTimePairDStream<K, V> id(String id) {
        super.id(id);
        return this;
    }

    @Override
    public EventTimePairDStream<K, V> filter(Function<Tuple2<K, V>, Boolean> f) {
        return with(super.filter(f).node, marks);
    }

    /** All records of both streams, with the time this stream's function gives them. The watermark is the lower one of the two. */
    public EventTimePairDStream<K, V> union(EventTimePairDStream<K, V> other) {
        return with(TransformNode.union(List.of(node, other.node)), EventTimes.all(marks, other.marks));
    }

    /** See {@link EventTimeDStream#dropDuplicates}. */
    @Override
    public EventTimePairDStream<K, V> dropDuplicates(Function<Tuple2<K, V>, ?> key, Duration within) {
        return with(EventTimes.dropDuplicates(node, key, new EventTime((k, pair) -> timeOf(((Tuple2<?, ?>) pair)._1(), ((Tuple2<?, ?>) pair)._2()), marks), within), marks);
    }

    /** The records of this stream that are behind its watermark. Whether an operation still uses them is its own business; this stream holds them, too. */
    public DStream<LateRecord<Tuple2<K, V>>> lateRecords() {
        Function<Tuple2<K, V>, Long> ofPair = pair -> millis.call(pair._1(), pair._2());
        return stream(EventTimes.late(node, time, ofPair));
    }

    private EventTimePairDStream<K, V> with(PlanNode newNode, List<WatermarkNode> newMarks) {
        return new EventTimePairDStream<>(ssc, newNode, millis, newMarks);
    }

    // joins in event time

    /**
     * Pairs of records of one key whose times are near: {@code other}'s is not more than {@code before} before and not more than {@code after} after this stream's, both inclusive. A pair leaves in the batch
     * in which its second record comes. A negative duration moves the bound to the other side, for example {@code (-1 s, 5 s)} for 1 to 5 s after. Late records are left out.
     */
    public <W> EventResultDStream<K, Tuple2<V, W>, Tuple2<K, Object>> joinWithin(EventTimePairDStream<K, W> other, Duration before, Duration after) {
        return joined("joinWithin", other, before, after, Joins.INNER);
    }

    /** As {@link #joinWithin}; a record of this stream without a partner leaves alone when the watermark says that none can come any more. */
    public <W> EventResultDStream<K, Tuple2<V, Optional<W>>, Tuple2<K, Object>> leftOuterJoinWithin(EventTimePairDStream<K, W> other, Duration before, Duration after) {
        return joined("leftOuterJoinWithin", other, before, after, Joins.LEFT);
    }

    /** As {@link #leftOuterJoinWithin}, for the other stream's records. */
    public <W> EventResultDStream<K, Tuple2<Optional<V>, W>, Tuple2<K, Object>> rightOuterJoinWithin(EventTimePairDStream<K, W> other, Duration before, Duration after) {
        return joined("rightOuterJoinWithin", other, before, after, Joins.RIGHT);
    }

    /** As {@link #leftOuterJoinWithin}, for the records of both streams. */
    public <W> EventResultDStream<K, Tuple2<Optional<V>, Optional<W>>, Tuple2<K, Object>> fullOuterJoinWithin(EventTimePairDStream<K, W> other, Duration before,
            Duration after) {
        return joined("fullOuterJoinWithin", other, before, after, Joins.FULL);
    }

    private <R> EventResultDStream<K, R, Tuple2<K, Object>> joined(String kind, EventTimePairDStream<K, ?> other, Duration before, Duration after, Joins how) {
        return new EventResultDStream<>(ssc, new JoinWithinNode(kind, node, time, other.node, other.time, before, after, how));
    }
}
