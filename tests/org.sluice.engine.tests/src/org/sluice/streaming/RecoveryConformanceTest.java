package org.sluice.streaming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sluice.streaming.report.BatchReport;

/** Rows of section 5: what a run keeps, and what the next one makes of it. */
class RecoveryConformanceTest {

    @TempDir
    Path dir;

    private StreamingConf conf(int threads) {
        return new StreamingConf().out(new PrintStream(PrintStream.nullOutputStream())).clock(Clocks.fast(0)).parallelism(threads).checkpointInterval(Durations.seconds(1));
    }

    private Path numbers(int count) throws IOException {
        return Files.write(dir.resolve("numbers.txt"), IntStream.range(0, count).mapToObj(String::valueOf).toList());
    }

    /** Sums per last digit, and how often each sum was odd: one state feeds another. */
    private StreamingContext define(StreamingConf conf, Path file, List<String> out) {
        StreamingContext ssc = new StreamingContext(conf, Durations.seconds(1));
        ssc.checkpoint(dir.resolve("checkpoints").toString());
        PairDStream<Integer, Integer> sums = ssc.textFile(file.toString(), 10, false).id("lines").map(Integer::parseInt).mapToPair(n -> new Tuple2<>(n % 10, n))
                .<Integer>updateStateByKey((values, state) -> {
                    int sum = state.orElse(0);
                    for (int v : values) {
                        sum += v;
                    }
                    return Optional.of(sum);
                }).id("sums");
        sums.mapToPair(pair -> new Tuple2<>("odd", pair._2() % 2)).<Integer>updateStateByKey((values, state) -> {
            int sum = state.orElse(0);
            for (int v : values) {
                sum += v;
            }
            return Optional.of(sum);
        }).id("odd").foreachRDD((batch, time) -> out.add(time.milliseconds() + " " + batch.collect()));
        return ssc;
    }

    private List<BatchReport> run(StreamingConf conf, Path file, List<String> out, int batches) {
        List<BatchReport> reports = new ArrayList<>();
        try (StreamingContext ssc = StreamingContext.getOrCreate(dir.resolve("checkpoints").toString(), () -> define(conf, file, out))) {
            Stepper stepper = ssc.startStepped();
            for (int i = 0; i < batches; i++) {
                reports.add(stepper.step());
            }
        }
        return reports;
    }

    @Test
    void shouldFT13RestoreChainedStatesAndFT7TakeTheNewConfigurationAsMS15Asks() throws IOException {
        Path file = numbers(100);
        List<String> undisturbed = new ArrayList<>();
        run(conf(1), file, undisturbed, 8);
        deleteCheckpoints();
        List<String> disturbed = new ArrayList<>();

        run(conf(1), file, disturbed, 3);
        run(conf(3).set("sluice.partitions", "5"), file, disturbed, 2);
        run(conf(2).set("sluice.partitions", "2"), file, disturbed, 3);

        assertEquals(undisturbed, disturbed);
    }

    @Test
    void shouldFT10CountTheInputOfBatchesAfterARecovery() throws IOException {
        Path file = numbers(45);
        run(conf(1), file, new ArrayList<>(), 2);

        List<BatchReport> reports = run(conf(1), file, new ArrayList<>(), 3);

        assertEquals(List.of(10L, 10L, 5L), reports.stream().map(BatchReport::records).toList());
        assertEquals(List.of(3000L, 4000L, 5000L), reports.stream().map(report -> report.time().milliseconds()).toList());
    }

