package org.sluice.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeTest {

    @TempDir
    Path folder;

    @Test
    void shouldWriteTheMergedPipelineInThePlaceOfOurs() throws IOException {
        Path ours = Workspace.wordCountWith(folder, "ours", "(word, 1)", "(word, 2)");
        Path theirs = Workspace.wordCountWith(folder, "theirs", "linesPerBatch=\"5\"", "linesPerBatch=\"7\"");

        Outcome outcome = Outcome.of("merge", Workspace.wordCount(), ours, theirs, "--path", "word-count.dstream");

        assertEquals(new Outcome(0, "", ""), outcome);
        String expected = Files.readString(Workspace.wordCount()).replace("(word, 1)", "(word, 2)").replace("linesPerBatch=\"5\"", "linesPerBatch=\"7\"");
        assertEquals(expected, Files.readString(ours));
    }

    @Test
    void shouldTellConflictsAndEndWithOne() throws IOException {
        Path ours = Workspace.wordCountWith(folder, "ours", "(word, 1)", "(word, 2)");
        Path theirs = Workspace.wordCountWith(folder, "theirs", "(word, 1)", "(word, 3)");
        Path out = folder.resolve("out.dstream");

        Outcome outcome = Outcome.of("merge", Workspace.wordCount(), ours, theirs, "-o", out, "--path", "a.dstream");

        assertEquals(1, outcome.code());
        assertTrue(outcome.firstError().startsWith("a.dstream: conflict: node 'pairs': function is 'word -> new Tuple2<>(word, 2)' in ours"), outcome.err());
        assertEquals(Files.readString(ours), Files.readString(out));
    }

    @Test
    void shouldMergeLayoutsWithoutConflictWhateverTheirNames() throws IOException {
        String base = Files.readString(Workspace.examples().resolve("word-count/word-count.layout"));
        Path before = Files.writeString(folder.resolve("base"), base);
        Path ours = Files.writeString(folder.resolve("ours"), base.replace("x=\"640\"\n      y=\"250\"", "x=\"700\"\n      y=\"250\""));
        Path theirs = Files.writeString(folder.resolve("theirs"), base.replace("x=\"640\"\n      y=\"250\"", "x=\"10\"\n      y=\"20\""));

        Outcome outcome = Outcome.of("merge", before, ours, theirs);

        assertEquals(new Outcome(0, "", ""), outcome);
        assertTrue(Files.readString(ours).contains("x=\"700\"\n      y=\"20\""), Files.readString(ours));
    }

    @Test
    void shouldWriteNothingWhenAFileIsNoPipeline() throws IOException {
        Path ours = Workspace.wordCountWith(folder, "ours", "(word, 1)", "(word, 2)");
        String before = Files.readString(ours);
        Path theirs = Files.writeString(folder.resolve("theirs"), "<<<<<<< HEAD");

        Outcome outcome = Outcome.of("merge", Workspace.wordCount(), ours, theirs);

        assertEquals(1, outcome.code());
        assertTrue(outcome.firstError().contains("theirs: "), outcome.err());
        assertEquals(before, Files.readString(ours));
    }

    @Test
    void shouldAskForThreeFiles() {
        Outcome outcome = Outcome.of("merge", "a", "b");

        assertEquals(2, outcome.code());
        assertEquals("sluice: merge: three files are needed, BASE, OURS and THEIRS, not 2; see 'sluice merge --help'", outcome.firstError());
    }
}
