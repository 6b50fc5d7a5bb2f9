package org.sluice.streaming.internal.shuffle;

import java.util.Arrays;
import java.util.List;
import org.sluice.streaming.internal.batch.Records;

/** The values of one partition after a shuffle, by key number, in order of arrival. */
public final class Groups {

    private static final Groups NONE = new Groups(new int[0], new Object[0]);

    private final int[] ends;
    private final Object[] values;

    private Groups(int[] ends, Object[] values) {
        this.ends = ends;
        this.values = values;
    }

    /** Number of values. */
    static int total(List<ScatterBuffer> sides, int partition) {
        int total = 0;
        for (ScatterBuffer side : sides) {
            total += side.sizes[partition];
        }
        return total;
    }

    /** Numbers the keys of a partition in {@code table} (which may hold keys already) and gathers their values. */
    static Groups of(List<ScatterBuffer> sides, int partition, KeyTable table) {
        int total = total(sides, partition);
        if (total == 0) {
            return NONE;
        }
        int[] numbers = new int[total];
        int at = 0;
        for (ScatterBuffer side : sides) {
            Object[] keys = side.keys[partition];
            int[] hashes = side.hashes[partition];
            int size = side.sizes[partition];
            for (int i = 0; i < size; i++) {
                numbers[at++] = table.add(keys[i], hashes[i]);
            }
        }
        return gather(sides, partition, numbers, table.size());
    }

    /** Brings the values into the order of their groups. @param numbers group of each record @param groups number of groups */
    public static Groups gather(List<ScatterBuffer> sides, int partition, int[] numbers, int groups) {
        int[] ends = new int[groups];
        for (int n : numbers) {
            ends[n]++;
        }
        int sum = 0;
        for (int n = 0; n < groups; n++) {
            int count = ends[n];
            ends[n] = sum;
            sum += count;
        }
        Object[] values = new Object[numbers.length];
        int at = 0;
        for (ScatterBuffer side : sides) {
            Object[] from = side.values[partition];
            int size = side.sizes[partition];
            for (int i = 0; i < size; i++) {
                values[ends[numbers[at++]]++] = from[i];
            }
        }
        return new Groups(ends, values);
    }

    public int begin(int group) {
        return group >= ends.length ? values.length : group == 0 ? 0 : ends[group - 1];
    }

    public int end(int group) {
        return group >= ends.length ? values.length : ends[group];
    }

    public Object value(int at) {
        return values[at];
    }

    public List<Object> list(int group) {
        int from = begin(group);
        int to = end(group);
        return from == to ? List.of() : Records.slice(values, from, to);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
