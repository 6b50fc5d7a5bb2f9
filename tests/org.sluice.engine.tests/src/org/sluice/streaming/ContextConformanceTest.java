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
import org.junit.jupiter.api.Test;

/** Rows of section 1 about starting, listeners, inputs as such, and of section 2 about keeping batches. */
class ContextConformanceTest {

    @Test
    void shouldL2CheckTheProgramAtTheStart() {
        StreamingContext ssc = new StreamingContext(new StreamingConf().clock(Clocks.manual(0)), Durations.seconds(1));
        ssc.listQueueStream(new ArrayDeque<List<String>>()).id("same").print();
        ssc.listQueueStream(new ArrayDeque<List<String>>()).id("same").print();

        assertThrows(PipelineDefinitionException.class, ssc::start);
        assertEquals(StreamingContextState.STOPPED, ssc.getState());
    }

    @Test
    void shouldL3WorkOnAThreadOfItsOwnAndL5OnlyWarnWhenStartedTwice() throws Exception {
        ManualClock clock = Clocks.manual(0);
        StreamingContext ssc = new StreamingContext(new StreamingConf().setAppName("l3").clock(clock), Durations.seconds(1));
        List<String> threads = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch one = new CountDownLatch(1);
        ssc.listQueueStream(new ArrayDeque<List<String>>()).foreachRDD(batch -> {
            threads.add(Thread.currentThread().getName());
            one.countDown();
        });
        ssc.start();
        ssc.start();
        clock.advance(Durations.seconds(1));

        assertTrue(one.await(10, TimeUnit.SECONDS));
        ssc.stop();

        assertEquals(List.of("org.sluice-l3-scheduler-1"), threads);
        assertThrows(IllegalStateException.class, ssc::start);
    }

    @Test
    void shouldL7TellListenersOfTheStartAndL15NotThoseThatWereRemoved() {
        List<String> told = new ArrayList<>();
        StreamingListener stays = new StreamingListener() {
            @Override
            public void onStreamingStarted(StreamingListenerStreamingStarted started) {
                told.add("started");
            }

            @Override
            public void onBatchCompleted(StreamingListenerBatchCompleted completed) {
                told.add("batch");
            }
        };
        StreamingListener goes = new StreamingListener() {
            @Override
            public void onBatchCompleted(StreamingListenerBatchCompleted completed) {
                told.add("nobody should hear this");
            }
        };
        try (Driven driven = new Driven()) {
            driven.input(List.of(1)).print();
            driven.ssc.addStreamingListener(stays);
            driven.ssc.addStreamingListener(goes);
            driven.ssc.removeStreamingListener(goes);

            driven.step();
        }

        assertEquals(List.of("started", "batch"), told);
    }

    @Test
    void shouldI13NumberInputsInTheOrderTheyAreMadeAndI14GiveABatchInEveryInterval() {
        List<Object> infos = new ArrayList<>();
        try (Driven driven = new Driven()) {
            driven.ssc.addStreamingListener(new StreamingListener() {
                @Override
                public void onBatchCompleted(StreamingListenerBatchCompleted completed) {
                    infos.add(completed.batchInfo().streamIdToInputInfo().keySet().stream().sorted().toList());
                }
            });
            driven.watch("a", driven.input(List.of(1), List.of(2)));
            driven.watch("b", driven.input(List.of(3), List.of(4)));

            driven.steps(2);

            assertEquals("[1]; [2]", driven.seen("a"));
            assertEquals("[3]; [4]", driven.seen("b"));
        }
        assertEquals(List.of(List.of(0, 1), List.of(0, 1)), infos);
    }

    @Test
    void shouldC2TakeSettingsFromTheConfiguration() {
        StreamingConf conf = new StreamingConf().setAppName("from-conf").setMaster("local[3]").set("my.key", "value").clock(Clocks.manual(0));
        try (StreamingContext ssc = new StreamingContext(conf, Durations.milliseconds(250))) {
            assertEquals(Durations.milliseconds(250), ssc.batchDuration());
            assertEquals("value", ssc.sparkContext().getConf().get("my.key", ""));
        }
    }

    @Test
    void shouldT10TransformTwoStreamsTogether() {
        try (Driven driven = new Driven()) {
            DStream<Integer> left = driven.input(List.of(1, 2), List.of(3));
            DStream<Integer> right = driven.input(List.of(2, 3), List.of(3));
            driven.watch("both", left.transformWith(right, (a, b, time) -> a.intersection(b)));
            driven.watch("pairs", left.transformWithToPair(right, (a, b, time) -> a.cartesian(b).filter(pair -> pair._1() < pair._2())));

            driven.steps(2);

            assertEquals("[2]; [3]", driven.seen("both"));
            assertEquals("[(1,2) (1,3) (2,3)]; []", driven.sorted("pairs"));
        }
    }

