package org.sluice.streaming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Events and what they tell, rows M1 to M9 of the reference. */
class ListenerConformanceTest {

    /** Writes everything down. */
    private static final class Log implements StreamingListener {

        private final List<String> events = Collections.synchronizedList(new ArrayList<>());
        private final List<BatchInfo> completed = Collections.synchronizedList(new ArrayList<>());
        private final List<OutputOperationInfo> outputs = Collections.synchronizedList(new ArrayList<>());

        private static String text(BatchInfo b) {
            return b.batchTime().milliseconds() + " records " + b.numRecords() + " submitted " + b.submissionTime() + " delays " + text(b.schedulingDelay()) + " " + text(b.processingDelay()) + " "
                    + text(b.totalDelay());
        }

        private static String text(Optional<Long> value) {
            return value.isPresent() ? value.get().toString() : "-";
        }

        @Override
        public void onStreamingStarted(StreamingListenerStreamingStarted e) {
            events.add("started " + e.time());
        }

        @Override
        public void onBatchSubmitted(StreamingListenerBatchSubmitted e) {
            events.add("submitted " + text(e.batchInfo()));
        }

        @Override
        public void onBatchStarted(StreamingListenerBatchStarted e) {
            events.add("begun " + text(e.batchInfo()));
        }

        @Override
        public void onBatchCompleted(StreamingListenerBatchCompleted e) {
            completed.add(e.batchInfo());
            events.add("completed " + text(e.batchInfo()));
        }

        @Override
        public void onOutputOperationStarted(StreamingListenerOutputOperationStarted e) {
            events.add("output " + e.outputOperationInfo().id() + " started");
        }

        @Override
        public void onOutputOperationCompleted(StreamingListenerOutputOperationCompleted e) {
            outputs.add(e.outputOperationInfo());
            events.add("output " + e.outputOperationInfo().id() + " completed");
        }
    }

    @Test
    @DisplayName("M1, M3, M5, M6, S11, S12: every batch has its events in order; submitted has no delays, started the scheduling delay, completed all")
    void shouldM1M3M5M6S11S12TellWhatHappens() {
        try (Driven driven = new Driven()) {
            Log log = new Log();
            driven.ssc.addStreamingListener(log);
            DStream<Integer> numbers = driven.input(List.of(1, 2, 3), List.of());
            numbers.foreachRDD(batch -> ((ManualClock) driven.clock()).advance(new Duration(30))).id("slow");
            numbers.window(new Duration(2000), new Duration(2000)).print();

            driven.steps(2);

            assertEquals(List.of("started 0",
                    "submitted 1000 records 3 submitted 1000 delays - - -", "begun 1000 records 3 submitted 1000 delays 0 - -", "output 0 started", "output 0 completed",
                    "completed 1000 records 3 submitted 1000 delays 0 30 30",
                    "submitted 2000 records 0 submitted 2000 delays - - -", "begun 2000 records 0 submitted 2000 delays 0 - -", "output 0 started", "output 0 completed", "output 1 started",
                    "output 1 completed", "completed 2000 records 0 submitted 2000 delays 0 30 30"), log.events);
            OutputOperationInfo slow = log.outputs.get(0);
            assertEquals("1000 ms 0 foreachRDD slow 1000 1030 30 false", slow.batchTime() + " " + slow.id() + " " + slow.name() + " " + slow.description() + " " + slow.startTime().get() + " "
                    + slow.endTime().get() + " " + slow.duration().get() + " " + slow.failureReason().isPresent());
            assertEquals(List.of(0, 1), List.copyOf(log.completed.get(1).outputOperationInfos().keySet()));
        }
    }

    @Test
    @DisplayName("S12: the scheduling delay is how long after its time a batch began")
    void shouldS12TellTheSchedulingDelay() {
        try (Driven driven = new Driven()) {
            Log log = new Log();
            driven.ssc.addStreamingListener(log);
            driven.input(List.of(1), List.of(2)).foreachRDD(batch -> ((ManualClock) driven.clock()).advance(new Duration(1700)));

            driven.steps(2);

            assertEquals("2000 records 1 submitted 2000 delays 700 1700 2400", Log.text(log.completed.get(1)));
        }
    }

