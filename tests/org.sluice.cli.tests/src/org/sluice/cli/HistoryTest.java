package org.sluice.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sluice.telemetry.RunLog;
import org.sluice.telemetry.RunState;

class HistoryTest {

    @TempDir
    private Path folder;

    private static Path wordCount() {
        return Path.of(System.getProperty("sluice.root", "../.."), "examples/word-count/word-count.dstream");
    }

    @Test
    void shouldKeepWhatARunReports() throws IOException {
        Outcome run = Outcome.of("run", wordCount(), "--batches", "4", "--clock", "fast", "--safe", "--history", folder);

        assertEquals(0, run.code(), run.err());
        List<Path> files = RunLog.filesIn(folder);
        assertEquals(1, files.size());
        RunLog log = RunLog.read(files.get(0));
        assertEquals(List.of(1L, 2L, 3L, 4L), log.batches().stream().map(batch -> batch.number()).toList());
        assertEquals(RunState.STOPPED, log.state().state());
        Outcome list = Outcome.of("history", folder, "--list");
        assertEquals(0, list.code());
        assertTrue(list.out().contains("Word count, started ") && list.out().contains(", 4 batches, ") && list.out().contains(" stopped"), list.out());
    }

    @Test
    void shouldSayInOneLineWhatIsNoHistory() throws IOException {
        Path text = Files.writeString(folder.resolve("text"), "to be\nor not\n");
        for (Outcome outcome : List.of(Outcome.of("history", folder), Outcome.of("history", text), Outcome.of("history", folder.resolve("missing")))) {
            assertEquals(1, outcome.code(), outcome.err());
            assertEquals(1, outcome.err().lines().count(), outcome.err());
            assertFalse(outcome.hasStackTrace());
        }
    }

    @Test
    void shouldRefuseADashboardForOthersWithoutAToken() {
        Outcome open = Outcome.of("run", wordCount(), "--ui", "0", "--bind", "0.0.0.0");
        Outcome weak = Outcome.of("run", wordCount(), "--ui", "0", "--bind", "0.0.0.0", "--token", "short");

        assertEquals(2, open.code());
        assertTrue(open.firstError().contains("Add --token TOKEN"), open.err());
        assertEquals(2, weak.code());
        assertTrue(weak.firstError().contains("at least 16 characters"), weak.err());
    }
}
