package org.sluice.streaming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sluice.streaming.report.BatchReport;

/** A run that is stopped and gone on with gives what an undisturbed run gives. */
class CheckpointTest {

    @TempDir
    Path dir;

    /** A state that is not a number. */
    record Seen(int times, List<String> last, String note) {
    }

    /** Everything that keeps something, over one file. */
    private StreamingContext define(Path file, Path checkpoints, List<String> out) {
        StreamingContext ssc = new StreamingContext(new StreamingConf().clock(Clocks.fast(0)).parallelism(2).checkpointInterval(Durations.seconds(1))
                .set("sluice.checkpoint.fullEvery", "3"), Durations.seconds(1));
        ssc.checkpoint(checkpoints == null ? null : checkpoints.toString());
        DStream<String> lines = ssc.textFile(file.toString(), 7, false).id("lines");
        PairDStream<String, Integer> pairs = lines.mapToPair(line -> new Tuple2<>(line.substring(0, 2), Integer.parseInt(line.substring(2)))).id("pairs");
        watch(out, "state", pairs.<Integer>updateStateByKey((values, state) -> {
            int sum = state.orElse(0);
            for (int v : values) {
                sum += v;
            }
            return values.isEmpty() && sum % 4 == 0 ? Optional.empty() : Optional.of(sum);
        }).id("state"));
        watch(out, "mapped", pairs.mapWithState(StateSpec.<String, Integer, Seen, String>function((key, value, state) -> {
            if (state.isTimingOut()) {
                return key + " gone " + state.get();
            }
            Seen before = state.getOption().orElse(new Seen(0, List.of(), "first"));
            state.update(new Seen(before.times() + 1, List.of(key, String.valueOf(value.get())), "later"));
            return key + before;
        }).timeout(Durations.seconds(2))).id("mapped"));
        watch(out, "window", lines.window(Durations.seconds(3), Durations.seconds(2)).id("window"));
        watch(out, "sums", pairs.reduceByKeyAndWindow(Integer::sum, Durations.seconds(4)).id("sums"));
        watch(out, "inverse", pairs.reduceByKeyAndWindow(Integer::sum, (a, b) -> a - b, Durations.seconds(3), Durations.seconds(1)).id("inverse"));
        watch(out, "grouped", pairs.groupByKeyAndWindow(Durations.seconds(2)).id("grouped"));
        watch(out, "count", lines.countByWindow(Durations.seconds(3), Durations.seconds(1)).id("count"));
        return ssc;
    }

    private static <T, S extends DStreamLike<T, S, B>, B extends BatchLike<T, B>> void watch(List<String> out, String name, DStreamLike<T, S, B> stream) {
        stream.foreachRDD((batch, time) -> out.add(time.milliseconds() + " " + name + " " + batch.collect()));
    }

    private Path input(int seed) throws Exception {
        Random random = new Random(seed);
        Path file = dir.resolve("input-" + seed + ".txt");
        Files.write(file, IntStream.range(0, 120).mapToObj(i -> "k" + (char) ('a' + random.nextInt(9)) + random.nextInt(50)).toList());
        return file;
    }

    @Test
    void shouldFT12GiveTheSameAfterAnyStopAsWithoutOne() throws Exception {
        for (int seed = 0; seed < 6; seed++) {
            Path file = input(seed);
            List<String> undisturbed = new ArrayList<>();
            try (StreamingContext ssc = define(file, null, undisturbed)) {
                Stepper stepper = ssc.startStepped();
                for (int i = 0; i < 20; i++) {
                    assertTrue(stepper.step().failure().isEmpty());
                }
            }
            Random random = new Random(seed);
            List<String> disturbed = new ArrayList<>();
            Path checkpoints = dir.resolve("checkpoints-" + seed);
            for (int done = 0; done < 20;) {
                int batches = Math.min(20 - done, 1 + random.nextInt(5));
                try (StreamingContext ssc = StreamingContext.getOrCreate(checkpoints.toString(), () -> define(file, checkpoints, disturbed))) {
                    Stepper stepper = ssc.startStepped();
                    for (int i = 0; i < batches; i++) {
                        BatchReport report = stepper.step();
                        assertTrue(report.failure().isEmpty(), report.toString());
                    }
                }
                done += batches;
            }

            assertEquals(String.join("\n", undisturbed), String.join("\n", disturbed), "seed " + seed);
        }
    }

    @Test
    void shouldFT5FallBackToThePreviousCheckpointWhenTheNewestIsDamaged() throws Exception {
        Path file = input(1);
        Path checkpoints = dir.resolve("cp");
        run(file, checkpoints, 5);
        List<String> names = OutputConformanceTest.names(checkpoints);
        Path newest = checkpoints.resolve(names.get(names.size() - 1));
        byte[] bytes = Files.readAllBytes(newest);
        bytes[bytes.length - 2] ^= 1;
        Files.write(newest, bytes);

        List<String> out = run(file, checkpoints, 1);

        assertTrue(out.get(0).startsWith("5000 "), out.get(0));
    }

