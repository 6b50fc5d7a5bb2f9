package org.sluice.streaming;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.sluice.streaming.eventtime.EventWindows;
import org.sluice.streaming.eventtime.Windowed;
import org.sluice.streaming.function.FlatMapFunction;
import org.sluice.streaming.function.Function;
import org.sluice.streaming.function.Function2;
import org.sluice.streaming.function.ProcessFunction;
import org.sluice.streaming.function.TimerFunction;
import org.sluice.streaming.function.Function4;
import org.sluice.streaming.internal.batch.BatchData;
import org.sluice.streaming.internal.eventtime.EventTime;
import org.sluice.streaming.internal.eventtime.ProcessNode;
import org.sluice.streaming.internal.eventtime.WatermarkNode;
import org.sluice.streaming.internal.eventtime.WindowAggregates;
import org.sluice.streaming.internal.plan.NarrowNode;
import org.sluice.streaming.internal.plan.PlanNode;
import org.sluice.streaming.internal.shuffle.CogroupNode;
import org.sluice.streaming.internal.shuffle.CombineNode;
import org.sluice.streaming.internal.shuffle.Combiners;
import org.sluice.streaming.internal.shuffle.Joins;
import org.sluice.streaming.internal.stage.FlatMapStep;
import org.sluice.streaming.internal.stage.FlatMapValuesStep;
import org.sluice.streaming.internal.stage.MapValuesStep;
import org.sluice.streaming.internal.state.IteratorUpdateNode;
import org.sluice.streaming.internal.state.MapWithStateNode;
import org.sluice.streaming.internal.state.UpdateStateNode;
import org.sluice.streaming.internal.window.WindowNode;
import org.sluice.streaming.internal.window.ReduceWindowNode;

/** A stream of keys with values. */
public class PairDStream<K, V> extends DStreamLike<Tuple2<K, V>, PairDStream<K, V>, PairBatch<K, V>> {

    PairDStream(StreamingContext ssc, PlanNode node) {
        super(ssc, node);
    }

    @Override
    PairDStream<K, V> self() {
        return this;
    }

    @Override
    PairDStream<K, V> wrap(PlanNode node) {
        return new PairDStream<>(ssc, node);
    }

    @Override
    PairBatch<K, V> wrapBatch(BatchData data) {
        return new PairBatch<>(data);
    }

    /**
     * Says of what types the state of this node is, which the compiler knows but a running program does not. A checkpoint that holds other types is then refused at the start; without this
     * functions fail on them.
     *
     * @param type class of the states, without type arguments
     * @param keys nothing: the compiler makes an empty array of the type of the keys of it
     * @throws PipelineDefinitionException SL-0307 when the node keeps no state by key
     */
    @SafeVarargs
    public final PairDStream<K, V> stateType(Class<?> type, K... keys) {
        stateTypes(keys.getClass().getComponentType(), type);
        return this;
    }

    public static <K, V> PairDStream<K, V> fromDStream(DStream<Tuple2<K, V>> stream) {
        return new PairDStream<>(stream.ssc, stream.node);
    }

    public DStream<Tuple2<K, V>> toDStream() {
        return new DStream<>(ssc, node);
    }

    public <W> PairDStream<K, W> mapValues(Function<V, W> f) {
        return pairs(narrow("mapValues", MapValuesStep.class, f));
    }

    public <W> PairDStream<K, W> flatMapValues(FlatMapFunction<V, W> f) {
        return pairs(narrow("flatMapValues", FlatMapValuesStep.class, f));
    }

    // by key, within a batch

    public PairDStream<K, V> reduceByKey(Function2<V, V, V> f) {
        return reduceByKey(f, 0);
    }

    public PairDStream<K, V> reduceByKey(Function2<V, V, V> f, int numPartitions) {
        return pairs(new CombineNode("reduceByKey", node, Combiners.reduce(f), numPartitions));
    }

    public PairDStream<K, V> reduceByKey(Function2<V, V, V> f, Partitioner partitioner) {
        return placed(reduceByKey(f), partitioner);
    }

