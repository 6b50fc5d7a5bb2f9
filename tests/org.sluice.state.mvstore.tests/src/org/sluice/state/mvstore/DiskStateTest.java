package org.sluice.state.mvstore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.sluice.streaming.Clocks;
import org.sluice.streaming.DStream;
import org.sluice.streaming.Durations;
import org.sluice.streaming.EventTimePairDStream;
import org.sluice.streaming.HashPartitioner;
import org.sluice.streaming.HistoryLimits;
import org.sluice.streaming.MapWithStateDStream;
import org.sluice.streaming.Optional;
import org.sluice.streaming.PairDStream;
import org.sluice.streaming.PipelineDefinitionException;
import org.sluice.streaming.State;
import org.sluice.streaming.StateSpec;
import org.sluice.streaming.Stepper;
import org.sluice.streaming.StreamingConf;
import org.sluice.streaming.StreamingContext;
import org.sluice.streaming.Time;
import org.sluice.streaming.Tuple2;
import org.sluice.streaming.Tuple3;
import org.sluice.streaming.eventtime.EventWindows;
import org.sluice.streaming.eventtime.ListState;
import org.sluice.streaming.eventtime.MapState;
import org.sluice.streaming.eventtime.ValueState;

/** States on disk show what states in memory show. */
final class DiskStateTest {

    private static final int BATCHES = 20;
    /** Every operation with a state by key. */
    static final List<String> OPERATIONS = List.of("updateStateByKey", "initial state", "time", "iterators", "mapWithState", "dropDuplicates", "tumbling", "sliding", "sessions", "aggregate",
            "unique in event time", "joinWithin", "leftOuterJoinWithin", "fullOuterJoinWithin", "process", "process in event time");

    @TempDir
    Path directory;

    private StreamingConf conf(String store) {
        return new StreamingConf().parallelism(2).clock(Clocks.manual(0)).set("sluice.state.store", store).set("sluice.state.directory", directory.toString());
    }

