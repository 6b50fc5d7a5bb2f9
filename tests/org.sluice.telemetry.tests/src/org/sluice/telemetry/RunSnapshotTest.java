package org.sluice.telemetry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunSnapshotTest {

    private static final BatchFrame BATCH = new BatchFrame(7, 7000, 7000, 7001, 7003, 1_500_000, Map.of("counts", new NodeFrame("counts", 5, 4, 1, 0, 1000, 812, 40_960)),
            Map.of("lines", new SourceFrame("lines", 5, 3, "line 5")), Optional.of(new CheckpointFrame(7000, 99, 1000, "checkpoint")), List.of(), Optional.empty());
    private static final RunSnapshot SNAPSHOT = RunSnapshot.of(1_700_000_000_000L, "word-count.dstream", "<pipeline name=\"Wörter\"/>\n", "", new RunFrame(RunFrame.PROTOCOL, "local-7", "Word count", 7, 1000, "real", false, 1, Map.of()),
            new PipelineDescription("Word count", "", 1000, "", 0, List.of(), List.of(), List.of()), new RunStateFrame(RunState.RUNNING, ""), BATCH, TotalsFrame.ZERO.plus(BATCH))
            .with(List.of(BatchSummary.of(BATCH)), List.of(new SampleFrame("lines-words", "lines", 7, 7000, 5, List.of(new JsonPrimitive("to be")))),
                    List.of(new StateFrame("counts", 812, 40_960, List.of(new StateEntryFrame(new JsonPrimitive("to"), new JsonPrimitive(2))), true)));

    @TempDir
    private Path folder;

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("word-count" + RunSnapshot.EXTENSION), text);
    }

    private String problem(String text) throws IOException {
        Path file = write(text);
        return assertThrows(TelemetryException.class, () -> RunSnapshot.read(file)).getMessage();
    }

    @Test
    void shouldReadWhatWasSaved() throws IOException {
        assertEquals(SNAPSHOT, RunSnapshot.read(write(SNAPSHOT.toText())));
    }

    @Test
    void shouldSayInOneLineWhyAFileCannotBeOpened() throws IOException {
        assertTrue(problem("{ half").contains("no snapshot of a run, or damaged"), problem("{ half"));
        assertTrue(problem("{}").contains("names no run"));
        assertTrue(problem(SNAPSHOT.toText().replace("\"format\": 1", "\"format\": 2")).contains("newer version"));
        assertTrue(problem(SNAPSHOT.toText().replace("Wörter", "Zahlen")).contains("was changed"));
    }

    @Test
    void shouldReadTheBeginningOfALogWithoutItsBatches() throws IOException {
        Path file;
        try (RunLogWriter writer = RunLogWriter.begin(folder, SNAPSHOT.run(), SNAPSHOT.graph(), RunLogWriter.DEFAULT_LIMIT, problem -> { })) {
            writer.batch(BATCH);
            file = writer.file();
        }

        assertEquals(new RunLog(SNAPSHOT.run(), SNAPSHOT.graph(), List.of(), new RunStateFrame(RunState.STARTING, ""), TotalsFrame.ZERO), RunLog.readBeginning(file));
        assertEquals(List.of(BATCH), RunLog.read(file).batches());
    }
}
