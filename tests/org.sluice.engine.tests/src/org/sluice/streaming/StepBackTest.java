package org.sluice.streaming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.streaming.eventtime.EventWindows;
import org.sluice.streaming.eventtime.ListState;
import org.sluice.streaming.report.BatchReport;

/** Going back to a batch shows again what it showed the first time. */
final class StepBackTest {

    private static final Duration SECOND = Durations.seconds(1);
    private static final int BATCHES = 60;

    /** A program whose every edge and state is watched. */
    private static final class Watched implements AutoCloseable {

        final StreamingContext ssc = new StreamingContext(new StreamingConf().parallelism(2).clock(Clocks.manual(0)), SECOND);
        final List<Object> written = new ArrayList<>();
        final List<String> states = new ArrayList<>();
        final Queue<List<String>> extra = new ArrayDeque<>();
        final Random random;
        private final Map<String, Integer> edges = new TreeMap<>();
        private Stepper stepper;

        Watched(long seed) {
            random = new Random(seed);
            for (int i = 0; i < BATCHES + 1000; i++) {
                extra.add(random.nextInt(5) == 0 ? List.of() : words(random.nextInt(30)));
            }
        }

        private List<String> words(int n) {
            List<String> words = new ArrayList<>();
            for (int i = 0; i < n; i++) {
                words.add("w" + Math.abs((int) (random.nextGaussian() * 40)));
            }
            return words;
        }

        /** Records no source could deliver a second time. */
        DStream<String> source(String id) {
            return ssc.<String>listQueueStream(extra).id(id);
        }

        void write(DStreamLike<?, ?, ?> stream) {
            writeOne(stream);
        }

        private <T, S extends DStreamLike<T, S, B>, B extends BatchLike<T, B>> void writeOne(DStreamLike<T, S, B> stream) {
            stream.foreachRDD(batch -> written.addAll(batch.collect()));
        }

        Stepper start(HistoryLimits limits) {
            for (org.sluice.streaming.NodeInfo node : ssc.nodes()) {
                ssc.tap(node.id(), (time, records) -> edges.put(node.id(), 31 * time.hashCode() + records.hashCode()));
            }
            ssc.history(limits);
            stepper = ssc.startStepped();
            return stepper;
        }

        /** Everything that could be seen of a batch. */
        String look(BiFunction<Stepper, Integer, BatchReport> move, int to) {
            edges.clear();
            BatchReport report = move.apply(stepper, to);
            assertTrue(report.failure().isEmpty(), () -> report.failure().toString());
            assertEquals(report.number(), stepper.current());
            StringBuilder seen = new StringBuilder();
            seen.append(report.number()).append(' ').append(report.time()).append(' ').append(edges).append(' ').append(report.sources());
            report.nodes().forEach((id, node) -> seen.append(' ').append(id).append(':').append(node.in()).append('/').append(node.out()).append('/').append(node.stateKeys())
                    .append('/').append(node.late()).append('/').append(node.held()).append('/').append(node.watermark()));
            for (String id : states) {
                seen.append(' ').append(id).append('=').append(ssc.state(id).entries("", Integer.MAX_VALUE).hashCode());
            }
            return seen.toString();
        }

        @Override
        public void close() {
            ssc.stop();
        }
    }

    private static Watched wordCount(long seed) {
        Watched w = new Watched(seed);
        PairDStream<String, Integer> pairs = w.source("lines").mapToPair(word -> new Tuple2<>(word, 1)).id("pairs");
        w.write(pairs.<Integer>updateStateByKey((values, state) -> {
            int sum = state.or(0) + values.size();
            return values.isEmpty() && sum % 7 == 3 ? Optional.empty() : Optional.of(sum);
        }).id("counts"));
        w.states.add("counts");
        return w;
    }

