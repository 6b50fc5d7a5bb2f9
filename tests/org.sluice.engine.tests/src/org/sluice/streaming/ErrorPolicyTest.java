package org.sluice.streaming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sluice.streaming.report.BatchReport;
import org.sluice.streaming.report.OutputReport;

/** What happens to records, batches and outputs that fail, policy by policy. */
class ErrorPolicyTest {

    private static String text(FailedRecord<?> failed) {
        return failed.nodeId() + "@" + failed.batchTime().milliseconds() + ":" + failed.record() + ":" + failed.exception().replaceAll(".*\\.", "") + ":" + failed.message();
    }

    private static int positive(int x) {
        if (x < 0) {
            throw new IllegalArgumentException("below zero");
        }
        return x;
    }

    /** What the error stream of the node made by {@code program} says for the pairs. */
    private static String dead(Function<PairDStream<String, Integer>, DStreamLike<?, ?, ?>> program, String... batches) {
        try (Driven driven = new Driven()) {
            DStreamLike<?, ?, ?> node = program.apply(driven.pairs(batches)).id("x");
            driven.watch("errors", node.errors().map(ErrorPolicyTest::text));
            driven.watch("out", node);
            driven.steps(batches.length);
            long errors = driven.reports.stream().mapToLong(r -> r.nodes().get("x").errors()).sum();
            long out = driven.reports.stream().mapToLong(r -> r.nodes().get("x").out()).sum();
            assertEquals(driven.lists("out").stream().mapToLong(list -> list == null ? 0 : list.size()).sum(), out);
            return driven.seen("out") + " | " + driven.seen("errors").replace("x@", "").replace(":IllegalArgumentException:below zero", "") + " | " + errors;
        }
    }

    @Test
    @DisplayName("V15: failed records of every kind of record-by-record operation go to the node's error stream, in the same batch")
    void shouldV15SendFailedRecordsToTheErrorStream() {
        assertEquals("[1 3]; [5] | [1000:(b,-2)]; [2000:(d,-4)] | 2", dead(s -> s.map(p -> positive(p._2())), "a=1 b=-2 c=3", "d=-4 e=5"));
        assertEquals("[(1,a) (3,c)] | [1000:(b,-2)] | 1", dead(s -> s.mapToPair(p -> new Tuple2<>(positive(p._2()), p._1())), "a=1 b=-2 c=3"));
        assertEquals("[(c,3)] | [1000:(b,-2)] | 1", dead(s -> s.filter(p -> positive(p._2()) > 1), "a=1 b=-2 c=3"));
        assertEquals("[1 1 3 3] | [1000:(b,-2)] | 1", dead(s -> s.flatMap(p -> List.of(p._2(), positive(p._2())).iterator()), "a=1 b=-2 c=3"));
        assertEquals("[1 -2 3] | [1000:(b,-2)] | 1",
                dead(s -> s.flatMap(p -> IntStream.of(p._2(), -1).filter(x -> x != -1 || positive(p._2()) < 0).iterator()), "a=1 b=-2 c=3"));
        assertEquals("[(a,1) (c,3)] | [1000:(b,-2)] | 1", dead(s -> s.mapValues(ErrorPolicyTest::positive), "a=1 b=-2 c=3"));
        assertEquals("[(a,1) (c,3)] | [1000:(b,-2)] | 1", dead(s -> s.flatMapValues(x -> List.of(positive(x)).iterator()), "a=1 b=-2 c=3"));
        assertEquals("[(1,1) (3,3)] | [1000:(b,-2)] | 1", dead(s -> s.flatMapToPair(p -> List.of(new Tuple2<>(p._2(), positive(p._2()))).iterator()), "a=1 b=-2 c=3"));
    }

