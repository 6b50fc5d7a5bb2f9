package org.sluice.streaming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where the batches of windows are, and that it makes no difference to results. */
final class StorageLevelTest {

    private static final Duration SECOND = Durations.seconds(1);

    @TempDir
    Path directory;

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private StreamingConf conf(long memory) {
        return new StreamingConf().parallelism(2).clock(Clocks.manual(0)).set("sluice.storage.directory", directory.toString()).set("sluice.storage.memory", Long.toString(memory));
    }

    /** Batch n has n × 700 records. */
    private static InputDStream<String> numbers(StreamingContext ssc) {
        ssc.overrideSource("numbers", (number, time) -> IntStream.range(0, (int) number % 9 * 700).mapToObj(i -> number + "-" + i).toList());
        return ssc.<String>generatedStream(0, 0, (n, r) -> null).id("numbers");
    }

    @ParameterizedTest
    @EnumSource(StorageLevel.class)
    @DisplayName("T0.9, W4: a window shows the same under every storage level; what may go to disk does")
    void aWindowShowsTheSameUnderEveryLevel(StorageLevel level) throws IOException {
        List<Object> expected = run(null, new ArrayList<>());
        List<Integer> filesSeen = new ArrayList<>();
        assertEquals(expected, run(level, filesSeen));
        int most = filesSeen.stream().mapToInt(n -> n).max().orElse(0);
        if (level.name().startsWith("DISK")) {
            assertEquals(4, most, "one file per batch of the window");
        } else if (level.name().contains("DISK")) {
            assertTrue(most >= 1 && most < 4, "the newest batches stay in memory, files: " + most);
        } else {
            assertEquals(0, most);
        }
        try (Stream<Path> left = Files.list(directory)) {
            assertEquals(0, left.count(), "files are cleared away");
        }
    }

    private List<Object> run(StorageLevel level, List<Integer> filesSeen) throws IOException {
        StreamingContext ssc = new StreamingContext(conf(level != null && level.name().contains("SER") ? 100_000 : 400_000), SECOND);
        List<Object> seen = new ArrayList<>();
        InputDStream<String> numbers = numbers(ssc);
        if (level != null) {
            numbers.persist(level);
        }
        DStream<String> window = numbers.window(Durations.seconds(4), SECOND);
        window.map(String::length).reduce(Integer::sum).foreachRDD(batch -> {
            seen.addAll(batch.collect());
        });
        window.foreachRDD(batch -> {
            seen.addAll(batch.collect());
        });
        ssc.history(HistoryLimits.DEFAULT);
        Stepper stepper = ssc.startStepped();
        for (int i = 0; i < 14; i++) {
            stepper.step();
        }
        ssc.stop();
        StreamingContext again = new StreamingContext(conf(level != null && level.name().contains("SER") ? 100_000 : 400_000), SECOND);
        InputDStream<String> same = numbers(again);
        DStream<String> sameWindow = same.window(Durations.seconds(4), SECOND);
        if (level != null) {
            sameWindow.persist(level);
        }
        sameWindow.filter(s -> s.endsWith("3")).foreachRDD(batch -> {
            seen.addAll(batch.collect());
        });
        Stepper straight = again.startStepped();
        for (int i = 0; i < 14; i++) {
            straight.step();
            filesSeen.add(files().size());
        }
        again.stop();
        return seen;
    }

    @Test
    @DisplayName("T0.9: changing the storage level after the start is refused")
    void theLevelIsSetBeforeTheStart() {
        StreamingContext ssc = new StreamingContext(conf(1), SECOND);
        InputDStream<String> numbers = numbers(ssc);
        numbers.print();
        ssc.safe(true);
        ssc.startStepped();
        assertTrue(assertThrows(IllegalStateException.class, () -> numbers.persist(StorageLevel.DISK_ONLY)).getMessage().contains("before start()"));
        ssc.stop();
    }

    @Test
    void goingBackReadsWindowsFromDisk() throws IOException {
        StreamingContext ssc = new StreamingContext(conf(1), SECOND);
        List<Integer> seen = new ArrayList<>();
        numbers(ssc).window(Durations.seconds(3), SECOND).persist(StorageLevel.MEMORY_AND_DISK).id("window").print();
        ssc.safe(true);
        ssc.tap("window", (time, records) -> seen.add(records.hashCode()));
        ssc.history(new HistoryLimits(1 << 30, 6));
        Stepper stepper = ssc.startStepped();
        for (int i = 0; i < 20; i++) {
            stepper.step();
        }
        List<Integer> first = List.copyOf(seen);
        for (int n : new int[] {15, 20, 18, 17, 15, 16, 19}) {
            stepper.goTo(n);
            assertEquals(first.get(n - 1), seen.get(seen.size() - 1), "batch " + n);
        }
        assertEquals(9, files().size(), "three of the window, six to go back to");
        stepper.goTo(20);
        ssc.history(null);
        assertEquals(3, files().size());
        ssc.stop();
        assertEquals(0, files().size());
    }

    @Test
    void aWindowComesBackFromACheckpointOntoTheDisk(@TempDir Path checkpoints) throws IOException {
        List<Object> counts = new ArrayList<>();
        for (int run = 0; run < 2; run++) {
            StreamingContext ssc = StreamingContext.getOrCreate(checkpoints.toString(), () -> {
                StreamingContext made = new StreamingContext(conf(1), SECOND);
                InputDStream<Long> made700 = made.<Long>generatedStream(700, 1, (n, r) -> n);
                made700.window(Durations.seconds(3), SECOND).persist(StorageLevel.DISK_ONLY).id("window").count().id("counts").print();
                return made;
            });
            ssc.tap("counts", (time, records) -> counts.addAll(records));
            ssc.startStepped().step();
            assertEquals(run + 1, files().size());
            ssc.stop();
        }
        assertEquals(List.of(700L, 1400L), counts);
    }

    @Test
    @DisplayName("T0.8, T0.9, T11, L13: remembered batches are kept under the stream's level")
    void rememberedBatchesAreKeptUnderTheLevel() throws IOException {
        StreamingContext ssc = new StreamingContext(conf(1), SECOND);
        InputDStream<String> numbers = numbers(ssc);
        DStream<Integer> lengths = numbers.map(String::length);
        lengths.persist(StorageLevel.DISK_ONLY);
        lengths.print();
        ssc.safe(true);
        ssc.remember(Durations.seconds(3));
        Stepper stepper = ssc.startStepped();
        for (int i = 0; i < 6; i++) {
            stepper.step();
        }
        assertEquals(3, files().size());
        assertEquals(List.of(4 * 700L, 5 * 700L), lengths.slice(new Time(4000), new Time(5000)).stream().map(Batch::count).toList());
        assertEquals("4-13".length(), lengths.slice(new Time(4000), new Time(4000)).get(0).collect().get(13));
        ssc.stop();
        assertEquals(0, files().size());
    }
}
