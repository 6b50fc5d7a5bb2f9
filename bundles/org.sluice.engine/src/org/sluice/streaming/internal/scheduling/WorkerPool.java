package org.sluice.streaming.internal.scheduling;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;

/**
 * The threads that work on the partitions of a batch. The batch thread works along; helpers are started when first needed.
 *
 * <p>When several partitions fail the failure of the lowest one is thrown, so that what is reported does not depend on timing.
 */
public final class WorkerPool implements AutoCloseable {

    private static final int SPINS = 2_000;

    private final String threadName;
    private final int helpers;
    private Thread[] threads;
    private volatile Job job;
    private volatile boolean closed;
    private volatile boolean oneByOne;
    private final ThreadLocal<Boolean> working = ThreadLocal.withInitial(() -> false);

    public WorkerPool(String app, int parallelism) {
        threadName = "org.sluice-" + app + "-worker-";
        helpers = parallelism - 1;
    }

    /** One task after the other on the calling thread: user code shares something that is not thread-safe. */
    public void oneByOne(boolean on) {
        oneByOne = on;
    }

    public int parallelism() {
        return helpers + 1;
    }

    /** Calls {@code body} for 0 … tasks-1; returns when all are done. Called from inside a task it runs on that thread. */
    public void run(int tasks, IntConsumer body) {
        if (helpers == 0 || tasks == 1 || closed || oneByOne || working.get()) {
            for (int i = 0; i < tasks; i++) {
                body.accept(i);
            }
            return;
        }
        synchronized (this) {
            start();
            Job mine = new Job(tasks, body, Thread.currentThread());
            job = mine;
            for (int i = 0; i < Math.min(tasks - 1, helpers); i++) {
                LockSupport.unpark(threads[i]);
            }
            working.set(true);
            try {
                mine.work();
                mine.awaitEnd();
            } finally {
                working.set(false);
                job = null;
            }
            mine.rethrow();
        }
    }

    private void start() {
        if (threads != null) {
            return;
        }
        threads = new Thread[helpers];
        for (int i = 0; i < helpers; i++) {
            threads[i] = new Thread(this::help, threadName + (i + 1));
            threads[i].setDaemon(true);
            threads[i].start();
        }
    }

    private void help() {
        working.set(true);
        Job done = null;
        while (!closed) {
            Job next = job;
            for (int i = 0; i < SPINS && (next == null || next == done) && !closed; i++) {
                Thread.onSpinWait();
                next = job;
            }
            if (next == null || next == done) {
                LockSupport.park(this);
                Thread.interrupted();
            } else {
                next.work();
                done = next;
            }
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (threads != null) {
            for (Thread t : threads) {
                LockSupport.unpark(t);
            }
            boolean interrupted = false;
            for (Thread t : threads) {
                try {
                    t.join(10_000);
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static final class Job {

        private final int tasks;
        private final IntConsumer body;
        private final Thread owner;
        private final AtomicInteger next = new AtomicInteger();
        private final AtomicInteger left;
        private int failedTask = Integer.MAX_VALUE;
        private Throwable failure;

        Job(int tasks, IntConsumer body, Thread owner) {
            this.tasks = tasks;
            this.body = body;
            this.owner = owner;
            this.left = new AtomicInteger(tasks);
        }

        void work() {
            for (int i = next.getAndIncrement(); i < tasks; i = next.getAndIncrement()) {
                try {
                    body.accept(i);
                } catch (Throwable t) {
                    failed(i, t);
                }
                if (left.decrementAndGet() == 0) {
                    LockSupport.unpark(owner);
                }
            }
        }

        private synchronized void failed(int task, Throwable t) {
            if (task < failedTask) {
                failedTask = task;
                failure = t;
            }
        }

        void awaitEnd() {
            for (int i = 0; i < SPINS && left.get() > 0; i++) {
                Thread.onSpinWait();
            }
            boolean interrupted = false;
            while (left.get() > 0) {
                LockSupport.park(this);
                interrupted |= Thread.interrupted();
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }

        synchronized void rethrow() {
            if (failure instanceof RuntimeException e) {
                throw e;
            }
            if (failure instanceof Error e) {
                throw e;
            }
        }
    }
}
