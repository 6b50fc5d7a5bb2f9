package org.sluice.streaming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sluice.streaming.report.RestoredFrom;

/** Rows FT8, FT9 of the reference, V5, V16, and what damaged or foreign files may do. A killed run is one whose checkpoints were copied before it stopped. */
class DurabilityTest {

    @TempDir
    Path dir;

    private Path checkpoints;

    @BeforeEach
    void prepare() throws IOException {
        checkpoints = dir.resolve("cp");
        for (String name : List.of("a", "b")) {
            Files.write(dir.resolve(name + ".txt"), IntStream.range(0, 100).mapToObj(i -> name + i % 3).toList());
        }
    }

    /** Counts words of a file, two lines a batch, at a clock that stands at {@code millis}. */
    private StreamingContext count(String file, Path into, long millis, List<String> out) {
        StreamingContext ssc = context(into, millis);
        ssc.textFile(dir.resolve(file).toString(), 2, false).id("lines").mapToPair(word -> new Tuple2<>(word, 1)).id("pairs")
                .<Integer>updateStateByKey((values, state) -> Optional.of(state.orElse(0) + values.size())).id("counts")
                .foreachRDD((batch, time) -> out.add(time.milliseconds() + " " + batch.collect()));
        return ssc;
    }

    private static StreamingContext context(Path into, long millis) {
        StreamingContext ssc = new StreamingContext(new StreamingConf().clock(Clocks.manual(millis)).parallelism(1).checkpointInterval(Durations.seconds(2)),
                Durations.seconds(1));
        ssc.checkpoint(into.toString());
        ssc.addBatchListener(report -> { });
        return ssc;
    }

    private List<String> run(String file, Path from, long millis, int batches) {
        List<String> out = new ArrayList<>();
        try (StreamingContext ssc = StreamingContext.getOrCreate(from.toString(), () -> count(file, from, millis, out))) {
            Stepper stepper = ssc.startStepped();
            for (int i = 0; i < batches; i++) {
                assertTrue(stepper.step().failure().isEmpty());
            }
        }
        return out;
    }

