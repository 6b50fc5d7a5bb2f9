package org.sluice.streaming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Looking at records that leave a node, while the run goes on. */
class SampleTest {

    private static String text(Sampling sampling) {
        return sampling.newest().map(s -> s.batchNumber() + "@" + s.batchTime().milliseconds() + " " + s.matching() + "/" + s.total() + " " + s.records()).orElse("-");
    }

    /** Every kind of node, and two readers for one of them. */
    private static void define(Driven driven, List<?>... batches) {
        DStream<Integer> numbers = driven.input(castAll(batches));
        PairDStream<Integer, Integer> pairs = numbers.map(x -> x + 1).id("map").filter(x -> x % 2 == 0).id("filter").mapToPair(x -> new Tuple2<>(x % 4, x)).id("pairs");
        pairs.reduceByKey(Integer::sum).id("reduce").map(p -> p._2()).id("after").foreachRDD(batch -> batch.count()).id("sink");
        DStream<Integer> shared = numbers.map(x -> -x).id("shared");
        shared.count().id("count").print().id("print");
        shared.flatMap(x -> List.of(x, x).iterator()).id("twice").window(new Duration(2000), new Duration(1000)).id("window").print();
        pairs.<Integer>updateStateByKey((values, state) -> Optional.of(state.orElse(0) + values.size())).id("state").mapValues(x -> x).id("values").print();
        numbers.mapToPair(x -> new Tuple2<>(x, x)).mapWithState(StateSpec.<Integer, Integer, Integer, Integer>function((key, value, state) -> {
            state.update(1);
            return value.get();
        })).id("quiet").stateSnapshots().id("snapshots").print();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static List<Integer>[] castAll(List<?>[] batches) {
        return (List[]) batches;
    }

    @Test
    @DisplayName("M41, V20: the first records of every kind of node, on while the run goes on, off again")
    void shouldM41V20TakeSamplesOfEveryNode() {
        try (Driven driven = new Driven()) {
            define(driven, List.of(1, 2, 3), List.of(5, 6, 7), List.of(9));
            driven.step();
            List<Sampling> samplings = new ArrayList<>();
            List<String> ids = List.of("input-1", "map", "filter", "pairs", "reduce", "after", "sink", "shared", "count", "print", "twice", "window", "state", "values", "quiet", "snapshots");
            ids.forEach(id -> samplings.add(driven.ssc.sample(id, SampleSpec.first(2))));
            assertEquals("-", text(samplings.get(0)));

            driven.step();

            List<String> expected = List.of("3/3 [5, 6]", "3/3 [6, 7]", "2/2 [6, 8]", "2/2 [(2,6), (0,8)]", "2/2 [(2,6), (0,8)]", "2/2 [6, 8]", "2/2 [6, 8]", "3/3 [-5, -6]", "1/1 [3]", "1/1 [3]",
                    "6/6 [-5, -5]", "12/12 [-1, -1]", "2/2 [(2,2), (0,2)]", "2/2 [(2,2), (0,2)]", "3/3 [5, 6]", "6/6 [(1,1), (2,1)]");
            for (int i = 0; i < ids.size(); i++) {
                assertEquals(ids.get(i) + " 2@2000 " + expected.get(i), ids.get(i) + " " + text(samplings.get(i)));
            }
            samplings.forEach(Sampling::close);
            driven.step();
            assertEquals("2@2000 3/3 [5, 6]", text(samplings.get(0)));
            assertTrue(driven.reports.stream().allMatch(r -> r.failure().isEmpty()));
        }
    }

    @Test
    void shouldCountTheSameWithAndWithoutSamples() {
        List<String> seen = new ArrayList<>();
        for (boolean look : new boolean[] {false, true}) {
            try (Driven driven = new Driven(new StreamingConf().parallelism(2))) {
                define(driven, IntStream.range(0, 20_000).boxed().toList(), List.of(5, 6, 7), IntStream.range(0, 9_000).boxed().toList());
                List<Sampling> samplings = new ArrayList<>();
                for (int i = 0; i < 3; i++) {
                    if (look && i == 0) {
                        List.of("map", "filter", "reduce", "quiet").forEach(id -> samplings.add(driven.ssc.sample(id, SampleSpec.random(5, 1))));
                    } else if (look && i == 2) {
                        samplings.forEach(Sampling::close);
                    }
                    driven.step();
                }
                seen.add(driven.reports.stream().map(r -> r.nodes().values().stream().map(n -> n.id() + " " + n.in() + " " + n.out() + " " + n.filtered()).toList().toString()).toList()
                        + driven.printed.toString());
            }
        }

        assertEquals(seen.get(0), seen.get(1));
    }

    @Test
    void shouldChooseAtRandomIndependentlyOfThreads() {
        List<Object> seen = new ArrayList<>();
        for (int threads : new int[] {1, 4}) {
            try (Driven driven = new Driven(new StreamingConf().parallelism(threads))) {
                driven.input(IntStream.range(0, 50_000).boxed().toList(), IntStream.range(0, 50_000).boxed().toList()).map(x -> x).id("map").foreachRDD(batch -> batch.count());
                Sampling seven = driven.ssc.sample("map", SampleSpec.random(1000, 7));
                Sampling eight = driven.ssc.sample("map", SampleSpec.random(1000, 8));
                driven.step();
                List<Object> first = seven.newest().orElseThrow().records();
                seen.add(first);
                assertEquals(1000, new HashSet<>(first).size());
                assertEquals(25_000, first.stream().mapToInt(x -> (Integer) x).average().orElse(0), 1500);
                assertFalse(first.equals(eight.newest().orElseThrow().records()));
                driven.step();
                assertFalse(first.equals(seven.newest().orElseThrow().records()));
            }
        }

        assertEquals(seen.get(0), seen.get(1));
    }

    @Test
    void shouldTakeWhatMatchesAndTellListeners() {
        try (Driven driven = new Driven()) {
            driven.input(List.of(1, 2, 3, 4, 5), List.of(6), null).map(x -> x * 2).id("map").print();
            List<String> told = new ArrayList<>();
            driven.ssc.sample("map", SampleSpec.matching(2, record -> 12 / ((Integer) record - 4) != 0 && (Integer) record > 2), s -> told.add(s.matching() + "/" + s.total() + " " + s.records()));

            driven.steps(3);

            assertEquals(List.of("3/5 [6, 8]", "1/1 [12]"), told);
        }
    }

    @Test
    void shouldRefuseUnknownNodesAndEmptySamples() {
        try (Driven driven = new Driven()) {
            driven.input(List.of(1)).print();
            driven.step();
            assertEquals("SL-0205", assertThrows(PipelineDefinitionException.class, () -> driven.ssc.sample("nobody", SampleSpec.first(1))).code());
            assertEquals("SL-0304", assertThrows(PipelineDefinitionException.class, () -> SampleSpec.first(0)).code());
        }
        try (Driven driven = new Driven()) {
            driven.input(List.of(1)).print();
            driven.ssc.sample("nobody", SampleSpec.first(1));
            assertEquals("SL-0205", assertThrows(PipelineDefinitionException.class, driven::step).code());
        }
    }
}
