package org.sluice.streaming;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.sluice.streaming.report.BatchFailure;

/** A failure names the node and the record it had at hand, wherever the node stands in a chain. */
class FailureTest {

    private static String failure(Function<DStream<String>, DStreamLike<?, ?, ?>> program) {
        try (Driven driven = new Driven()) {
            driven.watch("out", program.apply(driven.input(List.of("3 2", "1 0 5", "4", "6"))));
            BatchFailure failure = driven.step().failure().orElseThrow();
            return failure.nodeId() + ": " + failure.record() + ": " + failure.exception();
        }
    }

    private static DStream<Integer> numbers(DStream<String> lines) {
        return lines.flatMap(line -> Arrays.asList(line.split(" ")).iterator()).map(Integer::valueOf);
    }

    @Test
    void shouldNameTheRecordInAChain() {
        assertEquals("bad: 0: java.lang.ArithmeticException", failure(lines -> numbers(lines).map(x -> 12 / x).id("bad").map(x -> x + 1)));
        assertEquals("bad: 0: java.lang.ArithmeticException", failure(lines -> numbers(lines).map(x -> x).filter(x -> 12 / x > 0).id("bad")));
        assertEquals("bad: 1 0 5: java.lang.ArithmeticException",
                failure(lines -> lines.flatMap(line -> Arrays.stream(line.split(" ")).map(x -> 12 / Integer.parseInt(x)).iterator()).id("bad")));
        assertEquals("bad: (whole partition): java.lang.IllegalStateException", failure(lines -> lines.<String>mapPartitions(all -> {
            throw new IllegalStateException();
        }).id("bad")));
    }

    @Test
    void shouldNameTheRecordAfterAShuffle() {
        assertEquals("bad: (0,1): java.lang.ArithmeticException",
                failure(lines -> numbers(lines).mapToPair(x -> new Tuple2<>(x, 1)).reduceByKey(Integer::sum).map(pair -> 1 / pair._1()).id("bad")));
        assertEquals("bad: (0,1): java.lang.ArithmeticException", failure(lines -> numbers(lines).mapToPair(x -> new Tuple2<>(x, 1))
                .<Integer>updateStateByKey((values, state) -> Optional.of(values.size())).map(pair -> 1 / pair._1()).id("bad")));
        assertEquals("bad: (0,[1]): java.lang.ArithmeticException",
                failure(lines -> numbers(lines).mapToPair(x -> new Tuple2<>(x, 1)).groupByKey().mapToPair(pair -> new Tuple2<>(pair, 1 / pair._1())).id("bad")));
    }

    @Test
    void shouldNameTheRecordInAReduction() {
        assertEquals("bad: 6: java.lang.ArithmeticException", failure(lines -> numbers(lines).filter(x -> x == 0 || x == 6).reduce((a, b) -> b / a).id("bad")));
        assertEquals("bad: (k,6): java.lang.ArithmeticException",
                failure(lines -> numbers(lines).filter(x -> x == 0 || x == 6).mapToPair(x -> new Tuple2<>("k", x)).reduceByKey((a, b) -> b / a).id("bad")));
        assertEquals("bad: 0: java.lang.ArithmeticException", failure(lines -> numbers(lines).transform(batch -> {
            Batch<Integer> doubled = batch.map(x -> 12 / x);
            doubled.count();
            return doubled;
        }).id("bad")));
    }
}
