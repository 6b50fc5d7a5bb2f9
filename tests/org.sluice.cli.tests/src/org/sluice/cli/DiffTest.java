package org.sluice.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffTest {

    @TempDir
    Path folder;

    @Test
    void shouldFindNothingBetweenEqualPipelines() {
        assertEquals(new Outcome(0, "", ""), Outcome.of("diff", Workspace.wordCount(), Workspace.wordCount()));
    }

    @Test
    void shouldIgnoreTheOrderOfNodes() throws IOException {
        String text = Files.readString(Workspace.wordCount());
        int start = text.indexOf("  <nodes xsi:type=\"sluice:PrintSink\"");
        int end = text.indexOf("/>", start) + 3;
        String sink = text.substring(start, end);
        int first = text.indexOf("  <nodes ");
        Path moved = Files.writeString(folder.resolve("moved.dstream"),
                text.substring(0, first) + sink + text.substring(first, start) + text.substring(end));

        assertEquals(new Outcome(0, "", ""), Outcome.of("diff", Workspace.wordCount(), moved));
    }

    @Test
    void shouldTellOldAndNewValue() throws IOException {
        Path changed = Workspace.wordCountWith(folder, "changed.dstream", "(word, 1)", "(word, 2)");

        Outcome outcome = Outcome.of("diff", Workspace.wordCount(), changed);

        assertEquals(1, outcome.code());
        assertEquals(List.of("~ node pairs function: word -> new Tuple2<>(word, 1) → word -> new Tuple2<>(word, 2)"),
                outcome.outLines());
    }

    @Test
    void shouldTellAddedAndRemovedNodesAndEdges() {
        Path socket = Workspace.examples().resolve("word-count-socket/word-count-socket.dstream");
        Path directory = Workspace.examples().resolve("word-count-directory/word-count-directory.dstream");

        List<String> lines = Outcome.of("diff", socket, directory).outLines();

        assertTrue(lines.contains("- node lines (SocketTextSource)"), lines.toString());
        assertTrue(lines.contains("+ node texts (TextDirectorySource)"), lines.toString());
        assertTrue(lines.contains("~ node counts type: UpdateStateByKeyOperator → ReduceByKeyOperator"), lines.toString());
        assertTrue(lines.contains("- edge lines.out → split.in"), lines.toString());
        assertTrue(lines.contains("+ edge counts.out → files.in"), lines.toString());
        assertTrue(lines.contains("~ pipeline batchInterval: 1 s → 5 s"), lines.toString());
    }

    @Test
    void shouldTellChangedParameters() throws IOException {
        Path changed = Workspace.wordCountWith(folder, "changed.dstream", "name=\"minLength\"\n      type=\"INT\"",
                "name=\"shortest\"\n      type=\"INT\"");

        List<String> lines = Outcome.of("diff", Workspace.wordCount(), changed).outLines();

        assertEquals(List.of("- parameter minLength (INT = 1)", "+ parameter shortest (INT = 1)"), lines);
    }

    @Test
    void shouldNameTheFileThatCannotBeRead() {
        Outcome outcome = Outcome.of("diff", Workspace.wordCount(), folder.resolve("no.dstream"));

        assertEquals(1, outcome.code());
        assertTrue(outcome.err().startsWith("sluice: " + folder.resolve("no.dstream") + ":-: SL-0001 error: "), outcome.err());
    }
}
