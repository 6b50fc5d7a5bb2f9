package org.sluice.streaming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows O1 … O10 of the reference. */
class OutputConformanceTest {

    private static final String LINE = "-------------------------------------------\n";

    @TempDir
    Path dir;

    private static String text(Driven driven) {
        return driven.printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    @Test
    void shouldO1PrintSparksLayout() {
        try (Driven driven = new Driven()) {
            driven.input(List.of("a", "b", "c"), List.<String>of(), null).print(2);

            driven.steps(3);

            assertEquals(LINE + "Time: 1000 ms\n" + LINE + "a\nb\n...\n\n" + LINE + "Time: 2000 ms\n" + LINE + "\n", text(driven));
        }
    }

    @Test
    void shouldO1PrintTheSameWithATap() {
        try (Driven driven = new Driven()) {
            driven.input(List.of("a", "b", "c")).print(3).id("console");
            driven.ssc.tap("console", (time, records) -> { });

            driven.step();

            assertEquals(LINE + "Time: 1000 ms\n" + LINE + "a\nb\nc\n\n", text(driven));
        }
    }

    @Test
    void shouldO3SaveADirectoryPerBatch() throws Exception {
        try (Driven driven = new Driven()) {
            driven.input(List.of("a", "b"), List.<String>of()).saveAsTextFiles(dir.resolve("out").toString(), "txt");

            driven.steps(2);

            assertEquals(List.of("out-1000.txt", "out-2000.txt"), names(dir));
            assertEquals(List.of("_SUCCESS", "part-00000"), names(dir.resolve("out-1000.txt")));
            assertEquals("a\nb\n", Files.readString(dir.resolve("out-1000.txt/part-00000")));
        }
    }

    @Test
    void shouldV13SkipEmptyBatchesWhenAsked() throws Exception {
        try (Driven driven = new Driven()) {
            driven.input(List.of("a"), List.<String>of()).saveAsTextFiles(dir.resolve("out").toString(), "", true);

            driven.steps(2);

            assertEquals(List.of("out-1000"), names(dir));
        }
    }

    @Test
    void shouldO5OverwriteWhenABatchIsRunAgain() throws Exception {
        Files.createDirectories(dir.resolve("out-1000"));
        Files.writeString(dir.resolve("out-1000/part-00007"), "old");
        try (Driven driven = new Driven()) {
            driven.input(List.of("new")).saveAsTextFiles(dir.resolve("out").toString());

            driven.step();

            assertEquals(List.of("_SUCCESS", "part-00000"), names(dir.resolve("out-1000")));
            assertEquals(List.of("out-1000"), names(dir));
        }
    }

    @Test
    void shouldFailClearlyWhenTheDirectoryCannotBeWritten() throws Exception {
        Files.writeString(dir.resolve("file"), "in the way");
        try (Driven driven = new Driven()) {
            driven.input(List.of("new")).saveAsTextFiles(dir.resolve("file/out").toString()).id("files");

            String message = driven.step().failure().orElseThrow().message();

            assertTrue(message.startsWith("'files' cannot write"), message);
        }
    }

    @Test
    void shouldO6RunForeachOncePerBatchAndComputeOnAction() {
        try (Driven driven = new Driven()) {
            List<String> calls = new ArrayList<>();
            driven.input(List.of(1, 2), List.<Integer>of()).foreachRDD((batch, time) -> {
                Batch<Integer> lazy = batch.map(x -> {
                    calls.add("computed " + x);
                    return x;
                });
                calls.add("batch " + time.milliseconds());
                if (time.milliseconds() == 2000) {
                    calls.add("count " + lazy.count());
                }
            });

            driven.steps(2);

            assertEquals(List.of("batch 1000", "batch 2000", "count 0"), calls);
        }
    }

    @Test
    void shouldO7RunOutputsInOrderOfDefinition() {
        try (Driven driven = new Driven()) {
            List<String> order = new ArrayList<>();
            DStream<Integer> input = driven.input(List.of(1));
            input.foreachRDD(batch -> order.add("first"));
            input.map(x -> x).foreachRDD(batch -> order.add("second"));
            input.foreachRDD(batch -> order.add("third"));

            driven.step();

            assertEquals(List.of("first", "second", "third"), order);
        }
    }

    @Test
    void shouldLetNothingOutInASafeRun() throws Exception {
        try (Driven driven = new Driven()) {
            List<Object> tapped = new ArrayList<>();
            List<Object> called = new ArrayList<>();
            DStream<String> input = driven.input(List.of("a"));
            input.print().id("console");
            input.saveAsTextFiles(dir.resolve("out").toString()).id("files");
            input.foreachRDD(batch -> called.add(batch)).id("each");
            for (String id : List.of("console", "files", "each")) {
                driven.ssc.tap(id, (time, records) -> tapped.add(id + records));
            }
            driven.ssc.safe(true);

            driven.step();

            assertEquals(List.of("console[a]", "files[a]", "each[a]"), tapped);
            assertEquals("", text(driven));
            assertFalse(Files.exists(dir.resolve("out-1000")));
            assertTrue(called.isEmpty());
        }
    }

    static List<String> names(Path directory) throws Exception {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
