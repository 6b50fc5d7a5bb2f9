package org.sluice.benchmarks;

import java.util.List;

/** One side of a comparison, in a process of its own: works on batches and gives their results to {@link Outcome}. One thread calls. */
public interface Contestant extends AutoCloseable {

    /**
     * Runs batches, the next one when the one before is out.
     *
     * @param batches per batch the lines of each source
     * @param nanos   takes the duration of each batch, nanoseconds; of a contestant that runs several at once all are equal
     */
    void run(List<List<List<String>>> batches, long[] nanos) throws Exception;

    /** Runs in real time for a while, with the same lines in every batch. */
    void live(long intervalMillis, List<List<String>> lines, long forMillis) throws Exception;

    /** Bytes made durable so far. */
    default long bytesWritten() {
        return 0;
    }
}
