package org.sluice.streaming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.sluice.streaming.report.BatchReport;

/** Rows of sections 2 (general rules) and 4.1: batch times, slides, and what happens in a tick. */
class SchedulingConformanceTest {

    @Test
    void shouldS2PutRecordsIntoTheBatchThatEndsAfterThem() {
        try (Driven driven = new Driven()) {
            List<String> seen = new ArrayList<>();
            driven.input(List.of("first"), List.of("second")).foreachRDD((batch, time) -> seen.add(time + " " + batch.collect()));

            driven.steps(2);

            assertEquals(List.of("1000 ms [first]", "2000 ms [second]"), seen);
            assertEquals(List.of(1000L, 2000L), driven.reports.stream().map(report -> report.time().milliseconds()).toList());
        }
    }

    @Test
    void shouldT01ComputeABatchOnceForAllItsReaders() {
        try (Driven driven = new Driven()) {
            AtomicInteger calls = new AtomicInteger();
            DStream<Integer> doubled = driven.input(List.of(1, 2, 3)).map(x -> {
                calls.incrementAndGet();
                return 2 * x;
            });
            driven.watch("all", doubled);
            driven.watch("sum", doubled.reduce(Integer::sum));
            driven.watch("count", doubled.count());

            driven.step();

            assertEquals(3, calls.get());
            assertEquals("[2 4 6] [12] [3]", driven.seen("all") + " " + driven.seen("sum") + " " + driven.seen("count"));
        }
    }

    @Test
    void shouldT02GiveABatchOnTheGridOfTheSlideOnlyAndT03KeepTheSlideOfTheParent() {
        try (Driven driven = new Driven()) {
            DStream<Integer> windowed = driven.input(List.of(1), List.of(2), List.of(3), List.of(4)).window(Durations.seconds(2), Durations.seconds(2));
            driven.watch("window", windowed);
            driven.watch("derived", windowed.map(x -> x * 10).filter(x -> x > 10));

            driven.steps(4);

            assertEquals("-; [1 2]; -; [3 4]", driven.seen("window"));
            assertEquals("-; [20]; -; [30 40]", driven.seen("derived"));
        }
    }

    @Test
    void shouldT04PassNoBatchThroughMapsAndFailWhereBatchesAreCombinedAsE16Asks() {
        try (Driven driven = new Driven()) {
            driven.watch("mapped", driven.input(List.of(1), null).map(x -> x + 1).filter(x -> x > 0));

            driven.steps(2);

            assertEquals("[2]; -", driven.seen("mapped"));
        }
        try (Driven driven = new Driven()) {
            driven.watch("union", driven.input(List.of(1), null).union(driven.input(List.of(2), List.of(3))));

            driven.steps(2);

            assertTrue(driven.reports.get(1).failure().isPresent());
        }
    }

    @Test
    void shouldT05RunTransformAndForeachBodiesOnTheBatchThreadOncePerBatch() {
        try (Driven driven = new Driven()) {
            List<String> threads = Collections.synchronizedList(new ArrayList<>());
            driven.input(List.of(1, 2, 3), List.of(4)).transform(batch -> {
                threads.add("transform " + (Thread.currentThread() == driverThread));
                return batch.map(x -> x + 1);
            }).foreachRDD(batch -> {
                threads.add("foreach " + (Thread.currentThread() == driverThread));
                batch.count();
            });

            driven.steps(2);

            assertEquals(List.of("transform true", "foreach true", "transform true", "foreach true"), threads);
        }
    }

    /** Stepped runs work on the caller's thread. */
    private final Thread driverThread = Thread.currentThread();

    @Test
    void shouldS6ReportTicksWithoutAJobAsV18Asks() {
        try (Driven driven = new Driven()) {
            driven.watch("slow", driven.input(List.of(1), List.of(2), List.of(3)).window(Durations.seconds(3), Durations.seconds(3)));

            driven.steps(3);

            assertEquals(List.of(0, 0, 1), driven.reports.stream().map(report -> report.outputs().size()).toList());
            assertEquals(List.of(1L, 2L, 3L), driven.reports.stream().map(BatchReport::number).toList());
        }
    }

    @Test
    void shouldS4RunNoFurtherTickAfterAStopRequest() throws Exception {
        ManualClock clock = Clocks.manual(0);
        StreamingContext ssc = new StreamingContext(new StreamingConf().setAppName("s4").clock(clock), Durations.seconds(1));
        List<Long> times = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch two = new CountDownLatch(2);
        ssc.listQueueStream(new ArrayDeque<List<String>>()).foreachRDD((batch, time) -> {
            times.add(time.milliseconds());
            two.countDown();
        });
        ssc.start();
        clock.advance(Durations.seconds(2));
        assertTrue(two.await(10, TimeUnit.SECONDS));

        ssc.stop();
        clock.advance(Durations.seconds(5));

        assertEquals(List.of(1000L, 2000L), times);
    }