    @Test
    void shouldE59RefuseWhenNoCheckpointCanBeUsed() throws Exception {
        Path file = input(1);
        Path checkpoints = dir.resolve("cp");
        run(file, checkpoints, 4);
        for (String name : OutputConformanceTest.names(checkpoints)) {
            Files.write(checkpoints.resolve(name), new byte[] {1, 2, 3});
        }

        ConnectorException e = assertThrows(ConnectorException.class, () -> run(file, checkpoints, 1));

        assertTrue(e.getMessage().contains("Begin with a new checkpoint directory"), e.getMessage());
    }

    @Test
    void shouldE58NeverReadADamagedFileAsGood() throws Exception {
        Path file = input(2);
        Path checkpoints = dir.resolve("cp");
        run(file, checkpoints, 1);
        Path only = checkpoints.resolve(OutputConformanceTest.names(checkpoints).get(0));
        byte[] good = Files.readAllBytes(only);
        Random random = new Random(3);
        for (int i = 0; i < 60; i++) {
            byte[] bad = i % 2 == 0 ? java.util.Arrays.copyOf(good, random.nextInt(good.length)) : good.clone();
            if (i % 2 == 1) {
                bad[random.nextInt(bad.length)] ^= 1 << random.nextInt(8);
            }
            Files.write(only, bad);

            assertThrows(ConnectorException.class, () -> run(file, checkpoints, 1), "damage " + i);
        }
    }

    @Test
    void shouldFT18SayWhatDoesNotFitWhenTheProgramHasChanged() throws Exception {
        Path checkpoints = dir.resolve("cp");
        run(input(1), checkpoints, 2);

        PipelineDefinitionException e = assertThrows(PipelineDefinitionException.class, () -> {
            try (StreamingContext ssc = StreamingContext.getOrCreate(checkpoints.toString(), () -> {
                StreamingContext other = new StreamingContext(new StreamingConf().clock(Clocks.fast(0)), Durations.seconds(1));
                other.textFile(dir.resolve("input-1.txt").toString(), 1, false).id("lines").print();
                return other;
            })) {
                ssc.startStepped();
            }
        });

        assertEquals("SL-0330", e.code());
        assertTrue(e.getMessage().contains("'state'"), e.getMessage());
    }

    @Test
    void shouldRefuseADirectoryThatCannotBeWritten() throws Exception {
        Path blocked = dir.resolve("file");
        Files.writeString(blocked, "in the way");

        ConnectorException e = assertThrows(ConnectorException.class, () -> run(input(1), blocked, 1));

        assertTrue(e.getMessage().contains("cannot be written"), e.getMessage());
    }

    @Test
    void shouldFT20NameTheTypeACheckpointCannotKeep() throws Exception {
        StreamingContext ssc = new StreamingContext(new StreamingConf().clock(Clocks.fast(0)).checkpointInterval(Durations.seconds(1)), Durations.seconds(1));
        ssc.checkpoint(dir.resolve("cp").toString());
        ssc.generatedStream(1, 1, (n, random) -> n).mapToPair(n -> new Tuple2<>(n, n)).<StringBuilder>updateStateByKey(
                (values, state) -> Optional.of(new StringBuilder())).id("builder").foreachRDD(batch -> batch.count());
        Stepper stepper = ssc.startStepped();

        String message = stepper.step().failure().orElseThrow().message();

        assertTrue(message.contains("java.lang.StringBuilder") && message.contains("'builder'"), message);
    }

    @Test
    void shouldFT4ReportCheckpointsWhenTheyAreDurable() throws Exception {
        Path checkpoints = dir.resolve("cp");
        List<BatchReport> reports = new ArrayList<>();
        StreamingContext ssc = new StreamingContext(new StreamingConf().clock(Clocks.fast(0)).out(new PrintStream(new ByteArrayOutputStream()))
                .checkpointInterval(Durations.seconds(2)), Durations.seconds(1));
        ssc.checkpoint(checkpoints.toString());
        ssc.generatedStream(1, 1, (n, random) -> n).mapToPair(n -> new Tuple2<>(n, n)).updateStateByKey((values, state) -> Optional.of(1)).print();
        ssc.addBatchListener(reports::add);
        ssc.stopAfterBatches(9);
        ssc.start();
        ssc.awaitTermination();

        assertEquals(List.of("checkpoint-0000000001-0.full", "checkpoint-0000000002-2000.log"), OutputConformanceTest.names(checkpoints));
        assertEquals(List.of(2000L, 4000L, 6000L, 8000L),
                reports.stream().filter(r -> r.checkpoint().isPresent()).map(r -> r.checkpoint().get().timeMillis()).toList());
        assertTrue(reports.get(1).checkpoint().get().bytes() > 0);
    }

    private List<String> run(Path file, Path checkpoints, int batches) {
        List<String> out = new ArrayList<>();
        try (StreamingContext ssc = StreamingContext.getOrCreate(checkpoints.toString(), () -> define(file, checkpoints, out))) {
            Stepper stepper = ssc.startStepped();
            for (int i = 0; i < batches; i++) {
                stepper.step();
            }
        }
        return out;
    }
}
