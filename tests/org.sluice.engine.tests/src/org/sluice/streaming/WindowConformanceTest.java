package org.sluice.streaming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Rows W1 … W13 of the reference. */
class WindowConformanceTest {

    @Test
    void shouldW3EmitPartialWindowsDuringRampUp() {
        try (Driven driven = new Driven()) {
            driven.watch("w", driven.input(List.of(1), List.of(2), List.of(3), List.of(4)).window(Durations.seconds(3)));

            driven.steps(7);

            assertEquals("[1]; [1 2]; [1 2 3]; [2 3 4]; [3 4]; [4]; []", driven.seen("w"));
        }
    }

    @Test
    void shouldW1SlideOnTheGridOfTheFirstBatch() {
        try (Driven driven = new Driven()) {
            driven.watch("w", driven.input(List.of(1), List.of(2), List.of(3), List.of(4)).window(Durations.seconds(3), Durations.seconds(2)));

            driven.steps(6);

            assertEquals("-; [1 2]; -; [2 3 4]; -; [4]", driven.seen("w"));
        }
    }

    @Test
    void shouldW2RefuseWindowsThatAreNoMultiplesAsE12AndE13AndE14Ask() {
        try (Driven driven = new Driven()) {
            DStream<Integer> input = driven.input(List.of(1));
            PairDStream<String, Integer> pairs = driven.pairs("a=1");

            assertEquals("SL-0302", assertThrows(PipelineDefinitionException.class, () -> input.window(Durations.milliseconds(1500))).code());
            assertEquals("SL-0302", assertThrows(PipelineDefinitionException.class, () -> input.window(Durations.seconds(0))).code());
            assertEquals("SL-0302", assertThrows(PipelineDefinitionException.class, () -> input.window(Durations.seconds(2), Durations.milliseconds(700))).code());
            assertEquals("SL-0302", assertThrows(PipelineDefinitionException.class,
                    () -> pairs.reduceByKeyAndWindow(Integer::sum, (a, b) -> a - b, Durations.seconds(2), Durations.seconds(-1))).code());
        }
    }

    @Test
    void shouldW5ReduceByWindowToNothingWhenWindowIsEmpty() {
        try (Driven driven = new Driven()) {
            driven.watch("sum", driven.input(List.of(1, 2), List.of(3), List.<Integer>of()).reduceByWindow(Integer::sum, Durations.seconds(2), Durations.seconds(1)));

            driven.steps(4);

            assertEquals("[3]; [6]; [3]; []", driven.seen("sum"));
        }
    }

    @Test
    void shouldW6KeepEmittingZeroWithInverse() {
        try (Driven driven = new Driven()) {
            driven.watch("sum", driven.input(List.<Integer>of(), List.of(1, 2), List.of(3)).reduceByWindow(Integer::sum, (a, b) -> a - b, Durations.seconds(2),
                    Durations.seconds(1)));

            driven.steps(5);

            assertEquals("[]; [3]; [6]; [3]; [0]", driven.seen("sum"));
        }
    }

    @Test
    void shouldW7CountByWindowAlwaysAsV2Asks() {
        try (Driven driven = new Driven()) {
            driven.watch("count", driven.input(List.<Integer>of(), List.of(1, 2), List.of(3)).countByWindow(Durations.seconds(2), Durations.seconds(1)));

            driven.steps(5);

            assertEquals("[0]; [2]; [3]; [1]; [0]", driven.seen("count"));
        }
    }

    @Test
    void shouldW8ForgetVanishedValues() {
        try (Driven driven = new Driven()) {
            driven.watch("counts", driven.input(List.of("a", "b", "a"), List.of("a")).countByValueAndWindow(Durations.seconds(2), Durations.seconds(1)));

            driven.steps(4);

            assertEquals("[(a,2) (b,1)]; [(a,3) (b,1)]; [(a,1)]; []", driven.sorted("counts"));
        }
    }

    @Test
    void shouldW9GroupByKeyAndWindow() {
        try (Driven driven = new Driven()) {
            driven.watch("g", driven.pairs("a=1 b=2", "a=3", "").groupByKeyAndWindow(Durations.seconds(2)));

            driven.steps(4);

            assertEquals("[(a,[1]) (b,[2])]; [(a,[1, 3]) (b,[2])]; [(a,[3])]; []", driven.sorted("g"));
        }
    }

    @Test
    void shouldW10KeepKeysWithZeroWhenThereIsNoFilter() {
        try (Driven driven = new Driven()) {
            PairDStream<String, Integer> pairs = driven.pairs("a=1 b=2", "a=3", "");
            driven.watch("all", pairs.reduceByKeyAndWindow(Integer::sum, (a, b) -> a - b, Durations.seconds(2), Durations.seconds(1)));
            driven.watch("some", pairs.reduceByKeyAndWindow(Integer::sum, (a, b) -> a - b, Durations.seconds(2), Durations.seconds(1), 2, pair -> pair._2() != 0));

            driven.steps(4);

            assertEquals("[(a,1) (b,2)]; [(a,4) (b,2)]; [(a,3) (b,0)]; [(a,0) (b,0)]", driven.sorted("all"));
            assertEquals("[(a,1) (b,2)]; [(a,4) (b,2)]; [(a,3)]; []", driven.sorted("some"));
        }
    }

