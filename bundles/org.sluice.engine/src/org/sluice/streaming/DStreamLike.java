package org.sluice.streaming;

import java.util.Iterator;
import java.util.List;
import org.sluice.streaming.function.FlatMapFunction;
import org.sluice.streaming.function.Function;
import org.sluice.streaming.function.Function2;
import org.sluice.streaming.function.Function3;
import org.sluice.streaming.function.PairFlatMapFunction;
import org.sluice.streaming.function.PairFunction;
import org.sluice.streaming.function.VoidFunction;
import org.sluice.streaming.function.VoidFunction2;
import org.sluice.streaming.internal.output.ForeachNode;
import org.sluice.streaming.internal.output.ObjectFilesNode;
import org.sluice.streaming.internal.output.PrintNode;
import org.sluice.streaming.internal.output.TextFilesNode;
import org.sluice.streaming.internal.output.TransactionalNode;
import org.sluice.streaming.internal.plan.ErrorsNode;
import org.sluice.streaming.internal.plan.NarrowNode;
import org.sluice.streaming.internal.plan.PlanNode;
import org.sluice.streaming.internal.shuffle.AggregateNode;
import org.sluice.streaming.internal.shuffle.CombineNode;
import org.sluice.streaming.internal.shuffle.Combiners;
import org.sluice.streaming.internal.stage.FilterStep;
import org.sluice.streaming.internal.stage.FlatMapStep;
import org.sluice.streaming.internal.stage.GlomStep;
import org.sluice.streaming.internal.stage.MapPartitionsStep;
import org.sluice.streaming.internal.stage.MapStep;
import org.sluice.streaming.internal.stage.MapToPairStep;
import org.sluice.streaming.internal.stage.FlatMapToPairStep;
import org.sluice.streaming.internal.state.StateNode;
import org.sluice.streaming.internal.transform.RepartitionNode;
import org.sluice.streaming.internal.transform.TransformNode;
import org.sluice.streaming.internal.window.ReduceWindowNode;
import org.sluice.streaming.internal.window.WindowNode;

/**
 * What {@link DStream} and {@link PairDStream} have in common: operations that do not depend on keys.
 *
 * @param <T> type of a record
 * @param <S> the stream's own type
 * @param <B> type of its batches
 */
public abstract class DStreamLike<T, S extends DStreamLike<T, S, B>, B extends BatchLike<T, B>> {

    final StreamingContext ssc;
    final PlanNode node;

    DStreamLike(StreamingContext ssc, PlanNode node) {
        this.ssc = ssc;
        this.node = node;
    }

    abstract S self();

    abstract S wrap(PlanNode node);

    abstract B wrapBatch(org.sluice.streaming.internal.batch.BatchData data);

    /** The context this stream belongs to. */
    public StreamingContext context() {
        return ssc;
    }

    /**
     * Gives the node its stable id, which reports, state, taps and checkpoints use. Letters, digits, {@code -}, {@code _}, {@code .}; unique
     * in the program. Without one the node is called after its kind, for example {@code map-1}.
     */
    public S id(String id) {
        node.id(id);
        return self();
    }

    /**
     * What happens when this node fails; the pipeline's policy (setting {@code sluice.errorPolicy}) when not called. Records can be left out
     * ({@link ErrorPolicy#SKIP}, {@link ErrorPolicy#DEAD_LETTER}) where a function works on one at a time: in {@code map}, {@code flatMap}, {@code filter} and the like, in
     * reductions (the value is left out), and in functions of states (the key keeps the state it had; one that has timed out is gone).
     * Windows and whole batches can only fail or be retried.
     *
     * @throws PipelineDefinitionException SL-0340 when this operation cannot leave records out
     */
    public S onError(ErrorPolicy policy) {
        node.errorPolicy(policy);
        return self();
    }

    /**
     * The records this node's function failed on, in the same batch; makes {@link ErrorPolicy#DEAD_LETTER} the policy of the node if it has none. In order of partitions.
     *
     * @param <E> type of the records that come in to the node; for a reduction by key and for states, pairs
     * @throws PipelineDefinitionException SL-0340 when this operation cannot leave records out
     */
    public <E> DStream<FailedRecord<E>> errors() {
        return stream(ErrorsNode.of(node));
    }

    /**
     * As {@link #errors()}, with the type of the records taken from the stream they come from.
     *
     * @param input what comes in to this node; nothing is read from it
     */
    public <E> DStream<FailedRecord<E>> errors(DStreamLike<E, ?, ?> input) {
        return errors();
    }

    /**
     * As {@link #errors()} of {@code updateStateByKey}: a key and its new values.
     *
     * @param input what comes in to this node; nothing is read from it
     */
    public <K, V> DStream<FailedRecord<Tuple2<K, List<V>>>> errorsOfKeys(PairDStream<K, V> input) {
        return errors();
    }