    /** Puts the pairs where the partitioner says. */
    private static <A, B> PairDStream<A, B> placed(PairDStream<A, B> stream, Partitioner partitioner) {
        if (partitioner == null) {
            throw new PipelineDefinitionException("SL-0304", "'" + stream.node.kind() + "' has no partitioner. Give it one, for example new HashPartitioner(4).");
        }
        stream.node.partitioner(partitioner);
        return stream;
    }

    public PairDStream<K, Iterable<V>> groupByKey() {
        return groupByKey(0);
    }

    public PairDStream<K, Iterable<V>> groupByKey(int numPartitions) {
        return pairs(CogroupNode.group("groupByKey", node, numPartitions));
    }

    public PairDStream<K, Iterable<V>> groupByKey(Partitioner partitioner) {
        return placed(groupByKey(), partitioner);
    }

    public <C> PairDStream<K, C> combineByKey(Function<V, C> createCombiner, Function2<C, V, C> mergeValue, Function2<C, C, C> mergeCombiners) {
        return combineByKey(createCombiner, mergeValue, mergeCombiners, 0);
    }

    public <C> PairDStream<K, C> combineByKey(Function<V, C> createCombiner, Function2<C, V, C> mergeValue, Function2<C, C, C> mergeCombiners,
            int numPartitions) {
        return pairs(new CombineNode("combineByKey", node, Combiners.of(createCombiner, mergeValue, mergeCombiners), numPartitions));
    }

    public <C> PairDStream<K, C> combineByKey(Function<V, C> createCombiner, Function2<C, V, C> mergeValue, Function2<C, C, C> mergeCombiners,
            Partitioner partitioner) {
        return placed(combineByKey(createCombiner, mergeValue, mergeCombiners), partitioner);
    }

    /** @param mapSideCombine without effect: values are always combined before they are brought together, which changes no result */
    public <C> PairDStream<K, C> combineByKey(Function<V, C> createCombiner, Function2<C, V, C> mergeValue, Function2<C, C, C> mergeCombiners,
            Partitioner partitioner, boolean mapSideCombine) {
        return combineByKey(createCombiner, mergeValue, mergeCombiners, partitioner);
    }

    public <W> PairDStream<K, Tuple2<Iterable<V>, Iterable<W>>> cogroup(PairDStream<K, W> other) {
        return cogroup(other, 0);
    }

    public <W> PairDStream<K, Tuple2<Iterable<V>, Iterable<W>>> cogroup(PairDStream<K, W> other, int numPartitions) {
        return pairs(CogroupNode.cogroup("cogroup", node, other.node, numPartitions));
    }

    public <W> PairDStream<K, Tuple2<Iterable<V>, Iterable<W>>> cogroup(PairDStream<K, W> other, Partitioner partitioner) {
        return placed(cogroup(other), partitioner);
    }

    public <W> PairDStream<K, Tuple2<V, W>> join(PairDStream<K, W> other) {
        return join(other, 0);
    }

    public <W> PairDStream<K, Tuple2<V, W>> join(PairDStream<K, W> other, int numPartitions) {
        return joined("join", other, numPartitions, Joins.INNER);
    }

    public <W> PairDStream<K, Tuple2<V, W>> join(PairDStream<K, W> other, Partitioner partitioner) {
        return placed(join(other), partitioner);
    }

    public <W> PairDStream<K, Tuple2<V, Optional<W>>> leftOuterJoin(PairDStream<K, W> other) {
        return leftOuterJoin(other, 0);
    }

    public <W> PairDStream<K, Tuple2<V, Optional<W>>> leftOuterJoin(PairDStream<K, W> other, int numPartitions) {
        return joined("leftOuterJoin", other, numPartitions, Joins.LEFT);
    }

    public <W> PairDStream<K, Tuple2<V, Optional<W>>> leftOuterJoin(PairDStream<K, W> other, Partitioner partitioner) {
        return placed(leftOuterJoin(other), partitioner);
    }

    public <W> PairDStream<K, Tuple2<Optional<V>, W>> rightOuterJoin(PairDStream<K, W> other) {
        return rightOuterJoin(other, 0);
    }

    public <W> PairDStream<K, Tuple2<Optional<V>, W>> rightOuterJoin(PairDStream<K, W> other, int numPartitions) {
        return joined("rightOuterJoin", other, numPartitions, Joins.RIGHT);
    }

