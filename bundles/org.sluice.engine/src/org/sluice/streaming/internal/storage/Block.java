package org.sluice.streaming.internal.storage;

import org.sluice.streaming.internal.batch.Records;

/** A batch that is kept: its records, wherever they are. Reading is thread-safe, everything else under the program's lock. */
public interface Block {

    /** Records. */
    long size();

    int partitions();

    /** Records of one partition; from disk, if they are there. They do not come back into memory for longer than the caller holds them. */
    Object[] partition(int p);

    /** Whether all records are objects in memory, so that {@link #records()} costs nothing. */
    boolean held();

    default Records records() {
        Object[][] arrays = new Object[partitions()][];
        int[] sizes = new int[arrays.length];
        for (int p = 0; p < arrays.length; p++) {
            arrays[p] = partition(p);
            sizes[p] = arrays[p].length;
        }
        return new Records(arrays, sizes);
    }

    /** Nobody reads it any more. */
    void release();

    /** Kept as it is, without limit. */
    static Block of(Records records) {
        return new Block() {
            @Override
            public long size() {
                return records.size();
            }

            @Override
            public int partitions() {
                return records.partitions();
            }

            @Override
            public Object[] partition(int p) {
                return records.partition(p).toArray();
            }

            @Override
            public boolean held() {
                return true;
            }

            @Override
            public Records records() {
                return records;
            }

            @Override
            public void release() {
            }
        };
    }
}