    /** Of what types the entries of the state of this node are. @throws PipelineDefinitionException SL-0307 when the node keeps no state by key */
    final void stateTypes(Class<?> ofKeys, Class<?> ofValues) {
        if (!(node instanceof StateNode)) {
            throw new PipelineDefinitionException("SL-0307", "'" + node.kind() + "' keeps no state by key: it has no state type. Call stateType behind updateStateByKey or mapWithState.");
        }
        node.stateTypes(ofKeys, ofValues);
    }

    // record by record

    public <R> DStream<R> map(Function<T, R> f) {
        return stream(narrow("map", MapStep.class, f));
    }

    public <K, V> PairDStream<K, V> mapToPair(PairFunction<T, K, V> f) {
        return pairs(narrow("mapToPair", MapToPairStep.class, f));
    }

    public <R> DStream<R> flatMap(FlatMapFunction<T, R> f) {
        return stream(narrow("flatMap", FlatMapStep.class, f));
    }

    public <K, V> PairDStream<K, V> flatMapToPair(PairFlatMapFunction<T, K, V> f) {
        return pairs(narrow("flatMapToPair", FlatMapToPairStep.class, f));
    }

    public S filter(Function<T, Boolean> f) {
        return wrap(narrow("filter", FilterStep.class, f));
    }

    public <R> DStream<R> mapPartitions(FlatMapFunction<Iterator<T>, R> f) {
        return stream(narrow("mapPartitions", MapPartitionsStep.class, f));
    }

    public <K, V> PairDStream<K, V> mapPartitionsToPair(PairFlatMapFunction<Iterator<T>, K, V> f) {
        FlatMapFunction<Iterator<T>, Tuple2<K, V>> g = f::call;
        return pairs(narrow("mapPartitionsToPair", MapPartitionsStep.class, g));
    }

    /** One list per partition. */
    public DStream<List<T>> glom() {
        return stream(narrow("glom", GlomStep.class, null));
    }

    // whole batch

    /** Exactly {@code numPartitions} partitions, records dealt out in turn. */
    public S repartition(int numPartitions) {
        return wrap(new RepartitionNode(node, numPartitions));
    }

    /** One record: the combination of all; none for an empty batch. */
    public DStream<T> reduce(Function2<T, T, T> f) {
        return stream(AggregateNode.reduce(node, f));
    }

    /** Always one record: the number of records, 0 for an empty batch. */
    public DStream<Long> count() {
        return stream(AggregateNode.count(node));
    }

    public PairDStream<T, Long> countByValue() {
        return countByValue(0);
    }

    public PairDStream<T, Long> countByValue(int numPartitions) {
        PairFunction<T, T, Long> one = value -> new Tuple2<>(value, 1L);
        PlanNode pairs = narrow("countByValue", MapToPairStep.class, one).hide();
        return pairs(new CombineNode("countByValue", pairs, Combiners.reduce((Function2<Long, Long, Long>) Long::sum), numPartitions));
    }

    public <U> DStream<U> transform(Function<B, Batch<U>> f) {
        return stream(TransformNode.of(node, (data, time) -> dataOf(f.call(wrapBatch(data)))));
    }

    public <U> DStream<U> transform(Function2<B, Time, Batch<U>> f) {
        return stream(TransformNode.of(node, (data, time) -> dataOf(f.call(wrapBatch(data), time))));
    }

    public <K, V> PairDStream<K, V> transformToPair(Function<B, PairBatch<K, V>> f) {
        return pairs(TransformNode.of(node, (data, time) -> dataOf(f.call(wrapBatch(data)))));
    }

    public <K, V> PairDStream<K, V> transformToPair(Function2<B, Time, PairBatch<K, V>> f) {
        return pairs(TransformNode.of(node, (data, time) -> dataOf(f.call(wrapBatch(data), time))));
    }

    public <U, W> DStream<W> transformWith(DStream<U> other, Function3<B, Batch<U>, Time, Batch<W>> f) {
        return stream(TransformNode.of(node, other.node, (a, b, time) -> dataOf(f.call(wrapBatch(a), other.wrapBatch(b), time))));
    }

    public <K, V, W> DStream<W> transformWith(PairDStream<K, V> other, Function3<B, PairBatch<K, V>, Time, Batch<W>> f) {
        return stream(TransformNode.of(node, other.node, (a, b, time) -> dataOf(f.call(wrapBatch(a), other.wrapBatch(b), time))));
    }

    public <U, K2, V2> PairDStream<K2, V2> transformWithToPair(DStream<U> other, Function3<B, Batch<U>, Time, PairBatch<K2, V2>> f) {
        return pairs(TransformNode.of(node, other.node, (a, b, time) -> dataOf(f.call(wrapBatch(a), other.wrapBatch(b), time))));
    }

