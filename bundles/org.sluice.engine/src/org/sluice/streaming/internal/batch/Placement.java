package org.sluice.streaming.internal.batch;

import java.util.Arrays;
import java.util.function.Function;
import org.sluice.streaming.OperatorException;
import org.sluice.streaming.HashPartitioner;
import org.sluice.streaming.Partitioner;
import org.sluice.streaming.Tuple2;

/** Puts records into the partitions a {@link Partitioner} wants them in, in order. */
public final class Placement {

    private static final Function<Object, Object> KEY = pair -> ((Tuple2<?, ?>) pair)._1();

    private Placement() {
    }

    /** Pairs by key. */
    public static Records pairs(Records records, Partitioner partitioner) {
        return deal(records, partitioner, KEY);
    }

    private static Records deal(Records records, Partitioner partitioner, Function<Object, Object> key) {
        int n = partitioner.numPartitions();
        Object[][] arrays = new Object[n][16];
        int[] sizes = new int[n];
        for (Object record : records.toList()) {
            int p = partitioner.getPartition(key.apply(record));
            if (p < 0 || p >= n) {
                throw new IllegalArgumentException("The partitioner '" + partitioner.getClass().getName() + "' put the key '" + key.apply(record) + "' into partition " + p
                        + " of " + n + ". It has to be 0 to " + (n - 1) + ".");
            }
            if (sizes[p] == arrays[p].length) {
                arrays[p] = Arrays.copyOf(arrays[p], sizes[p] * 2);
            }
            arrays[p][sizes[p]++] = record;
        }
        return new Records(arrays, sizes);
    }

    /** Pairs by key. */
    public static BatchData pairs(BatchData data, Partitioner partitioner) {
        return placed(data, partitioner, KEY);
    }

    public static BatchData pairs(BatchData data, int numPartitions) {
        return pairs(data, new HashPartitioner(numPartitions));
    }

    /** Whole records. */
    static BatchData records(BatchData data, Partitioner partitioner) {
        return placed(data, partitioner, record -> record);
    }

    private static BatchData placed(BatchData data, Partitioner partitioner, Function<Object, Object> key) {
        BatchData placed = data.wide(() -> {
            try {
                return deal(data.records(), partitioner, key);
            } catch (RuntimeException e) {
                throw e instanceof OperatorException ? e : new OperatorException(data.where(), data.run().time(), "(partitioner)", e);
            }
        });
        return placed.partitioner(partitioner);
    }
}
