package org.sluice.streaming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sluice.streaming.report.BatchReport;

/** Rows R1 … R10, B1 … B3, P7 … P10, S2, V8 and V9 of the reference: receivers without a write-ahead log. */
class ReceiverConformanceTest {

    private static final class Run implements AutoCloseable {

        final Pushed receiver = new Pushed();
        final Driven driven;
        final LinkedBlockingQueue<String> events = new LinkedBlockingQueue<>();

        Run(StreamingConf conf) {
            driven = new Driven(conf);
            driven.ssc.addStreamingListener(new StreamingListener() {
                @Override
                public void onReceiverError(StreamingListenerReceiverError event) {
                    events.add(event.receiverInfo().nodeId() + " error " + event.receiverInfo().lastErrorMessage());
                }

                @Override
                public void onReceiverStopped(StreamingListenerReceiverStopped event) {
                    events.add(event.receiverInfo().nodeId() + " stopped");
                }
            });
            driven.watch("records", driven.ssc.receiverStream(receiver).id("pushed"));
        }

        Run() {
            this(new StreamingConf().parallelism(2));
        }

        Run begin() throws InterruptedException {
            driven.step();
            receiver.awaitStart();
            return this;
        }

        String event() throws InterruptedException {
            return events.poll(20, TimeUnit.SECONDS);
        }

        @Override
        public void close() {
            driven.close();
        }
    }

    @Test
    void shouldR1AndR2DeliverWhatIsStoredBetweenStartAndStop() throws Exception {
        Run run = new Run();
        try (run) {
            run.begin();
            run.receiver.store("a");
            run.receiver.store("b");
            run.driven.step();
            run.receiver.store("c");
            run.driven.steps(2);

            assertEquals("[]; [a b]; [c]; []", run.driven.seen("records"));
        }
        run.receiver.awaitEnd();
        assertEquals(1, run.receiver.starts.get());
    }

    @Test
    void shouldR3StoreBlocksOfAllKindsEachInOneBatch() throws Exception {
        try (Run run = new Run(new StreamingConf().parallelism(2).set("spark.streaming.receiver.maxRate", "1"))) {
            run.begin();
            run.receiver.store(List.of("a", "b"));
            run.receiver.store(List.of("c", "d").iterator());
            run.receiver.store(ByteBuffer.wrap("e f".getBytes(StandardCharsets.UTF_8)));
            run.driven.step();

            assertEquals("[]; [a b c d e f]", run.driven.seen("records"), "blocks are not held back by the limit");
        }
    }

    @Test
    void shouldR3AndE46RefuseABlockAfterTheEnd() throws Exception {
        Run run = new Run();
        run.begin().close();

        assertThrows(IllegalStateException.class, () -> run.receiver.store(List.of("late")));
        run.receiver.store("late");
        assertEquals("[]", run.driven.seen("records"));
    }

    @Test
    void shouldR4TellErrorsAndGoOn() throws Exception {
        try (Run run = new Run()) {
            run.begin();
            run.receiver.reportError("strange bytes", new IllegalStateException("x"));
            run.receiver.store("a");
            run.driven.step();

            assertEquals("pushed error strange bytes", run.event());
            assertEquals("[]; [a]", run.driven.seen("records"));
        }
    }

    @Test
    void shouldR5StartAgainAfterTheDelay() throws Exception {
        try (Run run = new Run(new StreamingConf().set("spark.streaming.receiverRestartDelay", "1"))) {
            run.begin();
            run.receiver.restart("first");
            run.receiver.awaitEnd();
            run.receiver.awaitStart();
            run.receiver.restart("second", new IllegalStateException("x"), 0);
            run.receiver.awaitEnd();
            run.receiver.awaitStart();
            run.receiver.store("a");
            run.driven.step();

            assertEquals(List.of("pushed error first", "pushed stopped", "pushed error second", "pushed stopped"),
                    List.of(run.event(), run.event(), run.event(), run.event()));
            assertEquals("[]; [a]", run.driven.seen("records"));
            assertEquals(3, run.receiver.starts.get());
        }
    }

    @Test
    void shouldR6StopTheReceiverAloneAndDeliverWhatItHadStored() throws Exception {
        try (Run run = new Run()) {
            run.begin();
            run.receiver.store("a");
            run.receiver.stop("no more", new IllegalStateException("x"));
            run.receiver.awaitEnd();
            assertEquals("pushed error no more", run.event());
            assertEquals("pushed stopped", run.event());
            assertTrue(run.receiver.isStopped());
            run.driven.steps(2);

            assertEquals("[]; [a]; []", run.driven.seen("records"));
            assertEquals(StreamingContextState.ACTIVE, run.driven.ssc.getState());
        }
    }