    @Test
    @DisplayName("V15: reductions leave out the value they fail on")
    void shouldV15LeaveOutValuesOfReductions() {
        assertEquals("[(a,4) (b,5)] | [1000:(a,-2)] | 1", dead(s -> s.reduceByKey((a, b) -> a + positive(b)), "a=1 a=-2 b=5 a=3"));
        assertEquals("[(b,5) (a,3)] | [1000:(a,-2)] | 1",
                dead(s -> s.combineByKey(ErrorPolicyTest::positive, (a, b) -> a + positive(b), Integer::sum), "a=-2 b=5 a=3"));
        assertEquals("[4] | [1000:-2] | 1", dead(s -> s.map(Tuple2::_2).reduce((a, b) -> a + positive(b)), "a=1 b=-2 c=3"));
    }

    @Test
    @DisplayName("V15: a key whose state function fails keeps the state it had; one that timed out is gone")
    void shouldV15KeepStatesOfFailedCalls() {
        assertEquals("[(a,1)]; [(a,1)]; [(a,6)] | []; [2000:(a,[-2]) 2000:(b,[-9])]; [] | 2",
                dead(s -> s.<Integer>updateStateByKey((values, state) -> Optional.of(state.orElse(0) + values.stream().mapToInt(ErrorPolicyTest::positive).sum())), "a=1", "a=-2 b=-9", "a=5"));
        assertEquals("[1]; []; [6] | []; [2000:(a,-2)]; [] | 1", dead(s -> s.mapWithState(StateSpec.<String, Integer, Integer, Integer>function((key, value, state) -> {
            int sum = (state.exists() ? state.get() : 0) + value.get();
            state.update(sum);
            positive(value.get());
            return sum;
        })), "a=1", "a=-2", "a=5"));
        assertEquals("[a]; []; []; [] | []; []; [3000:(a,null)]; [] | 1",
                dead(s -> s.mapWithState(StateSpec.<String, Integer, Integer, String>function((key, value, state) -> {
                    positive(state.isTimingOut() ? -1 : 1);
                    state.update(1);
                    return key;
                }).timeout(new Duration(1000))), "a=1", "", "", ""));
    }

    @Test
    @DisplayName("U13: the order of failed records does not depend on threads")
    void shouldU13KeepTheOrderOfFailedRecords() {
        List<String> seen = new ArrayList<>();
        for (int threads : new int[] {1, 4}) {
            try (Driven driven = new Driven(new StreamingConf().parallelism(threads))) {
                DStream<Integer> numbers = driven.input(IntStream.range(0, 50_000).boxed().toList());
                PairDStream<Integer, Integer> reduced = numbers.map(x -> x % 7 == 0 ? positive(-1) : x).id("seven").onError(ErrorPolicy.DEAD_LETTER)
                        .mapToPair(x -> new Tuple2<>(x % 1000, x)).reduceByKey((a, b) -> b % 11 == 0 ? positive(-1) : a + b).id("sum").onError(ErrorPolicy.DEAD_LETTER);
                driven.watch("out", reduced);
                driven.watch("errors", driven.ssc.errors());
                BatchReport report = driven.step();
                assertEquals(7143, report.nodes().get("seven").errors());
                assertEquals(driven.lists("errors").get(0).size(), report.nodes().get("seven").errors() + report.nodes().get("sum").errors());
                seen.add(driven.seen("out") + driven.seen("errors"));
            }
        }

        assertEquals(seen.get(0), seen.get(1));
    }

    @Test
    @DisplayName("V15: an output's functions can leave records out; its error stream comes after it")
    void shouldV15SendFailedRecordsOfOutputsToTheirErrorStream() {
        try (Driven driven = new Driven()) {
            List<Integer> put = new ArrayList<>();
            OutputOperation output = null;
            DStream<Integer> numbers = driven.input(List.of(1, -2, 3, -4));
            output = numbers.foreachRDD(batch -> batch.map(x -> positive(x + 3)).foreach(x -> put.add(positive(x - 2)))).id("sink");
            driven.watch("errors", output.errors().map(ErrorPolicyTest::text));

            BatchReport report = driven.step();

            assertEquals(List.of(2, 4), put);
            assertEquals("[sink@1000:-4:IllegalArgumentException:below zero sink@1000:1:IllegalArgumentException:below zero]", driven.seen("errors"));
            assertEquals(2, report.nodes().get("sink").errors());
            assertTrue(report.failure().isEmpty());
        }
    }

