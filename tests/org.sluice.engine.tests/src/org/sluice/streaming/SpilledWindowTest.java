package org.sluice.streaming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Windows by key under a storage level that uses the disk show what they show in memory. */
final class SpilledWindowTest {

    private static final Duration SECOND = Durations.seconds(1);
    private static final int BATCHES = 18;

    @TempDir
    Path directory;

    private StreamingConf conf(long memory) {
        return new StreamingConf().setAppName("spilled").parallelism(2).clock(Clocks.manual(0)).checkpointInterval(SECOND)
                .set("sluice.storage.directory", directory.toString()).set("sluice.storage.memory", Long.toString(memory));
    }

    private long files() throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    /** Keys come and go; some batches are empty. */
    private static List<String> words(long batch) {
        Random random = new Random(batch);
        List<String> words = new ArrayList<>();
        for (int i = batch % 5 == 4 ? 0 : random.nextInt(400); i > 0; i--) {
            words.add("w" + (batch * 10 + random.nextInt(60)));
        }
        return words;
    }

    private static PairDStream<String, ?> window(StreamingContext ssc, String name, StorageLevel level) {
        ssc.overrideSource("words", (number, time) -> words(time.milliseconds() / 1000));
        InputDStream<String> words = ssc.<String>generatedStream(0, 0, (n, r) -> null).id("words");
        PairDStream<String, Integer> ones = words.mapToPair(word -> new Tuple2<>(word, 1));
        PairDStream<String, ?> window = switch (name) {
            case "level of the input" -> (level == null ? ones : ones.persist(level)).reduceByKeyAndWindow(Integer::sum, Durations.seconds(4), SECOND);
            case "reduceByKeyAndWindow" -> ones.reduceByKeyAndWindow(Integer::sum, Durations.seconds(4), SECOND);
            case "slides of 2 s" -> ones.reduceByKeyAndWindow(Integer::sum, Durations.seconds(6), Durations.seconds(2));
            case "slide longer than the window" -> ones.reduceByKeyAndWindow(Integer::sum, (a, b) -> a - b, Durations.seconds(2), Durations.seconds(3));
            case "3 partitions" -> ones.reduceByKeyAndWindow(Integer::sum, Durations.seconds(4), SECOND, 3);
            case "inverse" -> ones.reduceByKeyAndWindow(Integer::sum, (a, b) -> a - b, Durations.seconds(4), SECOND);
            case "inverse with filter" -> ones.reduceByKeyAndWindow(Integer::sum, (a, b) -> a - b, Durations.seconds(4), SECOND, 0, pair -> pair._2() > 0);
            case "countByValueAndWindow" -> words.countByValueAndWindow(Durations.seconds(4), SECOND);
            default -> ones.groupByKeyAndWindow(Durations.seconds(4), SECOND);
        };
        return (level == null || name.equals("level of the input") ? window : window.persist(level)).id("window");
    }

    private static <V> void show(PairDStream<String, V> window, Map<Long, List<String>> seen) {
        window.foreachRDD((batch, time) -> seen.put(time.milliseconds(), batch.collect().stream().map(String::valueOf).sorted().toList()));
    }

    private Map<Long, List<String>> inMemory(String name) {
        Map<Long, List<String>> seen = new TreeMap<>();
        StreamingContext ssc = new StreamingContext(conf(1), SECOND);
        show(window(ssc, name, null), seen);
        steps(ssc.startStepped(), BATCHES);
        ssc.stop();
        return seen;
    }