    @Test
    @DisplayName("M4, E51: input infos by number of the source, with the text of where it stands; negative counts are refused")
    void shouldM4E51TellTheInputOfEachSource() {
        try (Driven driven = new Driven()) {
            Log log = new Log();
            driven.ssc.addStreamingListener(log);
            driven.ssc.generatedStream(5, 1, (n, random) -> n).union(driven.<Long>input(List.of(7L))).print();

            driven.step();

            Map<Integer, StreamInputInfo> inputs = log.completed.get(0).streamIdToInputInfo();
            assertEquals(5, inputs.get(0).numRecords());
            assertEquals(1, inputs.get(1).numRecords());
            assertEquals(driven.reports.get(0).sources().get("generatedStream-1").offset(), inputs.get(0).metadataDescription().orElse(""));
            assertThrows(IllegalArgumentException.class, () -> new StreamInputInfo(0, -1, Map.of()));
        }
    }

    @Test
    @DisplayName("M9: a failed output operation tells its reason with the stack; those behind it have not begun")
    void shouldM9TellWhyAnOutputFailed() {
        try (Driven driven = new Driven()) {
            Log log = new Log();
            driven.ssc.addStreamingListener(log);
            DStream<Integer> numbers = driven.input(List.of(1));
            numbers.foreachRDD(batch -> {
                throw new IllegalStateException("disk on fire");
            });
            numbers.print();

            driven.step();

            Map<Integer, OutputOperationInfo> outputs = log.completed.get(0).outputOperationInfos();
            assertTrue(outputs.get(0).failureReason().get().contains("disk on fire"));
            assertTrue(outputs.get(0).failureReason().get().contains("\tat "));
            assertFalse(outputs.get(1).startTime().isPresent());
            assertEquals(List.of("output 0 started", "output 0 completed"), log.events.stream().filter(e -> e.startsWith("output")).toList());
        }
    }

    @Test
    @DisplayName("M2, M8: receivers tell of their start, errors and stop; after the end nothing is told")
    void shouldM2M8TellOfReceivers() throws Exception {
        List<String> events = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch stored = new CountDownLatch(1);
        StreamingContext ssc = new StreamingContext(new StreamingConf().setAppName("receivers"), Durations.milliseconds(10));
        ssc.receiverStream(new Trouble()).id("in").foreachRDD(batch -> {
            if (batch.count() > 0) {
                stored.countDown();
            }
        });
        StreamingListener listener = new StreamingListener() {
            @Override
            public void onReceiverStarted(StreamingListenerReceiverStarted e) {
                add("started", e.receiverInfo());
            }

            @Override
            public void onReceiverError(StreamingListenerReceiverError e) {
                add("error", e.receiverInfo());
                assertTrue(e.receiverInfo().lastError().contains("java.io.IOException: gone"));
                assertTrue(e.receiverInfo().lastErrorTime() > 0);
            }

            @Override
            public void onReceiverStopped(StreamingListenerReceiverStopped e) {
                add("stopped", e.receiverInfo());
            }

            private void add(String what, ReceiverInfo r) {
                events.add(what + " " + r.streamId() + " " + r.name() + " " + r.nodeId() + " " + r.active() + " " + r.location() + " " + r.executorId() + " " + r.lastErrorMessage());
            }
        };
        ssc.addStreamingListener(listener);
        ssc.start();
        assertTrue(stored.await(20, TimeUnit.SECONDS));

        ssc.stop();

        assertEquals(List.of("started 0 Trouble-0 in true localhost driver ", "error 0 Trouble-0 in true localhost driver lost", "stopped 0 Trouble-0 in false localhost driver stopped"), events);
        assertEquals(0, ssc.failedListenerCalls());
        ssc.stop();
        assertEquals(3, events.size());
    }