    @Test
    @DisplayName("V15: DEAD_LETTER as policy of the pipeline gathers what all nodes fail on")
    void shouldV15GatherTheErrorsOfThePipeline() {
        try (Driven driven = new Driven(new StreamingConf().set("sluice.errorPolicy", "dead_letter"))) {
            driven.watch("errors", driven.ssc.errors().map(ErrorPolicyTest::text));
            DStream<Integer> numbers = driven.input(List.of("1", "x", "-3", "4")).map(Integer::valueOf).id("numbers");
            driven.watch("own", numbers.map(x -> positive(x)).id("positive").errors().map(ErrorPolicyTest::text));
            driven.watch("out", numbers.filter(x -> 12 / (x - 4) > -100).id("divide"));

            assertEquals("", driven.step().failure().map(f -> f.stackTrace()).orElse(""));

            assertEquals("[1 -3]", driven.seen("out"));
            assertEquals("[positive@1000:-3:IllegalArgumentException:below zero]", driven.seen("own"));
            assertEquals("[numbers@1000:x:NumberFormatException:For input string: \"x\" divide@1000:4:ArithmeticException:/ by zero]", driven.seen("errors"));
        }
    }

    @Test
    void shouldCountErrorsOfSkippedRecordsInsideABatchFunction() {
        try (Driven driven = new Driven()) {
            List<Object> sums = new ArrayList<>();
            driven.pairs("a=1 a=-2 a=3").foreachRDD(batch -> sums.addAll(batch.mapValues(x -> positive(x)).reduceByKey((a, b) -> positive(-b)).collect())).id("sink").onError(ErrorPolicy.SKIP);

            BatchReport report = driven.step();

            assertEquals("[(a,1)]", sums.toString());
            assertEquals(2, report.nodes().get("sink").errors());
        }
    }

    private static String refused(Function<Driven, Object> program) {
        try (Driven driven = new Driven()) {
            PipelineDefinitionException e = assertThrows(PipelineDefinitionException.class, () -> {
                program.apply(driven);
                driven.step();
            });
            return e.code();
        }
    }

    @Test
    void shouldRefuseWhatCannotWork() {
        assertEquals("SL-0340", refused(d -> d.input(List.of(1)).transform(batch -> batch).onError(ErrorPolicy.SKIP)));
        assertEquals("SL-0340", refused(d -> d.input(List.of(1)).transform(batch -> batch).errors()));
        assertEquals("SL-0340", refused(d -> d.input(List.of(1)).mapPartitions(all -> all).onError(ErrorPolicy.DEAD_LETTER)));
        assertEquals("SL-0340", refused(d -> d.pairs("a=1").reduceByKeyAndWindow(Integer::sum, new Duration(2000), new Duration(1000)).onError(ErrorPolicy.SKIP)));
        assertEquals("SL-0340", refused(d -> d.input(List.of(1)).reduceByWindow(Integer::sum, new Duration(2000), new Duration(1000)).onError(ErrorPolicy.SKIP)));
        assertEquals("SL-0340", refused(d -> d.input(List.of(1)).print().onError(ErrorPolicy.SKIP)));
        assertEquals("SL-0341", refused(d -> d.input(List.of(1)).map(x -> x).onError(ErrorPolicy.DEAD_LETTER).print()));
        assertEquals("SL-0342", refused(d -> {
            DStream<Integer> skipping = d.input(List.of(1)).map(x -> x).onError(ErrorPolicy.SKIP);
            skipping.print();
            return skipping.errors().print();
        }));
        assertEquals("SL-0343", refused(d -> ErrorPolicy.retry(0, new Duration(1))));
    }