    public <K, V, K2, V2> PairDStream<K2, V2> transformWithToPair(PairDStream<K, V> other,
            Function3<B, PairBatch<K, V>, Time, PairBatch<K2, V2>> f) {
        return pairs(TransformNode.of(node, other.node, (a, b, time) -> dataOf(f.call(wrapBatch(a), other.wrapBatch(b), time))));
    }

    /** All records of both streams, duplicates kept, this stream's first. */
    public S union(S other) {
        return wrap(TransformNode.union(List.of(node, other.node)));
    }

    /**
     * Leaves out records whose key was let pass less than {@code within} ago: in event time on a stream with timestamps, else in batch time. Keys are forgotten when that time is
     * over.
     */
    public S dropDuplicates(Function<T, ?> key, Duration within) {
        return wrap(EventTimes.dropDuplicates(node, key, null, within));
    }

    // windows

    /** The records of the last {@code windowDuration}, every batch. */
    public S window(Duration windowDuration) {
        return window(windowDuration, new Duration(node.slideMillis()));
    }

    /** The records of the last {@code windowDuration}, every {@code slideDuration}; both multiples of this stream's interval. */
    public S window(Duration windowDuration, Duration slideDuration) {
        return wrap(new WindowNode(node, windowDuration, slideDuration));
    }

    /** One record per slide: the combination of all records of the window; none while the window is empty. */
    public DStream<T> reduceByWindow(Function2<T, T, T> f, Duration windowDuration, Duration slideDuration) {
        return reduceByWindow(f, null, windowDuration, slideDuration);
    }

    /** As above, computed by adding what enters and taking away what leaves the window. */
    public DStream<T> reduceByWindow(Function2<T, T, T> f, Function2<T, T, T> inverse, Duration windowDuration, Duration slideDuration) {
        PlanNode reduced = AggregateNode.reduce(node, f).hide();
        PlanNode keyed = NarrowNode.of("reduceByWindow", reduced, MapToPairStep.class, (PairFunction<T, Integer, T>) x -> new Tuple2<>(1, x)).hide();
        PlanNode window = new ReduceWindowNode("reduceByWindow", keyed, f, inverse, windowDuration, slideDuration, 1, null).hide();
        return stream(NarrowNode.of("reduceByWindow", window, MapStep.class, (Function<Tuple2<Integer, T>, T>) Tuple2::_2));
    }

    /** Always one record per slide: how many records the window holds. */
    public DStream<Long> countByWindow(Duration windowDuration, Duration slideDuration) {
        PlanNode count = AggregateNode.count(node).hide();
        PlanNode keyed = NarrowNode.of("countByWindow", count, MapToPairStep.class, (PairFunction<Long, Integer, Long>) x -> new Tuple2<>(1, x)).hide();
        Function2<Long, Long, Long> plus = Long::sum;
        Function2<Long, Long, Long> minus = (a, b) -> a - b;
        PlanNode window = new ReduceWindowNode("countByWindow", keyed, plus, minus, windowDuration, slideDuration, 1, null).hide();
        return stream(NarrowNode.of("countByWindow", window, MapStep.class, (Function<Tuple2<Integer, Long>, Long>) Tuple2::_2));
    }

    /** How often each value occurs in the window; values that left it are not listed. */
    public PairDStream<T, Long> countByValueAndWindow(Duration windowDuration, Duration slideDuration) {
        return countByValueAndWindow(windowDuration, slideDuration, 0);
    }

    public PairDStream<T, Long> countByValueAndWindow(Duration windowDuration, Duration slideDuration, int numPartitions) {
        PairFunction<T, T, Long> one = value -> new Tuple2<>(value, 1L);
        Function2<Long, Long, Long> plus = Long::sum;
        Function2<Long, Long, Long> minus = (a, b) -> a - b;
        Function<Tuple2<T, Long>, Boolean> present = pair -> pair._2() != 0;
        return pairs(new ReduceWindowNode("countByValueAndWindow", narrow("countByValueAndWindow", MapToPairStep.class, one).hide(), plus, minus,
                windowDuration, slideDuration, numPartitions, present));
    }

    // kept for programs written for Spark

    /** Streams are computed once per batch whatever the number of consumers; kept for programs written for Spark. */
    public S cache() {
        return self();
    }

    /** As {@link #cache()}. */
    public S persist() {
        return self();
    }

    /**
     * Where the batches go that are kept for windows of this stream, or by this window, and for {@code slice}. A window by key ({@code reduceByKeyAndWindow} and the like) whose level uses the disk is combined
     * anew at each slide, a partition at a time: it may be larger than memory, and costs as much as it holds. Before the start.
     */
    public S persist(StorageLevel level) {
        node.storageLevel(level);
        return self();
    }

