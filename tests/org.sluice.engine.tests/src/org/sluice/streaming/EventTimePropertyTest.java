package org.sluice.streaming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sluice.streaming.eventtime.EventWindows;
import org.sluice.streaming.eventtime.LateRecord;
import org.sluice.streaming.eventtime.ValueState;
import org.sluice.streaming.eventtime.Windowed;
import org.sluice.streaming.report.BatchReport;

/** Event time against plain computations over all records, for made data cut into batches at random. Failures are made smaller before they are told. */
class EventTimePropertyTest {

    @TempDir
    Path dir;

    /** A record of the made data. */
    record Event(String key, long at, int value) {
    }

    /** Made data: what comes in each batch, and the windows. */
    private record Case(long seed, List<List<Event>> batches, EventWindows windows, long bound) {

        @Override
        public String toString() {
            return "seed " + seed + ", " + windows.shape() + ", lateness " + windows.allowedLateness() + ", bound " + bound + " ms, " + batches;
        }
    }

    private static Case made(long seed) {
        Random random = new Random(seed);
        long size = 1 + random.nextInt(60);
        EventWindows windows = switch (random.nextInt(3)) {
            case 0 -> EventWindows.tumbling(new Duration(size)).offset(new Duration(random.nextInt(7)));
            case 1 -> EventWindows.sliding(new Duration(size), new Duration(1 + random.nextInt(60)));
            default -> EventWindows.session(new Duration(1 + random.nextInt(12)));
        };
        windows = windows.allowedLateness(new Duration(random.nextBoolean() ? 0 : random.nextInt(40)));
        long bound = random.nextInt(20);
        int disorder = 1 + random.nextInt(60);
        long now = random.nextInt(400) - 200;
        List<List<Event>> batches = new ArrayList<>();
        int value = 0;
        for (int b = 2 + random.nextInt(12); b > 0; b--) {
            List<Event> batch = new ArrayList<>();
            for (int n = random.nextInt(9); n > 0; n--) {
                now += random.nextInt(12);
                batch.add(new Event("" + (char) ('a' + random.nextInt(4)), now - random.nextInt(disorder), ++value));
            }
            batches.add(batch);
        }
        batches.add(List.of(new Event("end", now + 10_000, 0)));
        return new Case(seed, batches, windows, bound);
    }

    /** A pipeline over the made data, its results by name. */
    private static Map<String, List<List<?>>> run(Case made, int threads) {
        try (Driven driven = new Driven(new StreamingConf().parallelism(threads))) {
            @SuppressWarnings("unchecked")
            InputDStream<Event> input = driven.input(made.batches().toArray(List[]::new));
            EventTimePairDStream<String, Event> stream = input.mapToPair(event -> new Tuple2<>(event.key(), event))
                    .withTimestamps((key, event) -> event.at(), new Duration(made.bound()));
            var grouped = stream.groupByKeyAndEventWindow(made.windows());
            driven.watch("groups", grouped);
            driven.watch("late", grouped.lateRecords());
            for (int i = 0; i < made.batches().size(); i++) {
                assertTrue(driven.step().failure().isEmpty(), () -> "" + driven.reports.get(driven.reports.size() - 1).failure());
            }
            Map<String, List<List<?>>> results = new LinkedHashMap<>();
            results.put("groups", driven.lists("groups"));
            results.put("late", driven.lists("late"));
            return results;
        }
    }

    /** What is wrong with the results of a case; empty = nothing. */
    private static String wrong(Case made) {
        Map<String, List<List<?>>> results = run(made, 1);
        TreeMap<String, TreeSet<Integer>> last = new TreeMap<>();
        long watermark = Long.MIN_VALUE;
        long newest = Long.MIN_VALUE;
        for (int b = 0; b < made.batches().size(); b++) {
            long before = watermark;
            for (Event event : made.batches().get(b)) {
                newest = Math.max(newest, event.at());
            }
            watermark = newest == Long.MIN_VALUE ? watermark : newest - made.bound();
            for (Object result : results.get("groups").get(b)) {
                Windowed<?> window = (Windowed<?>) ((Tuple2<?, ?>) result)._1();
                if (window.endMillis() > watermark || window.endMillis() + made.windows().allowedLateness().milliseconds() <= before) {
                    return "batch " + b + " puts " + result + " out between watermarks " + before + " and " + watermark;
                }
                TreeSet<Integer> values = new TreeSet<>();
                ((Iterable<?>) ((Tuple2<?, ?>) result)._2()).forEach(event -> {
                    if (!values.add(((Event) event).value())) {
                        throw new AssertionError("twice in " + result);
                    }
                });
                if (made.windows().isSession()) {
                    last.entrySet().removeIf(entry -> values.containsAll(entry.getValue()));
                }
                last.put(window.toString(), values);
            }
        }
        TreeSet<Integer> late = new TreeSet<>();
        results.get("late").forEach(list -> list.forEach(record -> late.add(((Event) ((Tuple2<?, ?>) ((LateRecord<?>) record).record())._2()).value())));
        Map<String, TreeSet<Integer>> expected = plain(made, late);
        return expected.equals(last) ? "" : "expected " + expected + " but was " + last + ", late " + late;
    }

