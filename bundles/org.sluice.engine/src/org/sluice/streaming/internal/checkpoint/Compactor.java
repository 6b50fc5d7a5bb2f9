package org.sluice.streaming.internal.checkpoint;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Makes a new whole checkpoint of the last one and the changes since, from what is on disk: the batch thread has no part in it. Runs when the changes have grown as large as the
 * whole, so that what is written stays in proportion to what changed.
 */
final class Compactor {

    private final CheckpointDirectory directory;
    private final ExecutorService thread;
    private volatile boolean closed;

    Compactor(CheckpointDirectory directory, String threadName) {
        this.directory = directory;
        thread = Executors.newSingleThreadExecutor(r -> {
            Thread made = new Thread(r, threadName);
            made.setDaemon(true);
            return made;
        });
    }

    void submit(Runnable work) {
        thread.execute(work);
    }

    /** @return the same as the last of {@code changes}, whole and durable; null when closed meanwhile */
    Frame merge(Frame whole, List<Frame> changes) throws IOException {
        Frame last = changes.get(changes.size() - 1);
        try (Merge merge = new Merge(whole, changes); WholeFile file = new WholeFile(directory, last.sequence(), last.timeMillis())) {
            ByteSink to = file.sink();
            bytes(to, merge.head(), 0, merge.head().length);
            while (merge.nextSection()) {
                to.u1(1);
                to.text(merge.id());
                to.text(merge.kind());
                to.u1(0);
                bytes(to, merge.headerBytes(), 0, merge.headerBytes().length);
                while (merge.next()) {
                    if (closed) {
                        return null;
                    }
                    to.u1(Changes.PUT);
                    bytes(to, merge.key().array(), merge.key().at(), merge.key().end());
                    bytes(to, merge.value().array(), merge.value().at(), merge.value().end());
                    file.flushIfLarge();
                }
                to.u1(Changes.END);
            }
            to.u1(Changes.END);
            return closed ? null : file.finish(last.id(), last.sequence(), last.timeMillis());
        }
    }

    private static void bytes(ByteSink to, byte[] bytes, int from, int end) {
        to.size(end - from);
        to.raw(bytes, from, end - from);
    }

    /** Gives up what is being merged: it is not needed, the changes are on disk. */
    void close() {
        closed = true;
        thread.shutdown();
        try {
            thread.awaitTermination(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
