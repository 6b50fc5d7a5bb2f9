package org.sluice.streaming;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A receiver without threads of its own: a test stores what it likes. */
final class Pushed extends Receiver<String> {

    final Semaphore started = new Semaphore(0);
    final Semaphore ended = new Semaphore(0);
    final AtomicInteger starts = new AtomicInteger();
    RuntimeException startFails;

    Pushed() {
        super(StorageLevel.MEMORY_AND_DISK);
    }

    @Override
    public void onStart() {
        starts.incrementAndGet();
        if (startFails != null) {
            throw startFails;
        }
        started.release();
    }

    @Override
    public void onStop() {
        ended.release();
    }

    @Override
    protected List<String> records(ByteBuffer bytes) {
        return List.of(StandardCharsets.UTF_8.decode(bytes).toString().split(" "));
    }

    void awaitStart() throws InterruptedException {
        assertTrue(started.tryAcquire(20, TimeUnit.SECONDS));
    }

    void awaitEnd() throws InterruptedException {
        assertTrue(ended.tryAcquire(20, TimeUnit.SECONDS));
    }
}
