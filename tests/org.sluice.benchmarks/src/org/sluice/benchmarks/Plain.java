package org.sluice.benchmarks;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;

/** The threads of a hand-written loop. */
final class Plain implements AutoCloseable {

    private final int threads;
    private final ExecutorService pool;

    Plain(int threads) {
        this.threads = threads;
        pool = Executors.newFixedThreadPool(threads);
    }

    /** Runs {@code body} once per thread, with its number. */
    void run(IntConsumer body) {
        CountDownLatch done = new CountDownLatch(threads);
        for (int t = 0; t < threads; t++) {
            int number = t;
            pool.execute(() -> {
                body.accept(number);
                done.countDown();
            });
        }
        try {
            done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    int from(int size, int thread) {
        return (int) ((long) size * thread / threads);
    }

    @Override
    public void close() {
        pool.shutdown();
    }
}
