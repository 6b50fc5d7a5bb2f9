package org.sluice.streaming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sluice.streaming.report.BatchReport;

/** Rows T1 … T9 and T20 … T26 of the reference. */
class StatelessConformanceTest {

    @Test
    void shouldT1MapFlatMapAndFilterInOrder() {
        try (Driven driven = new Driven()) {
            DStream<String> words = driven.input(List.of("a b", "c"), List.of(), null).flatMap(line -> Arrays.asList(line.split(" ")).iterator());
            driven.watch("upper", words.map(String::toUpperCase).filter(word -> !word.equals("B")));

            driven.steps(4);

            assertEquals("[A C]; []; -; []", driven.seen("upper"));
        }
    }

    @Test
    void shouldT3GlomOneListPerPartition() {
        try (Driven driven = new Driven()) {
            driven.watch("glom", driven.input(List.of(1, 2, 3, 4, 5)).repartition(2).glom());

            driven.step();

            assertEquals("[[1, 3, 5] [2, 4]]", driven.seen("glom"));
        }
    }

    @Test
    void shouldT2MapPartitionsOncePerPartition() {
        try (Driven driven = new Driven()) {
            DStream<Integer> sums = driven.input(List.of(1, 2, 3), List.<Integer>of()).mapPartitions(all -> {
                int sum = 0;
                while (all.hasNext()) {
                    sum += all.next();
                }
                return List.of(sum).iterator();
            });
            driven.watch("sums", sums);

            driven.steps(2);

            assertEquals("[6]; [0]", driven.seen("sums"));
        }
    }

    @Test
    void shouldT5KeepDuplicatesInUnion() {
        try (Driven driven = new Driven()) {
            driven.watch("union", driven.input(List.of(1, 2)).union(driven.input(List.of(2, 3))));

            driven.step();

            assertEquals("[1 2 2 3]", driven.seen("union"));
        }
    }

    @Test
    void shouldT6ReduceToNothingWhenBatchIsEmpty() {
        try (Driven driven = new Driven()) {
            driven.watch("sum", driven.input(List.of(1, 2, 3), List.<Integer>of()).reduce(Integer::sum));

            driven.steps(2);

            assertEquals("[6]; []", driven.seen("sum"));
        }
    }

    @Test
    void shouldT7CountAlways() {
        try (Driven driven = new Driven()) {
            driven.watch("count", driven.input(List.of("x", "y"), List.<String>of()).count());

            driven.steps(2);

            assertEquals("[2]; [0]", driven.seen("count"));
        }
    }

    @Test
    void shouldT8CountByValue() {
        try (Driven driven = new Driven()) {
            driven.watch("counts", driven.input(List.of("b", "a", "b")).countByValue());

            driven.step();

            assertEquals("[(b,2) (a,1)]", driven.seen("counts"));
        }
    }

    @Test
    void shouldT9TransformWithTime() {
        try (Driven driven = new Driven()) {
            driven.watch("t", driven.input(List.of(3, 1, 2)).transform((batch, time) -> batch.sortBy(x -> x, true, 1).map(x -> x + "@" + time.milliseconds())));

            driven.step();

            assertEquals("[1@1000 2@1000 3@1000]", driven.seen("t"));
        }
    }

    @Test
    void shouldT04FailWhenUnionLacksABatch() {
        try (Driven driven = new Driven()) {
            driven.watch("union", driven.input(List.of(1)).union(driven.input((List<Integer>) null)));

            BatchReport report = driven.step();

            assertTrue(report.failure().orElseThrow().message().contains("has no batch at this time"), report.toString());
        }
    }

    @Test
    void shouldE17FailWhenTransformReturnsNull() {
        try (Driven driven = new Driven()) {
            driven.watch("t", driven.input(List.of(1)).transform(batch -> (Batch<Integer>) null));

            BatchReport report = driven.step();

            assertTrue(report.failure().orElseThrow().message().contains("returned null"), report.toString());
        }
    }