    @Test
    void shouldS5GenerateInputThenOutputsInOrderThenCheckpointThenReport() {
        try (Driven driven = new Driven()) {
            List<String> order = new ArrayList<>();
            DStream<Integer> input = driven.input(List.of(1)).map(x -> {
                order.add("map");
                return x;
            });
            input.foreachRDD(batch -> order.add("first " + batch.collect()));
            input.foreachRDD(batch -> order.add("second " + batch.collect()));
            driven.ssc.addBatchListener(report -> order.add("report " + report.number()));

            driven.step();

            assertEquals(List.of("map", "first [1]", "second [1]", "report 1"), order);
        }
    }

    @Test
    void shouldS9RunTheJobsOfAnOutputOneAfterTheOther() {
        try (Driven driven = new Driven()) {
            List<String> jobs = new ArrayList<>();
            driven.input(List.of(3, 1, 2)).foreachRDD(batch -> {
                jobs.add("count " + batch.count());
                jobs.add("sorted " + batch.sortBy(x -> x, true, 1).collect());
            });

            driven.step();

            assertEquals(List.of("count 3", "sorted [1, 2, 3]"), jobs);
        }
    }

    @Test
    void shouldS13FailTheWholeBatchWhenAnOutputFailsAsS14AndS15Ask() {
        try (Driven driven = new Driven()) {
            List<Object> later = new ArrayList<>();
            DStream<Integer> input = driven.input(List.of(1), List.of(2), List.of(3));
            PairDStream<String, Integer> sums = input.mapToPair(x -> new Tuple2<>("sum", x)).<Integer>updateStateByKey((values, state) -> {
                int sum = state.orElse(0);
                for (int v : values) {
                    sum += v;
                }
                return Optional.of(sum);
            });
            sums.foreachRDD((batch, time) -> {
                if (time.milliseconds() == 2000) {
                    throw new IllegalStateException("disk full");
                }
            });
            sums.foreachRDD(batch -> later.add(batch.collect()));

            driven.steps(2);

            assertTrue(driven.reports.get(0).failure().isEmpty());
            assertEquals("disk full", driven.reports.get(1).failure().orElseThrow().message().replaceAll("^.*: ", ""));
            assertEquals("[Entry[key=sum, value=1, updated=1000 ms]]", driven.ssc.state("updateStateByKey-1").entries("", 9).toString());
            assertThrows(IllegalStateException.class, driven::step);
            assertEquals(1, later.size());
        }
    }

    @Test
    void shouldS18TakeAnyClock() throws Exception {
        StreamingContext ssc = new StreamingContext(new StreamingConf().clock(Clocks.fast(60_000)), Durations.seconds(1));
        List<Long> times = Collections.synchronizedList(new ArrayList<>());
        ssc.listQueueStream(new ArrayDeque<List<String>>()).foreachRDD((batch, time) -> times.add(time.milliseconds()));
        ssc.stopAfterBatches(3);
        ssc.start();

        ssc.awaitTermination();

        assertEquals(List.of(61_000L, 62_000L, 63_000L), times);
    }

    @Test
    void shouldO8NameOutputsByWhatTheyDoAndTheirNode() {
        try (Driven driven = new Driven()) {
            DStream<Integer> input = driven.input(List.of(1));
            input.print().id("console");
            input.foreachRDD(batch -> { });

            BatchReport report = driven.step();

            assertEquals(List.of("console print", "foreachRDD-1 foreachRDD"), report.outputs().stream().map(output -> output.id() + " " + output.name()).toList());
        }
    }

    @Test
    void shouldO10GiveEachPartitionToOneCall() {
        try (Driven driven = new Driven()) {
            List<String> calls = Collections.synchronizedList(new ArrayList<>());
            driven.input(List.of(1, 2, 3, 4)).repartition(2).foreachRDD(batch -> batch.foreachPartition(records -> {
                int n = 0;
                while (records.hasNext()) {
                    records.next();
                    n++;
                }
                calls.add("connection for " + n);
            }));

            driven.step();

            assertEquals(List.of("connection for 2", "connection for 2"), calls);
        }
    }

    @Test
    void shouldE20RefuseAnIntervalOfNullAsE2Asks() {
        assertThrows(PipelineDefinitionException.class, () -> new StreamingContext("local", "x", null));
        try (Driven driven = new Driven()) {
            DStream<Integer> input = driven.input(List.of(1));
            assertThrows(PipelineDefinitionException.class, () -> input.window(null));
            assertThrows(PipelineDefinitionException.class, () -> input.checkpoint(null));
        }
    }

    @Test
    void shouldE21RefuseACheckpointIntervalShorterThanTheSlideAsE22AndT010Ask() {
        try (Driven driven = new Driven()) {
            DStream<Integer> slow = driven.input(List.of(1)).window(Durations.seconds(4), Durations.seconds(2));

            assertEquals("SL-0309", assertThrows(PipelineDefinitionException.class, () -> slow.checkpoint(Durations.seconds(1))).code());
            assertEquals("SL-0309", assertThrows(PipelineDefinitionException.class, () -> slow.checkpoint(Durations.seconds(3))).code());
            slow.checkpoint(Durations.seconds(4));
        }
    }