    public <W> PairDStream<K, Tuple2<Optional<V>, W>> rightOuterJoin(PairDStream<K, W> other, Partitioner partitioner) {
        return placed(rightOuterJoin(other), partitioner);
    }

    public <W> PairDStream<K, Tuple2<Optional<V>, Optional<W>>> fullOuterJoin(PairDStream<K, W> other) {
        return fullOuterJoin(other, 0);
    }

    public <W> PairDStream<K, Tuple2<Optional<V>, Optional<W>>> fullOuterJoin(PairDStream<K, W> other, int numPartitions) {
        return joined("fullOuterJoin", other, numPartitions, Joins.FULL);
    }

    public <W> PairDStream<K, Tuple2<Optional<V>, Optional<W>>> fullOuterJoin(PairDStream<K, W> other, Partitioner partitioner) {
        return placed(fullOuterJoin(other), partitioner);
    }

    private <R> PairDStream<K, R> joined(String kind, PairDStream<K, ?> other, int numPartitions, Joins how) {
        return pairs(CogroupNode.join(kind, node, other.node, numPartitions, how));
    }

    // windows

    public PairDStream<K, Iterable<V>> groupByKeyAndWindow(Duration windowDuration) {
        return groupByKeyAndWindow(windowDuration, new Duration(node.slideMillis()));
    }

    public PairDStream<K, Iterable<V>> groupByKeyAndWindow(Duration windowDuration, Duration slideDuration) {
        return groupByKeyAndWindow(windowDuration, slideDuration, 0);
    }

    public PairDStream<K, Iterable<V>> groupByKeyAndWindow(Duration windowDuration, Duration slideDuration, int numPartitions) {
        return pairs(CogroupNode.group("groupByKeyAndWindow", new WindowNode(node, windowDuration, slideDuration).hide(), numPartitions));
    }

    public PairDStream<K, Iterable<V>> groupByKeyAndWindow(Duration windowDuration, Duration slideDuration, Partitioner partitioner) {
        return placed(groupByKeyAndWindow(windowDuration, slideDuration), partitioner);
    }

    public PairDStream<K, V> reduceByKeyAndWindow(Function2<V, V, V> f, Duration windowDuration) {
        return reduceByKeyAndWindow(f, windowDuration, new Duration(node.slideMillis()));
    }

    public PairDStream<K, V> reduceByKeyAndWindow(Function2<V, V, V> f, Duration windowDuration, Duration slideDuration) {
        return reduceByKeyAndWindow(f, windowDuration, slideDuration, 0);
    }

    public PairDStream<K, V> reduceByKeyAndWindow(Function2<V, V, V> f, Duration windowDuration, Duration slideDuration, int numPartitions) {
        return pairs(new ReduceWindowNode("reduceByKeyAndWindow", node, f, null, windowDuration, slideDuration, numPartitions, null));
    }

    public PairDStream<K, V> reduceByKeyAndWindow(Function2<V, V, V> f, Duration windowDuration, Duration slideDuration, Partitioner partitioner) {
        return placed(reduceByKeyAndWindow(f, windowDuration, slideDuration), partitioner);
    }

    /** Adds what enters and takes away what leaves the window. Without a filter a key stays for ever, with its "zero". */
    public PairDStream<K, V> reduceByKeyAndWindow(Function2<V, V, V> f, Function2<V, V, V> inverse, Duration windowDuration,
            Duration slideDuration) {
        return reduceByKeyAndWindow(f, inverse, windowDuration, slideDuration, 0, null);
    }

    /** As above. @param filter which keys are put out (null = all); it never changes what is counted */
    public PairDStream<K, V> reduceByKeyAndWindow(Function2<V, V, V> f, Function2<V, V, V> inverse, Duration windowDuration,
            Duration slideDuration, int numPartitions, Function<Tuple2<K, V>, Boolean> filter) {
        return pairs(new ReduceWindowNode("reduceByKeyAndWindow", node, f, inverse, windowDuration, slideDuration, numPartitions, filter));
    }

    public PairDStream<K, V> reduceByKeyAndWindow(Function2<V, V, V> f, Function2<V, V, V> inverse, Duration windowDuration,
            Duration slideDuration, Partitioner partitioner, Function<Tuple2<K, V>, Boolean> filter) {
        return placed(reduceByKeyAndWindow(f, inverse, windowDuration, slideDuration, 0, filter), partitioner);
    }