    @Test
    void shouldT20GroupAndT21ReduceByKeyInOrderOfFirstArrival() {
        try (Driven driven = new Driven()) {
            PairDStream<String, Integer> pairs = driven.pairs("b=1 a=2 b=3", "", null);
            driven.watch("grouped", pairs.groupByKey());
            driven.watch("reduced", pairs.reduceByKey(Integer::sum));

            driven.steps(3);

            assertEquals("[(b,[1, 3]) (a,[2])]; []; -", driven.seen("grouped"));
            assertEquals("[(b,4) (a,2)]; []; -", driven.seen("reduced"));
        }
    }

    @Test
    void shouldT22CombineByKey() {
        try (Driven driven = new Driven()) {
            driven.watch("c", driven.pairs("a=1 a=2 b=3").combineByKey(v -> "<" + v, (c, v) -> c + "," + v, (a, b) -> a + "|" + b));

            driven.step();

            assertEquals("[(a,<1,2) (b,<3)]", driven.seen("c"));
        }
    }

    @Test
    void shouldT23MapAndFlatMapValues() {
        try (Driven driven = new Driven()) {
            PairDStream<String, Integer> pairs = driven.pairs("a=1 b=2");
            driven.watch("m", pairs.mapValues(v -> v * 10));
            driven.watch("f", pairs.flatMapValues(v -> IntStream.range(0, v).boxed().iterator()));

            driven.step();

            assertEquals("[(a,10) (b,20)]", driven.seen("m"));
            assertEquals("[(a,0) (b,0) (b,1)]", driven.seen("f"));
        }
    }

    @Test
    void shouldT24CogroupAndT25Join() {
        try (Driven driven = new Driven()) {
            PairDStream<String, Integer> left = driven.pairs("a=1 a=2 b=3");
            PairDStream<String, Integer> right = driven.pairs("a=10 c=20");
            driven.watch("cogroup", left.cogroup(right));
            driven.watch("inner", left.join(right));
            driven.watch("left", left.leftOuterJoin(right));
            driven.watch("right", left.rightOuterJoin(right));
            driven.watch("full", left.fullOuterJoin(right));

            driven.step();

            assertEquals("[(a,([1, 2],[10])) (b,([3],[])) (c,([],[20]))]", driven.seen("cogroup"));
            assertEquals("[(a,(1,10)) (a,(2,10))]", driven.seen("inner"));
            assertEquals("[(a,(1,Optional[10])) (a,(2,Optional[10])) (b,(3,Optional.empty))]", driven.seen("left"));
            assertEquals("[(a,(Optional[1],10)) (a,(Optional[2],10)) (c,(Optional.empty,20))]", driven.seen("right"));
            assertEquals("[(a,(Optional[1],Optional[10])) (a,(Optional[2],Optional[10])) (b,(Optional[3],Optional.empty)) (c,(Optional.empty,Optional[20]))]",
                    driven.seen("full"));
        }
    }

    @Test
    void shouldGiveTheSameRecordsInTheSameOrderAtAnyParallelism() {
        List<String> first = null;
        for (int threads : new int[] {1, 2, 3, 8}) {
            try (Driven driven = new Driven(new StreamingConf().parallelism(threads))) {
                List<Integer> numbers = new ArrayList<>(IntStream.range(0, 50_000).map(i -> (int) (i * 2654435761L % 20_011)).boxed().toList());
                DStream<Integer> input = driven.input(numbers, numbers.subList(0, 10_000));
                PairDStream<String, Double> keyed = input.mapToPair(x -> new Tuple2<>("k" + x % 9000, 1.0 / (x + 1)));
                driven.watch("sum", keyed.reduceByKey(Double::sum));
                driven.watch("state", keyed.<Double>updateStateByKey((values, state) -> {
                    double sum = state.orElse(0.0);
                    for (double v : values) {
                        sum = sum / 2 + v;
                    }
                    return Optional.of(sum);
                }));
                driven.watch("window", keyed.reduceByKeyAndWindow(Double::sum, Durations.seconds(2)));

                driven.steps(3);

                List<String> all = List.of(driven.seen("sum"), driven.seen("state"), driven.seen("window"));
                if (first == null) {
                    first = all;
                }
                assertTrue(first.equals(all), "records differ with " + threads + " threads");
            }
        }
    }
}
