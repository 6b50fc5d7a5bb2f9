package org.sluice.streaming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.sluice.streaming.report.BatchReport;
import org.sluice.streaming.report.NodeReport;

/** Rows L1 … L18, S1 … S13 and the errors of section 7 that belong to the life of a context. */
class LifecycleConformanceTest {

    private static StreamingContext fast(String app) {
        return new StreamingContext(new StreamingConf().setAppName(app).parallelism(2).clock(Clocks.fast(0)), Durations.seconds(1));
    }

    private static long threadsOf(String app) {
        return Thread.getAllStackTraces().keySet().stream().filter(t -> t.getName().startsWith("org.sluice-" + app + "-")).count();
    }

    @Test
    void shouldL1GoFromInitializedOverActiveToStopped() {
        try (Driven driven = new Driven()) {
            driven.input(List.of(1)).print();
            StreamingContextState before = driven.ssc.getState();
            driven.step();
            StreamingContextState running = driven.ssc.getState();
            driven.ssc.stop();

            assertEquals(List.of(StreamingContextState.INITIALIZED, StreamingContextState.ACTIVE, StreamingContextState.STOPPED),
                    List.of(before, running, driven.ssc.getState()));
        }
    }

    @Test
    void shouldE4RefuseAProgramWithoutOutputAsO9AndL4Ask() {
        StreamingContext ssc = fast("e4");
        ssc.listQueueStream(new ArrayDeque<List<String>>());

        assertEquals("SL-0201", assertThrows(PipelineDefinitionException.class, ssc::start).code());
        assertEquals(StreamingContextState.STOPPED, ssc.getState());
        assertEquals(0, threadsOf("e4"));
    }

    @Test
    void shouldE7RefuseStartAfterStopAndL8StopTwice() {
        StreamingContext ssc = fast("e7");
        ssc.stop();
        ssc.stop();

        assertThrows(IllegalStateException.class, ssc::start);
    }

    @Test
    void shouldL17RefuseChangesAfterStartAsE10Asks() {
        try (Driven driven = new Driven()) {
            DStream<Integer> input = driven.input(List.of(1));
            input.print();
            driven.step();

            assertThrows(IllegalStateException.class, () -> input.map(x -> x));
            assertThrows(IllegalStateException.class, input::print);
        }
    }

    @Test
    void shouldV10RefuseABatchIntervalOfZeroAsC7AndE69Ask() {
        assertEquals("SL-0301", assertThrows(PipelineDefinitionException.class, () -> new StreamingContext("local", "x", Durations.seconds(0))).code());
        assertEquals("SL-0301", assertThrows(PipelineDefinitionException.class, () -> new StreamingContext("local", "x", Durations.seconds(-1))).code());
    }

    @Test
    void shouldS1AlignBatchTimesToTheEpoch() {
        StreamingContext ssc = new StreamingContext(new StreamingConf().clock(Clocks.manual(12_345)), Durations.seconds(2));
        List<Long> times = new ArrayList<>();
        ssc.listQueueStream(new ArrayDeque<List<String>>()).foreachRDD((batch, time) -> times.add(time.milliseconds()));
        Stepper stepper = ssc.startStepped();

        stepper.step();
        stepper.step();
        ssc.stop();

        assertEquals(List.of(14_000L, 16_000L), times);
    }

    @Test
    void shouldS3FireAllMissedTicksInOrder() throws Exception {
        ManualClock clock = Clocks.manual(500);
        StreamingContext ssc = new StreamingContext(new StreamingConf().setAppName("s3").clock(clock), Durations.seconds(1));
        List<Long> times = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch five = new CountDownLatch(5);
        ssc.listQueueStream(new ArrayDeque<List<String>>()).foreachRDD((batch, time) -> {
            times.add(time.milliseconds());
            five.countDown();
        });
        ssc.start();

        clock.advance(Durations.milliseconds(4_700));

        assertTrue(five.await(10, TimeUnit.SECONDS));
        ssc.stop();
        assertEquals(List.of(1000L, 2000L, 3000L, 4000L, 5000L), times);
    }

