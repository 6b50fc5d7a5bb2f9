package org.sluice.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sluice.streaming.Optional;
import org.sluice.streaming.Tuple2;
import org.sluice.telemetry.ParameterDescription;
import org.sluice.telemetry.PipelineDescription;
import org.sluice.telemetry.WireJson;

/** Whole runs of small pipelines, in this process. */
class PipelineRunnerTest {

    private static final List<String> VERSES = List.of("to be or", "not to be", "that is", "the question");

    private final ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errBytes = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    /** Words of at least {@code minLength} letters, counted over all batches. */
    private static final PipelineDefinition WORD_COUNT = (context, parameters) -> {
        int minLength = parameters.getInt("minLength");
        context.generatedStream(2, 1, (n, random) -> VERSES.get((int) (n % VERSES.size()))).id("lines")
                .flatMap(line -> Arrays.asList(line.split(" ")).iterator()).id("words")
                .filter(word -> word.length() >= minLength).id("long-words")
                .mapToPair(word -> new Tuple2<>(word, 1)).id("pairs")
                .<Long>updateStateByKey((values, state) -> Optional.of(state.orElse(0L) + values.size())).id("counts")
                .print(3).id("console");
    };

    private static PipelineDescription description() {
        return new PipelineDescription("Word count", "", 1000, "", 0,
                List.of(new ParameterDescription("minLength", "INT", "3", "")), List.of(), List.of());
    }

    @Test
    void shouldPrintWhatSinksPrint() throws UsageException {
        int exit = run(WORD_COUNT, "--batches", "1", "--clock", "fast");

        assertEquals("", err());
        assertEquals(0, exit);
        assertTrue(out().contains("Time: 1000 ms"), out());
        assertTrue(out().contains("(not,1)"), out());
    }

    @Test
    void shouldStopAfterExactlySoManyBatches() throws UsageException {
        assertEquals(0, run(WORD_COUNT, "--batches", "3", "--clock", "fast", "--json"));

        assertEquals(List.of(1L, 2L, 3L), lines().stream().map(line -> line.get("batch").getAsLong()).toList());
        assertEquals(List.of(1000L, 2000L, 3000L), lines().stream().map(line -> line.get("time").getAsLong()).toList());
    }

    @Test
    void shouldWriteOneJsonObjectPerBatch() throws UsageException {
        assertEquals(0, run(WORD_COUNT, "--batches", "2", "--clock", "fast", "--json", "--set", "minLength=4"));

        JsonObject line = lines().get(1);
        assertEquals(List.of("batch", "time", "outputs", "counts", "state", "millis"), List.copyOf(line.keySet()));
        assertEquals("{\"console\":[[\"question\",1],[\"that\",1]]}", sorted(line.getAsJsonObject("outputs")).toString());
        assertEquals("{\"in\":4,\"out\":2}", line.getAsJsonObject("counts").get("long-words").toString());
        assertEquals(2, line.getAsJsonObject("state").getAsJsonObject("counts").get("keys").getAsInt());
        assertFalse(out().contains("----"));
    }

    @Test
    void shouldUseTheIntervalGiven() throws UsageException {
        assertEquals(0, run(WORD_COUNT, "--batches", "2", "--clock", "fast", "--json", "--interval", "250 ms"));

        assertEquals(500, lines().get(1).get("time").getAsLong());
    }

    @Test
    void shouldRunForATimeOfTheFastClock() throws UsageException {
        assertEquals(0, run(WORD_COUNT, "--for", "5 s", "--clock", "fast", "--json"));

        assertEquals(5, lines().size());
    }

    @Test
    void shouldGiveTheSameLinesAtAnyParallelism() throws UsageException {
        run(WORD_COUNT, "--batches", "5", "--clock", "fast", "--json", "--parallelism", "1");
        List<JsonObject> one = withoutMillis();
        outBytes.reset();

        run(WORD_COUNT, "--batches", "5", "--clock", "fast", "--json", "--parallelism", "4");

        assertEquals(one, withoutMillis());
    }

    @Test
    void shouldTellWrongParametersApart() throws UsageException {
        assertEquals(2, run(WORD_COUNT, "--set", "minlen=4", "--batches", "1"));

        assertEquals("sluice: Unknown parameter 'minlen' in --set. Known are: minLength.\n", err());
    }

    @Test
    void shouldReportWrongUsageFromTheCommandLine() {
        int exit = PipelineRunner.run(WORD_COUNT, PipelineRunnerTest.class, new String[] {"--batches", "-1"}, out(outBytes), out(errBytes));

        assertEquals(2, exit);
        assertEquals("sluice: Option --batches takes the number of batches after which to stop, a whole number, 1 or more, not '-1'.\n", err());
    }

