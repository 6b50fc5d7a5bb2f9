package org.sluice.streaming;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.sluice.streaming.function.FlatMapFunction;
import org.sluice.streaming.function.Function;
import org.sluice.streaming.function.Function2;
import org.sluice.streaming.internal.batch.BatchData;
import org.sluice.streaming.internal.batch.BatchOps;
import org.sluice.streaming.internal.batch.Placement;
import org.sluice.streaming.internal.batch.Sampling;
import org.sluice.streaming.internal.batch.Sorting;
import org.sluice.streaming.internal.shuffle.Combiners;
import org.sluice.streaming.internal.shuffle.Joins;
import org.sluice.streaming.internal.stage.FlatMapValuesStep;
import org.sluice.streaming.internal.stage.MapValuesStep;

/** The pairs of one batch; where Spark has {@code JavaPairRDD}. Keys need {@code equals} and {@code hashCode} by value. */
public final class PairBatch<K, V> extends BatchLike<Tuple2<K, V>, PairBatch<K, V>> {

    PairBatch(BatchData data) {
        super(data);
    }

    @Override
    PairBatch<K, V> wrap(BatchData data) {
        return new PairBatch<>(data);
    }

    private static <A, B> PairBatch<A, B> of(BatchData data) {
        return new PairBatch<>(data);
    }

    private static <A, B> PairBatch<A, B> of(BatchData data, int numPartitions) {
        return new PairBatch<>(Placement.pairs(data, numPartitions));
    }

    private static <A, B> PairBatch<A, B> of(BatchData data, Partitioner partitioner) {
        return new PairBatch<>(Placement.pairs(data, partitioner));
    }

    public static <K, V> PairBatch<K, V> fromBatch(Batch<Tuple2<K, V>> batch) {
        return new PairBatch<>(batch.data());
    }

    public Batch<Tuple2<K, V>> toBatch() {
        return new Batch<>(data());
    }

    public Batch<K> keys() {
        return map(Tuple2::_1);
    }

    public Batch<V> values() {
        return map(Tuple2::_2);
    }

    public <W> PairBatch<K, W> mapValues(Function<V, W> f) {
        return of(data().narrow(MapValuesStep.class, f).partitioner(data().partitioner()));
    }

    public <W> PairBatch<K, W> flatMapValues(FlatMapFunction<V, W> f) {
        return of(data().narrow(FlatMapValuesStep.class, f).partitioner(data().partitioner()));
    }

    // aggregations by key

    public PairBatch<K, V> reduceByKey(Function2<V, V, V> f) {
        return of(reduced(f));
    }

    public PairBatch<K, V> reduceByKey(Function2<V, V, V> f, int numPartitions) {
        return of(reduced(f), numPartitions);
    }

    public PairBatch<K, V> reduceByKey(Partitioner partitioner, Function2<V, V, V> f) {
        return of(reduced(f), partitioner);
    }

    private BatchData reduced(Function2<V, V, V> f) {
        return BatchOps.combine(data(), Combiners.reduce(f));
    }

    /** As {@link #reduceByKey} and {@link #collectAsMap}. */
    public Map<K, V> reduceByKeyLocally(Function2<V, V, V> f) {
        return reduceByKey(f).collectAsMap();
    }

    public <C> PairBatch<K, C> combineByKey(Function<V, C> create, Function2<C, V, C> mergeValue, Function2<C, C, C> mergeCombiners) {
        return of(combined(create, mergeValue, mergeCombiners));
    }

    public <C> PairBatch<K, C> combineByKey(Function<V, C> create, Function2<C, V, C> mergeValue, Function2<C, C, C> mergeCombiners, int numPartitions) {
        return of(combined(create, mergeValue, mergeCombiners), numPartitions);
    }

    public <C> PairBatch<K, C> combineByKey(Function<V, C> create, Function2<C, V, C> mergeValue, Function2<C, C, C> mergeCombiners, Partitioner partitioner) {
        return of(combined(create, mergeValue, mergeCombiners), partitioner);
    }

    private <C> BatchData combined(Function<V, C> create, Function2<C, V, C> mergeValue, Function2<C, C, C> mergeCombiners) {
        return BatchOps.combine(data(), Combiners.of(create, mergeValue, mergeCombiners));
    }

