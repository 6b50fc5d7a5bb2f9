package org.sluice.streaming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.sluice.streaming.report.BatchReport;

/** What an inspector sees of batches, and what it can do with them. */
@Timeout(30)
final class InspectionTest {

    private static final Duration SECOND = Durations.seconds(1);
    private final List<String> moments = new ArrayList<>();
    private final Map<String, List<Object>> edges = new LinkedHashMap<>();
    private final Map<String, List<Object>> written = new LinkedHashMap<>();

    private StreamingContext context(boolean safe) {
        StreamingContext ssc = new StreamingContext(new StreamingConf().parallelism(2).clock(Clocks.manual(0)), SECOND);
        ssc.safe(safe);
        ssc.history(HistoryLimits.DEFAULT);
        return ssc;
    }

    /** lines → words → (pairs → counts → out), (long → all). */
    private void words(StreamingContext ssc) {
        DStream<String> words = ssc.generatedStream(2, 1, (n, random) -> List.of("a bb", "bb ccc", "ccc", "a a").get((int) (n % 4))).id("lines")
                .flatMap(line -> Arrays.asList(line.split(" ")).iterator()).id("words");
        PairDStream<String, Long> counts = words.mapToPair(word -> new Tuple2<>(word, 1)).id("pairs")
                .<Long>updateStateByKey((values, state) -> Optional.of(state.orElse(0L) + values.size())).id("counts");
        counts.foreachRDD(batch -> written.computeIfAbsent("out", key -> new ArrayList<>()).addAll(batch.collect())).id("out");
        words.filter(word -> word.length() > 1).id("long").foreachRDD(batch -> written.computeIfAbsent("all", key -> new ArrayList<>()).addAll(batch.collect())).id("all");
    }

    private BatchInspector recorder() {
        return new BatchInspector() {

            @Override
            public List<?> edge(EdgeRecords records, NodeMoment moment) {
                edges.put(records.source() + ">" + records.target(), records.toList());
                return null;
            }

            @Override
            public void atNode(NodeMoment moment) {
                moments.add(moment.nodeId());
            }

            @Override
            public void completed(BatchReport report, boolean again) {
                moments.add(report.number() + (again ? " again" : ""));
            }
        };
    }

    @Test
    void shouldShowEachNodeBeforeItWorksWithWhatItReads() {
        try (StreamingContext ssc = context(false)) {
            words(ssc);
            ssc.inspect(recorder());
            ssc.startStepped().step();
        }

        assertEquals(List.of("lines", "words", "pairs", "counts", "out", "long", "all", "1"), moments);
        assertEquals(List.of("a bb", "bb ccc"), edges.get("lines>words"));
        assertEquals(List.of("a", "bb", "bb", "ccc"), edges.get("words>pairs"));
        assertEquals(edges.get("words>pairs"), edges.get("words>long"));
        assertEquals(List.of("bb", "bb", "ccc"), edges.get("long>all"));
        assertEquals(written.get("all"), edges.get("long>all"));
        assertEquals(written.get("out"), edges.get("counts>out"));
    }

    @Test
    void shouldPutOutTheSameWhetherInspectedOrNot() {
        List<Map<String, List<Object>>> outcomes = new ArrayList<>();
        for (boolean inspected : new boolean[] {false, true}) {
            written.clear();
            try (StreamingContext ssc = context(false)) {
                words(ssc);
                if (inspected) {
                    ssc.inspect(recorder());
                }
                Stepper stepper = ssc.startStepped();
                for (int i = 0; i < 8; i++) {
                    stepper.step();
                }
            }
            outcomes.add(new LinkedHashMap<>(written));
        }

        assertEquals(outcomes.get(0), outcomes.get(1));
    }