    @Test
    void shouldR7AnswerWhatAReceiverAsks() throws Exception {
        Pushed alone = new Pushed();
        assertThrows(IllegalStateException.class, alone::streamId);
        assertThrows(IllegalStateException.class, () -> alone.store(List.of("a")));
        assertEquals(StorageLevel.MEMORY_AND_DISK, alone.storageLevel());
        try (Run run = new Run()) {
            run.begin();

            assertTrue(run.receiver.isStarted());
            assertFalse(run.receiver.isStopped());
            assertEquals(0, run.receiver.streamId());
        }
    }

    @Test
    void shouldR10FailTheRunWhenAReceiverCannotStart() throws Exception {
        StreamingContext ssc = new StreamingContext(new StreamingConf().setAppName("broken"), Durations.milliseconds(10));
        Pushed receiver = new Pushed();
        receiver.startFails = new IllegalArgumentException("no queue of that name");
        ssc.receiverStream(receiver).id("pushed").foreachRDD(batch -> {
            batch.count();
        });
        ssc.start();

        ConnectorException e = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThrows(ConnectorException.Fatal.class, ssc::awaitTermination));

        assertEquals("The receiver of 'pushed' could not start: java.lang.IllegalArgumentException: no queue of that name.", e.getMessage());
    }

    @Test
    void shouldR10AndE44AndE45AndV9FailTheStartOnSettingsThatMakeNoSense() {
        for (String[] bad : new String[][] {{"spark.streaming.blockInterval", "0"}, {"spark.streaming.blockInterval", "soon"}, {"spark.streaming.receiver.maxRate", "-1"},
            {"spark.streaming.receiver.writeAheadLog.enable", "true"}}) {
            StreamingContext ssc = new StreamingContext(new StreamingConf().set(bad[0], bad[1]), Durations.seconds(1));
            ssc.receiverStream(new Pushed()).id("pushed").print();

            PipelineDefinitionException e = assertThrows(PipelineDefinitionException.class, ssc::start, bad[0]);

            assertTrue(e.getMessage().contains("'" + bad[0] + "' is"), e.getMessage());
            assertEquals(StreamingContextState.STOPPED, ssc.getState());
        }
    }

    @Test
    void shouldS2PutWhatArrivesIntoTheBatchOfItsIntervalHoweverLateThatRuns() throws Exception {
        ManualClock clock = Clocks.manual(0);
        StreamingContext ssc = new StreamingContext(new StreamingConf().clock(clock), Durations.seconds(1));
        Pushed receiver = new Pushed();
        CountDownLatch go = new CountDownLatch(1);
        CountDownLatch inFirst = new CountDownLatch(1);
        LinkedBlockingQueue<String> seen = new LinkedBlockingQueue<>();
        ssc.receiverStream(receiver).foreachRDD((batch, time) -> {
            inFirst.countDown();
            go.await();
            seen.add(time.milliseconds() + " " + batch.collect());
        });
        ssc.start();
        receiver.awaitStart();
        clock.moveTo(1_000);
        assertTrue(inFirst.await(20, TimeUnit.SECONDS));
        receiver.store("a");
        clock.moveTo(2_500);
        receiver.store("b");
        clock.moveTo(4_000);
        receiver.store("c");
        go.countDown();

        assertEquals("1000 []", seen.poll(20, TimeUnit.SECONDS));
        assertEquals("2000 [a]", seen.poll(20, TimeUnit.SECONDS));
        assertEquals("3000 [b]", seen.poll(20, TimeUnit.SECONDS));
        assertEquals("4000 [c]", seen.poll(20, TimeUnit.SECONDS));
        ssc.stop();
    }

    @Test
    void shouldV17DropTheRecordsOfBatchesThatAreLeftOutAndCountThem() throws Exception {
        ManualClock clock = Clocks.manual(0);
        StreamingContext ssc = new StreamingContext(new StreamingConf().clock(clock).set("sluice.backlog.policy", "drop").set("sluice.backlog.maxBatches", "2"), Durations.seconds(1));
        Pushed receiver = new Pushed();
        CountDownLatch go = new CountDownLatch(1);
        CountDownLatch inFirst = new CountDownLatch(1);
        LinkedBlockingQueue<String> seen = new LinkedBlockingQueue<>();
        LinkedBlockingQueue<BatchReport> reports = new LinkedBlockingQueue<>();
        ssc.addBatchListener(reports::add);
        ssc.receiverStream(receiver).id("pushed").foreachRDD((batch, time) -> {
            inFirst.countDown();
            go.await();
            seen.add(time.milliseconds() + " " + batch.collect());
        });
        ssc.start();
        receiver.awaitStart();
        clock.moveTo(1_000);
        assertTrue(inFirst.await(20, TimeUnit.SECONDS));
        for (int i = 2; i <= 6; i++) {
            clock.moveTo(i * 1_000);
            receiver.store("r" + i);
        }
        go.countDown();

        assertEquals("1000 []", seen.poll(20, TimeUnit.SECONDS));
        assertEquals("5000 [r5]", seen.poll(20, TimeUnit.SECONDS));
        assertEquals("6000 [r6]", seen.poll(20, TimeUnit.SECONDS));
        reports.poll(20, TimeUnit.SECONDS);
        BatchReport late = reports.poll(20, TimeUnit.SECONDS);
        assertEquals(3, late.backlog().dropped());
        assertEquals(3, late.sources().get("pushed").dropped());
        assertEquals(0, reports.poll(20, TimeUnit.SECONDS).sources().get("pushed").dropped());
        ssc.stop();
    }

    @Test
    void shouldB2HoldTheReceiverBackWhenTooMuchWaits() throws Exception {
        try (Run run = new Run(new StreamingConf().set("sluice.source.maxBuffered", "2"))) {
            run.begin();
            CompletableFuture<Void> storing = CompletableFuture.runAsync(() -> IntStream.range(0, 5).forEach(i -> run.receiver.store("r" + i)));
            assertThrows(TimeoutException.class, () -> storing.get(50, TimeUnit.MILLISECONDS));
            while (!storing.isDone()) {
                run.driven.step();
            }
            run.driven.steps(2);

            List<Object> all = run.driven.lists("records").stream().flatMap(List::stream).map(Object.class::cast).toList();
            assertEquals(List.of("r0", "r1", "r2", "r3", "r4"), all);
            assertTrue(run.driven.lists("records").stream().allMatch(batch -> batch.size() <= 2));
        }
    }

    @Test
    void shouldP7AndP9HoldEachReceiverToItsLimit() throws Exception {
        try (Run run = new Run(new StreamingConf().set("spark.streaming.receiver.maxRate", "3"))) {
            Pushed other = new Pushed();
            run.driven.watch("other", run.driven.ssc.receiverStream(other).maxRate(0).id("unlimited"));
            run.begin();
            other.awaitStart();
            CompletableFuture<Void> storing = CompletableFuture.runAsync(() -> IntStream.range(0, 7).forEach(i -> run.receiver.store("r" + i)));
            IntStream.range(0, 7).forEach(i -> other.store("o" + i));
            while (!storing.isDone()) {
                run.driven.step();
            }
            run.driven.steps(2);

            assertEquals(List.of("r0", "r1", "r2", "r3", "r4", "r5", "r6"), run.driven.lists("records").stream().flatMap(List::stream).toList());
            assertTrue(run.driven.lists("records").stream().allMatch(batch -> batch.size() <= 3), run.driven.seen("records"));
            assertTrue(run.driven.lists("other").stream().anyMatch(batch -> batch.size() == 7), run.driven.seen("other"));
            assertEquals(3, run.driven.reports.get(0).sources().get("pushed").limit());
            assertEquals(0, run.driven.reports.get(0).sources().get("unlimited").limit());
        }
    }

    @Test
    void shouldP8AndV8TakeAMaximumRateOfZeroForNoLimit() throws Exception {
        try (Run run = new Run(new StreamingConf().set("spark.streaming.receiver.maxRate", "0"))) {
            run.begin();
            IntStream.range(0, 5000).forEach(i -> run.receiver.store("r"));
            run.driven.step();

            assertEquals(5000, run.driven.lists("records").get(1).size());
        }
    }

    @Test
    void shouldP1LeaveReceiversAloneWithoutBackPressure() throws Exception {
        try (Run run = new Run(new StreamingConf().set("spark.streaming.backpressure.initialRate", "1"))) {
            run.begin();
            IntStream.range(0, 50).forEach(i -> run.receiver.store("r"));
            run.driven.step();

            assertEquals(50, run.driven.lists("records").get(1).size());
            assertEquals(0, run.driven.reports.get(1).sources().get("pushed").limit());
        }
    }

    @Test
    void shouldB3WorkOnAllThatWasStoredBeforeAGracefulStopEnds() throws Exception {
        ManualClock clock = Clocks.manual(0);
        StreamingContext ssc = new StreamingContext(new StreamingConf().clock(clock), Durations.seconds(1));
        Pushed receiver = new Pushed();
        LinkedBlockingQueue<String> seen = new LinkedBlockingQueue<>();
        ssc.receiverStream(receiver).foreachRDD((batch, time) -> {
            batch.collect().forEach(record -> seen.add(time.milliseconds() + " " + record));
        });
        ssc.start();
        receiver.awaitStart();
        receiver.store("a");
        receiver.store(List.of("b", "c"));

        ssc.stop(true, true);

        assertEquals(List.of("1000 a", "1000 b", "1000 c"), List.copyOf(seen));
    }
}