    /** @param zero may be changed by {@code add}: each key gets a copy, if it is serializable */
    public <U> PairBatch<K, U> aggregateByKey(U zero, Function2<U, V, U> add, Function2<U, U, U> combine) {
        return of(BatchOps.aggregateByKey(data(), zero, add, combine));
    }

    public <U> PairBatch<K, U> aggregateByKey(U zero, int numPartitions, Function2<U, V, U> add, Function2<U, U, U> combine) {
        return of(BatchOps.aggregateByKey(data(), zero, add, combine), numPartitions);
    }

    public <U> PairBatch<K, U> aggregateByKey(U zero, Partitioner partitioner, Function2<U, V, U> add, Function2<U, U, U> combine) {
        return of(BatchOps.aggregateByKey(data(), zero, add, combine), partitioner);
    }

    public PairBatch<K, V> foldByKey(V zero, Function2<V, V, V> f) {
        return aggregateByKey(zero, f, f);
    }

    public PairBatch<K, V> foldByKey(V zero, int numPartitions, Function2<V, V, V> f) {
        return aggregateByKey(zero, numPartitions, f, f);
    }

    public PairBatch<K, V> foldByKey(V zero, Partitioner partitioner, Function2<V, V, V> f) {
        return aggregateByKey(zero, partitioner, f, f);
    }

    /** Values in order of arrival. */
    public PairBatch<K, Iterable<V>> groupByKey() {
        return of(BatchOps.group(data()));
    }

    public PairBatch<K, Iterable<V>> groupByKey(int numPartitions) {
        return of(BatchOps.group(data()), numPartitions);
    }

    public PairBatch<K, Iterable<V>> groupByKey(Partitioner partitioner) {
        return of(BatchOps.group(data()), partitioner);
    }

    /** How many different values each key has. @param relativeSD without effect: the numbers are exact */
    public PairBatch<K, Long> countApproxDistinctByKey(double relativeSD) {
        return distinct().mapValues(value -> 1L).reduceByKey(Long::sum);
    }

    public PairBatch<K, Long> countApproxDistinctByKey(double relativeSD, int numPartitions) {
        return distinct().mapValues(value -> 1L).reduceByKey(Long::sum, numPartitions);
    }

    public PairBatch<K, Long> countApproxDistinctByKey(double relativeSD, Partitioner partitioner) {
        return distinct().mapValues(value -> 1L).reduceByKey(partitioner, Long::sum);
    }

    // several batches by key

    public <W> PairBatch<K, Tuple2<Iterable<V>, Iterable<W>>> cogroup(PairBatch<K, W> other) {
        return of(BatchOps.cogroup(data(), other.data()));
    }

    public <W> PairBatch<K, Tuple2<Iterable<V>, Iterable<W>>> cogroup(PairBatch<K, W> other, int numPartitions) {
        return of(BatchOps.cogroup(data(), other.data()), numPartitions);
    }

    public <W> PairBatch<K, Tuple2<Iterable<V>, Iterable<W>>> cogroup(PairBatch<K, W> other, Partitioner partitioner) {
        return of(BatchOps.cogroup(data(), other.data()), partitioner);
    }

    public <W1, W2> PairBatch<K, Tuple3<Iterable<V>, Iterable<W1>, Iterable<W2>>> cogroup(PairBatch<K, W1> other1, PairBatch<K, W2> other2) {
        return of(cogrouped(other1, other2));
    }

    public <W1, W2> PairBatch<K, Tuple3<Iterable<V>, Iterable<W1>, Iterable<W2>>> cogroup(PairBatch<K, W1> other1, PairBatch<K, W2> other2, int numPartitions) {
        return of(cogrouped(other1, other2), numPartitions);
    }

    public <W1, W2> PairBatch<K, Tuple3<Iterable<V>, Iterable<W1>, Iterable<W2>>> cogroup(PairBatch<K, W1> other1, PairBatch<K, W2> other2,
            Partitioner partitioner) {
        return of(cogrouped(other1, other2), partitioner);
    }

    private BatchData cogrouped(PairBatch<K, ?> other1, PairBatch<K, ?> other2) {
        return BatchOps.cogroup(List.of(data(), other1.data(), other2.data()), lists -> new Tuple3<>(lists.get(0), lists.get(1), lists.get(2)));
    }

    public <W1, W2, W3> PairBatch<K, Tuple4<Iterable<V>, Iterable<W1>, Iterable<W2>, Iterable<W3>>> cogroup(PairBatch<K, W1> other1, PairBatch<K, W2> other2,
            PairBatch<K, W3> other3) {
        return of(cogrouped(other1, other2, other3));
    }