    @Test
    void shouldW11LetTheFilterChangeTheOutputOnlyAsV12Asks() {
        try (Driven driven = new Driven()) {
            PairDStream<String, Integer> pairs = driven.pairs("a=1", "a=5", "", "");
            driven.watch("w", pairs.reduceByKeyAndWindow(Integer::sum, (a, b) -> a - b, Durations.seconds(3), Durations.seconds(1), 1, pair -> pair._2() >= 5));

            driven.steps(5);

            assertEquals("[]; [(a,6)]; [(a,6)]; [(a,5)]; []", driven.seen("w"));
        }
    }

    @Test
    void shouldW12CountRightlyWhenSlideIsLongerThanWindowAsV1Asks() {
        try (Driven driven = new Driven()) {
            PairDStream<String, Integer> pairs = driven.pairs("k=1", "k=2", "k=3", "k=4", "k=5", "k=6", "k=7", "k=8", "k=9");
            driven.watch("inverse", pairs.reduceByKeyAndWindow(Integer::sum, (a, b) -> a - b, Durations.seconds(2), Durations.seconds(3)));
            driven.watch("plain", pairs.reduceByKeyAndWindow(Integer::sum, Durations.seconds(2), Durations.seconds(3)));

            driven.steps(9);

            assertEquals("-; -; [(k,5)]; -; -; [(k,11)]; -; -; [(k,17)]", driven.seen("inverse"));
            assertEquals(driven.seen("inverse"), driven.seen("plain"));
        }
    }

    @Test
    void shouldW13JoinWindowedStreams() {
        try (Driven driven = new Driven()) {
            PairDStream<String, Integer> left = driven.pairs("a=1", "b=2").window(Durations.seconds(2));
            PairDStream<String, Integer> right = driven.pairs("b=20", "a=10").window(Durations.seconds(2));
            driven.watch("joined", left.join(right));

            driven.steps(2);

            assertEquals("[]; [(a,(1,10)) (b,(2,20))]", driven.sorted("joined"));
        }
    }

    @Test
    void shouldEqualTheNaiveWindowOnRandomInput() {
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            int window = 1 + random.nextInt(6);
            int slide = 1 + random.nextInt(4);
            int batches = 12 + random.nextInt(20);
            List<List<Tuple2<String, Integer>>> input = new ArrayList<>();
            for (int b = 0; b < batches; b++) {
                List<Tuple2<String, Integer>> records = new ArrayList<>();
                for (int i = random.nextInt(6); i > 0; i--) {
                    records.add(new Tuple2<>("k" + random.nextInt(5), 1 + random.nextInt(100)));
                }
                input.add(records);
            }
            try (Driven driven = new Driven()) {
                PairDStream<String, String> pairs = driven.input(input.toArray(List[]::new)).mapToPair(x -> {
                    Tuple2<?, ?> pair = (Tuple2<?, ?>) x;
                    return new Tuple2<>((String) pair._1(), pair._2() + ".");
                });
                Duration w = Durations.seconds(window);
                Duration s = Durations.seconds(slide);
                driven.watch("incremental", pairs.reduceByKeyAndWindow(String::concat, w, s));
                driven.watch("inverse", pairs.mapValues(v -> Integer.valueOf(v.replace(".", "")))
                        .reduceByKeyAndWindow(Integer::sum, (a, b) -> a - b, w, s, 3, pair -> pair._2() != 0));

                driven.steps(batches);

                for (int b = 1; b <= batches; b++) {
                    Map<String, String> texts = new LinkedHashMap<>();
                    Map<String, Integer> sums = new LinkedHashMap<>();
                    for (int i = Math.max(0, b - window); i < b; i++) {
                        for (Tuple2<String, Integer> record : input.get(i)) {
                            texts.merge(record._1(), record._2() + ".", String::concat);
                            sums.merge(record._1(), record._2(), Integer::sum);
                        }
                    }
                    boolean due = b % slide == 0;
                    String where = "seed " + seed + " window " + window + " slide " + slide + " batch " + b;
                    assertEquals(due ? new TreeMap<>(texts) : null, asMap(driven.lists("incremental").get(b - 1)), where);
                    assertEquals(due ? new TreeMap<>(sums) : null, asMap(driven.lists("inverse").get(b - 1)), where);
                }
            }
        }
    }

    private static Map<Object, Object> asMap(List<?> pairs) {
        if (pairs == null) {
            return null;
        }
        Map<Object, Object> map = new TreeMap<>();
        pairs.forEach(pair -> map.put(((Tuple2<?, ?>) pair)._1(), ((Tuple2<?, ?>) pair)._2()));
        assertEquals(pairs.size(), map.size());
        return map;
    }
}
