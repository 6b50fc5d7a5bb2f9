package org.sluice.benchmarks;

import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** What one would write without an engine. */
abstract class PlainLoop implements Contestant {

    /** @return the checksum of the result */
    abstract long batch(List<List<String>> lines);

    @Override
    public final void run(List<List<List<String>>> batches, long[] nanos) {
        for (int i = 0; i < nanos.length; i++) {
            long begun = System.nanoTime();
            long sum = batch(batches.get(i));
            nanos[i] = System.nanoTime() - begun;
            Outcome.put(i, List.of(sum));
        }
    }

    @Override
    public final void live(long intervalMillis, List<List<String>> lines, long forMillis) {
        long begun = System.currentTimeMillis();
        for (long due = begun - begun % intervalMillis + intervalMillis; due < begun + forMillis; due += intervalMillis) {
            for (long left = due - System.currentTimeMillis(); left > 0; left = due - System.currentTimeMillis()) {
                LockSupport.parkNanos(left * 1_000_000);
            }
            Outcome.put(due, List.of(batch(lines)));
        }
    }

    @Override
    public void close() {
    }

    /** Key and count in one number, as the pipelines have it. */
    static long mix(String word, long count) {
        return word.hashCode() * 31L * count + count;
    }

    /** One of two partitions. */
    static int partition(String key) {
        int hash = key.hashCode();
        return (hash ^ hash >>> 16) & 1;
    }
}