    @Test
    void shouldL10RethrowTheFailureOnEveryCallAndL12StopTheRun() throws Exception {
        StreamingContext ssc = fast("l10");
        Queue<List<String>> queue = new ArrayDeque<>(List.of(List.of("1"), List.of("x"), List.of("3")));
        List<Integer> seen = new ArrayList<>();
        ssc.listQueueStream(queue).id("lines").map(Integer::parseInt).id("numbers").foreachRDD(batch -> {
            seen.addAll(batch.collect());
        });
        List<BatchReport> reports = Collections.synchronizedList(new ArrayList<>());
        ssc.addBatchListener(reports::add);
        ssc.start();

        OperatorException first = assertThrows(OperatorException.class, ssc::awaitTermination);
        OperatorException second = assertThrows(OperatorException.class, ssc::awaitTermination);

        assertSame(first, second);
        assertEquals("numbers", first.nodeId());
        assertEquals(new Time(2000), first.time());
        assertEquals("x", first.record());
        assertEquals(List.of(1), seen);
        assertEquals(2, reports.size());
        assertEquals("numbers", reports.get(1).failure().orElseThrow().nodeId());
        assertEquals("x", reports.get(1).failure().orElseThrow().record());
        assertEquals("java.lang.NumberFormatException", reports.get(1).failure().orElseThrow().exception());
        assertEquals(StreamingContextState.STOPPED, ssc.getState());
    }

    @Test
    void shouldGiveBackItsThreads() throws Exception {
        StreamingContext ssc = fast("threads");
        ssc.generatedStream(20_000, 1, (n, random) -> n % 1000).mapToPair(n -> new Tuple2<>(n, 1)).reduceByKey(Integer::sum).foreachRDD(batch -> batch.count());
        ssc.addBatchListener(report -> { });
        ssc.stopAfterBatches(5);
        ssc.start();

        ssc.awaitTermination();
        ssc.stop();

        assertTimeoutPreemptively(java.time.Duration.ofSeconds(10), () -> {
            while (threadsOf("threads") > 0) {
                Thread.onSpinWait();
            }
        });
    }

    @Test
    void shouldV21RunSeveralContextsAtOnceAsL6AndE8Ask() throws Exception {
        List<StreamingContext> contexts = new ArrayList<>();
        List<Long> sums = Collections.synchronizedList(new ArrayList<>());
        for (int i = 0; i < 3; i++) {
            StreamingContext ssc = fast("many-" + i);
            ssc.generatedStream(100, 1, (n, random) -> n).reduce(Long::sum).foreachRDD(batch -> sums.add(batch.first()));
            ssc.stopAfterBatches(1);
            contexts.add(ssc);
        }

        contexts.forEach(StreamingContext::start);
        for (StreamingContext ssc : contexts) {
            ssc.awaitTermination();
        }

        assertEquals(List.of(4950L, 4950L, 4950L), sums);
    }

    @Test
    void shouldFT15StopGracefullyAsSoonAsNothingIsLeftAsFT16Asks() {
        ManualClock clock = Clocks.manual(0);
        StreamingContext ssc = new StreamingContext(new StreamingConf().clock(clock), Durations.seconds(1));
        List<String> seen = new ArrayList<>();
        ssc.listQueueStream(new ArrayDeque<>(List.of(List.of("a"), List.of("b")))).foreachRDD(batch -> {
            seen.addAll(batch.collect());
        });
        ssc.start();

        assertTimeoutPreemptively(java.time.Duration.ofSeconds(10), () -> ssc.stop(true, true));

        assertEquals(List.of("a", "b"), seen);
    }

    @Test
    void shouldL9StopWhenAskedByAListenerAsE9Asks() throws Exception {
        StreamingContext ssc = fast("listener");
        ssc.generatedStream(1, 1, (n, random) -> n).print();
        ssc.addBatchListener(report -> ssc.stop());
        ssc.safe(true);
        ssc.start();

        assertTrue(ssc.awaitTerminationOrTimeout(10_000));
    }

    @Test
    void shouldL11SayThatTheTimeIsUp() throws Exception {
        StreamingContext ssc = new StreamingContext(new StreamingConf().clock(Clocks.manual(0)), Durations.seconds(1));
        ssc.listQueueStream(new ArrayDeque<List<String>>()).print();
        ssc.start();

        assertFalse(ssc.awaitTerminationOrTimeout(1));
        ssc.stop();
        assertTrue(ssc.awaitTerminationOrTimeout(1));
    }

