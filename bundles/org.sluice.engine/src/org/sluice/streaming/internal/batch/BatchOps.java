package org.sluice.streaming.internal.batch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Supplier;
import java.nio.file.Path;
import org.sluice.streaming.EngineException;
import org.sluice.streaming.HashPartitioner;
import org.sluice.streaming.OperatorException;
import org.sluice.streaming.Partitioner;
import org.sluice.streaming.Tuple2;
import org.sluice.streaming.function.Function;
import org.sluice.streaming.function.Function2;
import org.sluice.streaming.function.VoidFunction;
import org.sluice.streaming.internal.output.ObjectFiles;
import org.sluice.streaming.internal.output.TextFiles;
import org.sluice.streaming.internal.shuffle.CogroupNode;
import org.sluice.streaming.internal.shuffle.CombineNode;
import org.sluice.streaming.internal.shuffle.Combiners;
import org.sluice.streaming.internal.shuffle.Joins;
import org.sluice.streaming.internal.transform.RepartitionNode;

/** Operations on batches that need all records, and actions. */
public final class BatchOps {

    private BatchOps() {
    }

    public static BatchData union(BatchData a, BatchData b) {
        return a.wide(() -> Records.concat(List.of(a.records(), b.records())));
    }

    public static BatchData distinct(BatchData data) {
        return fromList(data, () -> new ArrayList<>(new LinkedHashSet<>(data.records().toList())));
    }

    /** Records where their hash says. */
    public static BatchData distinct(BatchData data, int numPartitions) {
        return Placement.records(distinct(data), new HashPartitioner(numPartitions));
    }

    public static BatchData intersection(BatchData a, BatchData b) {
        return fromList(a, () -> {
            Set<Object> set = new LinkedHashSet<>(a.records().toList());
            set.retainAll(new java.util.HashSet<>(b.records().toList()));
            return new ArrayList<>(set);
        });
    }

    public static BatchData subtract(BatchData a, BatchData b) {
        return fromList(a, () -> {
            Set<Object> gone = new java.util.HashSet<>(b.records().toList());
            List<Object> left = new ArrayList<>(a.records().toList());
            left.removeIf(gone::contains);
            return left;
        });
    }

    public static BatchData subtract(BatchData a, BatchData b, Partitioner partitioner) {
        return Placement.records(subtract(a, b), partitioner);
    }

    public static BatchData subtractByKey(BatchData a, BatchData b) {
        return fromList(a, () -> {
            Set<Object> gone = new java.util.HashSet<>();
            b.records().toList().forEach(pair -> gone.add(((Tuple2<?, ?>) pair)._1()));
            List<Object> left = new ArrayList<>(a.records().toList());
            left.removeIf(pair -> gone.contains(((Tuple2<?, ?>) pair)._1()));
            return left;
        });
    }

    public static BatchData repartition(BatchData data, int n) {
        positive("repartition", n);
        return data.wide(() -> RepartitionNode.deal(data.records(), n));
    }

    public static BatchData coalesce(BatchData data, int n) {
        positive("coalesce", n);
        return data.wide(() -> {
            Records records = data.records();
            return records.partitions() <= n ? records : Records.exactly(records.toList().toArray(), (int) records.size(), n);
        });
    }

    private static void positive(String what, int n) {
        if (n < 1) {
            throw new IllegalArgumentException("'" + what + "' is to make " + n + " partitions. Give it 1 or more.");
        }
    }

    public static BatchData combine(BatchData data, Combiners combiners) {
        return data.wide(() -> CombineNode.combine(data.run(), data.records(), combiners));
    }

    /** @param zero a copy for each key */
    public static <U, V> BatchData aggregateByKey(BatchData data, U zero, Function2<U, V, U> add, Function2<U, U, U> combine) {
        Supplier<U> fresh = ZeroValue.of(zero);
        Function<V, U> create = value -> add.call(fresh.get(), value);
        return combine(data, Combiners.of(create, add, combine));
    }

    public static BatchData group(BatchData data) {
        return data.wide(() -> CogroupNode.cogroup(data.run(), data.records(), null, Joins.GROUP));
    }

    public static BatchData cogroup(BatchData a, BatchData b) {
        return join(a, b, Joins.COGROUP);
    }

    public static BatchData join(BatchData a, BatchData b, Joins how) {
        return a.wide(() -> CogroupNode.cogroup(a.run(), a.records(), b.records(), how));
    }

    /** Three or four sides by key: a list of values per side, in order of first arrival, the first side's keys first. */
    public static BatchData cogroup(List<BatchData> sides, Function<List<List<Object>>, Object> tuple) {
        BatchData first = sides.get(0);
        return fromList(first, () -> {
            Map<Object, List<List<Object>>> groups = new LinkedHashMap<>();
            for (int i = 0; i < sides.size(); i++) {
                for (Object record : sides.get(i).records().toList()) {
                    Tuple2<?, ?> pair = (Tuple2<?, ?>) record;
                    groups.computeIfAbsent(pair._1(), key -> sides.stream().<List<Object>>map(side -> new ArrayList<>()).toList()).get(i).add(pair._2());
                }
            }
            List<Object> all = new ArrayList<>(groups.size());
            groups.forEach((key, lists) -> all.add(new Tuple2<>(key, call(first, key, () -> tuple.call(lists)))));
            return all;
        });
    }

    // actions

    @SuppressWarnings("unchecked")
    public static <T> List<T> collect(BatchData data) {
        return (List<T>) data.records().toList();
    }