    @Test
    void shouldGiveANodeOtherRecordsOnOneEdgeOnly() {
        try (StreamingContext ssc = context(false)) {
            words(ssc);
            ssc.inspect(new BatchInspector() {
                @Override
                public List<?> edge(EdgeRecords records, NodeMoment moment) {
                    return records.target().equals("pairs") ? List.of("forced") : null;
                }
            });
            BatchReport report = ssc.startStepped().step();

            assertEquals(1, report.nodes().get("pairs").in());
            assertEquals(4, report.nodes().get("long").in());
            assertTrue(report.nodes().values().stream().allMatch(node -> node.balance() == 0), report::toString);
        }

        assertEquals(List.of(new Tuple2<>("forced", 1L)), written.get("out"));
        assertEquals(List.of("bb", "bb", "ccc"), written.get("all"));
    }

    @Test
    void shouldSeeEdgesIntoPartsOfAnOperationThatAreHidden() {
        try (StreamingContext ssc = context(false)) {
            DStream<String> words = ssc.generatedStream(2, 1, (n, random) -> "w" + n).id("words");
            words.mapToPair(word -> new Tuple2<>(word, 1)).id("pairs")
                    .reduceByKeyAndWindow((a, b) -> a + b, Durations.seconds(4), Durations.seconds(2)).id("window").foreachRDD(batch -> written.put("out", new ArrayList<>(batch.collect()))).id("out");
            ssc.inspect(recorder());
            Stepper stepper = ssc.startStepped();
            stepper.step();
            assertEquals(2, edges.get("pairs>window").size());
            stepper.step();
        }

        assertEquals(4, written.get("out").size());
        assertEquals(4, edges.get("window>out").size());
    }

    @Test
    void shouldComputeOtherBranchesFirst() {
        try (StreamingContext ssc = context(false)) {
            words(ssc);
            ssc.inspect(new BatchInspector() {
                @Override
                public void atNode(NodeMoment moment) {
                    if (moment.nodeId().equals("pairs")) {
                        assertFalse(written.containsKey("all"));
                        moment.runOthers();
                        assertEquals(3, written.get("all").size());
                        assertFalse(written.containsKey("out"));
                    }
                }
            });
            BatchReport report = ssc.startStepped().step();

            assertTrue(report.failure().isEmpty(), report::toString);
            assertEquals(3, report.outputs().get(1).records());
        }

        assertEquals(3, written.get("all").size());
        assertEquals(3, written.get("out").size());
    }

    @Test
    void shouldRunBatchesAnewFromWhatTheyTookIn() {
        try (StreamingContext ssc = context(true)) {
            words(ssc);
            boolean[] forced = new boolean[1];
            ssc.inspect(new BatchInspector() {
                @Override
                public List<?> edge(EdgeRecords records, NodeMoment moment) {
                    recorder().edge(records, moment);
                    return forced[0] && records.target().equals("pairs") && moment.batchNumber() == 3 ? List.of("forced") : null;
                }
            });
            Stepper stepper = ssc.startStepped();
            for (int i = 0; i < 5; i++) {
                stepper.step();
            }
            List<Object> straight = edges.get("counts>out");
            List<Object> input = edges.get("lines>words");

            forced[0] = true;
            stepper.branch(3);
            assertEquals(2, stepper.current());
            assertEquals(3, stepper.ahead());
            BatchReport third = stepper.step();
            stepper.step();
            stepper.step();

            assertEquals(3, third.number());
            assertEquals(3000, third.time().milliseconds());
            assertEquals(5, stepper.latest());
            assertEquals(0, stepper.ahead());
            assertEquals(input, edges.get("lines>words"));
            assertTrue(edges.get("counts>out").contains(new Tuple2<>("forced", 1L)));
            assertFalse(straight.contains(new Tuple2<>("forced", 1L)));

            List<Object> branch = edges.get("counts>out");
            stepper.goTo(2);
            stepper.goTo(5);
            assertEquals(branch, edges.get("counts>out"));

            forced[0] = false;
            stepper.branch(1);
            IntStream.range(0, 5).forEach(i -> stepper.step());
            assertEquals(straight, edges.get("counts>out"));
            assertEquals(6, stepper.step().number());
        }
    }

