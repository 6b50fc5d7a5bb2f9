package org.sluice.runner.internal.debug;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.sluice.streaming.Clocks;
import org.sluice.streaming.ManualClock;
import org.sluice.streaming.WakeUp;

class PausableClockTest {

    private final ManualClock real = Clocks.manual(1_000);
    private final PausableClock clock = new PausableClock(real);

    @Test
    void shouldStandWhileItIsHeldAndGoOnFromThere() {
        assertEquals(1_000, clock.now());
        clock.hold();
        real.moveTo(9_000);
        assertEquals(1_000, clock.now());
        clock.release();
        assertEquals(1_000, clock.now());
        real.moveTo(9_500);
        assertEquals(1_500, clock.now());
        clock.hold();
        clock.hold();
        real.moveTo(20_000);
        clock.release();
        clock.release();
        assertEquals(1_500, clock.now());
    }

    @Test
    void shouldBeAtTheBatchesThatWereSteppedOver() {
        clock.hold();
        clock.advanceTo(5_000);
        clock.advanceTo(3_000);
        assertEquals(5_000, clock.now());
        clock.release();
        real.moveTo(1_100);
        assertEquals(5_100, clock.now());
    }

    @Test
    @Timeout(20)
    void shouldWaitForItsOwnTime() throws InterruptedException {
        clock.hold();
        real.moveTo(4_000);
        clock.release();
        Thread mover = new Thread(() -> real.moveTo(6_000));
        mover.start();
        clock.waitUntil(3_000, new WakeUp());
        mover.join();

        assertEquals(3_000, clock.now());
    }
}
