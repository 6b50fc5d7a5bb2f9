package org.sluice.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunTest {

    @TempDir
    Path folder;

    @Test
    void shouldPrintAJsonLinePerBatch() throws IOException {
        Path pipeline = Workspace.copyOf("word-count", folder);
        Files.writeString(pipeline.resolveSibling("verses.txt"), "to be\nor not to be\n");

        Outcome outcome = Outcome.of("run", pipeline, "--clock", "fast", "--batches", "2", "--json");

        assertEquals(0, outcome.code(), outcome.err());
        List<String> lines = outcome.outLines();
        assertEquals(2, lines.size(), outcome.out());
        assertTrue(lines.get(0).startsWith("{\"batch\":1,\"time\":"), lines.get(0));
        assertTrue(lines.get(0).contains("[\"be\",2]"), lines.get(0));
        assertTrue(lines.get(0).contains("\"lines\":{\"in\":2,\"out\":2"), lines.get(0));
        assertTrue(lines.get(0).contains("\"keys\":4"), lines.get(0));
    }

    @Test
    void shouldPrintWhatThePipelinePrints() throws IOException {
        Path pipeline = Workspace.copyOf("generated-sensors", folder);

        Outcome outcome = Outcome.of("run", pipeline, "--clock", "fast", "--batches", "5");

        assertEquals(0, outcome.code(), outcome.err());
        assertTrue(outcome.out().contains("sensor-0"), outcome.out());
    }

    @Test
    void shouldSetParameters() throws IOException {
        Path pipeline = Workspace.copyOf("word-count", folder);
        Files.writeString(pipeline.resolveSibling("verses.txt"), "to be or not\n");

        Outcome outcome = Outcome.of("run", pipeline, "--clock", "fast", "--batches", "1", "--json", "--set", "minLength=3");

        assertTrue(outcome.out().contains("[\"not\",1]") && !outcome.out().contains("[\"be\",1]"), outcome.out());
    }

    @Test
    void shouldRefuseUnknownParameter() {
        Outcome outcome = Outcome.of("run", Workspace.wordCount(), "--set", "minLen=3", "--batches", "1", "--clock", "fast");

        assertEquals(2, outcome.code(), outcome.err());
        assertTrue(outcome.firstError().contains("minLen"), outcome.err());
        assertFalse(outcome.hasStackTrace());
    }

    @Test
    void shouldShowProblemsInsteadOfRunning() throws IOException {
        Path pipeline = Workspace.wordCountWith(folder, "bad.dstream", "(word, 1)", "(wrd, 1)");

        Outcome outcome = Outcome.of("run", pipeline, "--batches", "1");

        assertEquals(1, outcome.code());
        assertEquals("", outcome.out());
        assertTrue(outcome.firstError().contains(":pairs: SL-0502 error: "), outcome.err());
    }

    @Test
    void shouldNameTheFileThatIsMissing() throws IOException {
        Path pipeline = Workspace.copyOf("word-count", folder);
        Files.delete(pipeline.resolveSibling("verses.txt"));

        assertRunFails(Outcome.of("run", pipeline, "--batches", "1", "--clock", "fast"), "lines", "verses.txt");
    }

    @Test
    void shouldNameTheDirectoryThatIsMissing() throws IOException {
        Path pipeline = Workspace.copyOf("word-count-directory", folder);
        for (Path file : List.of(Path.of("input/sonnet-18.txt"), Path.of("input/jabberwocky.txt"), Path.of("input"))) {
            Files.delete(pipeline.resolveSibling(file.toString()));
        }

        assertRunFails(Outcome.of("run", pipeline, "--batches", "1", "--clock", "fast"), "texts", "input");
    }

    @Test
    void shouldNameTheServerThatRefuses() throws IOException {
        int port = freePort();

        assertRunFails(Outcome.of("run", socketPipeline(port), "--batches", "20", "--interval", "500 ms"), "sluice: Source 'lines'", String.valueOf(port));
    }

    @Test
    void shouldFailWhenTheServerWasNotThereUntilTheLastBatch() throws IOException {
        int port = freePort();

        assertRunFails(Outcome.of("run", socketPipeline(port), "--batches", "3", "--interval", "100 ms"), "sluice: Source 'lines'", String.valueOf(port));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private Path socketPipeline(int port) throws IOException {
        Path pipeline = Workspace.copyOf("word-count-socket", folder);
        return Files.writeString(pipeline, Files.readString(pipeline).replace("port=\"9999\"", "")
                .replace("documentation=\"One record per line of text.\"", "port=\"" + port + "\""));
    }

    @Test
    void shouldNameTheCheckpointDirectoryThatCannotBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");

        assertRunFails(Outcome.of("run", Workspace.copyOf("word-count", folder), "--batches", "1", "--clock", "fast",
                "--checkpoint", file.resolve("below")), "file");
        assertEquals("x", Files.readString(file));
    }

    @Test
    void shouldNameNodeRecordAndExceptionWhenUserCodeFails() throws IOException {
        Path pipeline = Workspace.copyOf("word-count", folder);
        Files.writeString(pipeline.resolveSibling("verses.txt"), "abc\n");
        Files.writeString(pipeline, Files.readString(pipeline).replace("(word, 1)", "(word, 1 / (word.length() - 3))"));

        assertRunFails(Outcome.of("run", pipeline, "--batches", "1", "--clock", "fast"), "pairs", "abc", "ArithmeticException");
    }

    @Test
    void shouldRecordATestThatPasses() throws IOException {
        Path pipeline = Workspace.copyOf("generated-sensors", folder);
        Path recordings = folder.resolve("recordings");

        Outcome run = Outcome.of("run", pipeline, "--clock", "fast", "--batches", "10", "--record", recordings);
        Outcome test = Outcome.of("test", recordings);

        assertEquals(0, run.code(), run.err());
        assertEquals(0, test.code(), test.out());
        assertTrue(test.out().endsWith("1 passed, 0 failed\n"), test.out());
    }

    @Test
    void shouldRecordPathsAsTheyStandInThePipeline() throws IOException {
        Path pipeline = Workspace.copyOf("word-count", folder);
        Path recordings = folder.resolve("recordings");

        Outcome run = Outcome.of("run", pipeline, "--clock", "fast", "--batches", "2", "--record", recordings);
        Outcome test = Outcome.of("test", recordings);

        assertEquals(0, run.code(), run.err());
        String recorded = Files.readString(recordings.resolve("word-count.dstest"));
        assertTrue(recorded.contains("\"file\":\"verses.txt\""), recorded);
        assertFalse(recorded.contains(folder.toString()), recorded);
        assertEquals(0, test.code(), test.out());
    }

    @Test
    void shouldBeginAnewWhenAskedForAFreshRun() throws IOException {
        Path pipeline = Workspace.copyOf("word-count", folder);
        Path checkpoints = folder.resolve("checkpoints");
        Outcome.of("run", pipeline, "--clock", "fast", "--batches", "1", "--checkpoint", checkpoints);

        Outcome second = Outcome.of("run", pipeline, "--clock", "fast", "--batches", "1", "--checkpoint", checkpoints);
        Outcome fresh = Outcome.of("run", pipeline, "--clock", "fast", "--batches", "1", "--checkpoint", checkpoints, "--fresh");

        assertEquals("sluice: going on from checkpoint '" + checkpoints + "' (batch 1, time 1000); --fresh begins anew\n", second.err());
        assertEquals("sluice: beginning anew; the earlier checkpoints are in '" + checkpoints.resolve("before-fresh-1") + "'\n", fresh.err());
    }

    @Test
    void shouldGoOnFromTheCheckpoint() throws IOException {
        Path pipeline = Workspace.copyOf("word-count", folder);
        Files.writeString(pipeline.resolveSibling("verses.txt"), "a\n".repeat(12));

        Path checkpoints = folder.resolve("checkpoints");
        Outcome first = Outcome.of("run", pipeline, "--clock", "fast", "--batches", "1", "--json", "--checkpoint", checkpoints);
        Outcome second = Outcome.of("run", pipeline, "--clock", "fast", "--batches", "2", "--json", "--checkpoint", checkpoints);

        assertTrue(first.out().contains("[\"a\",5]"), first.out());
        assertTrue(second.outLines().get(0).contains("[\"a\",10]"), second.out());
        assertTrue(second.outLines().get(1).contains("[\"a\",12]"), second.out());
    }

    private static void assertRunFails(Outcome outcome, String... parts) {
        assertEquals(3, outcome.code(), outcome.err());
        String line = outcome.firstError();
        for (String part : parts) {
            assertTrue(line.contains(part), "'" + part + "' is not in: " + outcome.err());
        }
        assertFalse(outcome.hasStackTrace(), outcome.err());
    }
}