    @Test
    void shouldExplainItself() {
        int exit = PipelineRunner.run(WORD_COUNT, PipelineRunnerTest.class, new String[] {"--help"}, out(outBytes), out(errBytes));

        assertEquals(0, exit);
        assertTrue(out().startsWith("PipelineRunnerTest: a Sluice pipeline, one batch every 1 s\n\nUsage: java org.sluice.runner.PipelineRunnerTest [options]\n"), out());
        assertTrue(out().contains("--clock real|fast"));
        assertTrue(out().contains("Examples:"));
        assertTrue(out().contains("Exit codes:"));
    }

    @Test
    void shouldNameNodeBatchRecordAndExceptionWhenUserCodeFails() throws UsageException {
        PipelineDefinition failing = (context, parameters) -> context
                .generatedStream(1, 1, (n, random) -> VERSES.get((int) n)).id("lines")
                .map(line -> line.startsWith("that") ? Integer.parseInt(line) : line.length()).id("numbers").print().id("console");

        assertEquals(3, run(failing, "--batches", "9", "--clock", "fast"));

        assertEquals("sluice: Node 'numbers' failed in batch 3 (time 3000) on record 'that is': java.lang.NumberFormatException: "
                + "For input string: \"that is\"\n", err());
    }

    @Test
    void shouldShowTheStackOnlyWhenAsked() throws UsageException {
        PipelineDefinition failing = (context, parameters) -> {
            throw new IllegalStateException("no such thing");
        };

        assertEquals(3, run(failing));
        assertEquals("sluice: The pipeline cannot be set up: java.lang.IllegalStateException: no such thing\n", err());
        errBytes.reset();
        assertEquals(3, run(failing, "--verbose"));
        assertTrue(err().contains("\tat " + PipelineRunnerTest.class.getName()), err());
    }

    @Test
    void shouldRefuseACheckpointDirectoryThatCannotBeWritten() throws IOException, UsageException {
        Path file = Files.writeString(folder.resolve("taken"), "precious");

        assertEquals(3, run(WORD_COUNT, "--batches", "1", "--clock", "fast", "--checkpoint", file.toString()));

        assertEquals("sluice: Cannot write checkpoints to '" + file + "': it is a file, not a directory. Choose another directory with --checkpoint DIR.\n", err());
        assertEquals("precious", Files.readString(file));
    }

    @Test
    void shouldGoOnFromACheckpoint() throws UsageException {
        String directory = folder.resolve("cp").toString();
        run(WORD_COUNT, "--batches", "2", "--clock", "fast", "--json", "--checkpoint", directory);
        outBytes.reset();

        assertEquals(0, run(WORD_COUNT, "--batches", "2", "--clock", "fast", "--json", "--checkpoint", directory));

        assertEquals("sluice: going on from checkpoint '" + directory + "' (batch 2, time 2000); --fresh begins anew\n", err());
        assertTrue(lines().get(1).toString().contains("[\"question\",2]"), out());
    }

    @Test
    void shouldBeginAnewAndKeepTheOldCheckpointsWhenAskedForAFreshRun() throws IOException, UsageException {
        Path directory = folder.resolve("cp");
        run(WORD_COUNT, "--batches", "2", "--clock", "fast", "--json", "--checkpoint", directory.toString());
        List<String> before = checkpoints(directory);
        outBytes.reset();

        assertEquals(0, run(WORD_COUNT, "--batches", "1", "--clock", "fast", "--json", "--fresh", "--checkpoint", directory.toString()));

        assertEquals("sluice: beginning anew; the earlier checkpoints are in '" + directory.resolve("before-fresh-1") + "'\n", err());
        assertEquals(before, checkpoints(directory.resolve("before-fresh-1")));
        assertTrue(!before.isEmpty() && !checkpoints(directory).isEmpty(), () -> before.toString());
        assertEquals(1, lines().get(0).getAsJsonObject().get("batch").getAsInt(), out());
    }

    @Test
    void shouldGoOnFromAnOlderCheckpointAndKeepTheNewerOnes() throws IOException, UsageException {
        Path directory = folder.resolve("cp");
        run(WORD_COUNT, "--batches", "5", "--clock", "fast", "--json", "--checkpoint", directory.toString());
        List<JsonObject> straight = lines();
        List<String> before = checkpoints(directory);
        outBytes.reset();

        assertEquals(0, run(WORD_COUNT, "--batches", "2", "--clock", "fast", "--json", "--restore", "2000", "--checkpoint", directory.toString()));

        Path kept = directory.resolve("before-restore-1");
        assertEquals("sluice: all checkpoints there were are kept in '" + kept + "'\nsluice: going on from checkpoint '" + directory + "' (batch 2, time 2000); --fresh begins anew\n", err());
        assertEquals(outputs(straight.subList(2, 4)), outputs(lines()));
        assertEquals(before, checkpoints(kept));

        outBytes.reset();
        assertEquals(0, run(WORD_COUNT, "--batches", "1", "--clock", "fast", "--json", "--checkpoint", directory.toString()));
        assertEquals(outputs(straight.subList(4, 5)), outputs(lines()), "from the newest checkpoint of the second run");

        outBytes.reset();
        Path other = folder.resolve("other");
        assertEquals(0, run(WORD_COUNT, "--batches", "1", "--clock", "fast", "--json", "--restore", "3000", "--restore-from", kept.toString(), "--checkpoint", other.toString()));
        assertEquals(outputs(straight.subList(3, 4)), outputs(lines()));
        assertEquals(before, checkpoints(kept));
    }