    /** Windows of all records that are not late, computed without any notion of batches. The window of the last record stays open. */
    private static Map<String, TreeSet<Integer>> plain(Case made, TreeSet<Integer> late) {
        TreeMap<String, TreeSet<Integer>> windows = new TreeMap<>();
        List<Event> events = new ArrayList<>(made.batches().stream().flatMap(List::stream).filter(e -> !late.contains(e.value()) && !e.key().equals("end")).toList());
        EventWindows spec = made.windows();
        long size = spec.size().milliseconds();
        if (spec.isSession()) {
            events.sort(java.util.Comparator.comparing(Event::key).thenComparing(Event::at));
            for (int i = 0; i < events.size();) {
                int j = i + 1;
                while (j < events.size() && events.get(j).key().equals(events.get(i).key()) && events.get(j).at() < events.get(j - 1).at() + size) {
                    j++;
                }
                TreeSet<Integer> values = new TreeSet<>();
                events.subList(i, j).forEach(e -> values.add(e.value()));
                windows.put(new Windowed<>(events.get(i).key(), events.get(i).at(), events.get(j - 1).at() + size).toString(), values);
                i = j;
            }
            return windows;
        }
        for (Event event : events) {
            for (long start = event.at() - size + 1; start <= event.at(); start++) {
                if (Math.floorMod(start - spec.offset().milliseconds(), spec.slide().milliseconds()) == 0) {
                    windows.computeIfAbsent(new Windowed<>(event.key(), start, start + size).toString(), w -> new TreeSet<>()).add(event.value());
                }
            }
        }
        return windows;
    }

    /** Leaves out batches and records as long as the case stays wrong. */
    private static Case smaller(Case made) {
        for (int b = 0; b < made.batches().size() - 1; b++) {
            for (int i = 0; i < made.batches().get(b).size(); i++) {
                List<List<Event>> batches = new ArrayList<>(made.batches());
                List<Event> batch = new ArrayList<>(batches.get(b));
                batch.remove(i);
                batches.set(b, batch);
                Case less = new Case(made.seed(), batches, made.windows(), made.bound());
                if (!wrong(less).isEmpty()) {
                    return smaller(less);
                }
            }
        }
        return made;
    }

    /**
     * For tumbling and sliding windows a record may be late for some windows only: those are put out without it, and plain computation has it. Such records are only made by disorder beyond the bound, and are told
     * by the window having been closed when they came; {@link #wrong} would see them, so windows are compared where no record came between.
     */
    @Test
    void shouldGiveWhatAPlainComputationGives() {
        int compared = 0;
        for (long seed = 0; seed < 250; seed++) {
            Case made = made(seed);
            if (partlyLate(made)) {
                continue;
            }
            compared++;
            if (!wrong(made).isEmpty()) {
                Case least = smaller(made);
                fail(wrong(least) + "; " + least);
            }
        }
        assertTrue(compared > 125, "only " + compared);
    }

    /** Whether a record comes too late for some of its windows and in time for others. */
    private static boolean partlyLate(Case made) {
        if (made.windows().isSession()) {
            return false;
        }
        long newest = Long.MIN_VALUE;
        for (List<Event> batch : made.batches()) {
            long watermark = newest == Long.MIN_VALUE ? newest : newest - made.bound() - made.windows().allowedLateness().milliseconds();
            for (Event event : batch) {
                boolean in = false;
                boolean out = false;
                long size = made.windows().size().milliseconds();
                for (long start = event.at() - size + 1; start <= event.at(); start++) {
                    if (Math.floorMod(start - made.windows().offset().milliseconds(), made.windows().slide().milliseconds()) == 0) {
                        in |= start + size > watermark;
                        out |= start + size <= watermark;
                    }
                }
                if (in && out) {
                    return true;
                }
            }
            for (Event event : batch) {
                newest = Math.max(newest, event.at());
            }
        }
        return false;
    }

