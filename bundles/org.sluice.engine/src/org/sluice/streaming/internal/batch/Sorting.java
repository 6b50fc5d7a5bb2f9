package org.sluice.streaming.internal.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.sluice.streaming.Partitioner;
import org.sluice.streaming.Tuple2;
import org.sluice.streaming.function.Function;

/** Sorting; stable, so equal keys keep their order. */
public final class Sorting {

    private Sorting() {
    }

    /** A record with the key it is sorted by. */
    private record Keyed(Object key, Object record) {
    }

    /** @param numPartitions 0 = as many as the data need; equal keys are never in two partitions */
    @SuppressWarnings("unchecked")
    public static <T> BatchData by(BatchData data, Function<T, ?> key, boolean ascending, int numPartitions) {
        checkPartitions(numPartitions);
        return sorted(data, record -> BatchOps.call(data, record, () -> key.call((T) record)), BatchOps.natural(), ascending, numPartitions);
    }

    /** @param comparator null = natural order */
    @SuppressWarnings("unchecked")
    public static BatchData byKey(BatchData data, Comparator<?> comparator, boolean ascending, int numPartitions) {
        checkPartitions(numPartitions);
        return sorted(data, pair -> ((Tuple2<?, ?>) pair)._1(), comparator == null ? BatchOps.natural() : (Comparator<Object>) comparator, ascending, numPartitions);
    }

    private static void checkPartitions(int n) {
        if (n < 0) {
            throw new IllegalArgumentException("A sort is to make " + n + " partitions. Give it 1 or more.");
        }
    }

    private static BatchData sorted(BatchData data, java.util.function.Function<Object, Object> key, Comparator<Object> comparator, boolean ascending, int n) {
        return data.wide(() -> {
            List<Keyed> all = new ArrayList<>();
            for (Object record : data.records().toList()) {
                all.add(new Keyed(key.apply(record), record));
            }
            Comparator<Object> order = ascending ? comparator : comparator.reversed();
            BatchOps.call(data, "(sort)", () -> {
                all.sort((a, b) -> order.compare(a.key(), b.key()));
                return null;
            });
            Object[] records = all.stream().map(Keyed::record).toArray();
            int wanted = n > 0 ? n : (int) Math.max(1, Math.min(data.run().partitions(), records.length / Records.CUT));
            return cut(all, records, order, wanted);
        });
    }

    /** Cuts into about equal parts, between different keys only. */
    private static Records cut(List<Keyed> all, Object[] records, Comparator<Object> order, int n) {
        Object[][] arrays = new Object[n][];
        Arrays.fill(arrays, records);
        int[] from = new int[n];
        int[] to = new int[n];
        int at = 0;
        for (int p = 0; p < n; p++) {
            from[p] = at;
            int end = p == n - 1 ? records.length : Math.max(at, (int) ((long) records.length * (p + 1) / n));
            while (end > at && end < records.length && order.compare(all.get(end - 1).key(), all.get(end).key()) == 0) {
                end++;
            }
            to[p] = at = end;
        }
        return new Records(arrays, from, to);
    }

    /** Pairs into the partitions of {@code partitioner}, each sorted by key. @param comparator null = natural order */
    @SuppressWarnings("unchecked")
    public static BatchData withinPartitions(BatchData data, Partitioner partitioner, Comparator<?> comparator) {
        BatchData placed = Placement.pairs(data, partitioner);
        Comparator<Object> order = comparator == null ? BatchOps.natural() : (Comparator<Object>) comparator;
        return data.wide(() -> {
            Records records = placed.records();
            Object[][] arrays = new Object[records.partitions()][];
            int[] sizes = new int[arrays.length];
            for (int p = 0; p < arrays.length; p++) {
                Object[] part = records.partition(p).toArray();
                arrays[p] = part;
                sizes[p] = part.length;
                BatchOps.call(data, "(sort)", () -> {
                    Arrays.sort(part, (a, b) -> order.compare(((Tuple2<?, ?>) a)._1(), ((Tuple2<?, ?>) b)._1()));
                    return null;
                });
            }
            return new Records(arrays, sizes);
        }).partitioner(partitioner);
    }
}
