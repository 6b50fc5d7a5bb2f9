package org.sluice.streaming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SystemClockTest {

    private final Clock clock = Clocks.system();

    @Test
    void shouldNeverReturnBeforeItsTime() throws InterruptedException {
        for (int i = 0; i < 5; i++) {
            long due = clock.now() + i;

            clock.waitUntil(due, new WakeUp());

            assertTrue(clock.now() >= due);
        }
    }

    @Test
    void shouldReturnAtOnceWhenRaised() throws InterruptedException {
        WakeUp wake = new WakeUp();
        wake.raise();

        clock.waitUntil(Long.MAX_VALUE / 2, wake);

        assertTrue(wake.raised());
    }

    @Test
    void shouldEndAtAnInterruption() {
        Thread.currentThread().interrupt();
        assertThrows(InterruptedException.class, () -> clock.waitUntil(clock.now() + 60_000, new WakeUp()));

        Thread.currentThread().interrupt();
        assertThrows(InterruptedException.class, () -> clock.waitUntil(clock.now() + 1, new WakeUp()));

        assertEquals(false, Thread.currentThread().isInterrupted());
    }
}