    /** As {@link #cache()}: what is kept for recovery is the context's business, see {@link StreamingContext#checkpoint(String)}. */
    public S checkpoint(Duration interval) {
        node.checkpointInterval(interval);
        return self();
    }

    // earlier batches

    /**
     * This stream's batches from one time to another, both included and cut down to the stream's slide; times before the first batch, after the last one and without a batch are
     * left out. Earlier ones than the running one are there if {@link StreamingContext#remember} was called; after a restart those of the new run only.
     *
     * <p>Threading: waits for the running batch, unless called by a function of that batch.
     *
     * @throws IllegalStateException before the start, when a batch is no longer kept, and when no output needs this stream
     */
    public List<B> slice(Time fromTime, Time toTime) {
        return ssc.slice(node, fromTime, toTime).stream().map(this::wrapBatch).toList();
    }

    public List<B> slice(Interval interval) {
        return slice(interval.beginTime(), interval.endTime());
    }

    /** The batch of one time, as {@link #slice(Time, Time)}; null when the stream has none at that time. */
    public B compute(Time validTime) {
        List<B> one = (validTime.milliseconds() - ssc.zeroMillis()) % node.slideMillis() == 0 ? slice(validTime, validTime) : List.of();
        return one.isEmpty() ? null : one.get(0);
    }

    // outputs

    /** Prints the first ten records of each batch. */
    public OutputOperation print() {
        return print(10);
    }

    /** Prints the first {@code num} records of each batch to the context's output. */
    public OutputOperation print(int num) {
        return new OutputOperation(ssc, new PrintNode(node, num));
    }

    /** Runs {@code f} once per batch, on the batch thread. */
    public OutputOperation foreachRDD(VoidFunction<B> f) {
        return new OutputOperation(ssc, new ForeachNode(node, f, (data, time) -> f.call(wrapBatch(data))));
    }

    /** Runs {@code f} once per batch, on the batch thread. */
    public OutputOperation foreachRDD(VoidFunction2<B, Time> f) {
        return new OutputOperation(ssc, new ForeachNode(node, f, (data, time) -> f.call(wrapBatch(data), time)));
    }

    /** Writes each batch into a directory {@code prefix-TIME[.suffix]} of part files, one record a line. */
    public OutputOperation saveAsTextFiles(String prefix) {
        return saveAsTextFiles(prefix, "");
    }

    public OutputOperation saveAsTextFiles(String prefix, String suffix) {
        return saveAsTextFiles(prefix, suffix, false);
    }

    /** @param skipEmpty an empty batch leaves no directory */
    public OutputOperation saveAsTextFiles(String prefix, String suffix, boolean skipEmpty) {
        return new OutputOperation(ssc, new TextFilesNode(node, prefix, suffix, skipEmpty));
    }

    /** Writes each batch exactly once: {@code output} prepares it, and is told to commit it when it is done for good. */
    public OutputOperation saveTransactionally(TransactionalOutput<B> output) {
        java.util.Objects.requireNonNull(output, "saveTransactionally has no output");
        return new OutputOperation(ssc, new TransactionalNode(node, new TransactionalOutput<>() {
            @Override
            public void recover(java.util.Optional<Time> done) throws Exception {
                output.recover(done);
            }

            @Override
            public void prepare(org.sluice.streaming.internal.batch.BatchData batch, Time time) throws Exception {
                output.prepare(wrapBatch(batch), time);
            }

            @Override
            public void commit(Time time) throws Exception {
                output.commit(time);
            }

            @Override
            public void abort(Time time) throws Exception {
                output.abort(time);
            }
        }));
    }

    /** As {@link #saveAsTextFiles(String)}, but of values that {@link BatchContext#objectFile} reads back; see {@link Batch#saveAsObjectFile}. */
    public OutputOperation saveAsObjectFiles(String prefix) {
        return saveAsObjectFiles(prefix, "");
    }

    public OutputOperation saveAsObjectFiles(String prefix, String suffix) {
        return new OutputOperation(ssc, new ObjectFilesNode(node, prefix, suffix));
    }

    /** Null stays null, so that the node can say so. */
    private static org.sluice.streaming.internal.batch.BatchData dataOf(BatchLike<?, ?> batch) {
        return batch == null ? null : batch.data();
    }

    NarrowNode narrow(String kind, Class<? extends org.sluice.streaming.internal.stage.Step> step, Object function) {
        return NarrowNode.of(kind, node, step, function);
    }

    <R> DStream<R> stream(PlanNode node) {
        return new DStream<>(ssc, node);
    }

    <K, V> PairDStream<K, V> pairs(PlanNode node) {
        return new PairDStream<>(ssc, node);
    }
}
