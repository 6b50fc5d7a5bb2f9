package org.sluice.streaming.internal.shuffle;

import java.util.Arrays;

/** What a {@link CombineStep} made of its partition: a value per key. */
public final class CombineBuffer {

    final KeyTable table = new KeyTable();
    Object[] values = new Object[16];
    /** After {@link #split}: numbers of the keys ordered by target partition, and where each partition begins. */
    int[] order;
    int[] starts;

    public void clear() {
        values = new Object[Math.max(16, table.size() + table.size() / 8)];
        table.clear();
    }

    int size() {
        return table.size();
    }

    void set(int number, Object value) {
        if (number >= values.length) {
            values = Arrays.copyOf(values, number * 2);
        }
        values[number] = value;
    }

    /** Orders the keys by target partition, keeping order of arrival inside each. */
    void split(int partitions) {
        int size = table.size();
        starts = new int[partitions + 1];
        order = order == null || order.length < size ? new int[Math.max(16, size + size / 2)] : order;
        for (int n = 0; n < size; n++) {
            starts[Hashes.partition(table.hash(n), partitions) + 1]++;
        }
        for (int p = 0; p < partitions; p++) {
            starts[p + 1] += starts[p];
        }
        int[] at = Arrays.copyOf(starts, partitions);
        for (int n = 0; n < size; n++) {
            order[at[Hashes.partition(table.hash(n), partitions)]++] = n;
        }
    }
}
