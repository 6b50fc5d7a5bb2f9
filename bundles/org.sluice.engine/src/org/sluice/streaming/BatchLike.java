package org.sluice.streaming;

import java.util.Iterator;
import java.util.List;
import org.sluice.streaming.function.DoubleFlatMapFunction;
import org.sluice.streaming.function.DoubleFunction;
import org.sluice.streaming.function.FlatMapFunction;
import org.sluice.streaming.function.FlatMapFunction2;
import org.sluice.streaming.function.Function;
import org.sluice.streaming.function.Function2;
import org.sluice.streaming.function.PairFlatMapFunction;
import org.sluice.streaming.function.PairFunction;
import org.sluice.streaming.internal.batch.BatchData;
import org.sluice.streaming.internal.batch.BatchOps;
import org.sluice.streaming.internal.batch.Sampling;
import org.sluice.streaming.internal.batch.Zipping;
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
 * <p>Order: record-by-record operations keep it; {@code distinct}, groupings and joins put keys in order of first arrival. An operation that is given a number of
 * partitions makes exactly as many, a key in the one {@link HashPartitioner} says; without one it makes as many as the data need. Results do not depend on
 * the number of threads.
 *
 * @param <T> type of a record
 * @param <S> the batch's own type
 */
public abstract class BatchLike<T, S extends BatchLike<T, S>> extends BatchActions<T> {

    BatchLike(BatchData data) {
        super(data);
    }

    abstract S wrap(BatchData data);

    @SuppressWarnings("unchecked")
    private S self() {
        return (S) this;
    }

    // narrow

    public <R> Batch<R> map(Function<T, R> f) {
        return new Batch<>(data().narrow(MapStep.class, f));
    }

    public <K, V> PairBatch<K, V> mapToPair(PairFunction<T, K, V> f) {
        return new PairBatch<>(data().narrow(MapToPairStep.class, f));
    }

    public DoubleBatch mapToDouble(DoubleFunction<T> f) {
        Function<T, Double> g = f::call;
        return new DoubleBatch(data().narrow(MapStep.class, g));
    }

    public <R> Batch<R> flatMap(FlatMapFunction<T, R> f) {
        return new Batch<>(data().narrow(FlatMapStep.class, f));
    }

    public <K, V> PairBatch<K, V> flatMapToPair(PairFlatMapFunction<T, K, V> f) {
        return new PairBatch<>(data().narrow(FlatMapToPairStep.class, f));
    }

    public DoubleBatch flatMapToDouble(DoubleFlatMapFunction<T> f) {
        FlatMapFunction<T, Double> g = f::call;
        return new DoubleBatch(data().narrow(FlatMapStep.class, g));
    }

    public S filter(Function<T, Boolean> f) {
        return wrap(data().narrow(FilterStep.class, f).partitioner(data().partitioner()));
    }

    public <R> Batch<R> mapPartitions(FlatMapFunction<Iterator<T>, R> f) {
        return new Batch<>(data().narrow(MapPartitionsStep.class, f));
    }

    /** @param preservesPartitioning the keys stay where they are */
    public <R> Batch<R> mapPartitions(FlatMapFunction<Iterator<T>, R> f, boolean preservesPartitioning) {
        return new Batch<>(data().narrow(MapPartitionsStep.class, f).partitioner(preservesPartitioning ? data().partitioner() : null));
    }

    public <K, V> PairBatch<K, V> mapPartitionsToPair(PairFlatMapFunction<Iterator<T>, K, V> f) {
        return mapPartitionsToPair(f, false);
    }

    public <K, V> PairBatch<K, V> mapPartitionsToPair(PairFlatMapFunction<Iterator<T>, K, V> f, boolean preservesPartitioning) {
        FlatMapFunction<Iterator<T>, Tuple2<K, V>> g = f::call;
        return new PairBatch<>(data().narrow(MapPartitionsStep.class, g).partitioner(preservesPartitioning ? data().partitioner() : null));
    }

    public DoubleBatch mapPartitionsToDouble(DoubleFlatMapFunction<Iterator<T>> f) {
        FlatMapFunction<Iterator<T>, Double> g = f::call;
        return new DoubleBatch(data().narrow(MapPartitionsStep.class, g));
    }

    public DoubleBatch mapPartitionsToDouble(DoubleFlatMapFunction<Iterator<T>> f, boolean preservesPartitioning) {
        return mapPartitionsToDouble(f);
    }

    /** The function gets the partition's number, from 0. */
    public <R> Batch<R> mapPartitionsWithIndex(Function2<Integer, Iterator<T>, Iterator<R>> f, boolean preservesPartitioning) {
        return new Batch<>(Zipping.partitionsWithIndex(data(), f).partitioner(preservesPartitioning ? data().partitioner() : null));
    }