    @Test
    void shouldL18RunWithAnUnusedInput() {
        try (Driven driven = new Driven()) {
            driven.ssc.socketTextStream("localhost", 1);
            driven.watch("x", driven.input(List.of(1)));

            driven.step();

            assertEquals("[1]", driven.seen("x"));
        }
    }

    @Test
    void shouldE15RefuseStreamsOfDifferentSlidesOrContextsAsT07Asks() {
        try (Driven driven = new Driven(); Driven other = new Driven()) {
            DStream<Integer> input = driven.input(List.of(1));

            assertEquals("SL-0305", assertThrows(PipelineDefinitionException.class, () -> input.union(input.window(Durations.seconds(2), Durations.seconds(2)))).code());
            assertEquals("SL-0206", assertThrows(PipelineDefinitionException.class, () -> input.union(other.input(List.of(1)))).code());
        }
    }

    @Test
    void shouldCountRecordsPerNode() {
        try (Driven driven = new Driven()) {
            DStream<String> words = driven.input(List.of("to be", "or not to be")).flatMap(line -> List.of(line.split(" ")).iterator()).id("words");
            words.filter(w -> w.length() > 2).id("long").mapToPair(w -> new Tuple2<>(w, 1)).id("pairs").<Integer>updateStateByKey(
                    (values, state) -> Optional.of(state.orElse(0) + values.size())).id("counts").print().id("console");

            BatchReport report = driven.step();

            assertEquals(List.of("input-1", "words", "long", "pairs", "counts", "console"), List.copyOf(report.nodes().keySet()));
            assertEquals(List.of("2>2", "2>6", "6>1", "1>1", "1>1", "1>1"), report.nodes().values().stream().map(n -> n.in() + ">" + n.out()).toList());
            assertEquals(5, report.nodes().get("long").filtered());
            NodeReport counts = report.nodes().get("counts");
            assertEquals(1, counts.stateKeys());
            assertTrue(counts.stateBytes() > 0);
            assertEquals(-1, report.nodes().get("words").stateKeys());
            assertEquals(2, report.records());
            assertEquals(1, report.outputs().get(0).records());
        }
    }

    @Test
    void shouldTapNodesAndOutputs() {
        try (Driven driven = new Driven()) {
            List<String> taps = new ArrayList<>();
            driven.input(List.of(1, 2), List.of(3)).map(x -> x * 2).id("double").filter(x -> x > 2).print().id("console");
            driven.ssc.tap("double", (time, records) -> taps.add(time.milliseconds() + "double" + records));
            driven.ssc.tap("console", (time, records) -> taps.add(time.milliseconds() + "console" + records));

            driven.steps(2);

            assertEquals(List.of("1000console[4]", "1000double[2, 4]", "2000console[6]", "2000double[6]"), taps);
        }
    }

    @Test
    void shouldRefuseToTapANodeThatIsNotThere() {
        try (Driven driven = new Driven()) {
            driven.input(List.of(1)).print();
            driven.ssc.tap("nowhere", (time, records) -> { });

            PipelineDefinitionException e = assertThrows(PipelineDefinitionException.class, driven::step);

            assertTrue(e.getMessage().contains("nowhere") && e.getMessage().contains("input-1"), e.getMessage());
        }
    }

    @Test
    void shouldDescribeItsNodes() {
        try (Driven driven = new Driven()) {
            driven.pairs("a=1").reduceByWindow((a, b) -> a, Durations.seconds(2), Durations.seconds(1)).count().print();

            assertEquals("[NodeInfo[id=input-1, kind=generatedStream, inputs=[]], NodeInfo[id=mapToPair-1, kind=mapToPair, inputs=[input-1]], "
                    + "NodeInfo[id=reduceByWindow-1, kind=reduceByWindow, inputs=[mapToPair-1]], NodeInfo[id=count-1, kind=count, inputs=[reduceByWindow-1]], "
                    + "NodeInfo[id=print-1, kind=print, inputs=[count-1]]]", driven.ssc.nodes().toString());
        }
    }
}
