package org.sluice.streaming.internal.shuffle;

import java.util.Arrays;

/** What a {@link ScatterStep} laid down: keys and values per target partition, in order of arrival. */
public final class ScatterBuffer {

    int partitions;
    Object[][] keys = {};
    Object[][] values = {};
    int[][] hashes = {};
    int[] sizes = {};

    void reset(int newPartitions) {
        if (keys.length != newPartitions) {
            keys = new Object[newPartitions][64];
            values = new Object[newPartitions][64];
            hashes = new int[newPartitions][64];
            sizes = new int[newPartitions];
        } else {
            release();
        }
        partitions = newPartitions;
    }

    /** Lets go of the records. */
    void release() {
        for (int p = 0; p < sizes.length; p++) {
            Arrays.fill(keys[p], 0, sizes[p], null);
            Arrays.fill(values[p], 0, sizes[p], null);
            sizes[p] = 0;
        }
    }

    void add(Object key, Object value) {
        int hash = Hashes.of(key);
        int p = partitions == 1 ? 0 : Hashes.partition(hash, partitions);
        int n = sizes[p];
        if (n == keys[p].length) {
            grow(p);
        }
        keys[p][n] = key;
        values[p][n] = value;
        hashes[p][n] = hash;
        sizes[p] = n + 1;
    }

    private void grow(int p) {
        int length = keys[p].length * 2;
        keys[p] = Arrays.copyOf(keys[p], length);
        values[p] = Arrays.copyOf(values[p], length);
        hashes[p] = Arrays.copyOf(hashes[p], length);
    }

    public int size(int partition) {
        return sizes[partition];
    }

    public Object[] keys(int partition) {
        return keys[partition];
    }

    public Object[] values(int partition) {
        return values[partition];
    }

    public int[] hashes(int partition) {
        return hashes[partition];
    }

    public long total() {
        long sum = 0;
        for (int size : sizes) {
            sum += size;
        }
        return sum;
    }
}
