package org.sluice.streaming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sluice.streaming.report.BatchReport;

/** A scheduled run that is paused, stepped, and goes on. */
final class PauseTest {

    private final ManualClock clock = Clocks.manual(0);
    private final StreamingContext ssc = new StreamingContext(new StreamingConf().clock(clock), Durations.seconds(1));
    private final AtomicInteger computed = new AtomicInteger();
    private final AtomicInteger written = new AtomicInteger();
    private final BlockingQueue<BatchReport> reports = new ArrayBlockingQueue<>(100);

    private void start() {
        ssc.<Long>generatedStream(2, 1, (n, r) -> n).id("numbers").map(n -> {
            computed.incrementAndGet();
            return n;
        }).mapToPair(n -> new Tuple2<>(n % 3, 1)).<Integer>updateStateByKey((values, old) -> Optional.of(old.or(0) + values.size())).id("state")
                .foreachRDD(batch -> written.addAndGet((int) batch.count()));
        ssc.addBatchListener(reports::add);
        ssc.history(HistoryLimits.DEFAULT);
        ssc.start();
    }

    private BatchReport next() throws InterruptedException {
        BatchReport report = reports.poll(10, TimeUnit.SECONDS);
        assertTrue(report != null, "no batch came");
        return report;
    }

    @AfterEach
    void stop() {
        ssc.stop();
    }

    @Test
    void nothingMovesWhilePausedAndWhatFellDueIsRunAfterwards() throws Exception {
        start();
        clock.advance(Durations.seconds(2));
        assertEquals(1, next().number());
        assertEquals(2, next().number());
        Stepper stepper = ssc.pause();
        assertTrue(ssc.isPaused());
        clock.advance(Durations.seconds(3));
        assertEquals(4, computed.get());
        BatchReport third = stepper.step();
        assertEquals(3, third.number());
        assertEquals(new Time(3000), third.time());
        assertEquals(3, next().number());
        assertEquals(6, computed.get());
        assertEquals(2, stepper.stepBack().number());
        assertEquals(8, computed.get());
        assertEquals(1, stepper.goTo(1).number());
        assertEquals(10, computed.get());
        assertEquals(List.of(1L, 0L), List.of(ssc.state("state").entries("", 9).size() - 1L, (long) reports.size()));
        int writtenBefore = written.get();
        assertEquals(2 + 3 + 3, writtenBefore);
        ssc.resume();
        assertFalse(ssc.isPaused());
        assertEquals(4, next().number());
        assertEquals(5, next().number());
        assertEquals(14, computed.get());
        assertEquals(10, ssc.state("state").entries("", 9).stream().mapToInt(e -> (Integer) e.value()).sum());
        assertEquals(writtenBefore + 6, written.get());
    }

    @Test
    void pausingWaitsForTheBatchThatIsRunning() throws Exception {
        CountDownLatch inBatch = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        AtomicInteger ended = new AtomicInteger();
        ssc.<Long>generatedStream(1, 1, (n, r) -> n).foreachRDD(batch -> {
            inBatch.countDown();
            goOn.await();
            ended.incrementAndGet();
        });
        ssc.start();
        clock.advance(Durations.seconds(5));
        inBatch.await();
        Thread releaser = new Thread(goOn::countDown);
        Thread pauser = Thread.currentThread();
        Thread watcher = new Thread(() -> {
            while (pauser.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
            releaser.start();
        });
        watcher.start();
        Stepper stepper = ssc.pause();
        assertEquals(1, ended.get());
        watcher.join();
        assertEquals(2, stepper.step().number());
        assertEquals(2, ended.get());
    }

    @Test
    void aPausedRunCanBeStopped() throws Exception {
        start();
        Stepper stepper = ssc.pause();
        clock.advance(Durations.seconds(1));
        ssc.stop();
        assertEquals(0, computed.get());
        assertThrows(IllegalStateException.class, stepper::step);
        assertThrows(IllegalStateException.class, ssc::resume);
    }

    @Test
    void steppingNeedsAPause() throws Exception {
        assertThrows(IllegalStateException.class, ssc::pause);
        start();
        Stepper stepper = ssc.pause();
        ssc.resume();
        assertTrue(assertThrows(IllegalStateException.class, stepper::step).getMessage().contains("pause()"));
        assertTrue(assertThrows(IllegalStateException.class, () -> ssc.history(null)).getMessage().contains("pause()"));
    }

    @Test
    void aBatchThatFailsInAStepEndsTheRun() throws Exception {
        ssc.<Long>generatedStream(1, 1, (n, r) -> n).map(n -> {
            throw new IllegalArgumentException("broken");
        }).print();
        ssc.start();
        Stepper stepper = ssc.pause();
        assertTrue(stepper.step().failure().isPresent());
        assertTrue(assertThrows(OperatorException.class, () -> ssc.awaitTerminationOrTimeout(10_000)).getMessage().contains("broken"));
        assertEquals(StreamingContextState.STOPPED, ssc.getState());
    }
}