    private static Watched sessions(long seed) {
        Watched w = new Watched(seed);
        PairDStream<String, Integer> pairs = w.source("lines").mapToPair(word -> new Tuple2<>(word, word.length())).id("pairs");
        MapWithStateDStream<String, Integer, Integer, String> mapped = pairs.mapWithState(StateSpec.function(
                (Time time, String key, Optional<Integer> value, State<Integer> state) -> {
                    if (state.isTimingOut()) {
                        return Optional.of(key + " idle since " + state.get());
                    }
                    int sum = (state.exists() ? state.get() : 0) + value.or(0);
                    if (sum > 30) {
                        state.remove();
                    } else {
                        state.update(sum);
                    }
                    return Optional.of(key + "=" + sum);
                }).timeout(Durations.seconds(4)));
        mapped.id("sessions");
        w.write(mapped.stateSnapshots().id("snapshots"));
        w.write(mapped.window(Durations.seconds(6), Durations.seconds(2)).id("recent"));
        w.states.add("sessions");
        return w;
    }

    private static Watched joined(long seed) {
        Watched w = new Watched(seed);
        PairDStream<String, Integer> left = w.source("left").mapToPair(word -> new Tuple2<>(word, 1)).id("l");
        PairDStream<String, Integer> right = w.source("right").mapToPair(word -> new Tuple2<>(word, 2)).id("r");
        PairDStream<String, Integer> sums = left.join(right).id("join").mapToPair(t -> new Tuple2<>(t._1(), t._2()._1() + t._2()._2())).id("sums");
        w.write(sums.reduceByKeyAndWindow(Integer::sum, (a, b) -> a - b, Durations.seconds(5), Durations.seconds(1), 0, t -> t._2() > 0).id("inverse"));
        w.write(left.reduceByKeyAndWindow(Integer::sum, Durations.seconds(9), Durations.seconds(3)).id("stacks"));
        w.write(left.reduceByKeyAndWindow(Integer::sum, (a, b) -> a - b, Durations.seconds(6), Durations.seconds(3)).id("inverse-3"));
        return w;
    }

    /** Time goes on by a little with each record, and back for some. */
    private static Watched eventTime(long seed) {
        Watched w = new Watched(seed);
        Random random = new Random(seed);
        long[] now = {0};
        w.extra.forEach(batch -> {
            for (int i = 0; i < batch.size(); i++) {
                now[0] += random.nextInt(20);
                batch.set(i, batch.get(i) + "@" + (now[0] - random.nextInt(random.nextInt(8) == 0 ? 900 : 100)));
            }
        });
        EventTimePairDStream<String, String> timed = w.source("lines").filter(text -> !text.isEmpty()).id("filled").withTimestamps(
                text -> Long.parseLong(text.substring(text.indexOf('@') + 1)), new Duration(80)).id("times").keyBy(text -> text.substring(0, text.indexOf('@'))).id("keyed");
        var windows = timed.countByKeyAndEventWindow(EventWindows.sliding(new Duration(500), new Duration(100)).allowedLateness(new Duration(50))).id("sliding");
        w.write(windows);
        w.write(windows.lateRecords().id("late"));
        w.write(timed.groupByKeyAndEventWindow(EventWindows.session(new Duration(300))).id("sessions"));
        w.write(timed.fullOuterJoinWithin(timed.filter(pair -> pair._2().endsWith("3")).id("threes"), new Duration(20), new Duration(40)).id("join"));
        w.write(timed.dropDuplicates(Tuple2::_1, new Duration(200)).id("distinct"));
        w.write(timed.<String>process((key, text, context) -> {
            ListState<String> all = context.listState("all", Durations.seconds(7));
            all.add(text);
            context.registerEventTimer(context.timestamp() + 150);
            context.registerBatchTimer(context.batchTime().milliseconds() + 5000);
        }, (key, timer, context) -> {
            context.emit(key + timer + context.listState("all").get());
            context.valueState("fired").update(timer.timeMillis());
            if (timer.timeMillis() % 5 == 0) {
                context.valueState("fired").clear();
            }
        }).id("process"));
        w.states.addAll(List.of("sliding", "sessions", "join", "distinct", "process"));
        return w;
    }

