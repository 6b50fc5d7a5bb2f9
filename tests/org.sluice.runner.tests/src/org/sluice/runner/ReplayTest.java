package org.sluice.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sluice.streaming.Optional;
import org.sluice.streaming.Tuple2;
import org.sluice.telemetry.ParameterDescription;
import org.sluice.telemetry.PipelineDescription;
import org.sluice.telemetry.WireJson;

/** The input of a run is kept and run again. */
@Timeout(60)
class ReplayTest {

    /** A record with its time. */
    public record Click(String user, long millis, List<Tuple2<String, Integer>> pages) {
    }

    @TempDir
    private Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /** @param salt makes the source give other records, which a replay must not show */
    private static PipelineDefinition clicks(long salt) {
        return (context, parameters) -> {
            var clicks = context.generatedStream(2, salt, (n, random) -> new Click((salt == 7 ? parameters.getString("secret") : "u") + random.nextInt(5) + parameters.getString("key"), n * salt, List.of(new Tuple2<>("p", (int) n)))).id("clicks");
            var numbers = context.generatedStream(1, salt, (n, random) -> random.nextInt()).id("numbers");
            clicks.mapToPair(click -> new Tuple2<>(click.user(), click.pages().get(0)._2())).id("pairs")
                    .<Integer>updateStateByKey((values, state) -> Optional.of(state.orElse(0) + values.stream().mapToInt(v -> v).sum())).id("sums").print(10).id("console");
            numbers.count().id("count").print(1).id("counts");
        };
    }

    private Path secret() {
        try {
            return Files.writeString(folder.resolve("secret.txt"), "s3cret-key");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void shouldNotKeepSecrets() throws Exception {
        assertEquals(0, run(clicks(7), "--clock", "fast", "--batches", "2", "--record", folder.toString()), err::toString);

        String kept = Files.readString(recorded());
        assertTrue(kept.contains("***") && !kept.contains("s3cret"), kept);
    }

    private int run(PipelineDefinition definition, String... args) throws UsageException {
        PipelineDescription description = new PipelineDescription("Clicks", "", 1000, "", 0, List.of(new ParameterDescription("key", "STRING", "-none", "", false), new ParameterDescription("secret", "STRING", "", "", true)), List.of(), List.of());
        List<String> all = new ArrayList<>(List.of("--json", "--set", "secret=${file:" + secret() + "}"));
        all.addAll(List.of(args));
        RunOptions options = RunOptions.parse(RunOptions.defaults().withUiPort(OptionalInt.empty()), all);
        return PipelineRunner.run(definition, description, options, new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private List<String> outputs() {
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().map(line -> {
            JsonObject object = WireJson.parse(line).getAsJsonObject();
            return object.get("time") + " " + object.get("outputs");
        }).toList();
        out.reset();
        return lines;
    }

    private Path recorded() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".inputs.jsonl")).findFirst().orElseThrow();
        }
    }

    @Test
    void shouldGiveTheSameRecordsAtTheSameBatchTimes() throws Exception {
        assertEquals(0, run(clicks(3), "--clock", "fast", "--batches", "6", "--record", folder.toString()), err::toString);
        List<String> first = outputs();
        assertEquals(6, first.size());
        assertTrue(err.toString().contains("recorded the input of 6 batches in "), err::toString);

        assertEquals(0, run(clicks(99), "--replay", recorded().toString()), err::toString);
        assertEquals(first, outputs());
        assertEquals(0, run(clicks(99), "--replay", recorded().toString(), "--batches", "2"), err::toString);
        assertEquals(first.subList(0, 2), outputs());
    }

    @Test
    void shouldKeepBatchTimesOfARunInRealTimeAndReplayItAtAnyPace() throws Exception {
        assertEquals(0, run(clicks(3), "--interval", "40 ms", "--batches", "10", "--record", folder.toString()), err::toString);
        List<String> first = outputs();

        for (String pace : List.of("once", "original", "8")) {
            long begun = System.nanoTime();
            assertEquals(0, run(clicks(99), "--interval", "40 ms", "--replay", recorded().toString(), "--pace", pace), err::toString);
            long millis = (System.nanoTime() - begun) / 1_000_000;

            assertEquals(first, outputs(), pace);
            assertTrue(!pace.equals("original") || millis >= 350, pace + " took " + millis + " ms");
        }
    }

    @Test
    void shouldSayWhatCannotBeReplayed() throws Exception {
        Path text = Files.writeString(folder.resolve("x.inputs.jsonl"), "to be\n");
        assertEquals(2, run(clicks(3), "--replay", text.toString()));
        assertTrue(err.toString().startsWith("sluice: Cannot replay '" + text + "': it is no recorded input"), err::toString);
        err.reset();
        assertEquals(2, run(clicks(3), "--replay", folder.resolve("missing").toString()));
        assertFalse(err.toString().contains("\tat "), err::toString);
        assertEquals("Option --pace takes 'once', 'original' or how many times faster, such as 10, not 'slow'.",
                org.junit.jupiter.api.Assertions.assertThrows(UsageException.class, () -> RunOptions.parse("--pace", "slow")).getMessage());
    }
}
