package org.sluice.streaming;

/**
 * Decides which partition a key belongs to. A result depends on it in what stands together only: in {@code glom}, {@code mapPartitions},
 * {@code foreachPartition} and in the part files of an output.
 *
 * <p>Threading: called on the batch thread.
 */
public abstract class Partitioner {

    /** 1 or more; always the same. */
    public abstract int numPartitions();

    /** 0 … {@link #numPartitions()}-1; always the same for equal keys. @param key may be null */
    public abstract int getPartition(Object key);
}