    /** Tells of an error, then gives a record. */
    private static final class Trouble extends Receiver<String> {

        Trouble() {
            super(StorageLevel.MEMORY_ONLY);
        }

        @Override
        public void onStart() {
            reportError("lost", new java.io.IOException("gone"));
            store("x");
        }

        @Override
        public void onStop() {
        }
    }

    @Test
    @DisplayName("M3: a listener that throws does not hurt the run or other listeners, and is counted")
    void shouldM3GoOnWhenListenersFail() {
        try (Driven driven = new Driven()) {
            Log log = new Log();
            driven.ssc.addStreamingListener(new StreamingListener() {
                @Override
                public void onBatchStarted(StreamingListenerBatchStarted e) {
                    throw new StackOverflowError();
                }

                @Override
                public void onBatchCompleted(StreamingListenerBatchCompleted e) {
                    throw new IllegalStateException("no");
                }
            });
            driven.ssc.addBatchListener(report -> {
                throw new NoClassDefFoundError("no");
            });
            driven.ssc.addStreamingListener(log);
            driven.input(List.of(1), List.of(2)).print();

            driven.steps(2);

            assertTrue(driven.reports.stream().allMatch(r -> r.failure().isEmpty()));
            assertEquals(2, log.completed.size());
            assertEquals(6, driven.ssc.failedListenerCalls());
        }
    }

    @Test
    @DisplayName("M7: StatsReportListener logs the distribution of the delays of the last batches")
    void shouldM7LogTheDistributionOfDelays() {
        List<String> lines = new ArrayList<>();
        java.util.logging.Logger logger = java.util.logging.Logger.getLogger(StatsReportListener.class.getName());
        java.util.logging.Handler handler = new java.util.logging.Handler() {
            @Override
            public void publish(java.util.logging.LogRecord entry) {
                lines.add(entry.getMessage());
            }

            @Override
            public void flush() {
            }

            @Override
            public void close() {
            }
        };
        logger.setUseParentHandlers(false);
        logger.addHandler(handler);
        try (Driven driven = new Driven()) {
            AtomicInteger batches = new AtomicInteger();
            driven.ssc.addStreamingListener(new StatsReportListener(2));
            driven.input(List.of(1), List.of(2), List.of(3)).foreachRDD(batch -> ((ManualClock) driven.clock()).advance(new Duration(batches.incrementAndGet() * 100)));

            driven.steps(3);

            assertEquals("Processing time of the last 2 batches, ms: 0%: 200 5%: 200 10%: 200 25%: 200 50%: 300 75%: 300 90%: 300 95%: 300 100%: 300, mean: 250.0", lines.get(5));
            assertThrows(IllegalArgumentException.class, () -> new StatsReportListener(0));
        } finally {
            logger.removeHandler(handler);
            logger.setUseParentHandlers(true);
        }
    }

    @Test
    @DisplayName("S10, M35: the queue tells the batch that is worked on and those that wait")
    void shouldS10TellWhichBatchesWait() throws Exception {
        ManualClock clock = Clocks.manual(0);
        CountDownLatch working = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        StreamingContext ssc = new StreamingContext(new StreamingConf().setAppName("queue").clock(clock), Durations.seconds(1));
        ssc.generatedStream(1, 1, (n, random) -> n).foreachRDD(batch -> {
            working.countDown();
            go.await();
        });
        assertEquals(new BatchQueue(Optional.empty(), List.of(), 0), ssc.batchQueue());
        ssc.start();
        clock.moveTo(1000);
        assertTrue(working.await(20, TimeUnit.SECONDS));
        assertEquals(new BatchQueue(Optional.of(new Time(1000)), List.of(), 0), ssc.batchQueue());

        clock.moveTo(3999);

        assertEquals(new BatchQueue(Optional.of(new Time(1000)), List.of(new Time(2000), new Time(3000)), 2), ssc.batchQueue());
        go.countDown();
        ssc.stop();
        assertEquals(new BatchQueue(Optional.empty(), List.of(), 0), ssc.batchQueue());
    }
}