    // state

    /**
     * Keeps one state per key. The function is called for every key that has values or a state, in every batch (with no values when
     * none came); an absent result removes the key. Yields every key with its state, each batch.
     *
     * <p>A state is a value: give a new one, do not change the old one. No checkpoint directory is needed to run; without one the state ends with the
     * process.
     */
    public <S> PairDStream<K, S> updateStateByKey(Function2<List<V>, Optional<S>, Optional<S>> updateFunc) {
        return updateStateByKey(updateFunc, 0);
    }

    public <S> PairDStream<K, S> updateStateByKey(Function2<List<V>, Optional<S>, Optional<S>> updateFunc, int numPartitions) {
        return pairs(new UpdateStateNode(node, updateFunc, numPartitions, null));
    }

    /** @param initial keys and states to begin with; used when there is no checkpoint to go on from */
    public <S> PairDStream<K, S> updateStateByKey(Function2<List<V>, Optional<S>, Optional<S>> updateFunc, int numPartitions,
            PairBatch<K, S> initial) {
        return pairs(new UpdateStateNode(node, updateFunc, numPartitions, initial.data()));
    }

    public <S> PairDStream<K, S> updateStateByKey(Function2<List<V>, Optional<S>, Optional<S>> updateFunc, Partitioner partitioner) {
        return placed(updateStateByKey(updateFunc), partitioner);
    }

    /** @param initial keys and states to begin with; used when there is no checkpoint to go on from */
    public <S> PairDStream<K, S> updateStateByKey(Function2<List<V>, Optional<S>, Optional<S>> updateFunc, Partitioner partitioner, PairBatch<K, S> initial) {
        return placed(updateStateByKey(updateFunc, 0, initial), partitioner);
    }

    /**
     * With a function of all keys of a partition that have values or a state; what it returns is the state afterwards, keys it leaves out are gone. It may return
     * each key it was given once.
     *
     * @param rememberPartitioner without effect: where pairs stand is noted nowhere
     */
    public <S> PairDStream<K, S> updateStateByKey(FlatMapFunction<Iterator<Tuple3<K, List<V>, Optional<S>>>, Tuple2<K, S>> updateFunc, Partitioner partitioner,
            boolean rememberPartitioner) {
        return updateStateByKey(updateFunc, partitioner, rememberPartitioner, null);
    }

    /** @param initial keys and states to begin with, null = none; used when there is no checkpoint to go on from */
    @SuppressWarnings("unchecked")
    public <S> PairDStream<K, S> updateStateByKey(FlatMapFunction<Iterator<Tuple3<K, List<V>, Optional<S>>>, Tuple2<K, S>> updateFunc, Partitioner partitioner,
            boolean rememberPartitioner, PairBatch<K, S> initial) {
        IteratorUpdateNode.Update update = updateFunc == null ? null : (time, keys) -> (Iterator<Tuple2<Object, Object>>) (Iterator<?>) updateFunc
                .call((Iterator<Tuple3<K, List<V>, Optional<S>>>) (Iterator<?>) keys);
        return placed(pairs(new IteratorUpdateNode(node, update, 0, initial == null ? null : initial.data())), partitioner);
    }

    /** With a function of batch time, key, values and state. */
    public <S> PairDStream<K, S> updateStateByKey(Function4<Time, K, List<V>, Optional<S>, Optional<S>> updateFunc, Partitioner partitioner,
            boolean rememberPartitioner) {
        return updateStateByKey(updateFunc, partitioner, rememberPartitioner, null);
    }

    /** @param initial keys and states to begin with, null = none; used when there is no checkpoint to go on from */
    @SuppressWarnings("unchecked")
    public <S> PairDStream<K, S> updateStateByKey(Function4<Time, K, List<V>, Optional<S>, Optional<S>> updateFunc, Partitioner partitioner,
            boolean rememberPartitioner, PairBatch<K, S> initial) {
        IteratorUpdateNode.Update update = updateFunc == null ? null : (time, keys) -> {
            List<Tuple2<Object, Object>> after = new ArrayList<>();
            while (keys.hasNext()) {
                Tuple3<Object, List<Object>, Optional<Object>> key = keys.next();
                Optional<S> state = updateFunc.call(time, (K) key._1(), (List<V>) key._2(), (Optional<S>) key._3());
                if (state != null && state.isPresent()) {
                    after.add(new Tuple2<>(key._1(), state.get()));
                }
            }
            return after.iterator();
        };
        return placed(pairs(new IteratorUpdateNode(node, update, 0, initial == null ? null : initial.data())), partitioner);
    }