    @Test
    void shouldNotMakeUndoneWhatWasPutOut() {
        try (StreamingContext ssc = context(false)) {
            words(ssc);
            ssc.inspect(recorder());
            Stepper stepper = ssc.startStepped();
            stepper.step();

            assertEquals("The batches of this run cannot be made undone: what its batches put out cannot be taken back; debug it with --safe.",
                    assertThrows(IllegalStateException.class, () -> stepper.branch(1)).getMessage());
        }
    }

    @Test
    void shouldRunAFailedBatchOnceMore() {
        int[] calls = new int[1];
        try (StreamingContext ssc = context(true)) {
            ssc.generatedStream(1, 1, (n, random) -> (int) n).id("numbers").map(n -> {
                calls[0]++;
                return 10 / (n - 1);
            }).id("divide").mapToPair(n -> new Tuple2<>("sum", n)).<Integer>updateStateByKey((values, state) -> Optional.of(state.orElse(0) + values.stream().mapToInt(v -> v).sum()))
                    .id("sums").foreachRDD(batch -> { });
            boolean[] drop = new boolean[1];
            ssc.inspect(new BatchInspector() {
                @Override
                public List<?> edge(EdgeRecords records, NodeMoment moment) {
                    return drop[0] && records.target().equals("divide") && moment.batchNumber() == 2 ? List.of() : null;
                }
            });
            Stepper stepper = ssc.startStepped();
            stepper.step();
            BatchReport failed = stepper.step();
            assertTrue(failed.failure().isPresent());
            assertEquals(2, failed.number());
            assertEquals(StreamingContextState.ACTIVE, ssc.getState());
            assertEquals(1, stepper.latest());

            assertTrue(stepper.step().failure().isPresent());
            drop[0] = true;
            BatchReport mended = stepper.step();

            assertTrue(mended.failure().isEmpty());
            assertEquals(2, mended.number());
            assertEquals(1, mended.sources().get("numbers").records());
            assertEquals(-10, ssc.state("sums").entries("", 1).get(0).value());
            assertEquals(0, stepper.step().number() - 3);
            assertEquals(0, ssc.state("sums").entries("", 1).get(0).value());
        }
    }

    @Test
    void shouldHoldTheScheduleAndStopWhileItIsHeld() throws InterruptedException {
        BlockingQueue<String> seen = new ArrayBlockingQueue<>(100);
        CountDownLatch stopped = new CountDownLatch(1);
        StreamingContext ssc = new StreamingContext(new StreamingConf().clock(Clocks.fast(0)), SECOND);
        words(ssc);
        ssc.history(HistoryLimits.DEFAULT);
        ssc.inspect(new BatchInspector() {
            @Override
            public void between(Stepper stepper) throws InterruptedException {
                seen.add("between " + stepper.current());
                if (stepper.current() == 3) {
                    stepper.stepBack();
                    seen.add("back at " + stepper.current());
                    stepper.step();
                    stepper.step();
                    seen.add("at " + stepper.current());
                    stopped.await();
                }
            }

            @Override
            public void stopping() {
                stopped.countDown();
            }
        });
        ssc.start();
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            all.add(seen.poll(10, TimeUnit.SECONDS));
        }
        ssc.stop();

        assertEquals(List.of("between 0", "between 1", "between 2", "between 3", "back at 2", "at 4"), all);
        assertTrue(seen.isEmpty(), seen::toString);
        assertEquals(StreamingContextState.STOPPED, ssc.getState());
    }

    @Test
    void shouldAskBeforeTheNextBatchIsDueWhenToldSo() throws InterruptedException {
        BlockingQueue<Long> asked = new ArrayBlockingQueue<>(100);
        StreamingContext ssc = new StreamingContext(new StreamingConf().clock(Clocks.manual(0)), SECOND);
        words(ssc);
        ssc.inspect(new BatchInspector() {
            @Override
            public void between(Stepper stepper) {
                asked.add(stepper.current());
            }
        });
        ssc.start();
        assertEquals(0, asked.poll(10, TimeUnit.SECONDS));
        ssc.askInspector();
        assertEquals(0, asked.poll(10, TimeUnit.SECONDS));
        ssc.stop();
        assertTrue(asked.isEmpty());
    }
}