    @Test
    void shouldGiveTheSameWithAnyNumberOfThreads() {
        for (int seed = 0; seed < 3; seed++) {
            Random random = new Random(seed);
            List<List<Event>> batches = new ArrayList<>();
            for (int b = 0; b < 5; b++) {
                List<Event> batch = new ArrayList<>();
                for (int i = 0; i < 6_000; i++) {
                    batch.add(new Event("k" + random.nextInt(7_000), b * 1000 + random.nextInt(2000), i));
                }
                batches.add(batch);
            }
            EventWindows windows = List.of(EventWindows.tumbling(new Duration(500)), EventWindows.sliding(new Duration(900), new Duration(300)).allowedLateness(new Duration(100)),
                    EventWindows.session(new Duration(50))).get(seed);
            Case made = new Case(seed, batches, windows, 300);
            Map<String, List<List<?>>> one = run(made, 1);
            for (int threads = 2; threads <= 4; threads++) {
                assertEquals(one, run(made, threads), "threads " + threads);
            }
        }
    }

    /** Everything of event time, over one file. */
    private StreamingContext define(Path file, Path checkpoints, List<String> out) {
        StreamingContext ssc = new StreamingContext(new StreamingConf().clock(Clocks.fast(0)).parallelism(2).checkpointInterval(Durations.seconds(1))
                .set("sluice.checkpoint.fullEvery", "3"), Durations.seconds(1));
        ssc.checkpoint(checkpoints == null ? null : checkpoints.toString());
        PairDStream<String, Integer> pairs = ssc.textFile(file.toString(), 7, false).id("lines")
                .mapToPair(line -> new Tuple2<>(line.substring(0, 1), Integer.parseInt(line.substring(1)))).id("pairs");
        EventTimePairDStream<String, Integer> timed = pairs.withTimestamps((key, at) -> (long) at, new Duration(10), 2).id("times");
        var sliding = timed.groupByKeyAndEventWindow(EventWindows.sliding(new Duration(30), new Duration(10)).allowedLateness(new Duration(5))).id("sliding");
        watch(out, "sliding", sliding);
        watch(out, "late", sliding.lateRecords().id("late"));
        watch(out, "sessions", timed.countByKeyAndEventWindow(EventWindows.session(new Duration(8)).allowedLateness(new Duration(7))).id("sessions"));
        watch(out, "join", timed.filter(pair -> pair._2() % 2 == 0).id("even").fullOuterJoinWithin(timed.filter(pair -> pair._2() % 2 == 1).id("odd"), new Duration(3), new Duration(6)).id("join"));
        watch(out, "distinct", timed.dropDuplicates(Tuple2::_1, new Duration(20)).id("distinct"));
        watch(out, "process", timed.<String>process((key, at, context) -> {
            ValueState<Integer> last = context.valueState("last", Durations.seconds(2));
            context.<Integer>listState("all").add(at);
            context.<Integer, Integer>mapState("map", Durations.seconds(3)).put(at % 3, at);
            context.emit(key + at + last.exists() + context.listState("all").get() + context.mapState("map").entries());
            last.update(at);
            context.registerEventTimer(at + 12);
            context.registerBatchTimer(context.batchTime().milliseconds() + 4000);
        }, (key, timer, context) -> {
            context.listState("all").clear();
            context.emit(key + timer + context.mapState("map").entries());
        }).id("process"));
        return ssc;
    }

    private static <T, S extends DStreamLike<T, S, B>, B extends BatchLike<T, B>> void watch(List<String> out, String name, DStreamLike<T, S, B> stream) {
        stream.foreachRDD((batch, time) -> out.add(time.milliseconds() + " " + name + " " + batch.collect()));
    }

