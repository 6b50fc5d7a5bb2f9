package org.sluice.runner.internal.debug;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;
import org.sluice.runner.DebugException;

/** The batch thread of a run that is held: it does what other threads ask for, one after the other, until one of them says that it is to go on. */
final class Hold {

    private static final int MOST_WAITING = 64;

    /** What is asked for. @param patient whether it can wait until the run stands, or a batch is over */
    private record Task(Runnable body, CompletableFuture<?> answer, boolean patient) {
    }

    private final BlockingQueue<Task> tasks = new LinkedBlockingQueue<>();
    private boolean expected;
    private boolean held;
    private boolean going;
    private boolean over;

    /** The run is about to stand: what is asked before that waits for it. */
    synchronized void expect() {
        expected = true;
    }

    /** Stands still. On the batch thread. @param standing is called once others can ask */
    void stand(Runnable standing) throws InterruptedException {
        synchronized (this) {
            if (over) {
                return;
            }
            expected = false;
            held = true;
            going = false;
        }
        try {
            standing.run();
            while (!going()) {
                tasks.take().body().run();
            }
        } finally {
            leave();
        }
    }

    private synchronized boolean going() {
        return going || over;
    }

    private void leave() {
        List<Task> left = new ArrayList<>();
        synchronized (this) {
            held = false;
            tasks.removeIf(task -> (!task.patient() || over) && left.add(task));
        }
        left.forEach(task -> task.answer().completeExceptionally(notHeld()));
    }

    private static DebugException notHeld() {
        return DebugException.state("The run is not held. Pause it first.");
    }

    /** The batch thread is to go on when it is done with what it does. On the batch thread. */
    synchronized void go() {
        going = true;
    }

    synchronized boolean held() {
        return held && !going && !over;
    }

    /** Lets the batch thread go for good. */
    void end() {
        List<Task> left = new ArrayList<>();
        synchronized (this) {
            over = true;
            tasks.drainTo(left);
        }
        left.forEach(task -> task.answer().completeExceptionally(notHeld()));
        tasks.add(new Task(() -> { }, new CompletableFuture<>(), false));
    }

    /** Asks for something to be done on the batch thread. @param answer completes later, with what {@code body} does to it, or with what it throws */
    void ask(Runnable body, CompletableFuture<?> answer) {
        ask(body, answer, false);
    }

    private void ask(Runnable body, CompletableFuture<?> answer, boolean patient) {
        synchronized (this) {
            if ((held || expected || patient) && !over && tasks.size() < MOST_WAITING) {
                tasks.add(new Task(() -> {
                    try {
                        body.run();
                    } catch (DebugException e) {
                        answer.completeExceptionally(e);
                    } catch (IllegalStateException e) {
                        answer.completeExceptionally(DebugException.state(e.getMessage()));
                    } catch (RuntimeException | Error e) {
                        answer.completeExceptionally(e);
                    }
                }, answer, patient));
                return;
            }
        }
        answer.completeExceptionally(held || expected || patient ? DebugException.state("Too many questions wait already; ask again.") : notHeld());
    }

    /** Does what waits and needs no run that stands. On the batch thread, between batches. */
    void passing() {
        for (Task task = tasks.peek(); task != null && task.patient(); task = tasks.peek()) {
            tasks.poll();
            task.body().run();
        }
    }

    /** Also while the run goes on: then it is done when a batch is over. */
    <T> CompletableFuture<T> askSoon(Supplier<T> body) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        ask(() -> answer.complete(body.get()), answer, true);
        return answer;
    }

    <T> CompletableFuture<T> ask(Supplier<T> body) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        ask(() -> answer.complete(body.get()), answer);
        return answer;
    }
}