    private static Watched program(String name, long seed) {
        return switch (name) {
            case "word count" -> wordCount(seed);
            case "mapWithState" -> sessions(seed);
            case "event time" -> eventTime(seed);
            default -> joined(seed);
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"word count", "mapWithState", "join and windows", "event time"})
    void thousandRandomMovesShowWhatTheFirstRunShowed(String name) {
        try (Watched w = program(name, 7)) {
            Stepper stepper = w.start(HistoryLimits.DEFAULT);
            List<String> first = new ArrayList<>(List.of(""));
            int outputs = 0;
            Random random = new Random(11);
            for (int move = 0; move < 1000; move++) {
                int latest = first.size() - 1;
                int choice = latest == 0 ? 0 : random.nextInt(latest < BATCHES ? 5 : 4);
                int at = (int) stepper.current();
                String shown;
                if (choice == 0 || choice == 4 && at == latest) {
                    shown = w.look((s, n) -> s.step(), 0);
                } else if (choice == 1 && at > 1) {
                    shown = w.look((s, n) -> s.stepBack(), 0);
                } else {
                    shown = w.look((s, n) -> s.goTo(n), 1 + random.nextInt(latest));
                }
                int number = (int) stepper.current();
                if (number == first.size()) {
                    first.add(shown);
                    outputs = w.written.size();
                }
                assertEquals(first.get(number), shown, name + ", move " + move);
                assertEquals(outputs, w.written.size(), "a visit wrote something, move " + move);
            }
            assertTrue(first.size() > 20, "batches " + first.size());
            // the same as without ever going back
            try (Watched straight = program(name, 7)) {
                straight.start(null);
                for (int n = 1; n < first.size(); n++) {
                    assertEquals(first.get(n), straight.look((s, i) -> s.step(), 0));
                }
                assertEquals(straight.written, w.written);
            }
        }
    }

    @Test
    void statesThatGrowAreSplitAndShrinkAreCompactedAndComeBack() {
        StreamingContext ssc = new StreamingContext(new StreamingConf().parallelism(2).clock(Clocks.manual(0)), SECOND);
        int[] sizes = {10, 9000, 20, 9000, 9000, 5, 0, 0, 300, 0, 12000, 1};
        ssc.overrideSource("numbers", (number, time) -> {
            List<Integer> list = new ArrayList<>();
            for (int i = 0; i < sizes[(int) number - 1]; i++) {
                list.add((int) (i * number));
            }
            return list;
        });
        PairDStream<Integer, Integer> pairs = ssc.<Integer>generatedStream(0, 0, (n, r) -> null).id("numbers").mapToPair(n -> new Tuple2<>(n, 1));
        List<Integer> seen = new ArrayList<>();
        DStreamLike<?, ?, ?> state = pairs.<Integer>updateStateByKey((values, old) -> values.isEmpty() ? Optional.empty() : Optional.of(old.or(0) + 1)).id("state");
        state.print();
        pairs.reduceByKeyAndWindow(Integer::sum, Durations.seconds(2), SECOND).id("window").print();
        ssc.safe(true);
        ssc.tap("state", (time, records) -> seen.add(records.hashCode()));
        ssc.tap("window", (time, records) -> seen.add(records.hashCode()));
        ssc.history(HistoryLimits.DEFAULT);
        Stepper stepper = ssc.startStepped();
        List<List<Integer>> first = new ArrayList<>();
        for (int n = 1; n <= sizes.length; n++) {
            seen.clear();
            stepper.step();
            seen.add(ssc.state("state").entries("", Integer.MAX_VALUE).hashCode());
            first.add(List.copyOf(seen));
        }
        Random random = new Random(3);
        for (int i = 0; i < 100; i++) {
            int n = 1 + random.nextInt(sizes.length);
            seen.clear();
            stepper.goTo(n);
            seen.add(ssc.state("state").entries("", Integer.MAX_VALUE).hashCode());
            assertEquals(first.get(n - 1), seen, "batch " + n);
        }
        ssc.stop();
    }

    @Test
    void afterGoingBackTheRunGoesOnFromItsNewestBatch() {
        try (Watched w = wordCount(3); Watched straight = wordCount(3)) {
            Stepper stepper = w.start(HistoryLimits.DEFAULT);
            straight.start(null);
            for (int i = 0; i < 5; i++) {
                stepper.step();
            }
            stepper.goTo(2);
            assertEquals(new Time(3000), stepper.nextTime());
            for (int i = 0; i < 6; i++) {
                stepper.step();
            }
            assertEquals(8, stepper.current());
            assertEquals(new Time(9000), stepper.nextTime());
            for (int i = 0; i < 8; i++) {
                straight.stepper.step();
            }
            assertEquals(straight.written, w.written);
        }
    }