    private static void steps(Stepper stepper, int n) {
        for (int i = 0; i < n; i++) {
            assertEquals(java.util.Optional.empty(), stepper.step().failure());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"reduceByKeyAndWindow", "level of the input", "slides of 2 s", "slide longer than the window", "3 partitions", "inverse", "inverse with filter", "countByValueAndWindow", "groupByKeyAndWindow"})
    @DisplayName("T0.9, W4: a window by key shows the same on disk")
    void aWindowByKeyShowsTheSameOnDisk(String name) throws IOException {
        Map<Long, List<String>> expected = inMemory(name);
        for (StorageLevel level : List.of(StorageLevel.DISK_ONLY, StorageLevel.MEMORY_AND_DISK)) {
            Map<Long, List<String>> seen = new TreeMap<>();
            StreamingContext ssc = new StreamingContext(conf(2_000), SECOND);
            show(window(ssc, name, level), seen);
            Stepper stepper = ssc.startStepped();
            long most = 0;
            for (int i = 0; i < BATCHES; i++) {
                steps(stepper, 1);
                most = Math.max(most, files());
            }
            ssc.stop();
            assertEquals(expected, seen, level.name());
            assertTrue(most > 0 && most <= 7, level + " used " + most + " files");
            assertEquals(0, files(), "files are cleared away");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"reduceByKeyAndWindow", "inverse", "inverse with filter", "groupByKeyAndWindow"})
    @DisplayName("FT1, W4: a window by key on disk comes back from checkpoints, and is put back when the run goes back")
    void comesBackAndGoesBack(String name, @TempDir Path checkpoints) throws IOException {
        Map<Long, List<String>> expected = inMemory(name);
        Map<Long, List<String>> seen = new TreeMap<>();
        Function<Integer, Stepper> life = n -> {
            StreamingContext ssc = StreamingContext.getOrCreate(checkpoints.toString(), () -> {
                StreamingContext made = new StreamingContext(conf(2_000), SECOND);
                show(window(made, name, StorageLevel.MEMORY_AND_DISK), seen);
                return made;
            });
            Map<Long, Integer> tapped = new TreeMap<>();
            ssc.tap("window", (time, records) -> {
                int hash = records.stream().map(String::valueOf).sorted().toList().hashCode();
                Integer before = tapped.putIfAbsent(time.milliseconds(), hash);
                assertTrue(before == null || before == hash, "batch " + time + " seen again");
            });
            ssc.history(new HistoryLimits(1 << 30, 10));
            Stepper stepper = ssc.startStepped();
            steps(stepper, n);
            for (int back : new int[] {n, n - 2, n - 1, n - 3, n}) {
                stepper.goTo(back);
            }
            ssc.stop();
            return stepper;
        };
        life.apply(7);
        life.apply(6);
        life.apply(5);
        assertEquals(expected, seen);
        assertEquals(0, files());
    }

    @Test
    void aFailedBatchIsUndone() {
        Map<Long, List<String>> expected = inMemory("inverse");
        Map<Long, List<String>> seen = new TreeMap<>();
        StreamingContext ssc = new StreamingContext(conf(2_000), SECOND);
        PairDStream<String, ?> window = window(ssc, "inverse", StorageLevel.MEMORY_AND_DISK);
        boolean[] failed = new boolean[BATCHES + 1];
        window.mapToPair(pair -> {
            int word = Integer.parseInt(pair._1().substring(1));
            if (word % 50 == 7 && !failed[word / 50 % BATCHES]) {
                failed[word / 50 % BATCHES] = true;
                throw new IllegalStateException("no");
            }
            return new Tuple2<>(pair._1(), (Object) pair._2());
        }).onError(ErrorPolicy.retry(3, new Duration(0))).id("checked").foreachRDD((batch, time) -> seen.put(time.milliseconds(), batch.collect().stream().map(String::valueOf).sorted().toList()));
        steps(ssc.startStepped(), BATCHES);
        ssc.stop();
        assertEquals(expected, seen);
    }

    @Test
    void anotherLevelIsRefusedForAWindowInACheckpoint(@TempDir Path checkpoints) {
        for (StorageLevel level : new StorageLevel[] {StorageLevel.MEMORY_AND_DISK, StorageLevel.MEMORY_ONLY}) {
            StreamingContext ssc = StreamingContext.getOrCreate(checkpoints.toString(), () -> {
                StreamingContext made = new StreamingContext(conf(1), SECOND);
                show(window(made, "inverse", level), new TreeMap<>());
                return made;
            });
            if (level == StorageLevel.MEMORY_AND_DISK) {
                steps(ssc.startStepped(), 3);
                ssc.stop();
            } else {
                assertEquals("SL-0330", assertThrows(PipelineDefinitionException.class, ssc::startStepped).code());
            }
        }
    }
}