    @Test
    void shouldReadAndWriteItsTextForm() {
        assertEquals(ErrorPolicy.FAIL, ErrorPolicy.parse("fail"));
        assertEquals(ErrorPolicy.SKIP, ErrorPolicy.parse(" SKIP "));
        assertEquals(ErrorPolicy.DEAD_LETTER, ErrorPolicy.parse("dead_letter"));
        assertEquals(ErrorPolicy.retry(3, new Duration(100)), ErrorPolicy.parse("RETRY 3 100 ms"));
        assertEquals(ErrorPolicy.retry(3, new Duration(2000)), ErrorPolicy.parse("retry 3 2s"));
        assertEquals(ErrorPolicy.retry(1, new Duration(0)), ErrorPolicy.parse("retry 1"));
        assertEquals("RETRY 3 100 ms", ErrorPolicy.parse("retry 3  100ms").toString());
        for (String wrong : List.of("", "STOP", "RETRY", "RETRY x", "RETRY 3 soon", "RETRY 0 1 s", "SKIP 3")) {
            assertEquals("SL-0343", assertThrows(PipelineDefinitionException.class, () -> ErrorPolicy.parse(wrong), wrong).code());
        }
        assertEquals("SL-0308", assertThrows(PipelineDefinitionException.class, () -> {
            try (Driven driven = new Driven(new StreamingConf().set("sluice.errorPolicy", "perhaps"))) {
                driven.input(List.of(1)).print();
                driven.step();
            }
        }).code());
        assertEquals(List.of(100L, 200L, 400L, 25_600L, 30_000L, 30_000L),
                IntStream.of(1, 2, 3, 9, 10, 100).mapToObj(ErrorPolicy.retry(100, new Duration(100))::delayMillis).toList());
    }

    // retry

    @Test
    @DisplayName("V15: RETRY computes the batch again from the same input and undoes what the failed attempt changed")
    void shouldV15RetryABatch() {
        try (Driven driven = new Driven()) {
            // Each failure is two calls: the second one finds the record.
            AtomicInteger failures = new AtomicInteger(4);
            List<Integer> put = new ArrayList<>();
            PairDStream<String, Integer> pairs = driven.pairs("a=1 b=2", "a=5");
            PairDStream<String, Integer> sums = pairs.<Integer>updateStateByKey((values, state) -> Optional.of(state.orElse(0) + values.stream().mapToInt(x -> x).sum()));
            driven.watch("first", sums);
            pairs.foreachRDD(batch -> put.add((int) batch.count()));
            driven.watch("out", sums.map(pair -> {
                if (pair._1().equals("b") && failures.getAndDecrement() > 0) {
                    throw new IllegalStateException("not yet");
                }
                return pair;
            }).id("flaky").onError(ErrorPolicy.retry(3, new Duration(100))));

            BatchReport report = driven.step();

            assertEquals("[(a,1) (b,2)]", driven.seen("out"));
            assertEquals("[(a,1) (b,2)]", driven.seen("first"));
            assertEquals(List.of(2), put);
            assertEquals(2, report.retries());
            assertEquals(1300, report.finishedMillis(), "1000 + 100 + 200");
            assertTrue(report.failure().isEmpty());
            assertEquals(0, report.nodes().get("flaky").errors());
            assertEquals(2, report.nodes().get("flaky").in());
            assertEquals(List.of(1, 1, 1), report.outputs().stream().map(OutputReport::attempts).toList());
            driven.step();
            assertEquals("[(a,1) (b,2)]; [(a,6) (b,2)]", driven.seen("out"));
            assertEquals(List.of(2, 1), put);
        }
    }

    @Test
    @DisplayName("V4, V15: an output that fails is done again alone, with the same records")
    void shouldV4RetryAnOutputAlone() {
        try (Driven driven = new Driven()) {
            List<String> log = new ArrayList<>();
            AtomicInteger mapped = new AtomicInteger();
            DStream<Integer> numbers = driven.input(List.of(1, 2), List.of(3)).map(x -> mapped.incrementAndGet() * 0 + x);
            numbers.foreachRDD(batch -> log.add("before " + batch.collect()));
            numbers.foreachRDD(batch -> {
                log.add("flaky " + batch.collect());
                if (log.size() < 4) {
                    throw new IllegalStateException("not yet");
                }
            }).id("flaky").onError(ErrorPolicy.retry(2, new Duration(10)));
            numbers.foreachRDD(batch -> log.add("after " + batch.collect()));

            BatchReport report = driven.step();

            assertEquals(List.of("before [1, 2]", "flaky [1, 2]", "flaky [1, 2]", "flaky [1, 2]", "after [1, 2]"), log);
            assertEquals(2, mapped.get());
            assertEquals(2, report.retries());
            OutputReport flaky = report.outputs().get(1);
            assertEquals("flaky 3 1000 1030 Optional.empty", flaky.id() + " " + flaky.attempts() + " " + flaky.startedMillis() + " " + flaky.finishedMillis() + " " + flaky.failure());
            assertEquals(0, driven.step().retries());
        }
    }