    @Test
    void oldBatchesAreForgottenToStayWithinTheLimits() {
        try (Watched w = wordCount(4)) {
            Stepper stepper = w.start(new HistoryLimits(1 << 20, 10));
            for (int i = 0; i < 25; i++) {
                stepper.step();
            }
            assertEquals(16, stepper.earliest());
            assertEquals(25, stepper.latest());
            assertEquals(15, stepper.forgotten());
            assertEquals(16, stepper.goTo(16).number());
            String message = assertThrows(IllegalStateException.class, stepper::stepBack).getMessage();
            assertTrue(message.startsWith("Batch 15 is not kept. Kept are 16 to 25; older ones were forgotten"), message);
            assertEquals(16, stepper.current());
        }
        try (Watched w = wordCount(4)) {
            Stepper stepper = w.start(new HistoryLimits(20_000, 1000));
            for (int i = 0; i < 50; i++) {
                stepper.step();
                assertTrue(stepper.historyBytes() <= 20_000);
            }
            assertTrue(stepper.earliest() > 1 && stepper.earliest() < 50, "earliest " + stepper.earliest());
        }
    }

    @Test
    void withoutAHistoryThereIsNoWayBack() {
        try (Watched w = wordCount(5)) {
            Stepper stepper = w.start(null);
            stepper.step();
            String message = assertThrows(IllegalStateException.class, stepper::stepBack).getMessage();
            assertTrue(message.contains("keeps no history"), message);
            assertEquals(1, stepper.current());
            assertEquals(0, stepper.latest());
        }
        assertThrows(PipelineDefinitionException.class, () -> new HistoryLimits(0, 1));
    }

    @Test
    void aFunctionThatFailsOnAVisitFailsTheVisitOnly() {
        StreamingContext ssc = new StreamingContext(new StreamingConf().clock(Clocks.manual(0)), SECOND);
        boolean[] broken = {false};
        ssc.<Long>generatedStream(3, 1, (n, r) -> n).map(n -> {
            if (broken[0]) {
                throw new IllegalArgumentException("not again");
            }
            return n;
        }).mapToPair(n -> new Tuple2<>(n % 2, n)).<Long>updateStateByKey((values, old) -> Optional.of(old.or(0L) + values.size())).id("state").print();
        ssc.safe(true);
        ssc.history(HistoryLimits.DEFAULT);
        Stepper stepper = ssc.startStepped();
        stepper.step();
        String state = ssc.state("state").entries("", 9).toString();
        stepper.step();
        broken[0] = true;
        assertTrue(stepper.stepBack().failure().orElseThrow().message().contains("not again"));
        assertEquals(state, ssc.state("state").entries("", 9).toString());
        broken[0] = false;
        stepper.step();
        stepper.step();
        assertEquals(3, stepper.current());
        assertEquals("[Entry[key=0, value=5, updated=3000 ms], Entry[key=1, value=4, updated=3000 ms]]", ssc.state("state").entries("", 9).toString());
        ssc.stop();
    }

    @Test
    void accumulatorsGoBackWithTheBatch() {
        StreamingContext ssc = new StreamingContext(new StreamingConf().clock(Clocks.manual(0)), SECOND);
        LongAccumulator sum = ssc.sparkContext().longAccumulator("sum");
        CollectionAccumulator<Long> all = ssc.sparkContext().collectionAccumulator("all");
        ssc.<Long>generatedStream(2, 1, (n, r) -> n).map(n -> {
            sum.add(n);
            all.add(n);
            return n;
        }).print();
        ssc.safe(true);
        ssc.history(HistoryLimits.DEFAULT);
        Stepper stepper = ssc.startStepped();
        List<String> first = new ArrayList<>(List.of(""));
        for (int i = 0; i < 6; i++) {
            stepper.step();
            if (i == 3) {
                all.reset();
            }
            first.add(sum.value() + " " + all.value());
        }
        for (int n : new int[] {6, 1, 5, 3, 2, 4, 6, 6, 1}) {
            stepper.goTo(n);
            assertEquals(n == 4 ? "28 [0, 1, 2, 3, 4, 5, 6, 7]" : first.get(n), sum.value() + " " + all.value());
        }
        ssc.stop();
    }
}