    @Test
    void shouldT12GiveTheSameWithAndWithoutKeeping() {
        try (Driven driven = new Driven()) {
            DStream<Integer> input = driven.input(List.of(1, 2), List.of(3));
            driven.watch("cached", input.map(x -> x * 2).cache());
            driven.watch("persisted", input.map(x -> x * 2).persist(StorageLevel.MEMORY_AND_DISK));
            driven.watch("checkpointed", input.map(x -> x * 2).checkpoint(Durations.seconds(2)));

            driven.steps(2);

            for (String name : List.of("cached", "persisted", "checkpointed")) {
                assertEquals("[2 4]; [6]", driven.seen(name), name);
            }
        }
    }

    @Test
    void shouldU2TakeANumberOfPartitionsAndU3APartitioner() {
        try (Driven driven = new Driven()) {
            PairDStream<String, Integer> pairs = driven.pairs("a=1 b=2 c=3 d=4", "a=1");
            driven.watch("numbers", pairs.<Integer>updateStateByKey((values, state) -> Optional.of(state.orElse(0) + values.size()), 3).glom().map(List::size));
            driven.watch("partitioner", pairs.<Integer>updateStateByKey((values, state) -> Optional.of(state.orElse(0) + values.size()), new Partitioner() {
                @Override
                public int numPartitions() {
                    return 2;
                }

                @Override
                public int getPartition(Object key) {
                    return key.equals("a") ? 0 : 1;
                }
            }).glom());

            driven.steps(2);

            assertEquals(3, driven.lists("numbers").get(0).size());
            assertEquals("[[(a,1)] [(b,1), (c,1), (d,1)]]; [[(a,2)] [(b,1), (c,1), (d,1)]]", driven.seen("partitioner"));
        }
    }

    @Test
    void shouldMS13KeepStateInMemoryAndMS14TakeACheckpointInterval() {
        try (Driven driven = new Driven()) {
            MapWithStateDStream<String, Integer, Integer, Integer> counts = driven.pairs("a=1 b=1", "a=1").mapWithState(
                    StateSpec.<String, Integer, Integer, Integer>function((key, value, state) -> {
                        state.update(state.getOption().orElse(0) + value.get());
                        return state.get();
                    }));
            counts.checkpoint(Durations.seconds(5));
            driven.watch("counts", counts);

            driven.steps(2);

            assertEquals("[1 1]; [2]", driven.seen("counts"));
            assertEquals(2, driven.ssc.state("mapWithState-1").keys());
            assertTrue(driven.reports.get(1).nodes().get("mapWithState-1").stateBytes() > 0);
        }
    }

    @Test
    void shouldE11RefuseOtherStorageAndIntervalsAfterTheStartAsT09Asks() {
        try (Driven driven = new Driven()) {
            DStream<Integer> input = driven.input(List.of(1));
            driven.watch("x", input);
            driven.step();

            assertThrows(IllegalStateException.class, () -> input.persist(StorageLevel.DISK_ONLY));
            assertThrows(IllegalStateException.class, () -> input.checkpoint(Durations.seconds(2)));
        }
    }

    @Test
    void shouldT08KeepBatchesAsLongAsRememberAsksAndS16ForgetThemThen() {
        try (Driven driven = new Driven()) {
            driven.ssc.remember(Durations.seconds(3));
            DStream<Integer> input = driven.input(List.of(1), List.of(2), List.of(3), List.of(4), List.of(5));
            driven.watch("x", input);

            assertThrows(RuntimeException.class, () -> input.slice(new Time(1000), new Time(1000)));
            driven.steps(5);

            assertEquals(List.of(List.of(3), List.of(4), List.of(5)), input.slice(new Time(3000), new Time(5000)).stream().map(Batch::collect).toList());
            assertThrows(RuntimeException.class, () -> input.slice(new Time(1000), new Time(1000)));
        }
    }

    @Test
    void shouldE18RefuseASliceBeforeTheStartAndE3ASecondRemember() {
        try (Driven driven = new Driven()) {
            DStream<Integer> input = driven.input(List.of(1));
            driven.ssc.remember(Durations.seconds(3));

            assertThrows(IllegalStateException.class, () -> input.slice(new Time(1000), new Time(1000)));
            assertThrows(PipelineDefinitionException.class, () -> driven.ssc.remember(Durations.seconds(4)));
        }
    }

    @Test
    void shouldE30RefuseAConstantStreamOfNull() {
        try (Driven driven = new Driven()) {
            assertThrows(PipelineDefinitionException.class, () -> driven.ssc.constantStream(null));
        }
    }
}