    @Test
    @DisplayName("L12, S13, S14, V4: after the last retry the batch has failed, nothing later runs, and the state is what it was")
    void shouldL12S13S14FailAfterTheLastRetry() {
        try (Driven driven = new Driven()) {
            List<String> log = new ArrayList<>();
            PairDStream<String, Integer> pairs = driven.pairs("a=1", "a=-5", "a=7");
            PairDStream<String, Integer> sums = pairs.<Integer>updateStateByKey((values, state) -> Optional.of(state.orElse(0) + values.stream().mapToInt(x -> x).sum())).id("sums");
            sums.foreachRDD(batch -> {
                log.add("try " + batch.collect());
                batch.foreach(pair -> positive(pair._2()));
            }).id("sink").onError(ErrorPolicy.retry(2, new Duration(100)));
            sums.foreachRDD(batch -> log.add("later " + batch.collect()));
            driven.step();

            BatchReport report = driven.step();

            assertEquals(List.of("try [(a,1)]", "later [(a,1)]", "try [(a,-4)]", "try [(a,-4)]", "try [(a,-4)]"), log);
            assertEquals("sink", report.failure().orElseThrow().nodeId());
            assertEquals(2, report.retries());
            assertEquals(3, report.outputs().get(0).attempts());
            assertTrue(report.outputs().get(0).failure().isPresent());
            assertEquals(0, report.outputs().get(1).attempts());
            assertEquals(1, report.nodes().get("sums").stateKeys());
            assertEquals(1, driven.ssc.state("sums").entries("", 10).get(0).value());
            assertThrows(IllegalStateException.class, driven::step);
            assertThrows(OperatorException.class, () -> driven.ssc.awaitTermination());
        }
    }

    @Test
    @DisplayName("V15: windows and states are what they would be had nothing failed, batch by batch")
    void shouldV15UndoWindowsAndStatesBeforeARetry() {
        List<String> seen = new ArrayList<>();
        for (boolean flaky : new boolean[] {false, true}) {
            try (Driven driven = new Driven()) {
                AtomicInteger calls = new AtomicInteger();
                PairDStream<String, Integer> pairs = driven.pairs("a=1 b=2", "a=5", "c=1 a=2", "", "b=4", "a=9 c=3", "");
                Duration two = new Duration(2000);
                Duration one = new Duration(1000);
                driven.watch("window", pairs.window(two, one));
                driven.watch("slow", pairs.window(new Duration(4000), two).count());
                driven.watch("reduced", pairs.reduceByKeyAndWindow(Integer::sum, two, one));
                driven.watch("inverse", pairs.reduceByKeyAndWindow(Integer::sum, (a, b) -> a - b, new Duration(3000), one));
                driven.watch("counts", pairs.countByWindow(new Duration(3000), one));
                driven.watch("mapped", pairs.mapWithState(StateSpec.<String, Integer, Integer, String>function((key, value, state) -> {
                    if (state.isTimingOut()) {
                        return key + " is over";
                    }
                    state.update((state.exists() ? state.get() : 0) + value.get());
                    return key + state.get();
                }).timeout(two)));
                driven.watch("updated", pairs.<Integer>updateStateByKey((values, state) -> values.isEmpty() && state.orElse(0) > 6 ? Optional.empty()
                        : Optional.of(state.orElse(0) + values.stream().mapToInt(x -> x).sum())));
                driven.watch("last", pairs.transformToPair(batch -> {
                    if (flaky && calls.incrementAndGet() % 3 != 0) {
                        throw new IllegalStateException("not yet");
                    }
                    return batch;
                }).onError(ErrorPolicy.retry(2, new Duration(1))));
                driven.steps(7);
                assertEquals(flaky ? 14 : 0, driven.reports.stream().mapToInt(BatchReport::retries).sum());
                StringBuilder all = new StringBuilder();
                for (String name : List.of("window", "slow", "reduced", "inverse", "counts", "mapped", "updated", "last")) {
                    all.append(name).append(": ").append(driven.seen(name)).append('\n');
                }
                driven.reports.forEach(r -> all.append(r.nodes().values().stream().map(n -> n.id() + " " + n.in() + " " + n.out() + " " + n.errors() + " " + n.stateKeys()).toList()).append('\n'));
                seen.add(all.toString());
            }
        }

        assertEquals(seen.get(0), seen.get(1));
    }