    public <W1, W2, W3> PairBatch<K, Tuple4<Iterable<V>, Iterable<W1>, Iterable<W2>, Iterable<W3>>> cogroup(PairBatch<K, W1> other1, PairBatch<K, W2> other2,
            PairBatch<K, W3> other3, int numPartitions) {
        return of(cogrouped(other1, other2, other3), numPartitions);
    }

    public <W1, W2, W3> PairBatch<K, Tuple4<Iterable<V>, Iterable<W1>, Iterable<W2>, Iterable<W3>>> cogroup(PairBatch<K, W1> other1, PairBatch<K, W2> other2,
            PairBatch<K, W3> other3, Partitioner partitioner) {
        return of(cogrouped(other1, other2, other3), partitioner);
    }

    private BatchData cogrouped(PairBatch<K, ?> other1, PairBatch<K, ?> other2, PairBatch<K, ?> other3) {
        return BatchOps.cogroup(List.of(data(), other1.data(), other2.data(), other3.data()),
                lists -> new Tuple4<>(lists.get(0), lists.get(1), lists.get(2), lists.get(3)));
    }

    /** As {@link #cogroup(PairBatch)}. */
    public <W> PairBatch<K, Tuple2<Iterable<V>, Iterable<W>>> groupWith(PairBatch<K, W> other) {
        return cogroup(other);
    }

    public <W1, W2> PairBatch<K, Tuple3<Iterable<V>, Iterable<W1>, Iterable<W2>>> groupWith(PairBatch<K, W1> other1, PairBatch<K, W2> other2) {
        return cogroup(other1, other2);
    }

    public <W1, W2, W3> PairBatch<K, Tuple4<Iterable<V>, Iterable<W1>, Iterable<W2>, Iterable<W3>>> groupWith(PairBatch<K, W1> other1, PairBatch<K, W2> other2,
            PairBatch<K, W3> other3) {
        return cogroup(other1, other2, other3);
    }

    public <W> PairBatch<K, Tuple2<V, W>> join(PairBatch<K, W> other) {
        return of(BatchOps.join(data(), other.data(), Joins.INNER));
    }

    public <W> PairBatch<K, Tuple2<V, W>> join(PairBatch<K, W> other, int numPartitions) {
        return of(BatchOps.join(data(), other.data(), Joins.INNER), numPartitions);
    }

    public <W> PairBatch<K, Tuple2<V, W>> join(PairBatch<K, W> other, Partitioner partitioner) {
        return of(BatchOps.join(data(), other.data(), Joins.INNER), partitioner);
    }

    public <W> PairBatch<K, Tuple2<V, Optional<W>>> leftOuterJoin(PairBatch<K, W> other) {
        return of(BatchOps.join(data(), other.data(), Joins.LEFT));
    }

    public <W> PairBatch<K, Tuple2<V, Optional<W>>> leftOuterJoin(PairBatch<K, W> other, int numPartitions) {
        return of(BatchOps.join(data(), other.data(), Joins.LEFT), numPartitions);
    }

    public <W> PairBatch<K, Tuple2<V, Optional<W>>> leftOuterJoin(PairBatch<K, W> other, Partitioner partitioner) {
        return of(BatchOps.join(data(), other.data(), Joins.LEFT), partitioner);
    }

    public <W> PairBatch<K, Tuple2<Optional<V>, W>> rightOuterJoin(PairBatch<K, W> other) {
        return of(BatchOps.join(data(), other.data(), Joins.RIGHT));
    }

    public <W> PairBatch<K, Tuple2<Optional<V>, W>> rightOuterJoin(PairBatch<K, W> other, int numPartitions) {
        return of(BatchOps.join(data(), other.data(), Joins.RIGHT), numPartitions);
    }

    public <W> PairBatch<K, Tuple2<Optional<V>, W>> rightOuterJoin(PairBatch<K, W> other, Partitioner partitioner) {
        return of(BatchOps.join(data(), other.data(), Joins.RIGHT), partitioner);
    }

    public <W> PairBatch<K, Tuple2<Optional<V>, Optional<W>>> fullOuterJoin(PairBatch<K, W> other) {
        return of(BatchOps.join(data(), other.data(), Joins.FULL));
    }

