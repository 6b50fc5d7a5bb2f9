package org.sluice.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Where the programs under test hand over the result of each batch: numbers, many of them added up when the clock stands. Any thread. */
public final class Outcome {

    /** Results up to this size are added up at once: ten thousand of them kept are what a collector has to copy, and its pauses would be taken for those of the program. */
    private static final int SMALL = 1000;
    private static final List<Result> RESULTS = new ArrayList<>();
    private static long count;

    /** @param millis time of the batch @param arrivedMillis when its result was there */
    record Result(long millis, long arrivedMillis, List<?> numbers) {

        /** Of all numbers, whatever their order. */
        long checksum() {
            return sum(numbers);
        }
    }

    private Outcome() {
    }

    private static long sum(List<?> numbers) {
        long sum = 0;
        for (Object number : numbers) {
            sum += ((Number) number).longValue();
        }
        return sum;
    }

    /** Called by the programs, once per batch. */
    public static void put(long millis, List<?> numbers) {
        long now = System.currentTimeMillis();
        synchronized (RESULTS) {
            RESULTS.add(new Result(millis, now, numbers.size() <= SMALL ? List.of(sum(numbers)) : numbers));
            count++;
            RESULTS.notifyAll();
        }
    }

    /** Results that came since the last call. */
    public static List<Result> take() {
        synchronized (RESULTS) {
            List<Result> results = List.copyOf(RESULTS);
            RESULTS.clear();
            return results;
        }
    }

    /** Results that came since the start. */
    public static long count() {
        synchronized (RESULTS) {
            return count;
        }
    }

    /** Waits until so many results came since the start. @return whether they did in time */
    public static boolean await(long wanted, long timeoutMillis) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(timeoutMillis);
        synchronized (RESULTS) {
            while (count < wanted) {
                long left = deadline - System.nanoTime();
                if (left <= 0) {
                    return false;
                }
                TimeUnit.NANOSECONDS.timedWait(RESULTS, left);
            }
            return true;
        }
    }
}