    @Test
    void shouldRetryAWholeBatchFunction() {
        try (Driven driven = new Driven()) {
            AtomicInteger calls = new AtomicInteger();
            driven.watch("out", driven.input(List.of(1)).transform(batch -> {
                if (calls.incrementAndGet() < 3) {
                    throw new IllegalStateException();
                }
                return batch;
            }).onError(ErrorPolicy.retry(2, new Duration(0))));

            assertEquals(2, driven.step().retries());
            assertEquals("[1]", driven.seen("out"));
        }
    }

    @Test
    void shouldTreatEndlessRecursionAndAssertionsAsErrorsOfRecords() {
        try (Driven driven = new Driven()) {
            driven.watch("out", driven.input(List.of(1, 2, 3)).map(x -> {
                if (x == 1) {
                    throw new AssertionError("no");
                }
                return x == 2 ? endless(x) : x;
            }).id("x").onError(ErrorPolicy.SKIP));

            assertEquals(2, driven.step().nodes().get("x").errors());
            assertEquals("[3]", driven.seen("out"));
        }
    }

    private static int endless(int x) {
        return endless(x + 1) + 1;
    }

    @Test
    void shouldNotSkipOrRetryErrorsOfTheMachine() {
        for (ErrorPolicy policy : List.of(ErrorPolicy.SKIP, ErrorPolicy.retry(3, new Duration(0)))) {
            try (Driven driven = new Driven()) {
                AtomicInteger calls = new AtomicInteger();
                driven.watch("out", driven.input(Arrays.asList(1)).map(x -> {
                    calls.incrementAndGet();
                    throw new OutOfMemoryError("made up");
                }).onError(policy));

                BatchReport report = driven.step();

                assertTrue(report.failure().isPresent());
                assertEquals(1, calls.get());
                assertEquals(0, report.retries());
            }
        }
    }

    @Test
    void shouldGiveErrorStreamsTheTypeOfWhatComesIn() {
        try (Driven driven = new Driven()) {
            DStream<String> texts = driven.input(List.of("1", "nine"));
            DStream<Integer> numbers = texts.map(Integer::valueOf).id("numbers");
            driven.watch("lengths", numbers.errors(texts).map(failed -> failed.record().length()));
            PairDStream<String, Integer> pairs = numbers.mapToPair(x -> new Tuple2<>("a", -x));
            PairDStream<String, Integer> states = pairs.<Integer>updateStateByKey((values, state) -> Optional.of(positive(values.get(0)))).id("states");
            driven.watch("values", states.errorsOfKeys(pairs).map(failed -> failed.record()._1() + failed.record()._2().get(0)));

            assertTrue(driven.step().failure().isEmpty());

            assertEquals("[4]", driven.seen("lengths"));
            assertEquals("[a-1]", driven.seen("values"));
        }
    }

    @Test
    void shouldTakeThePolicyOfTheContextBeforeTheSetting() {
        try (Driven driven = new Driven(new StreamingConf().set("sluice.errorPolicy", "fail"))) {
            driven.ssc.onError(ErrorPolicy.SKIP);
            driven.watch("out", driven.input(List.of("1", "x", "3")).map(Integer::valueOf).id("numbers"));

            assertEquals(1, driven.step().nodes().get("numbers").errors());

            assertEquals("[1 3]", driven.seen("out"));
        }
    }
}
