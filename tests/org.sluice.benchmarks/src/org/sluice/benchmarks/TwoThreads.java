package org.sluice.benchmarks;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.function.IntToLongFunction;

/** The caller and one helper, each with a half of the work. */
final class TwoThreads {

    static final int COUNT = 2;

    private final ExecutorService helper = Executors.newSingleThreadExecutor(r -> {
        Thread thread = new Thread(r, "helper");
        thread.setDaemon(true);
        return thread;
    });

    /** Runs {@code body} with 0 and 1 at the same time. */
    void run(IntConsumer body) {
        sum(t -> {
            body.accept(t);
            return 0;
        });
    }

    /** As {@link #run}, and adds up what comes back. */
    long sum(IntToLongFunction body) {
        Future<Long> second = helper.submit(() -> body.applyAsLong(1));
        long first = body.applyAsLong(0);
        try {
            return first + second.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    static int from(int size, int thread) {
        return (int) ((long) size * thread / COUNT);
    }
}
