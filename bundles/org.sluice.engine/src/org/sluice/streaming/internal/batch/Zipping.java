package org.sluice.streaming.internal.batch;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.sluice.streaming.Tuple2;
import org.sluice.streaming.function.Function2;
import org.sluice.streaming.function.FlatMapFunction2;

/** Records with their positions, and two batches side by side. */
public final class Zipping {

    private Zipping() {
    }

    @FunctionalInterface
    private interface Numbering {
        long of(int partition, int index, long position);
    }

    public static BatchData withIndex(BatchData data) {
        return numbered(data, (partition, index, position) -> position);
    }

    /** Record i of partition k of n gets i × n + k. */
    public static BatchData withUniqueId(BatchData data) {
        return data.wide(() -> {
            long n = data.records().partitions();
            return number(data.records(), (partition, index, position) -> index * n + partition);
        });
    }

    private static BatchData numbered(BatchData data, Numbering numbering) {
        return data.wide(() -> number(data.records(), numbering));
    }

    private static Records number(Records records, Numbering numbering) {
        Object[][] arrays = new Object[records.partitions()][];
        int[] sizes = new int[arrays.length];
        long position = 0;
        for (int p = 0; p < arrays.length; p++) {
            sizes[p] = records.to(p) - records.from(p);
            arrays[p] = new Object[sizes[p]];
            for (int i = 0; i < sizes[p]; i++) {
                arrays[p][i] = new Tuple2<>(records.array(p)[records.from(p) + i], numbering.of(p, i, position++));
            }
        }
        return new Records(arrays, sizes);
    }

    /** First with first, second with second; both have to have as many records. */
    public static BatchData zip(BatchData a, BatchData b) {
        return BatchOps.fromList(a, () -> {
            List<Object> left = a.records().toList();
            List<Object> right = b.records().toList();
            if (left.size() != right.size()) {
                throw new IllegalArgumentException("'zip' needs batches of equal size; these have " + left.size() + " and " + right.size() + " records.");
            }
            List<Object> pairs = new ArrayList<>(left.size());
            for (int i = 0; i < left.size(); i++) {
                pairs.add(new Tuple2<>(left.get(i), right.get(i)));
            }
            return pairs;
        });
    }

    /** Every record with every record of the other batch, in order of the first, then of the second. */
    public static BatchData cartesian(BatchData a, BatchData b) {
        return BatchOps.fromList(a, () -> {
            List<Object> right = b.records().toList();
            List<Object> pairs = new ArrayList<>();
            for (Object l : a.records().toList()) {
                for (Object r : right) {
                    pairs.add(new Tuple2<>(l, r));
                }
            }
            return pairs;
        });
    }

    /** Calls the function for each partition with its number. */
    public static <T, R> BatchData partitionsWithIndex(BatchData data, Function2<Integer, Iterator<T>, Iterator<R>> f) {
        return perPartition(data, (records, p) -> f.call(p, iterator(records, p)));
    }

    /** Calls the function for each two partitions of the same number. */
    public static <T, U, R> BatchData partitions(BatchData a, BatchData b, FlatMapFunction2<Iterator<T>, Iterator<U>, R> f) {
        return perPartition(a, (records, p) -> {
            if (b.records().partitions() != records.partitions()) {
                throw new IllegalArgumentException("'zipPartitions' needs batches with as many partitions; these have " + records.partitions() + " and "
                        + b.records().partitions() + ". Call repartition(n) on both before.");
            }
            return f.call(iterator(records, p), iterator(b.records(), p));
        });
    }

    @SuppressWarnings("unchecked")
    private static <T> Iterator<T> iterator(Records records, int partition) {
        return (Iterator<T>) records.partition(partition).iterator();
    }

    @FunctionalInterface
    private interface Body<R> {
        Iterator<R> call(Records records, int partition) throws Exception;
    }

    private static <R> BatchData perPartition(BatchData data, Body<R> body) {
        return data.wide(() -> {
            Records records = data.records();
            Object[][] arrays = new Object[records.partitions()][];
            int[] sizes = new int[arrays.length];
            data.run().forEach(arrays.length, records.size(), p -> {
                List<Object> results = new ArrayList<>();
                BatchOps.call(data, "(whole partition)", () -> {
                    body.call(records, p).forEachRemaining(results::add);
                    return null;
                });
                arrays[p] = results.toArray();
                sizes[p] = arrays[p].length;
            });
            return new Records(arrays, sizes);
        });
    }
}
