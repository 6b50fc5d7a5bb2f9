package org.sluice.streaming;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.sluice.streaming.function.FlatMapFunction;
import org.sluice.streaming.function.Function;
import org.sluice.streaming.function.Function2;
import org.sluice.streaming.function.PairFlatMapFunction;
import org.sluice.streaming.function.PairFunction;
import org.sluice.streaming.function.VoidFunction;
import org.sluice.streaming.internal.batch.BatchData;
import org.sluice.streaming.internal.batch.BatchOps;
import org.sluice.streaming.internal.stage.FilterStep;
import org.sluice.streaming.internal.stage.FlatMapStep;
import org.sluice.streaming.internal.stage.FlatMapToPairStep;
import org.sluice.streaming.internal.stage.GlomStep;
import org.sluice.streaming.internal.stage.MapPartitionsStep;
import org.sluice.streaming.internal.stage.MapStep;
import org.sluice.streaming.internal.stage.MapToPairStep;

/**
 * The records of one batch, as {@code transform} and {@code foreachRDD} see them. Lazy: nothing is computed before an action (such as
 * {@link #collect()}) asks; then it is computed once.
 *
 * @param <T> type of a record
 * @param <S> the batch's own type
 */
public abstract class BatchLike<T, S extends BatchLike<T, S>> {

    private final BatchData data;

    BatchLike(BatchData data) {
        this.data = data;
    }

    abstract S wrap(BatchData data);

    BatchData data() {
        return data;
    }

    // narrow

    public <R> Batch<R> map(Function<T, R> f) {
        return new Batch<>(data.narrow(MapStep.class, f));
    }

    public <K, V> PairBatch<K, V> mapToPair(PairFunction<T, K, V> f) {
        return new PairBatch<>(data.narrow(MapToPairStep.class, f));
    }

    public <R> Batch<R> flatMap(FlatMapFunction<T, R> f) {
        return new Batch<>(data.narrow(FlatMapStep.class, f));
    }

    public <K, V> PairBatch<K, V> flatMapToPair(PairFlatMapFunction<T, K, V> f) {
        return new PairBatch<>(data.narrow(FlatMapToPairStep.class, f));
    }

    public S filter(Function<T, Boolean> f) {
        return wrap(data.narrow(FilterStep.class, f));
    }

    public <R> Batch<R> mapPartitions(FlatMapFunction<Iterator<T>, R> f) {
        return new Batch<>(data.narrow(MapPartitionsStep.class, f));
    }

    public Batch<List<T>> glom() {
        return new Batch<>(data.narrow(GlomStep.class, null));
    }

    public <K> PairBatch<K, T> keyBy(Function<T, K> f) {
        PairFunction<T, K, T> g = x -> new Tuple2<>(f.call(x), x);
        return mapToPair(g);
    }

    // wide

    public S union(S other) {
        return wrap(BatchOps.union(data, other.data()));
    }

    /** The first of equal records each, in order of first arrival. */
    public S distinct() {
        return wrap(BatchOps.distinct(data));
    }

    public S intersection(S other) {
        return wrap(BatchOps.intersection(data, other.data()));
    }

    public S subtract(S other) {
        return wrap(BatchOps.subtract(data, other.data()));
    }

    public S repartition(int numPartitions) {
        return wrap(BatchOps.repartition(data, numPartitions));
    }

    public S coalesce(int numPartitions) {
        return wrap(BatchOps.coalesce(data, numPartitions));
    }

    /** Stable: equal keys keep their order. */
    public <K extends Comparable<? super K>> S sortBy(Function<T, K> key, boolean ascending, int numPartitions) {
        return wrap(BatchOps.sortBy(data, key, ascending));
    }

    /** As Spark: which records are taken depends on the seed only. */
    public S sample(boolean withReplacement, double fraction, long seed) {
        return wrap(BatchOps.sample(data, withReplacement, fraction, seed));
    }

    public PairBatch<T, Long> zipWithIndex() {
        return new PairBatch<>(BatchOps.zipWithIndex(data));
    }

    public <K> PairBatch<K, Iterable<T>> groupBy(Function<T, K> key) {
        return keyBy(key).groupByKey();
    }

    // actions

    public List<T> collect() {
        return BatchOps.collect(data);
    }

    public long count() {
        return BatchOps.count(data);
    }

    public boolean isEmpty() {
        return BatchOps.count(data) == 0;
    }

    /** @throws UnsupportedOperationException when empty, as Spark's */
    public T first() {
        return BatchOps.first(data);
    }

    public List<T> take(int n) {
        return BatchOps.take(data, n);
    }

    /** The {@code n} largest, largest first. */
    public List<T> top(int n, Comparator<T> order) {
        return BatchOps.ordered(data, n, order.reversed());
    }

    /** The {@code n} smallest, smallest first. */
    public List<T> takeOrdered(int n, Comparator<T> order) {
        return BatchOps.ordered(data, n, order);
    }

    public T max(Comparator<T> order) {
        return reduce((a, b) -> order.compare(a, b) >= 0 ? a : b);
    }

    public T min(Comparator<T> order) {
        return reduce((a, b) -> order.compare(a, b) <= 0 ? a : b);
    }

    /** @throws UnsupportedOperationException when empty, as Spark's */
    public T reduce(Function2<T, T, T> f) {
        return BatchOps.reduce(data, f);
    }

    public T fold(T zero, Function2<T, T, T> f) {
        return BatchOps.fold(data, zero, f);
    }

    public <U> U aggregate(U zero, Function2<U, T, U> add, Function2<U, U, U> combine) {
        return BatchOps.aggregate(data, zero, add, combine);
    }

    public Map<T, Long> countByValue() {
        return BatchOps.countByValue(data);
    }

    public void foreach(VoidFunction<T> f) {
        BatchOps.foreach(data, f);
    }

    public void foreachPartition(VoidFunction<Iterator<T>> f) {
        BatchOps.foreachPartition(data, f);
    }

    /** Part files and {@code _SUCCESS} in a new directory, one record a line; an older directory of that name is replaced. */
    public void saveAsTextFile(String path) {
        BatchOps.saveAsTextFile(data, path);
    }

    public int getNumPartitions() {
        return data.records().partitions();
    }

    public S cache() {
        return wrap(data);
    }

    public S persist(StorageLevel level) {
        return wrap(data);
    }
}