    @Test
    void shouldFT1KeepValuesUnderTheIdsOfTheirNodesAndFT2NoSerializedObjects() throws IOException {
        run(conf(1), numbers(30), new ArrayList<>(), 2);

        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(dir.resolve("checkpoints"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        assertTrue(all.indexOf("sums") >= 0 && all.indexOf("odd") >= 0 && all.indexOf("lines") >= 0);
        assertFalse(all.indexOf("\u00ac\u00ed\u0000\u0005") >= 0, "serialized Java objects");
        assertFalse(all.indexOf("RecoveryConformanceTest") >= 0, "names of the program's classes");
        assertFalse(all.indexOf("java.lang") >= 0 || all.indexOf("java/lang") >= 0, "names of Java's classes");
    }

    @Test
    void shouldFT17LeaveWhatWaitsWhenStoppedPlainly() throws Exception {
        StreamingContext ssc = new StreamingContext(new StreamingConf().clock(Clocks.manual(0)), Durations.seconds(1));
        List<String> seen = Collections.synchronizedList(new ArrayList<>());
        ssc.listQueueStream(new ArrayDeque<>(List.of(List.of("a"), List.of("b")))).foreachRDD(batch -> {
            seen.addAll(batch.collect());
        });
        ssc.start();

        ssc.stop(true, false);

        assertTrue(ssc.awaitTerminationOrTimeout(10_000));
        assertEquals(List.of(), seen);
    }

    @Test
    void shouldE31GoOnWithTheQueueAsItIs() {
        List<String> seen = new ArrayList<>();
        for (String record : List.of("first", "second")) {
            try (StreamingContext ssc = StreamingContext.getOrCreate(dir.resolve("checkpoints").toString(), () -> {
                StreamingContext made = new StreamingContext(conf(1), Durations.seconds(1));
                made.checkpoint(dir.resolve("checkpoints").toString());
                made.listQueueStream(new ArrayDeque<>(List.of(List.of(record)))).id("queue").mapToPair(text -> new Tuple2<>("n", text))
                        .<Integer>updateStateByKey((values, state) -> Optional.of(state.orElse(0) + values.size())).id("count")
                        .foreachRDD(batch -> seen.add(batch.collect().toString()));
                return made;
            })) {
                ssc.startStepped().step();
            }
        }

        assertEquals(List.of("[(n,1)]", "[(n,2)]"), seen);
    }

    @Test
    void shouldL14MakeTheCheckpointDirectoryAndKeepNoneForNull() throws IOException {
        Path deep = dir.resolve("a/b/c");
        for (String directory : new String[] {deep.toString(), null}) {
            try (StreamingContext ssc = new StreamingContext(conf(1), Durations.seconds(1))) {
                ssc.checkpoint(dir.resolve("other").toString());
                ssc.checkpoint(directory);
                ssc.listQueueStream(new ArrayDeque<>(List.of(List.of("x")))).print();
                ssc.safe(false);
                ssc.startStepped().step();
            }
        }

        assertTrue(Files.isDirectory(deep));
        assertFalse(Files.exists(dir.resolve("other")));
    }

    @Test
    void shouldF8CountTheRecordsOfFilesAndF9ReadDirectoriesBelowWhenAskedAsI4Asks() throws IOException {
        Path in = Files.createDirectories(dir.resolve("in/below")).getParent();
        Files.writeString(in.resolve("a.txt"), "1\n2\n");
        Files.writeString(in.resolve("below/b.txt"), "3\n");
        try (StreamingContext ssc = new StreamingContext(conf(1).clock(Clocks.manual(System.currentTimeMillis() + 5_000)), Durations.seconds(1))) {
            List<Object> flat = new ArrayList<>();
            List<Object> deep = new ArrayList<>();
            List<Object> fresh = new ArrayList<>();
            ssc.textDirectory(in.toString(), "*", false, false).id("flat").foreachRDD(batch -> flat.addAll(batch.collect()));
            ssc.textDirectory(in.toString(), "*", false, true).id("deep").foreachRDD(batch -> deep.addAll(batch.collect()));
            ssc.textFileStream(in.toString()).id("fresh").foreachRDD(batch -> fresh.addAll(batch.collect()));

            BatchReport report = ssc.startStepped().step();

            assertEquals(List.of("1", "2"), flat);
            assertEquals(List.of("1", "2", "3"), deep.stream().sorted().toList());
            assertEquals(List.of(), fresh);
            assertEquals(List.of(2L, 3L, 0L), report.sources().values().stream().map(source -> source.records()).toList());
        }
    }

    @Test
    void shouldF4ReadOldFilesWhenAskedAndForgetNone() throws IOException {
        Path in = Files.createDirectories(dir.resolve("old"));
        Files.writeString(in.resolve("old.txt"), "old\n");
        Files.setLastModifiedTime(in.resolve("old.txt"), java.nio.file.attribute.FileTime.fromMillis(1_000_000));
        try (Driven driven = new Driven()) {
            driven.watch("old", driven.ssc.textDirectory(in.toString(), "*", false, false));
            ((ManualClock) driven.clock()).advance(Durations.minutes(30_000_000));

            driven.step();

            assertEquals("[old]", driven.seen("old"));
        }
    }

    private void deleteCheckpoints() throws IOException {
        try (Stream<Path> files = Files.walk(dir.resolve("checkpoints"))) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void shouldFT3KeepAFewFilesOfCheckpointsOnly() throws IOException {
        run(conf(1).set("sluice.checkpoint.keep", "2").set("sluice.checkpoint.fullEvery", "4"), numbers(400), new ArrayList<>(), 30);

        List<String> names;
        try (Stream<Path> files = Files.list(dir.resolve("checkpoints"))) {
            names = files.map(file -> file.getFileName().toString()).filter(name -> name.startsWith("checkpoint-")).sorted().toList();
        }
        assertTrue(names.stream().allMatch(name -> name.matches("checkpoint-\\d{10}-\\d+\\.(full|log)")), names.toString());
        assertTrue(names.size() <= 6 && names.stream().filter(name -> name.endsWith(".full")).count() >= 1, names.toString());
        assertEquals(List.of(31_000L), run(conf(1), dir.resolve("numbers.txt"), new ArrayList<>(), 1).stream().map(report -> report.time().milliseconds()).toList());
    }
}