    public static long count(BatchData data) {
        return data.records().size();
    }

    @SuppressWarnings("unchecked")
    public static <T> List<T> take(BatchData data, int n) {
        return (List<T>) data.records().take(n);
    }

    public static <T> T first(BatchData data) {
        List<T> one = take(data, 1);
        if (one.isEmpty()) {
            throw new UnsupportedOperationException("The batch is empty: it has no first record. Ask isEmpty() before.");
        }
        return one.get(0);
    }

    public static <T> List<T> ordered(BatchData data, int n, Comparator<? super T> order) {
        List<T> all = collect(data);
        if (n >= all.size()) {
            all.sort(order);
            return all;
        }
        PriorityQueue<T> best = new PriorityQueue<>(Math.max(1, n), order.reversed());
        for (T record : all) {
            best.add(record);
            if (best.size() > n) {
                best.poll();
            }
        }
        List<T> sorted = new ArrayList<>(best);
        sorted.sort(order);
        return sorted;
    }

    public static <T> T reduce(BatchData data, Function2<T, T, T> f) {
        Iterator<T> all = BatchOps.<T>collect(data).iterator();
        if (!all.hasNext()) {
            throw new UnsupportedOperationException("The batch is empty: there is nothing to reduce. Ask isEmpty() before, or use fold.");
        }
        T value = all.next();
        while (all.hasNext()) {
            T a = value;
            T b = all.next();
            value = call(data, b, () -> f.call(a, b));
        }
        return value;
    }

    public static <T> T fold(BatchData data, T zero, Function2<T, T, T> f) {
        return aggregate(data, zero, f, f);
    }

    public static <T, U> U aggregate(BatchData data, U zero, Function2<U, T, U> add, Function2<U, U, U> combine) {
        U value = ZeroValue.of(zero).get();
        for (T record : BatchOps.<T>collect(data)) {
            U before = value;
            value = call(data, record, () -> add.call(before, record));
        }
        return value;
    }

    public static <T> Map<T, Long> countByValue(BatchData data) {
        Map<T, Long> counts = new LinkedHashMap<>();
        for (T record : BatchOps.<T>collect(data)) {
            counts.merge(record, 1L, Long::sum);
        }
        return counts;
    }

    @SuppressWarnings("unchecked")
    public static <T> void foreach(BatchData data, VoidFunction<T> f) {
        Records records = data.records();
        data.run().forEach(records.partitions(), records.size(), p -> {
            for (Object record : records.partition(p)) {
                try {
                    f.call((T) record);
                } catch (Throwable e) {
                    if (data.run().node() == null || !data.run().node().skip(p, record, data.run().time(), e)) {
                        throw failed(data, record, e);
                    }
                }
            }
        });
    }

    @SuppressWarnings("unchecked")
    public static <T> void foreachPartition(BatchData data, VoidFunction<Iterator<T>> f) {
        Records records = data.records();
        data.run().forEach(records.partitions(), records.size(), p -> call(data, "(whole partition)", () -> {
            f.call((Iterator<T>) records.partition(p).iterator());
            return null;
        }));
    }

    /** Natural order. @throws ClassCastException when the records have none */
    @SuppressWarnings("unchecked")
    public static <T> Comparator<T> natural() {
        return (a, b) -> ((Comparable<Object>) a).compareTo(b);
    }

    /** Records of some partitions, one list each. */
    @SuppressWarnings("unchecked")
    public static <T> List<T>[] collectPartitions(BatchData data, int[] partitions) {
        List<T>[] lists = new List[partitions.length];
        for (int i = 0; i < partitions.length; i++) {
            lists[i] = (List<T>) new ArrayList<>(data.records().partition(partitions[i]));
        }
        return lists;
    }

    public static void saveAsObjectFile(BatchData data, String path) {
        if (!data.run().safe()) {
            ObjectFiles.write(Path.of(path), data.records(), "saveAsObjectFile");
            data.run().wrote(Path.of(path));
        }
    }

    public static void saveAsTextFile(BatchData data, String path) {
        if (!data.run().safe()) {
            TextFiles.write(Path.of(path), data.records(), "saveAsTextFile");
            data.run().wrote(Path.of(path));
        }
    }

    @SuppressWarnings("unchecked")
    public static <V> List<V> lookup(BatchData data, Object key) {
        List<V> values = new ArrayList<>();
        for (Object pair : data.records().toList()) {
            if (java.util.Objects.equals(((Tuple2<?, ?>) pair)._1(), key)) {
                values.add((V) ((Tuple2<?, ?>) pair)._2());
            }
        }
        return values;
    }

    @SuppressWarnings("unchecked")
    public static <K, V> Map<K, V> collectAsMap(BatchData data) {
        Map<K, V> map = new LinkedHashMap<>();
        for (Object pair : data.records().toList()) {
            map.put((K) ((Tuple2<?, ?>) pair)._1(), (V) ((Tuple2<?, ?>) pair)._2());
        }
        return map;
    }

    static BatchData fromList(BatchData data, Supplier<List<?>> list) {
        return data.wide(() -> Records.of(list.get(), data.run().partitions()));
    }

    /** User code. */
    interface Body<R> {
        R call() throws Exception;
    }

    static <R> R call(BatchData data, Object record, Body<R> body) {
        try {
            return body.call();
        } catch (Throwable e) {
            throw failed(data, record, e);
        }
    }

    private static EngineException failed(BatchData data, Object record, Throwable e) {
        return e instanceof EngineException known ? known : new OperatorException(data.where(), data.run().time(), record, e);
    }
}