    public <W> PairBatch<K, Tuple2<Optional<V>, Optional<W>>> fullOuterJoin(PairBatch<K, W> other, int numPartitions) {
        return of(BatchOps.join(data(), other.data(), Joins.FULL), numPartitions);
    }

    public <W> PairBatch<K, Tuple2<Optional<V>, Optional<W>>> fullOuterJoin(PairBatch<K, W> other, Partitioner partitioner) {
        return of(BatchOps.join(data(), other.data(), Joins.FULL), partitioner);
    }

    public <W> PairBatch<K, V> subtractByKey(PairBatch<K, W> other) {
        return of(BatchOps.subtractByKey(data(), other.data()));
    }

    public <W> PairBatch<K, V> subtractByKey(PairBatch<K, W> other, int numPartitions) {
        return of(BatchOps.subtractByKey(data(), other.data()), numPartitions);
    }

    public <W> PairBatch<K, V> subtractByKey(PairBatch<K, W> other, Partitioner partitioner) {
        return of(BatchOps.subtractByKey(data(), other.data()), partitioner);
    }

    // order and partitions

    /** By key, ascending; keys have to be {@link Comparable}. */
    public PairBatch<K, V> sortByKey() {
        return sortByKey(true);
    }

    public PairBatch<K, V> sortByKey(boolean ascending) {
        return of(Sorting.byKey(data(), null, ascending, 0));
    }

    public PairBatch<K, V> sortByKey(boolean ascending, int numPartitions) {
        return of(Sorting.byKey(data(), null, ascending, numPartitions));
    }

    public PairBatch<K, V> sortByKey(Comparator<K> order) {
        return sortByKey(order, true);
    }

    public PairBatch<K, V> sortByKey(Comparator<K> order, boolean ascending) {
        return of(Sorting.byKey(data(), order, ascending, 0));
    }

    public PairBatch<K, V> sortByKey(Comparator<K> order, boolean ascending, int numPartitions) {
        return of(Sorting.byKey(data(), order, ascending, numPartitions));
    }

    /** Pairs whose keys are between the bounds, both included; keys have to be {@link Comparable}. */
    @SuppressWarnings("unchecked")
    public PairBatch<K, V> filterByRange(K lower, K upper) {
        return filterByRange((Comparator<K>) (Comparator<?>) Comparator.naturalOrder(), lower, upper);
    }

    public PairBatch<K, V> filterByRange(Comparator<K> order, K lower, K upper) {
        return filter(pair -> order.compare(pair._1(), lower) >= 0 && order.compare(pair._1(), upper) <= 0);
    }

    public PairBatch<K, V> partitionBy(Partitioner partitioner) {
        return of(data(), partitioner);
    }

    public PairBatch<K, V> repartitionAndSortWithinPartitions(Partitioner partitioner) {
        return of(Sorting.withinPartitions(data(), partitioner, null));
    }

    public PairBatch<K, V> repartitionAndSortWithinPartitions(Partitioner partitioner, Comparator<K> order) {
        return of(Sorting.withinPartitions(data(), partitioner, order));
    }

    // chance

    /** With the batch's time as seed. */
    public PairBatch<K, V> sampleByKey(boolean withReplacement, Map<K, Double> fractions) {
        return sampleByKey(withReplacement, fractions, Sampling.seed(data()));
    }

    /** @param fractions of the records of each key; every key has to be there */
    public PairBatch<K, V> sampleByKey(boolean withReplacement, Map<K, Double> fractions, long seed) {
        return of(Sampling.sampleByKey(data(), withReplacement, fractions, seed));
    }

    /** With the batch's time as seed. */
    public PairBatch<K, V> sampleByKeyExact(boolean withReplacement, Map<K, Double> fractions) {
        return sampleByKeyExact(withReplacement, fractions, Sampling.seed(data()));
    }

    /** Of each key exactly the fraction of its records, rounded up. */
    public PairBatch<K, V> sampleByKeyExact(boolean withReplacement, Map<K, Double> fractions, long seed) {
        return of(Sampling.sampleByKeyExact(data(), withReplacement, fractions, seed));
    }

    // actions

    public List<V> lookup(K key) {
        return BatchOps.lookup(data(), key);
    }

    /** The last pair of a key wins. In order of first arrival. */
    public Map<K, V> collectAsMap() {
        return BatchOps.collectAsMap(data());
    }

    public Map<K, Long> countByKey() {
        return keys().countByValue();
    }
}