    @Test
    void shouldGiveTheSameAfterAnyStopAsWithoutOne() throws Exception {
        for (int seed = 0; seed < 8; seed++) {
            Random random = new Random(seed);
            Path file = dir.resolve("input-" + seed + ".txt");
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < 120; i++) {
                lines.add((char) ('a' + random.nextInt(5)) + "" + (i * 2 - random.nextInt(random.nextInt(10) == 0 ? 90 : 25)));
            }
            java.nio.file.Files.write(file, lines);
            List<String> undisturbed = new ArrayList<>();
            try (StreamingContext ssc = define(file, null, undisturbed)) {
                Stepper stepper = ssc.startStepped();
                for (int i = 0; i < 22; i++) {
                    assertTrue(stepper.step().failure().isEmpty());
                }
            }
            List<String> disturbed = new ArrayList<>();
            Path checkpoints = dir.resolve("checkpoints-" + seed);
            for (int done = 0; done < 22;) {
                int batches = Math.min(22 - done, 1 + random.nextInt(5));
                try (StreamingContext ssc = StreamingContext.getOrCreate(checkpoints.toString(), () -> define(file, checkpoints, disturbed))) {
                    Stepper stepper = ssc.startStepped();
                    for (int i = 0; i < batches; i++) {
                        assertTrue(stepper.step().failure().isEmpty());
                    }
                }
                done += batches;
            }

            assertEquals(String.join("\n", undisturbed), String.join("\n", disturbed), "seed " + seed);
            assertTrue(undisturbed.stream().anyMatch(line -> line.contains("late [(")), "no late records made");
        }
    }

    /** Results of a run in which functions fail every so often, in the middle of a batch, and the batch is computed again. */
    private static String retried(Case made, boolean failing, long[] retries) {
        try (Driven driven = new Driven(new StreamingConf().parallelism(2).set("sluice.errorPolicy", "RETRY 1000"))) {
            @SuppressWarnings("unchecked")
            InputDStream<Event> input = driven.input(made.batches().toArray(List[]::new));
            Random random = new Random(made.seed());
            EventTimePairDStream<String, Event> timed = input.withTimestamps(Event::at, new Duration(made.bound())).keyBy(Event::key);
            var counts = timed.countByKeyAndEventWindow(made.windows()).id("counts");
            driven.watch("counts", counts.map(record -> {
                if (failing && random.nextInt(40) == 0) {
                    throw new IllegalStateException("again");
                }
                return record;
            }).id("brittle"));
            driven.watch("late", counts.lateRecords());
            driven.watch("join", timed.fullOuterJoinWithin(timed.filter(pair -> pair._2().value() % 3 == 0), new Duration(5), new Duration(9)));
            driven.watch("process", timed.<String>process((key, event, context) -> {
                ValueState<Long> sum = context.valueState("sum", Durations.seconds(3));
                if (failing && random.nextInt(40) == 0) {
                    sum.update(-1_000_000L);
                    context.registerEventTimer(7);
                    throw new IllegalStateException("again");
                }
                sum.update(sum.getOrElse(0L) + event.value());
                context.registerEventTimer(event.at() + 9);
            }, (key, timer, context) -> context.emit(key + timer.timeMillis() + context.valueState("sum").exists() + context.<Long>valueState("sum").getOrElse(0L))).id("process"));
            for (int i = 0; i < made.batches().size(); i++) {
                BatchReport report = driven.step();
                assertTrue(report.failure().isEmpty(), () -> made + " " + report.failure());
                retries[0] += report.retries();
            }
            return driven.seen("counts") + driven.seen("late") + driven.seen("join") + driven.seen("process")
                    + driven.reports.stream().map(r -> r.nodes().get("counts")).map(n -> n.late() + "/" + n.held() + "/" + n.watermark()).toList();
        }
    }

    @Test
    void shouldGiveTheSameWhenBatchesHaveToBeComputedAgain() {
        long[] retries = new long[1];
        for (long seed = 0; seed < 60; seed++) {
            Case made = made(seed);
            assertEquals(retried(made, false, retries), retried(made, true, retries), made.toString());
        }
        assertTrue(retries[0] > 100, "only " + retries[0] + " retries");
    }

    /** A batch with few records does not pay for the keys that wait. */
    @Test
    void shouldNotLookAtAMillionIdleKeys() {
        int keys = 1_000_000;
        long[] looked = new long[1];
        try (Driven driven = new Driven(new StreamingConf().parallelism(1))) {
            List<Long> all = new ArrayList<>(keys);
            for (long k = 0; k < keys; k++) {
                all.add(k);
            }
            List<List<?>> batches = new ArrayList<>(List.of(all));
            for (int i = 0; i < 1000; i++) {
                batches.add(List.of((long) keys + i));
            }
            @SuppressWarnings("unchecked")
            DStream<Long> input = driven.input(batches.toArray(List[]::new));
            EventTimePairDStream<Long, Long> timed = input.withTimestamps(k -> Math.min(k, 10), new Duration(0)).keyBy(k -> {
                looked[0]++;
                return k;
            });
            var sessions = timed.countByKeyAndEventWindow(EventWindows.session(Durations.minutes(10))).id("sessions");
            driven.watch("sessions", sessions);
            BatchTimes times = new BatchTimes();
            driven.step();
            long loaded = driven.reports.get(0).processingNanos();
            for (int i = 0; i < 1000; i++) {
                times.add(driven.step().processingNanos());
            }

            assertEquals(keys + 1000, driven.reports.get(1000).nodes().get("sessions").stateKeys());
            assertEquals(keys + 1000, looked[0]);
            assertTrue(times.median() * 100 < loaded, "a batch of one record takes " + times.median() + " ns beside " + loaded + " ns for a million");
        }
    }

    /** Times of batches. */
    private static final class BatchTimes {

        private final List<Long> nanos = new ArrayList<>();

        void add(long time) {
            nanos.add(time);
        }

        long median() {
            Collections.sort(nanos);
            return nanos.get(nanos.size() / 2);
        }
    }
}