    /** Calls the function of {@code spec} for each record with the state of its key; keys without records are not touched. */
    public <S, M> MapWithStateDStream<K, V, S, M> mapWithState(StateSpec<K, V, S, M> spec) {
        return new MapWithStateDStream<>(ssc, new MapWithStateNode(node, spec, spec.initialState().isPresent() ? spec.initialState().get().data() : null),
                spec.partitioner().orNull());
    }

    /** Calls {@code onRecord} for each record with state of its key: values, lists and maps, each with a time to live on demand. */
    public <R> DStream<R> process(ProcessFunction<K, V, R> onRecord) {
        return process(onRecord, null);
    }

    /** As above, with timers, for which {@code onTimer} is called. On a stream without timestamps the time of the batch is event time and watermark. */
    public <R> DStream<R> process(ProcessFunction<K, V, R> onRecord, TimerFunction<K, R> onTimer) {
        return stream(new ProcessNode(node, eventTime(), onRecord, onTimer));
    }

    /** Gives the records their event time. See {@link DStream#withTimestamps(Function, Duration)}. */
    public EventTimePairDStream<K, V> withTimestamps(Function2<K, V, Long> millis, Duration outOfOrderness) {
        return withTimestamps(millis, outOfOrderness, 0);
    }

    /** @param idleAfterBatches see {@link DStream#withTimestamps(Function, Duration, int)} */
    public EventTimePairDStream<K, V> withTimestamps(Function2<K, V, Long> millis, Duration outOfOrderness, int idleAfterBatches) {
        Function<Tuple2<K, V>, Long> ofPair = millis == null ? null : pair -> millis.call(pair._1(), pair._2());
        WatermarkNode marked = WatermarkNode.of(node, ofPair, outOfOrderness, idleAfterBatches);
        return new EventTimePairDStream<>(ssc, marked, millis, List.of(marked));
    }

    // windows of event time. Without timestamps a record has the time of its batch, and with each batch, also an empty one, time moves on to that of the batch

    /** Where this stream's records have their time from. */
    EventTime eventTime() {
        return EventTime.OF_BATCH;
    }

    public EventResultDStream<Windowed<K>, V, Tuple2<K, V>> reduceByKeyAndEventWindow(Function2<V, V, V> f, EventWindows windows) {
        return windowed("reduceByKeyAndEventWindow", Combiners.reduce(f), windows);
    }

    /** The values in order of arrival; of a sliding window in order of its slices of time. */
    public EventResultDStream<Windowed<K>, Iterable<V>, Tuple2<K, V>> groupByKeyAndEventWindow(EventWindows windows) {
        return windowed("groupByKeyAndEventWindow", WindowAggregates.GROUP, windows);
    }

    /**
     * @param zero  what each window begins with; never changed
     * @param add   of what is accumulated and a value
     * @param merge of two accumulated values of one window
     */
    public <A> EventResultDStream<Windowed<K>, A, Tuple2<K, V>> aggregateByKeyAndEventWindow(A zero, Function2<A, V, A> add, Function2<A, A, A> merge,
            EventWindows windows) {
        Function<V, A> create = value -> add.call(zero, value);
        return windowed("aggregateByKeyAndEventWindow", Combiners.of(create, add, merge), windows);
    }

    public EventResultDStream<Windowed<K>, Long, Tuple2<K, V>> countByKeyAndEventWindow(EventWindows windows) {
        return windowed("countByKeyAndEventWindow", WindowAggregates.COUNT, windows);
    }

    private <R> EventResultDStream<Windowed<K>, R, Tuple2<K, V>> windowed(String kind, Combiners combiners, EventWindows windows) {
        return new EventResultDStream<>(ssc, WindowAggregates.node(kind, node, eventTime(), combiners, windows));
    }
}