    private static List<String> outputs(List<JsonObject> lines) {
        return lines.stream().map(line -> line.get("time") + " " + line.get("outputs")).toList();
    }

    @Test
    void shouldSayThatThereIsNoCheckpointOfThatBatchAndChangeNothing() throws IOException, UsageException {
        Path directory = folder.resolve("cp");
        run(WORD_COUNT, "--batches", "2", "--interval", "50 ms", "--checkpoint", directory.toString());
        List<String> before = checkpoints(directory);
        errBytes.reset();

        assertEquals(3, run(WORD_COUNT, "--batches", "1", "--clock", "fast", "--restore", "5000", "--restore-from", folder.resolve("nowhere").toString(), "--checkpoint", directory.toString()));
        assertTrue(err().contains("nowhere"), err());
        errBytes.reset();
        assertEquals(3, run(WORD_COUNT, "--batches", "1", "--interval", "50 ms", "--restore", "10", "--checkpoint", directory.toString()));

        assertTrue(err().contains("There is no checkpoint of batch 10 or before in '" + directory + "'; the oldest is of batch "), err());
        assertEquals(before, checkpoints(directory));
    }

    private static List<String> checkpoints(Path directory) throws IOException {
        try (java.util.stream.Stream<Path> files = Files.list(directory)) {
            return files.filter(Files::isRegularFile).map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void shouldSayThatASourceRefusesTheConnection() throws IOException, UsageException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            port = free.getLocalPort();
        }
        PipelineDefinition socket = (context, parameters) -> context.socketTextStream("127.0.0.1", port).id("lines").print().id("console");

        assertEquals(3, run(socket, "--interval", "100 ms"));

        assertEquals(1, err().lines().count(), err());
        assertTrue(err().startsWith("sluice: ") && err().contains("lines") && err().contains(String.valueOf(port)), err());
    }

    @Test
    void shouldSayThatAFileIsMissing() throws UsageException {
        PipelineDefinition missing = (context, parameters) -> context.textFile(folder.resolve("none.txt").toString(), 0, false).id("lines").print().id("console");

        assertEquals(3, run(missing, "--clock", "fast", "--batches", "1"));

        assertEquals(1, err().lines().count(), err());
        assertTrue(err().contains("lines") && err().contains("none.txt"), err());
    }

    @Test
    void shouldRecordAGoldenTest() throws IOException, UsageException {
        Path record = folder.resolve("golden");

        assertEquals(0, run(WORD_COUNT, "--batches", "2", "--clock", "fast", "--record", record.toString(), "--set", "minLength=4"));

        Path file = record.resolve("word-count.dstest");
        assertEquals("sluice: recorded 2 batches in " + file + "\nsluice: recorded the input of 2 batches in " + record.resolve("word-count.inputs.jsonl") + "; --replay FILE runs it again\n", err());
        JsonObject test = WireJson.parse(Files.readString(file)).getAsJsonObject();
        assertEquals("word-count.dstream", test.get("pipeline").getAsString());
        assertEquals("{\"minLength\":\"4\"}", test.get("parameters").toString());
        assertEquals("{\"lines\":[[\"to be or\",\"not to be\"],[\"that is\",\"the question\"]]}", test.get("inputs").toString());
        assertEquals(2, test.getAsJsonObject("expect").getAsJsonArray("console").size());
        try (Stream<Path> files = Files.list(record)) {
            assertEquals(2, files.count());
        }
    }

    @Test
    void shouldNeverWriteOverARecording() throws IOException, UsageException {
        Path record = folder.resolve("golden");
        run(WORD_COUNT, "--batches", "1", "--clock", "fast", "--record", record.toString());
        String first = Files.readString(record.resolve("word-count.dstest"));

        run(WORD_COUNT, "--batches", "2", "--clock", "fast", "--record", record.toString());

        assertEquals(first, Files.readString(record.resolve("word-count.dstest")));
        assertTrue(Files.exists(record.resolve("word-count-2.dstest")));
    }