    /** One list per partition. */
    public Batch<List<T>> glom() {
        return new Batch<>(data().narrow(GlomStep.class, null));
    }

    public <K> PairBatch<K, T> keyBy(Function<T, K> f) {
        PairFunction<T, K, T> g = x -> new Tuple2<>(f.call(x), x);
        return mapToPair(g);
    }

    // sets

    /** This batch's records first, duplicates kept. */
    public S union(S other) {
        return wrap(BatchOps.union(data(), other.data()));
    }

    /** The first of equal records each, in order of first arrival. */
    public S distinct() {
        return wrap(BatchOps.distinct(data()));
    }

    public S distinct(int numPartitions) {
        return wrap(BatchOps.distinct(data(), numPartitions));
    }

    /** Records both batches have, each once, in this batch's order. */
    public S intersection(S other) {
        return wrap(BatchOps.intersection(data(), other.data()));
    }

    /** This batch's records that the other one does not have, duplicates kept. */
    public S subtract(S other) {
        return wrap(BatchOps.subtract(data(), other.data()));
    }

    public S subtract(S other, int numPartitions) {
        return subtract(other, new HashPartitioner(numPartitions));
    }

    /** @param partitioner of whole records */
    public S subtract(S other, Partitioner partitioner) {
        return wrap(BatchOps.subtract(data(), other.data(), partitioner));
    }

    /** Every record with every record of the other batch: this batch's order, then the other's. */
    public <U> PairBatch<T, U> cartesian(BatchLike<U, ?> other) {
        return new PairBatch<>(Zipping.cartesian(data(), other.data()));
    }

    // positions

    /** First with first, second with second. Fails when the other batch has not as many records. */
    public <U> PairBatch<T, U> zip(BatchLike<U, ?> other) {
        return new PairBatch<>(Zipping.zip(data(), other.data()));
    }

    /** The function gets the partitions of the same number. Fails when the other batch has not as many partitions. */
    public <U, R> Batch<R> zipPartitions(BatchLike<U, ?> other, FlatMapFunction2<Iterator<T>, Iterator<U>, R> f) {
        return new Batch<>(Zipping.partitions(data(), other.data(), f));
    }

    /** Each record with its position in the batch, from 0. */
    public PairBatch<T, Long> zipWithIndex() {
        return new PairBatch<>(Zipping.withIndex(data()));
    }

    /** Record i of partition k of n gets i × n + k. */
    public PairBatch<T, Long> zipWithUniqueId() {
        return new PairBatch<>(Zipping.withUniqueId(data()));
    }

    // partitions

    /** Exactly {@code numPartitions}, records dealt out in turn. */
    public S repartition(int numPartitions) {
        return wrap(BatchOps.repartition(data(), numPartitions));
    }

    /** At most {@code numPartitions}, in order. */
    public S coalesce(int numPartitions) {
        return wrap(BatchOps.coalesce(data(), numPartitions));
    }

    public S coalesce(int numPartitions, boolean shuffle) {
        return shuffle ? repartition(numPartitions) : coalesce(numPartitions);
    }

    // chance

    /** With the batch's time as seed, so that a repeated batch gives the same sample. */
    public S sample(boolean withReplacement, double fraction) {
        return sample(withReplacement, fraction, Sampling.seed(data()));
    }

    /** Which records are taken depends on the seed and their order only; they are not the ones Spark's generator takes. */
    public S sample(boolean withReplacement, double fraction, long seed) {
        return wrap(Sampling.sample(data(), withReplacement, fraction, seed));
    }

    // groups

    public <K> PairBatch<K, Iterable<T>> groupBy(Function<T, K> key) {
        return keyBy(key).groupByKey();
    }

    public <K> PairBatch<K, Iterable<T>> groupBy(Function<T, K> key, int numPartitions) {
        return keyBy(key).groupByKey(numPartitions);
    }

    // kept for programs written for Spark

    /** A batch is computed once, and kept as long as somebody holds it. */
    public S cache() {
        return self();
    }

    /** As {@link #cache()}. */
    public S persist(StorageLevel level) {
        return self();
    }

    /** As {@link #cache()}: let go of the batch instead. */
    public S unpersist() {
        return self();
    }

    public S unpersist(boolean blocking) {
        return self();
    }

    /** Without effect: a batch is not computed again, so nothing has to be cut off. */
    public void checkpoint() {
    }

    public boolean isCheckpointed() {
        return false;
    }

    public Optional<String> getCheckpointFile() {
        return Optional.empty();
    }

    public StorageLevel getStorageLevel() {
        return StorageLevel.MEMORY_ONLY;
    }

    /** A name for people. */
    public S setName(String name) {
        data().name(name);
        return self();
    }
}
