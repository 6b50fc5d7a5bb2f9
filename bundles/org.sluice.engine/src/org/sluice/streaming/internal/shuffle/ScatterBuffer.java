package org.sluice.streaming.internal.shuffle;

import java.util.Arrays;

/** What a {@link ScatterStep} laid down: keys and values per target partition, in order of arrival. */
public final class ScatterBuffer {

    int partitions;
    Object[][] keys = {};
    Object[][] values = {};
    int[][] hashes = {};
    int[] sizes = {};
    private boolean released = true;

    void reset(int newPartitions) {
        release();
        if (keys.length != newPartitions) {
            keys = new Object[newPartitions][];
            values = new Object[newPartitions][];
            hashes = new int[newPartitions][64];
            sizes = new int[newPartitions];
        }
        for (int p = 0; p < newPartitions; p++) {
            keys[p] = new Object[hashes[p].length];
            values[p] = new Object[hashes[p].length];
        }
        partitions = newPartitions;
        released = false;
    }

    /** Lets go of the records, and of the arrays: a store into one that has become old costs more with a collector of generations than a new array does. */
    void release() {
        for (int p = 0; p < sizes.length && !released; p++) {
            if (sizes[p] < hashes[p].length / 4) {
                hashes[p] = new int[Math.max(64, hashes[p].length / 2)];
            }
            keys[p] = null;
            values[p] = null;
            sizes[p] = 0;
        }
        released = true;
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
        int length = keys[p].length + keys[p].length / 2;
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
