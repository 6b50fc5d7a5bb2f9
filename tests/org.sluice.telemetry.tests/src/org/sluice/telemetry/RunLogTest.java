package org.sluice.telemetry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunLogTest {

    private static final RunFrame RUN = new RunFrame(RunFrame.PROTOCOL, "local-7", "Word count", 7, 1000, "fast", true, 1, Map.of("minLength", "3"));
    private static final PipelineDescription GRAPH = new PipelineDescription("Word count", "wordcount.WordCount", 1000, "", 0, List.of(),
            List.of(new NodeDescription("lines", "Lines", "TextFileSource", "SOURCE", "Text file", "file-text", "hamlet.txt", "", false)), List.of());

    @TempDir
    private Path folder;
    private final List<String> problems = new ArrayList<>();

    private static BatchFrame batch(long number) {
        return new BatchFrame(number, number * 1000, number * 1000, number * 1000, number * 1000 + 2, 1_500_000,
                Map.of("lines", new NodeFrame("lines", 0, 5, 0, 0, 1000, -1, -1)), Map.of("lines", new SourceFrame("lines", 5, -1, "line " + number)), Optional.empty(), List.of(), Optional.empty());
    }

    private Path write(long batches, long limit, RunStateFrame end) throws IOException {
        try (RunLogWriter writer = RunLogWriter.begin(folder, RUN, GRAPH, limit, problems::add)) {
            writer.state(new RunStateFrame(RunState.RUNNING, ""));
            LongStream.rangeClosed(1, batches).forEach(number -> writer.batch(batch(number)));
            writer.state(end);
            return writer.file();
        }
    }

    @Test
    void shouldReadWhatWasWritten() throws IOException {
        Path file = write(3, RunLogWriter.DEFAULT_LIMIT, new RunStateFrame(RunState.STOPPED, ""));

        RunLog log = RunLog.read(file);

        assertEquals(RUN, log.run());
        assertEquals(GRAPH, log.description());
        assertEquals(List.of(batch(1), batch(2), batch(3)), log.batches());
        assertEquals(RunState.STOPPED, log.state().state());
        assertEquals(15, log.totals().inputRecords());
        assertEquals(List.of(), problems);
        assertEquals("Word-count-7.events.jsonl", file.getFileName().toString());
    }

    @Test
    void shouldKeepTheLastBatchesWithinTheLimitOfTheDisk() throws IOException {
        Path file = write(500, 10_000, new RunStateFrame(RunState.STOPPED, ""));

        RunLog log = RunLog.read(file);

        long bytes = 0;
        try (var files = Files.list(folder)) {
            for (Path one : files.toList()) {
                bytes += Files.size(one);
            }
        }
        int kept = log.batches().size();
        assertTrue(bytes < 2 * 11_000, bytes + " bytes");
        assertTrue(kept >= 20 && kept < 100, kept + " batches");
        assertEquals(LongStream.rangeClosed(501 - kept, 500).mapToObj(RunLogTest::batch).toList(), log.batches());
    }

    @Test
    void shouldLeaveOutALineThatWasCutOffByTheEndOfTheProcess() throws IOException {
        Path file = write(3, RunLogWriter.DEFAULT_LIMIT, new RunStateFrame(RunState.STOPPING, ""));
        Files.writeString(file, "{\"event\":\"batch\",\"data\":{\"numb", StandardOpenOption.APPEND);

        assertEquals(3, RunLog.read(file).batches().size());
    }

    @Test
    void shouldSayWhichLineIsDamaged() throws IOException {
        Path file = write(3, RunLogWriter.DEFAULT_LIMIT, new RunStateFrame(RunState.STOPPED, ""));
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        lines.set(4, lines.get(4).substring(0, 30));
        Files.write(file, lines);

        String message = assertThrows(TelemetryException.class, () -> RunLog.read(file)).getMessage();

        assertTrue(message.startsWith("'" + file + "' is damaged: line 5: "), message);
    }

    @Test
    void shouldRefuseWhatIsNoEventLog() throws IOException {
        Path text = Files.writeString(folder.resolve("a"), "to be\nor not to be\n");
        Path json = Files.writeString(folder.resolve("b"), "{\"a\":1}\n{\"a\":2}\n");
        Path empty = Files.writeString(folder.resolve("c"), "");
        Path binary = Files.write(folder.resolve("d"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
        Path newer = Files.writeString(folder.resolve("e"), "{\"event\":\"run\",\"data\":{\"protocol\":99}}\n");

        for (Path file : List.of(text, json, empty, binary)) {
            String message = assertThrows(TelemetryException.class, () -> RunLog.read(file)).getMessage();
            assertTrue(message.startsWith("'" + file + "' is no event log of a run: "), message);
        }
        assertTrue(assertThrows(TelemetryException.class, () -> RunLog.read(newer)).getMessage().contains("another version of Sluice (protocol 99"));
    }

    @Test
    void shouldNameTheNewestRunFirst() throws IOException {
        for (String name : List.of("b-900.events.jsonl", "a-1000.events.jsonl", "c-80.events.jsonl", "other.txt")) {
            Files.writeString(folder.resolve(name), "");
        }

        assertEquals(List.of("a-1000.events.jsonl", "b-900.events.jsonl", "c-80.events.jsonl"), RunLog.filesIn(folder).stream().map(file -> file.getFileName().toString()).toList());
        assertEquals(List.of(), RunLog.filesIn(folder.resolve("missing")));
    }
}
