package org.sluice.streaming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** FT19: accumulators and broadcast values; better than Spark's: they are part of checkpoints, and what a failed batch added is taken back. */
class AccumulatorTest {

    @TempDir
    Path directory;

    /** Words of one's own. */
    private static final class Longest extends AccumulatorV2<String, String> {

        private String longest = "";

        @Override
        public boolean isZero() {
            return longest.isEmpty();
        }

        @Override
        public Longest copy() {
            Longest copy = new Longest();
            copy.longest = longest;
            return copy;
        }

        @Override
        public void reset() {
            longest = "";
        }

        @Override
        public void add(String v) {
            longest = v.length() > longest.length() ? v : longest;
        }

        @Override
        public void merge(AccumulatorV2<String, String> other) {
            add(other.value());
        }

        @Override
        public String value() {
            return longest;
        }

        @Override
        protected Object save() {
            return longest;
        }

        @Override
        protected void restore(Object saved) {
            longest = (String) saved;
        }
    }

    private record Counted(LongAccumulator records, DoubleAccumulator sum, CollectionAccumulator<Integer> odd, Longest longest) {

        static Counted in(BatchContext context) {
            Longest longest = new Longest();
            context.register(longest, "longest");
            return new Counted(context.longAccumulator("records"), context.doubleAccumulator("sum"), context.collectionAccumulator("odd"), longest);
        }

        int count(int x) {
            records.add(1);
            sum.add(x / 10.0);
            if (x % 2 == 1) {
                odd.add(x);
            }
            longest.add("x".repeat(x));
            return x;
        }

        String all() {
            return records.value() + " " + sum.value() + " " + odd.value() + " " + longest.value().length();
        }
    }

    @Test
    @DisplayName("FT19 accumulators count what functions add")
    void shouldFT19Accumulate() {
        try (Driven driven = new Driven()) {
            Counted counted = Counted.in(driven.ssc.sparkContext());
            driven.watch("x", driven.input(List.of(1, 2, 3), List.of(), List.of(5)).map(counted::count));

            driven.steps(3);

            assertEquals("4 1.1 [1, 3, 5] 5", counted.all());
            assertEquals(4, counted.records().count());
            assertEquals(1, counted.records().avg());
            assertEquals("records", counted.records().name().get());
        }
    }

    @Test
    @DisplayName("FT19 a failed batch takes back what it added")
    void shouldFT19TakeBackWhatAFailedBatchAdded() {
        try (Driven driven = new Driven()) {
            Counted counted = Counted.in(driven.ssc.sparkContext());
            driven.input(List.of(1, 2, 3), List.of(5, 6, 0)).map(counted::count).foreachRDD(batch -> batch.foreach(x -> assertFalse(x == 0)));

            driven.step();
            driven.step();

            assertEquals("3 0.6 [1, 3] 3", counted.all());
        }
    }

    @Test
    @DisplayName("FT19 accumulators survive a restart, also when they are made inside foreachRDD")
    void shouldFT19SurviveARestart() {
        List<String> seen = new ArrayList<>();
        for (int run = 0; run < 2; run++) {
            Counted[] once = new Counted[1];
            StreamingContext ssc = StreamingContext.getOrCreate(directory.toString(), () -> {
                StreamingContext made = new StreamingContext(new StreamingConf().setAppName("restart").clock(Clocks.manual(0)), Durations.seconds(1));
                LongAccumulator early = made.sparkContext().longAccumulator();
                made.generatedStream(3, 1, (n, random) -> (int) n + 1).map(x -> {
                    early.add(1);
                    return x;
                }).foreachRDD(batch -> {
                    if (once[0] == null) {
                        once[0] = Counted.in(batch.context());
                    }
                    batch.foreach(x -> once[0].count(x));
                    seen.add(early.value() + ": " + once[0].all());
                });
                return made;
            });
            Stepper stepper = ssc.startStepped();
            stepper.step();
            ssc.stop();
        }

        assertEquals(List.of("3: 3 0.6 [1, 3] 3", "6: 6 2.1 [1, 3, 5] 6"), seen);
    }

    @Test
    void shouldNotDependOnThreads() {
        List<String> results = new ArrayList<>();
        for (int threads : new int[] {1, 4}) {
            try (Driven driven = new Driven(new StreamingConf().parallelism(threads))) {
                BatchContext context = driven.ssc.sparkContext();
                LongAccumulator count = context.longAccumulator();
                DoubleAccumulator sum = context.doubleAccumulator();
                driven.input(IntStream.range(0, 50_000).boxed().toList()).map(x -> {
                    count.add(1);
                    sum.add(1.0 / (x + 1));
                    return x;
                }).foreachRDD(batch -> batch.count());
                driven.step();
                results.add(count.value() + " " + sum.value());
            }
        }

        assertEquals(results.get(0), results.get(1));
        assertTrue(results.get(0).startsWith("50000 "), results.get(0));
    }

    @Test
    void shouldSumExactlyInAnyOrder() {
        List<Double> values = new ArrayList<>(List.of(1e308, 1.0, -1e308, 1e-300, 0.1, 0.2, -1.0, 1e16, 1.0, -1e16));
        for (int seed = 0; seed < 50; seed++) {
            Collections.shuffle(values, new Random(seed));
            DoubleAccumulator a = new DoubleAccumulator();
            DoubleAccumulator b = new DoubleAccumulator();
            values.subList(0, 4).forEach(a::add);
            values.subList(4, 10).forEach(b::add);
            a.merge(b);
            assertEquals(1.3, a.sum(), "order " + values);
        }
        DoubleAccumulator infinite = new DoubleAccumulator();
        infinite.add(Double.POSITIVE_INFINITY);
        infinite.add(1.0);
        assertEquals(Double.POSITIVE_INFINITY, infinite.sum());
        infinite.add(Double.NEGATIVE_INFINITY);
        assertTrue(Double.isNaN(infinite.sum()));
    }

    @Test
    void shouldRefuseToBeRegisteredTwice() {
        BatchContext context = new BatchContext("local", "twice");
        Longest longest = new Longest();
        assertThrows(IllegalStateException.class, longest::id);
        context.register(longest);
        assertThrows(IllegalStateException.class, () -> context.register(longest));
        assertEquals(0, longest.id());
    }

    @Test
    @DisplayName("FT19 broadcast values are shared until they are destroyed")
    void shouldFT19Broadcast() {
        try (Driven driven = new Driven()) {
            Broadcast<List<Integer>> blocked = driven.ssc.sparkContext().broadcast(List.of(2));
            driven.watch("x", driven.input(List.of(1, 2, 3)).filter(x -> !blocked.value().contains(x)));

            driven.step();

            assertEquals("[1 3]", driven.seen("x"));
            blocked.unpersist();
            assertEquals(List.of(2), blocked.getValue());
            blocked.destroy();
            assertThrows(IllegalStateException.class, blocked::value);
        }
    }
}
