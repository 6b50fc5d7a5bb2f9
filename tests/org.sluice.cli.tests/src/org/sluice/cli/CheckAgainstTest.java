package org.sluice.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code sluice check FILE --against DIR}. */
class CheckAgainstTest {

    @TempDir
    Path folder;

    private Path pipeline;
    private Path checkpoints;

    @BeforeEach
    void run() throws IOException {
        pipeline = Workspace.copyOf("word-count", folder);
        checkpoints = folder.resolve("checkpoints");
        Outcome run = Outcome.of("run", pipeline, "--clock", "fast", "--batches", "2", "--checkpoint", checkpoints);
        assertEquals(0, run.code(), run.err());
    }

    private void change(String piece, String replacement) throws IOException {
        String text = Files.readString(pipeline);
        assertTrue(text.contains(piece), piece);
        Files.writeString(pipeline, text.replace(piece, replacement));
    }

    private List<String> problems(int code, Object... more) {
        Outcome check = more.length > 0 ? Outcome.of(more) : Outcome.of("check", pipeline, "--against", checkpoints);
        assertEquals(code, check.code(), check.out() + check.err());
        assertFalse(check.hasStackTrace(), check.err());
        return check.outLines().stream().filter(line -> line.startsWith(pipeline.toString())).map(line -> line.substring(pipeline.toString().length() + 1)).toList();
    }

    @Test
    void shouldFindNothingWhenTheProgramIsTheSame() {
        assertEquals(List.of(), problems(0));
    }

    @Test
    void shouldFindNothingWhenOnlyFunctionsHaveChanged() throws IOException {
        change("values.size()", "2 * values.size()");

        assertEquals(List.of(), problems(0));
    }

    @Test
    void shouldSayWhenTheStateIsOfAnotherTypeAndRefuseTheRun() throws IOException {
        change("function=\"(values, state) -> Optional.of(state.orElse(0L) + values.size())\"",
                "stateType=\"String\" function=\"(values, state) -> Optional.of(state.orElse(&quot;&quot;) + values.size())\"");

        List<String> found = problems(1);
        Outcome run = Outcome.of("run", pipeline, "--clock", "fast", "--batches", "1", "--checkpoint", checkpoints);

        assertEquals(1, found.size(), found.toString());
        assertTrue(found.get(0).startsWith("counts: SL-0333 error: ") && found.get(0).contains("as long, in this program it is text"), found.get(0));
        assertTrue(run.code() != 0 && run.firstError().contains("as long, in this program it is text"), run.err());
    }

    @Test
    void shouldSayWhenTheKeysAreOfAnotherTypeAndRefuseTheRun() throws IOException {
        change("new Tuple2&lt;>(word, 1)", "new Tuple2&lt;>(word.length(), 1)");

        List<String> found = problems(1);
        Outcome run = Outcome.of("run", pipeline, "--clock", "fast", "--batches", "1", "--checkpoint", checkpoints);

        assertEquals(1, found.size(), found.toString());
        assertTrue(found.get(0).startsWith("counts: SL-0333 error: ") && found.get(0).contains("keys of 'counts' as text, in this program they are int"), found.get(0));
        assertTrue(run.code() != 0 && run.firstError().contains("in this program they are int"), run.err());
    }

    @Test
    void shouldSayWhenANodeIsGoneAndAnotherBeginsEmpty() throws IOException {
        change("\"counts\"", "\"totals\"");
        change("counts-", "totals-");

        List<String> found = problems(1);

        assertEquals(2, found.size(), found.toString());
        assertTrue(found.get(0).startsWith("counts: SL-0330 error: ") && found.get(0).contains("there is no node of that id"), found.get(0));
        assertTrue(found.get(1).startsWith("totals: SL-0334 warning: ") && found.get(1).contains("begins empty"), found.get(1));
    }

    @Test
    void shouldSayWhenTheInputIsAnotherOne() throws IOException {
        Files.copy(pipeline.resolveSibling("verses.txt"), pipeline.resolveSibling("other.txt"));

        List<String> found = problems(1, "check", pipeline, "--against", checkpoints, "--set", "file=other.txt");

        assertEquals(1, found.size(), found.toString());
        assertTrue(found.get(0).startsWith("lines: SL-0332 error: ") && found.get(0).contains("other.txt"), found.get(0));
    }

    @Test
    void shouldSayWhenThePipelineIsAnotherOne() throws IOException {
        change("name=\"Word count\"", "name=\"Other\"");

        List<String> found = problems(1);

        assertTrue(found.get(0).startsWith("-: SL-0331 error: "), found.toString());
    }

    @Test
    void shouldSayWhenThereIsNoCheckpoint() {
        List<String> found = problems(0, "check", pipeline, "--against", folder.resolve("none"));

        assertTrue(found.get(0).startsWith("-: SL-0335 warning: "), found.toString());
    }

    @Test
    void shouldSayWhenNoCheckpointCanBeRead() throws IOException {
        try (Stream<Path> files = Files.list(checkpoints)) {
            for (Path file : files.toList()) {
                Files.writeString(file, "something else");
            }
        }

        List<String> found = problems(1);

        assertTrue(found.get(0).startsWith("-: SL-0336 error: "), found.toString());
    }

    @Test
    void shouldRefuseWrongUse() {
        assertEquals(2, Outcome.of("check", Workspace.examples(), "--against", checkpoints).code());
        assertEquals(2, Outcome.of("check", pipeline, "--set", "file=x").code());
    }
}