    /** Runs and leaves behind what a kill would. */
    private List<String> runAndKill(int batches) throws IOException {
        List<String> out = new ArrayList<>();
        Path alive = dir.resolve("alive");
        try (StreamingContext ssc = count("a.txt", alive, 500, out)) {
            Stepper stepper = ssc.startStepped();
            for (int i = 0; i < batches; i++) {
                stepper.step();
            }
            copy(alive, checkpoints);
        }
        return out;
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void shouldFT8RedoBatchesUnderTheirOldTimesAndThenCatchUp() throws Exception {
        List<String> first = runAndKill(5);

        List<String> second = run("a.txt", checkpoints, 20_300, 3);

        assertEquals(first.get(4), second.get(0));
        assertEquals(List.of("5000", "6000", "7000"), second.stream().map(line -> line.substring(0, 4)).toList());
    }

    @Test
    void shouldRedoTheFirstBatchesUnderTheirOldTimesWhenKilledBeforeACheckpointWasDue() throws Exception {
        List<String> first = runAndKill(1);

        List<String> second = run("a.txt", checkpoints, 20_300, 1);

        assertEquals(first, second);
    }

    @Test
    void shouldFT11NotForgetFilesThatCameInALifeThatWasKilledAsF6Asks() throws Exception {
        Path input = Files.createDirectory(dir.resolve("in"));
        Files.writeString(input.resolve("old.txt"), "old\n");
        Path alive = dir.resolve("alive");
        try (StreamingContext ssc = context(alive, 500)) {
            ssc.textFileStream(input.toString()).id("files").foreachRDD(batch -> batch.count());
            ssc.startStepped();
            copy(alive, checkpoints);
        }
        Files.writeString(input.resolve("new.txt"), "new\n");
        List<String> out = new ArrayList<>();

        try (StreamingContext ssc = StreamingContext.getOrCreate(checkpoints.toString(), () -> {
            StreamingContext again = context(checkpoints, 20_300);
            again.textFileStream(input.toString()).id("files").foreachRDD(batch -> out.addAll(batch.collect()));
            return again;
        })) {
            ssc.startStepped().step();
        }

        assertEquals(List.of("new"), out);
    }

    @Test
    void shouldV5RunNothingAgainAfterACleanStopAsFT9Asks() {
        List<String> first = run("a.txt", checkpoints, 500, 3);

        List<String> second = run("a.txt", checkpoints, 3_500, 1);

        assertTrue(first.get(2).startsWith("3000 "), first.get(2));
        assertTrue(second.get(0).startsWith("4000 "), second.get(0));
    }

    @Test
    void shouldRefuseChangesOfAnotherRun() throws Exception {
        run("a.txt", checkpoints, 500, 4);
        List<String> wanted = run("a.txt", copyOf(checkpoints), 4_500, 1);
        Path other = dir.resolve("other");
        run("b.txt", other, 500, 4);
        run("b.txt", other, 4_500, 2);
        List<String> names = OutputConformanceTest.names(other);
        Files.copy(other.resolve(names.get(names.size() - 1)), checkpoints.resolve(names.get(names.size() - 1)));

        assertEquals(wanted, run("a.txt", checkpoints, 4_500, 1));
    }

    private Path copyOf(Path directory) throws IOException {
        copy(directory, dir.resolve("copy"));
        return dir.resolve("copy");
    }

    @Test
    void shouldFT6NotBeMisledByForeignFilesOfLargeNumbers() throws Exception {
        run("a.txt", checkpoints, 500, 3);
        List<String> foreign = IntStream.range(0, 12).mapToObj(i -> "checkpoint-" + (i < 6 ? 999_999_999L : 999_999_999_999_99L) + i + "-5.full").toList();
        for (String name : foreign) {
            Files.writeString(checkpoints.resolve(name), "something else");
        }

        Files.createDirectory(checkpoints.resolve("checkpoint-0000000040-5.full"));

        run("a.txt", checkpoints, 3_500, 3);

        assertTrue(run("a.txt", checkpoints, 6_500, 1).get(0).startsWith("7000 "));
        assertTrue(OutputConformanceTest.names(checkpoints).containsAll(foreign));
    }

    @Test
    void shouldRefuseTheCheckpointOfAnotherProgram() {
        run("a.txt", checkpoints, 500, 1);

        PipelineDefinitionException e = assertThrows(PipelineDefinitionException.class, () -> StreamingContext.getOrCreate(checkpoints.toString(), () -> {
            StreamingContext other = new StreamingContext(new StreamingConf().setAppName("other").clock(Clocks.manual(1_500)), Durations.seconds(1));
            other.textFile(dir.resolve("a.txt").toString(), 2, false).id("lines").print();
            return other;
        }).startStepped());

        assertEquals("SL-0331", e.code());
    }

    @Test
    void shouldRemoveWhatAnEarlierRunOfAnEmptyBatchWroteWhenEmptyOnesAreSkipped() throws Exception {
        Files.createDirectories(dir.resolve("out-1000"));
        Files.writeString(dir.resolve("out-1000/part-00000"), "stale\n");
        try (Driven driven = new Driven()) {
            driven.input(List.<String>of()).saveAsTextFiles(dir.resolve("out").toString(), "", true);

            driven.step();
        }

        assertFalse(Files.exists(dir.resolve("out-1000")));
    }

    @Test
    void shouldClearAwayWhatKilledRunsLeftHalfDone() throws Exception {
        for (String name : List.of(".out-1000.old", ".out-1000.writing")) {
            Files.createDirectories(dir.resolve(name));
            Files.writeString(dir.resolve(name).resolve("part-00000"), "half\n");
        }
        Files.createDirectories(checkpoints);
        Files.writeString(checkpoints.resolve(".checkpoint-0000000007-7000.full.writing"), "half");
        try (StreamingContext ssc = context(checkpoints, 500)) {
            ssc.generatedStream(1, 1, (n, random) -> n).saveAsTextFiles(dir.resolve("out").toString());

            assertTrue(ssc.startStepped().step().failure().isEmpty());
        }

        assertEquals(List.of("a.txt", "b.txt", "cp", "out-1000"), OutputConformanceTest.names(dir));
        assertTrue(OutputConformanceTest.names(checkpoints).stream().noneMatch(name -> name.startsWith(".")));
    }

    @Test
    void shouldSayThatThePositionOfASourceBelongsToAnotherFile() {
        run("a.txt", checkpoints, 500, 2);

        PipelineDefinitionException e = assertThrows(PipelineDefinitionException.class, () -> run("b.txt", checkpoints, 2_500, 1));

        assertEquals("SL-0332", e.code());
        assertTrue(e.getMessage().contains("'lines'") && e.getMessage().contains("a.txt") && e.getMessage().contains("b.txt"), e.getMessage());
    }

    private String refusal(java.util.function.Consumer<StreamingContext> changed) {
        return assertThrows(PipelineDefinitionException.class, () -> {
            try (StreamingContext ssc = StreamingContext.getOrCreate(checkpoints.toString(), () -> {
                StreamingContext other = context(checkpoints, 2_500);
                changed.accept(other);
                return other;
            })) {
                ssc.startStepped();
            }
        }).getMessage();
    }

    private void runOnce(java.util.function.Consumer<StreamingContext> program) {
        try (StreamingContext ssc = context(checkpoints, 500)) {
            program.accept(ssc);
            ssc.startStepped().step();
        }
    }

    @Test
    void shouldSayThatASourceIsGoneOrOfAnotherKind() {
        runOnce(ssc -> ssc.textFile(dir.resolve("a.txt").toString(), 2, false).id("lines").foreachRDD(batch -> batch.count()));

        String gone = refusal(ssc -> ssc.textFile(dir.resolve("a.txt").toString(), 2, false).id("text").foreachRDD(batch -> batch.count()));
        String other = refusal(ssc -> ssc.generatedStream(1, 1, (n, random) -> n).id("lines").foreachRDD(batch -> batch.count()));

        assertTrue(gone.contains("'lines'") && gone.contains("no source of that id"), gone);
        assertTrue(other.contains("'lines'") && other.contains("generatedStream"), other);
    }

    @Test
    void shouldSayThatAWindowHasAnotherLengthThanInTheCheckpoint() {
        runOnce(ssc -> ssc.generatedStream(1, 1, (n, random) -> n).id("numbers").window(Durations.seconds(3)).id("window").foreachRDD(batch -> batch.count()));

        String message = refusal(ssc -> ssc.generatedStream(1, 1, (n, random) -> n).id("numbers").window(Durations.seconds(5)).id("window").foreachRDD(batch -> batch.count()));

        assertTrue(message.contains("'window'") && message.contains("3000 ms") && message.contains("5000 ms"), message);
    }

    @Test
    void shouldTellWhatTheRunGoesOnFrom() {
        List<String> out = new ArrayList<>();
        run("a.txt", checkpoints, 500, 3);
        try (StreamingContext anew = count("a.txt", dir.resolve("anew"), 500, out);
                StreamingContext again = StreamingContext.getOrCreate(checkpoints.toString(), () -> count("a.txt", checkpoints, 7_300, out))) {
            anew.startStepped();
            again.startStepped();

            assertEquals(java.util.Optional.empty(), anew.restoredFrom());
            assertEquals(java.util.Optional.of(new RestoredFrom(checkpoints.toString(), new Time(3000), 3, 4)), again.restoredFrom());
        }
    }

    @Test
    void shouldGoOnInRealTimeAfterARunOnAFastClockWithoutMakingUpForTheTimeBetween() throws Exception {
        List<Long> seen = new ArrayList<>();
        java.util.function.Consumer<StreamingContext> numbers = ssc -> ssc.generatedStream(1, 1, (n, random) -> n).id("numbers").foreachRDD(batch -> seen.addAll(batch.collect()));
        runOnce(numbers);

        StreamingContext real = StreamingContext.getOrCreate(checkpoints.toString(), () -> {
            StreamingContext ssc = new StreamingContext(new StreamingConf().checkpointInterval(Durations.milliseconds(20)), Durations.milliseconds(20));
            ssc.checkpoint(checkpoints.toString());
            numbers.accept(ssc);
            return ssc;
        });
        real.stopAfterBatches(2);
        real.start();
        real.awaitTermination();

        assertEquals(List.of(0L, 1L, 2L), seen);
        assertEquals(1, real.restoredFrom().orElseThrow().number());
        assertEquals(0, real.restoredFrom().orElseThrow().missed());
    }

    @Test
    void shouldLeaveNoCheckpointWhenASourceWasNeverReached() throws Exception {
        StreamingContext ssc = new StreamingContext(new StreamingConf().set("sluice.socket.attempts", "1"), Durations.milliseconds(20));
        ssc.checkpoint(checkpoints.toString());
        ssc.socketTextStream("localhost", SourceConformanceTest.refusedPort()).id("lines").foreachRDD(batch -> batch.count());
        ssc.start();

        assertThrows(ConnectorException.class, ssc::awaitTermination);

        assertEquals(List.of(), OutputConformanceTest.names(checkpoints));
    }
}