    @Test
    void shouldWriteNothingOutsideInASafeRun() throws IOException, UsageException {
        Path files = folder.resolve("out");
        PipelineDefinition saving = (context, parameters) -> context.generatedStream(2, 1, (n, random) -> "line " + n).id("lines")
                .saveAsTextFiles(files.resolve("x").toString(), "").id("files");

        assertEquals(0, run(saving, "--batches", "2", "--clock", "fast", "--json", "--safe"));

        assertFalse(Files.exists(files));
        assertEquals("{\"files\":[\"line 2\",\"line 3\"]}", lines().get(1).get("outputs").toString());
    }

    @Test
    void shouldStopInGoodOrderWhenNobodyReadsTheOutput() throws UsageException {
        PrintStream broken = new PrintStream(new java.io.OutputStream() {

            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        });

        int exit = PipelineRunner.run(WORD_COUNT, description(), options("--clock", "fast", "--json"), broken, out(errBytes));

        assertEquals(0, exit);
    }

    @Test
    void shouldLeaveNoThreadBehind() throws UsageException, InterruptedException {
        run(WORD_COUNT, "--batches", "1", "--clock", "fast");

        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().startsWith("org.sluice-")) {
                thread.join(2_000);
                assertFalse(thread.isAlive(), thread.getName());
            }
        }
    }

    @Test
    void shouldShowASecretNowhere() throws Exception {
        Path key = Files.writeString(folder.resolve("key.txt"), "tiger-in-the-tank\n");
        PipelineDescription secret = new PipelineDescription("Secret", "", 1000, "", 0,
                List.of(new ParameterDescription("key", "STRING", "${file:" + key + "}", "", true)), List.of(), List.of());
        PipelineDefinition definition = (context, parameters) -> {
            String value = parameters.getString("key");
            context.generatedStream(1, 1, (n, random) -> value + n).id("records").map(record -> {
                if (record.endsWith("2")) {
                    System.getLogger("org.sluice.test").log(System.Logger.Level.WARNING, "refused: " + record);
                    throw new IllegalStateException("cannot use " + record);
                }
                return record;
            }).id("used").print().id("console");
        };
        Path record = folder.resolve("golden");
        ByteArrayOutputStream logged = new ByteArrayOutputStream();
        java.util.logging.Handler handler = new java.util.logging.StreamHandler(logged, new java.util.logging.SimpleFormatter());
        java.util.logging.Logger logger = java.util.logging.Logger.getLogger("org.sluice");
        logger.addHandler(handler);

        int exit;
        try {
            exit = PipelineRunner.run(definition, secret, options("--batches", "4", "--clock", "fast", "--record", record.toString(), "--verbose"),
                    out(outBytes), out(errBytes));
        } finally {
            logger.removeHandler(handler);
            handler.close();
        }

        assertEquals(3, exit);
        assertTrue(err().contains("on record '***2': java.lang.IllegalStateException: cannot use ***2"), err());
        assertTrue(err().contains("\tat "), err());
        assertFalse(err().contains("tiger"), err());
        assertTrue(logged.toString(StandardCharsets.UTF_8).contains("refused: ***2"), logged.toString(StandardCharsets.UTF_8));
        assertFalse(logged.toString(StandardCharsets.UTF_8).contains("tiger"), logged.toString(StandardCharsets.UTF_8));
        String test = Files.readString(record.resolve("secret.dstest"));
        assertTrue(test.contains("\"key\":\"***\"") && test.contains("***1"), test);
        assertFalse(test.contains("tiger"), test);
    }

    private int run(PipelineDefinition definition, String... args) throws UsageException {
        return PipelineRunner.run(definition, description(), options(args), out(outBytes), out(errBytes));
    }

    private static RunOptions options(String... args) throws UsageException {
        return RunOptions.parse(RunOptions.defaults().withUiPort(OptionalInt.empty()), List.of(args));
    }

    private static PrintStream out(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private String out() {
        return outBytes.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return errBytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private List<JsonObject> lines() {
        return out().lines().map(line -> WireJson.parse(line).getAsJsonObject()).toList();
    }

    private List<JsonObject> withoutMillis() {
        return lines().stream().peek(line -> line.remove("millis")).toList();
    }

    /** Each sink's records in the order of their text, because the order of keys is the engine's business. */
    private static Map<String, List<String>> sortedMap(JsonObject outputs) {
        Map<String, List<String>> sorted = new java.util.TreeMap<>();
        outputs.entrySet().forEach(entry -> sorted.put(entry.getKey(), java.util.stream.StreamSupport
                .stream(entry.getValue().getAsJsonArray().spliterator(), false).map(Object::toString).sorted().toList()));
        return sorted;
    }

    private static JsonObject sorted(JsonObject outputs) {
        JsonObject sorted = new JsonObject();
        sortedMap(outputs).forEach((id, records) -> sorted.add(id, WireJson.parse(records.toString())));
        return sorted;
    }
}