    @Test
    void shouldE29RefuseARepartitionToNothingAsT4Asks() {
        try (Driven driven = new Driven()) {
            DStream<Integer> input = driven.input(List.of(1));

            assertThrows(PipelineDefinitionException.class, () -> input.repartition(0));
            assertThrows(PipelineDefinitionException.class, () -> input.repartition(-1));
        }
    }

    @Test
    void shouldT4RepartitionIntoAsManyPartitionsAsAsked() {
        try (Driven driven = new Driven()) {
            driven.watch("sizes", driven.input(List.of(1, 2, 3, 4, 5, 6)).repartition(3).glom().map(List::size));

            driven.step();

            assertEquals(3, driven.lists("sizes").get(0).size());
            assertEquals("[2 2 2]", driven.seen("sizes"));
        }
    }

    @Test
    void shouldU14CallTheFunctionForAllKeysAndU1GiveNewAndOldValues() {
        try (Driven driven = new Driven()) {
            List<String> calls = new ArrayList<>();
            driven.watch("state", driven.pairs("a=1 b=1 a=2", "b=5").<Integer>updateStateByKey((values, state) -> {
                calls.add(values + " " + state.orElse(-1));
                return Optional.of(values.size());
            }));

            driven.steps(2);

            assertEquals(List.of("[1, 2] -1", "[1] -1", "[] 2", "[5] 1"), calls);
        }
    }

    @Test
    void shouldU12KeepStateWithoutACheckpointDirectoryAsE19Asks() {
        try (Driven driven = new Driven()) {
            driven.watch("state", driven.pairs("a=1", "a=1").<Integer>updateStateByKey((values, state) -> Optional.of(state.orElse(0) + values.size())));

            driven.steps(2);

            assertEquals("[(a,1)]; [(a,2)]", driven.seen("state"));
        }
    }

    @Test
    void shouldMS9KeepTheTimeOfTheLastUpdateAndMS10TimeOutStrictlyAfterIt() {
        try (Driven driven = new Driven()) {
            // Reading does not count as an update, unless a timeout watches the key.
            driven.watch("read", driven.pairs("a=1", "a=1", "a=1").mapWithState(StateSpec.<String, Integer, Integer, String>function((key, value, state) -> {
                if (!state.exists()) {
                    state.update(1);
                }
                return key;
            })));
            driven.watch("timed", driven.pairs("a=1", "a=1", "", "").mapWithState(StateSpec.<String, Integer, Integer, String>function((key, value, state) -> {
                if (!state.isTimingOut() && !state.exists()) {
                    state.update(1);
                }
                return key + (state.isTimingOut() ? " over" : "");
            }).timeout(Durations.seconds(2))));

            driven.steps(5);

            assertEquals("[Entry[key=a, value=1, updated=1000 ms]]", driven.ssc.state("mapWithState-1").entries("", 9).toString());
            // Last data at 2000 ms, timeout 2 s: at 4000 ms it is not more than 2 s ago.
            assertEquals("[a]; [a]; []; []; [a over]", driven.seen("timed"));
        }
    }

    @Test
    void shouldMS7OfferAllOfState() {
        try (Driven driven = new Driven()) {
            driven.watch("calls", driven.pairs("a=1 a=2").mapWithState(StateSpec.<String, Integer, Integer, String>function((key, value, state) -> {
                String before = state.exists() + " " + state.getOption().isPresent() + " " + state.isTimingOut();
                state.update(value.get());
                return before + " " + state.get();
            })));

            driven.step();

            assertEquals("[false false false 1 true true false 2]", driven.seen("calls"));
        }
    }

    @Test
    void shouldT26TurnPairsIntoRecordsAndBack() {
        try (Driven driven = new Driven()) {
            DStream<Tuple2<String, Integer>> records = driven.pairs("a=1 b=2").toDStream();
            driven.watch("records", records);
            driven.watch("pairs", PairDStream.fromDStream(records).mapValues(v -> v + 1));

            driven.step();

            assertEquals("[(a,1) (b,2)]", driven.seen("records"));
            assertEquals("[(a,2) (b,3)]", driven.seen("pairs"));
        }
    }

    @Test
    void shouldW4KeepTheBatchesOfAWindowForItsReaders() {
        try (Driven driven = new Driven()) {
            AtomicInteger calls = new AtomicInteger();
            driven.watch("window", driven.input(List.of(1), List.of(2), List.of(3)).map(x -> {
                calls.incrementAndGet();
                return x;
            }).window(Durations.seconds(3)));

            driven.steps(3);

            assertEquals("[1]; [1 2]; [1 2 3]", driven.seen("window"));
            assertEquals(3, calls.get());
        }
    }
}