    /** Mostly few words; now and then so many that the state is split, and a time of silence in which it shrinks. */
    private static List<String> words(long batch) {
        Random random = new Random(batch);
        int n = batch % 11 == 7 ? 9000 : batch % 10 == 9 ? 0 : random.nextInt(60);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            words.add("w" + random.nextInt(n > 1000 ? 100_000 : 80));
        }
        return words;
    }

    private static PairDStream<String, Integer> pairs(StreamingContext ssc) {
        ssc.overrideSource("words", (number, time) -> words(time.milliseconds() / 1000));
        return ssc.<String>generatedStream(0, 0, (n, r) -> null).id("words").mapToPair(word -> new Tuple2<>(word, 1));
    }

    private static void program(StreamingContext ssc, String name, List<String> seen) {
        PairDStream<String, Integer> pairs = pairs(ssc);
        EventTimePairDStream<String, Integer> timed = pairs.withTimestamps((word, one) -> 1000L * Integer.parseInt(word.substring(1)) % 40_000, Durations.seconds(15));
        DStream<?> shown = switch (name) {
            case "time" -> pairs.<Integer>updateStateByKey((Time time, String key, List<Integer> values, Optional<Integer> old) -> {
                int sum = old.or(0) + values.size();
                return sum > 5 ? Optional.empty() : Optional.of(sum);
            }, new HashPartitioner(3), true).id("state").map(String::valueOf);
            case "iterators" -> pairs.<Integer>updateStateByKey((Iterator<Tuple3<String, List<Integer>, Optional<Integer>>> all) -> {
                List<Tuple2<String, Integer>> kept = new ArrayList<>();
                all.forEachRemaining(each -> {
                    int sum = each._3().or(0) + each._2().size();
                    if (sum < 6) {
                        kept.add(new Tuple2<>(each._1(), sum));
                    }
                });
                return kept.iterator();
            }, new HashPartitioner(3), true).id("state").map(String::valueOf);
            case "dropDuplicates" -> pairs.dropDuplicates(pair -> pair._1(), Durations.seconds(3)).id("state").map(String::valueOf);
            case "tumbling" -> timed.countByKeyAndEventWindow(EventWindows.tumbling(Durations.seconds(7)).allowedLateness(Durations.seconds(9))).id("state").map(String::valueOf);
            case "sliding" -> timed.groupByKeyAndEventWindow(EventWindows.sliding(Durations.seconds(9), Durations.seconds(2))).id("state").map(String::valueOf);
            case "sessions" -> timed.reduceByKeyAndEventWindow(Integer::sum, EventWindows.session(Durations.seconds(4))).id("state").map(String::valueOf);
            case "aggregate" -> timed.aggregateByKeyAndEventWindow("", (all, one) -> all.length() > 20 ? all : all + one, String::concat, EventWindows.tumbling(Durations.seconds(5))).id("state")
                    .map(String::valueOf);
            case "unique in event time" -> timed.dropDuplicates(pair -> pair._1(), Durations.seconds(9)).id("state").map(String::valueOf);
            case "joinWithin" -> timed.joinWithin(timed.filter(pair -> pair._1().endsWith("3")), Durations.seconds(2), Durations.seconds(1)).id("state").map(String::valueOf);
            case "leftOuterJoinWithin" -> timed.leftOuterJoinWithin(timed.filter(pair -> pair._1().endsWith("3")), Durations.seconds(2), Durations.seconds(1)).id("state").map(String::valueOf);
            case "fullOuterJoinWithin" -> timed.filter(pair -> !pair._1().endsWith("4")).fullOuterJoinWithin(timed.filter(pair -> pair._1().endsWith("3") || pair._1().endsWith("4")),
                    Durations.seconds(2), Durations.seconds(1)).id("state").map(String::valueOf);
            case "process", "process in event time" -> (name.equals("process") ? pairs : timed).<String>process((key, one, context) -> {
                ListState<Long> list = context.listState("list", Durations.seconds(4));
                MapState<Long, Integer> map = context.mapState("map");
                ValueState<Integer> value = context.valueState("value", Durations.seconds(6));
                value.update(value.getOrElse(0) + one);
                list.add(context.timestamp());
                map.put(context.timestamp() % 3, value.get());
                context.registerEventTimer(context.timestamp() + 1500);
                context.registerBatchTimer(context.batchTime().milliseconds() + 2000);
                int[] sum = {0};
                list.get().forEach(t -> sum[0] += t.intValue());
                context.emit(key + " " + value.get() + " " + sum[0]);
            }, (key, timer, context) -> {
                context.emit(key + " timer " + timer + " " + context.<Integer>valueState("value").getOrElse(-1));
                if (timer.timeMillis() % 2000 == 0) {
                    context.mapState("map").clear();
                }
            }).id("state").map(String::valueOf);
            case "updateStateByKey" -> pairs.<Integer>updateStateByKey((values, old) -> {
                int sum = old.or(0) + values.size();
                return values.isEmpty() && sum < 3 ? Optional.empty() : Optional.of(sum);
            }).id("state").map(String::valueOf);
            case "initial state" -> pairs.updateStateByKey((values, old) -> Optional.of(old.or(0) + values.size()), 3,
                    ssc.parallelizePairs(List.of(new Tuple2<>("w1", 100), new Tuple2<>("never", 7)))).id("state").map(String::valueOf);
            default -> {
                MapWithStateDStream<String, Integer, Integer, String> mapped = pairs.mapWithState(StateSpec.function(
                        (Time time, String key, Optional<Integer> value, State<Integer> state) -> {
                            if (state.isTimingOut()) {
                                return Optional.of(key + " gone with " + state.get());
                            }
                            int sum = (state.exists() ? state.get() : 0) + 1;
                            if (sum == 9) {
                                state.remove();
                            } else {
                                state.update(sum);
                            }
                            return Optional.of(key + "=" + sum);
                        }).timeout(Durations.seconds(3)));
                mapped.id("state");
                mapped.stateSnapshots().map(String::valueOf).foreachRDD(batch -> {
                    seen.add("snapshot " + batch.collect().hashCode());
                });
                yield mapped.map(String::valueOf);
            }
        };
        show(shown, seen);
    }

    private static <T> void show(DStream<T> stream, List<String> seen) {
        stream.id("shown").foreachRDD((batch, time) -> {
            seen.add(time + " " + batch.count() + " " + batch.collect().hashCode());
        });
    }

    private long left() throws IOException {
        try (Stream<Path> all = Files.list(directory)) {
            return all.count();
        }
    }

    @ParameterizedTest
    @FieldSource("OPERATIONS")
    void showsWhatMemoryShowsAndGoesBackAsItDoes(String name) throws IOException {
        Function<String, List<String>> run = store -> {
            StreamingContext ssc = new StreamingContext(conf(store), Durations.seconds(1));
            List<String> seen = new ArrayList<>();
            program(ssc, name, seen);
            ssc.tap("shown", (time, records) -> seen.add("tap " + time + " " + records.hashCode()));
            ssc.history(HistoryLimits.DEFAULT);
            Stepper stepper = ssc.startStepped();
            for (int i = 0; i < BATCHES; i++) {
                assertEquals(java.util.Optional.empty(), stepper.step().failure());
                seen.add(ssc.state("state").keys() + " " + ssc.state("state").entries("", Integer.MAX_VALUE).hashCode());
            }
            Random random = new Random(5);
            for (int i = 0; i < 10; i++) {
                stepper.goTo(1 + random.nextInt(BATCHES));
                seen.add(ssc.state("state").keys() + " " + ssc.state("state").entries("", Integer.MAX_VALUE).hashCode());
            }
            stepper.goTo(BATCHES);
            stepper.step();
            ssc.stop();
            return seen;
        };
        List<String> memory = run.apply("memory");
        assertTrue(memory.size() > 4 * BATCHES);
        same(memory, run.apply("disk"));
        assertEquals(0, left(), "the directory is gone with the run");
    }

    @ParameterizedTest
    @FieldSource("OPERATIONS")
    void comesBackFromACheckpointOfEitherStore(String name) throws IOException {
        List<String> straight = new ArrayList<>();
        StreamingContext all = new StreamingContext(conf("memory"), Durations.seconds(1));
        program(all, name, straight);
        steps(all, BATCHES);
        List<String> stores = List.of("disk", "memory", "disk", "disk", "memory");
        List<String> seen = new ArrayList<>();
        Path checkpoints = directory.resolveSibling("checkpoints-" + name.replace(' ', '-') + "-" + System.nanoTime());
        for (String store : stores) {
            StreamingContext ssc = StreamingContext.getOrCreate(checkpoints.toString(), () -> {
                StreamingContext made = new StreamingContext(conf(store), Durations.seconds(1));
                program(made, name, seen);
                return made;
            });
            steps(ssc, BATCHES / stores.size());
        }
        same(straight, seen);
    }

    private static void steps(StreamingContext ssc, int n) {
        Stepper stepper = ssc.startStepped();
        for (int i = 0; i < n; i++) {
            assertEquals(java.util.Optional.empty(), stepper.step().failure());
        }
        ssc.stop();
    }

    private static void same(List<String> expected, List<String> actual) {
        for (int i = 0; i < Math.min(expected.size(), actual.size()); i++) {
            assertEquals(expected.get(i), actual.get(i), "number " + i + ", after " + expected.subList(Math.max(0, i - 3), i));
        }
        assertEquals(expected.size(), actual.size());
    }

    @Test
    void aFailedBatchIsUndone() {
        StreamingContext ssc = new StreamingContext(conf("disk"), Durations.seconds(1));
        pairs(ssc).<Integer>updateStateByKey((values, old) -> Optional.of(old.or(0) + values.size())).id("state").foreachRDD((batch, time) -> {
            if (batch.count() > 0 && time.milliseconds() == 7000) {
                throw new IllegalStateException("no");
            }
        });
        Stepper stepper = ssc.startStepped();
        long keys = 0;
        for (int i = 0; i < 7; i++) {
            if (i == 6) {
                keys = ssc.state("state").keys();
            }
            boolean failed = stepper.step().failure().isPresent();
            assertEquals(i == 6, failed);
        }
        assertTrue(keys > 0 && keys < 400, "keys " + keys);
    }

    @Test
    void threadsAndFilesAreGivenBack() throws IOException {
        for (int round = 0; round < 6; round++) {
            StreamingContext ssc = new StreamingContext(conf("disk").setAppName("back"), Durations.seconds(1));
            boolean fail = round % 2 == 1;
            pairs(ssc).<Integer>updateStateByKey((values, old) -> {
                if (fail && old.or(0) > 1) {
                    throw new IllegalStateException("enough");
                }
                return Optional.of(old.or(0) + values.size());
            }).foreachRDD(batch -> {
                batch.count();
            });
            Stepper stepper = ssc.startStepped();
            for (int i = 0; i < 8 && stepper.step().failure().isEmpty(); i++) {
                continue;
            }
            ssc.stop();
        }
        assertEquals(List.of(), Thread.getAllStackTraces().keySet().stream().map(Thread::getName).filter(name -> name.startsWith("org.sluice-back") || name.contains("MVStore")).toList());
        assertEquals(0, left());
        Path all = Path.of("/proc/self/fd");
        for (String name : Files.isDirectory(all) ? all.toFile().list() : new String[0]) {
            String open;
            try {
                open = Files.readSymbolicLink(all.resolve(name)).toString();
            } catch (IOException e) {
                continue;
            }
            assertTrue(!open.startsWith(directory.toString()), () -> open + " is open");
        }
    }

    @Test
    void aStoreOfAnotherNameIsRefused() {
        StreamingContext ssc = new StreamingContext(conf("tape"), Durations.seconds(1));
        pairs(ssc).print();
        assertTrue(assertThrows(PipelineDefinitionException.class, ssc::startStepped).getMessage().contains("Use memory or disk"));
    }
}
