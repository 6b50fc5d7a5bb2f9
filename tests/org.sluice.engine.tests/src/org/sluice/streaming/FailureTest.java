package org.sluice.streaming;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.sluice.streaming.report.BatchFailure;
import org.sluice.streaming.report.BatchReport;
import org.sluice.streaming.report.NodeReport;

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

    @Test
    void shouldV15SkipAndCountRecordsWhenAsked() {
        try (Driven driven = new Driven()) {
            DStream<Integer> numbers = driven.input(List.of("1", "x", "0", "4", "y", "2")).map(Integer::valueOf).id("numbers").onError(ErrorPolicy.SKIP);
            driven.watch("inverse", numbers.filter(x -> 4 / x > 1).id("inverse").onError(ErrorPolicy.SKIP));

            BatchReport report = driven.step();

            assertEquals("[1 2]", driven.seen("inverse"));
            assertEquals("NodeReport[in=6, out=4, errors=2] NodeReport[in=4, out=2, filtered=1, errors=1]",
                    text(report.nodes().get("numbers")) + " " + text(report.nodes().get("inverse")));
        }
    }

    private static String text(NodeReport r) {
        return "NodeReport[in=" + r.in() + ", out=" + r.out() + (r.filtered() > 0 ? ", filtered=" + r.filtered() : "") + ", errors=" + r.errors() + "]";
    }

    @Test
    void shouldTakeThePolicyOfThePipeline() {
        try (Driven driven = new Driven(new StreamingConf().set("sluice.errorPolicy", "skip"))) {
            driven.watch("sum", driven.pairs("a=1 a=5 a=2").reduceByKey((a, b) -> {
                if (b == 5) {
                    throw new IllegalStateException();
                }
                return a + b;
            }));

            driven.step();

            assertEquals("[(a,3)]", driven.seen("sum"));
            assertEquals(1, driven.reports.get(0).nodes().get("reduceByKey-1").errors());
        }
    }
}
