package org.sluice.streaming;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.sluice.streaming.function.FlatMapFunction;
import org.sluice.streaming.function.Function;
import org.sluice.streaming.function.Function2;
import org.sluice.streaming.internal.batch.BatchData;
import org.sluice.streaming.internal.batch.BatchOps;
import org.sluice.streaming.internal.shuffle.Combiners;
import org.sluice.streaming.internal.shuffle.Joins;
import org.sluice.streaming.internal.stage.FlatMapValuesStep;
import org.sluice.streaming.internal.stage.MapValuesStep;

/** The pairs of one batch; where Spark has {@code JavaPairRDD}. */
public final class PairBatch<K, V> extends BatchLike<Tuple2<K, V>, PairBatch<K, V>> {

    PairBatch(BatchData data) {
        super(data);
    }

    @Override
    PairBatch<K, V> wrap(BatchData data) {
        return new PairBatch<>(data);
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
        return new PairBatch<>(data().narrow(MapValuesStep.class, f));
    }

    public <W> PairBatch<K, W> flatMapValues(FlatMapFunction<V, W> f) {
        return new PairBatch<>(data().narrow(FlatMapValuesStep.class, f));
    }

    public PairBatch<K, V> reduceByKey(Function2<V, V, V> f) {
        return new PairBatch<>(BatchOps.combine(data(), Combiners.reduce(f)));
    }

    public <C> PairBatch<K, C> combineByKey(Function<V, C> create, Function2<C, V, C> mergeValue, Function2<C, C, C> mergeCombiners) {
        return new PairBatch<>(BatchOps.combine(data(), Combiners.of(create, mergeValue, mergeCombiners)));
    }

    public <U> PairBatch<K, U> aggregateByKey(U zero, Function2<U, V, U> add, Function2<U, U, U> combine) {
        return combineByKey(v -> add.call(zero, v), add, combine);
    }

    public PairBatch<K, Iterable<V>> groupByKey() {
        return new PairBatch<>(BatchOps.group(data()));
    }

    public <W> PairBatch<K, Tuple2<Iterable<V>, Iterable<W>>> cogroup(PairBatch<K, W> other) {
        return new PairBatch<>(BatchOps.cogroup(data(), other.data()));
    }

    public <W> PairBatch<K, Tuple2<V, W>> join(PairBatch<K, W> other) {
        return new PairBatch<>(BatchOps.join(data(), other.data(), Joins.INNER));
    }

    public <W> PairBatch<K, Tuple2<V, Optional<W>>> leftOuterJoin(PairBatch<K, W> other) {
        return new PairBatch<>(BatchOps.join(data(), other.data(), Joins.LEFT));
    }

    public <W> PairBatch<K, Tuple2<Optional<V>, W>> rightOuterJoin(PairBatch<K, W> other) {
        return new PairBatch<>(BatchOps.join(data(), other.data(), Joins.RIGHT));
    }

    public <W> PairBatch<K, Tuple2<Optional<V>, Optional<W>>> fullOuterJoin(PairBatch<K, W> other) {
        return new PairBatch<>(BatchOps.join(data(), other.data(), Joins.FULL));
    }

    public <W> PairBatch<K, V> subtractByKey(PairBatch<K, W> other) {
        return new PairBatch<>(BatchOps.subtractByKey(data(), other.data()));
    }

    /** By key, ascending; keys have to be {@link Comparable}. */
    public PairBatch<K, V> sortByKey() {
        return sortByKey(true);
    }

    public PairBatch<K, V> sortByKey(boolean ascending) {
        return new PairBatch<>(BatchOps.sortByKey(data(), null, ascending));
    }

    public PairBatch<K, V> sortByKey(Comparator<K> order) {
        return new PairBatch<>(BatchOps.sortByKey(data(), order, true));
    }

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
