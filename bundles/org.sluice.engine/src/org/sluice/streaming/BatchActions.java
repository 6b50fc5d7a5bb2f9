package org.sluice.streaming;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.sluice.streaming.function.Function2;
import org.sluice.streaming.function.VoidFunction;
import org.sluice.streaming.internal.batch.BatchData;
import org.sluice.streaming.internal.batch.BatchOps;
import org.sluice.streaming.internal.batch.Sampling;

/**
 * What asks a batch for a result, and so computes it; once, whatever the number of actions.
 *
 * <p>Order: every action sees the records in the batch's order, partition after partition. Functions run on the calling thread, those of {@code foreach}
 * and {@code foreachPartition} on all threads of the context when there is enough to do.
 *
 * @param <T> type of a record
 */
public abstract class BatchActions<T> {

    private final BatchData data;

    BatchActions(BatchData data) {
        this.data = data;
    }

    BatchData data() {
        return data;
    }

    public List<T> collect() {
        return BatchOps.collect(data);
    }

    /** The records of the partitions of these numbers. */
    public List<T>[] collectPartitions(int[] partitionIds) {
        return BatchOps.collectPartitions(data, partitionIds);
    }

    /** All records, from a batch that has been computed as a whole. */
    public Iterator<T> toLocalIterator() {
        return collect().iterator();
    }

    public long count() {
        return BatchOps.count(data);
    }

    public boolean isEmpty() {
        return BatchOps.count(data) == 0;
    }

    /** How many different records there are. @param relativeSD without effect: the number is exact */
    public long countApproxDistinct(double relativeSD) {
        return BatchOps.count(BatchOps.distinct(data));
    }

    /** How often each record occurs, in order of first arrival. */
    public Map<T, Long> countByValue() {
        return BatchOps.countByValue(data);
    }

    /** @throws UnsupportedOperationException when empty, as Spark's */
    public T first() {
        return BatchOps.first(data);
    }

    public List<T> take(int n) {
        return BatchOps.take(data, n);
    }

    /** Exactly {@code num} records (fewer only when there are not as many), chosen with the batch's time as seed. */
    public List<T> takeSample(boolean withReplacement, int num) {
        return takeSample(withReplacement, num, Sampling.seed(data));
    }

    public List<T> takeSample(boolean withReplacement, int num, long seed) {
        return Sampling.takeSample(data, withReplacement, num, seed);
    }

    /** The {@code n} largest in natural order, largest first. */
    public List<T> top(int n) {
        return top(n, BatchOps.natural());
    }

    /** The {@code n} largest, largest first. */
    public List<T> top(int n, Comparator<T> order) {
        return BatchOps.ordered(data, n, order.reversed());
    }

    /** The {@code n} smallest in natural order, smallest first. */
    public List<T> takeOrdered(int n) {
        return takeOrdered(n, BatchOps.natural());
    }

    /** The {@code n} smallest, smallest first. */
    public List<T> takeOrdered(int n, Comparator<T> order) {
        return BatchOps.ordered(data, n, order);
    }

    /** @throws UnsupportedOperationException when empty, as Spark's */
    public T max(Comparator<T> order) {
        return reduce((a, b) -> order.compare(a, b) >= 0 ? a : b);
    }

    /** @throws UnsupportedOperationException when empty, as Spark's */
    public T min(Comparator<T> order) {
        return reduce((a, b) -> order.compare(a, b) <= 0 ? a : b);
    }

    /** Combines in the batch's order. @throws UnsupportedOperationException when empty, as Spark's */
    public T reduce(Function2<T, T, T> f) {
        return BatchOps.reduce(data, f);
    }

    /** As {@link #reduce}: there are no machines between which a tree would save anything. */
    public T treeReduce(Function2<T, T, T> f) {
        return reduce(f);
    }

    public T treeReduce(Function2<T, T, T> f, int depth) {
        return reduce(f);
    }

    /** Combines in the batch's order, beginning with {@code zero}, which counts once (in Spark once a partition and once more). */
    public T fold(T zero, Function2<T, T, T> f) {
        return BatchOps.fold(data, zero, f);
    }

    /** Adds all records in the batch's order. @param zero may be changed by {@code add}: it is copied if it is serializable @param combine not needed here */
    public <U> U aggregate(U zero, Function2<U, T, U> add, Function2<U, U, U> combine) {
        return BatchOps.aggregate(data, zero, add, combine);
    }

    public <U> U treeAggregate(U zero, Function2<U, T, U> add, Function2<U, U, U> combine) {
        return aggregate(zero, add, combine);
    }

    public <U> U treeAggregate(U zero, Function2<U, T, U> add, Function2<U, U, U> combine, int depth) {
        return aggregate(zero, add, combine);
    }

    public <U> U treeAggregate(U zero, Function2<U, T, U> add, Function2<U, U, U> combine, int depth, boolean finalAggregateOnExecutor) {
        return aggregate(zero, add, combine);
    }

    public void foreach(VoidFunction<T> f) {
        BatchOps.foreach(data, f);
    }

    /** Once per partition, empty ones included. */
    public void foreachPartition(VoidFunction<Iterator<T>> f) {
        BatchOps.foreachPartition(data, f);
    }

    /** Part files and {@code _SUCCESS} in a new directory, one record a line; an older directory of that name is replaced. Nothing in a safe run. */
    public void saveAsTextFile(String path) {
        BatchOps.saveAsTextFile(data, path);
    }

    /**
     * As {@link #saveAsTextFile}, but of values that {@link BatchContext#objectFile} reads back: those a checkpoint can keep (text, numbers, lists, maps, tuples, Java
     * records). A format of its own that any language can read, not serialized Java objects.
     */
    public void saveAsObjectFile(String path) {
        BatchOps.saveAsObjectFile(data, path);
    }

    public int getNumPartitions() {
        return data.records().partitions();
    }

    public List<Partition> partitions() {
        return java.util.stream.IntStream.range(0, getNumPartitions()).mapToObj(Partition::new).toList();
    }

    /** What decided where the pairs are, if that was said. */
    public Optional<Partitioner> partitioner() {
        return Optional.ofNullable(data.partitioner());
    }

    /** What made this batch, for making others: static data to join, broadcast values, accumulators. */
    public BatchContext context() {
        return data.run().context();
    }

    /** Number of this batch among those whose number was asked for. */
    public int id() {
        return data.id();
    }

    /** Null = none was given. */
    public String name() {
        return data.name();
    }

    /** Kind, number and name, for people. */
    @Override
    public String toString() {
        return getClass().getSimpleName() + "[" + id() + "]" + (name() == null ? "" : " " + name());
    }

    /** As {@link #toString()}, with the number of partitions; a batch does not know how it was made. */
    public String toDebugString() {
        return "(" + getNumPartitions() + ") " + this;
    }
}
