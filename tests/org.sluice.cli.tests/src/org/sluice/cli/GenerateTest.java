package org.sluice.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateTest {

    private static final String SOURCE = "wordcount/WordCount.java";

    @TempDir
    Path folder;

    @Test
    void shouldWriteSourcesOnce() throws IOException {
        Path out = folder.resolve("src");

        Outcome first = Outcome.of("generate", Workspace.wordCount(), "-o", out);
        Outcome second = Outcome.of("generate", Workspace.wordCount(), "-o", out);

        assertEquals(0, first.code(), first.err());
        assertTrue(first.outLines().contains(out.resolve(SOURCE).toString()), first.out());
        assertTrue(Files.readString(out.resolve(SOURCE)).contains("class WordCount"));
        assertTrue(second.out().contains("nothing to do"), second.out());
    }

    @Test
    void shouldReplaceItsOwnFiles() throws IOException {
        Outcome.of("generate", Workspace.wordCount(), "-o", folder);
        Path changed = Workspace.wordCountWith(folder, "changed.dstream", "(word, 1)", "(word, 2)");

        Outcome outcome = Outcome.of("generate", changed, "-o", folder);

        assertEquals(0, outcome.code(), outcome.err());
        assertTrue(Files.readString(folder.resolve(SOURCE)).contains("(word, 2)"));
    }

    @Test
    void shouldNotTouchForeignFiles() throws IOException {
        Files.createDirectories(folder.resolve("wordcount"));
        Files.writeString(folder.resolve(SOURCE), "mine");

        Outcome outcome = Outcome.of("generate", Workspace.wordCount(), "-o", folder);

        assertEquals(1, outcome.code());
        assertTrue(outcome.firstError().contains("was not written by Sluice; nothing was written"), outcome.err());
        assertEquals("mine", Files.readString(folder.resolve(SOURCE)));
        try (Stream<Path> files = Files.walk(folder)) {
            assertEquals(1, files.filter(Files::isRegularFile).count());
        }
    }

    @Test
    void shouldNotTouchEditedFilesUnlessForced() throws IOException {
        Outcome.of("generate", Workspace.wordCount(), "-o", folder);
        Files.writeString(folder.resolve(SOURCE), "// edited\n");

        Outcome refused = Outcome.of("generate", Workspace.wordCount(), "-o", folder);
        String kept = Files.readString(folder.resolve(SOURCE));
        Outcome forced = Outcome.of("generate", Workspace.wordCount(), "-o", folder, "--force");

        assertEquals(1, refused.code());
        assertTrue(refused.firstError().contains("was edited after Sluice wrote it"), refused.err());
        assertEquals("// edited\n", kept);
        assertEquals(0, forced.code());
        assertTrue(Files.readString(folder.resolve(SOURCE)).contains("class WordCount"));
    }

    @Test
    void shouldWriteSparkProgramWithoutSluice() throws IOException {
        Outcome outcome = Outcome.of("generate", Workspace.wordCount(), "--target", "spark", "-o", folder);

        assertEquals(0, outcome.code(), outcome.err());
        String source = Files.readString(folder.resolve(SOURCE));
        assertTrue(source.contains("org.apache.spark.streaming"), source);
        assertFalse(source.contains("org.sluice"), source);
    }

    @Test
    void shouldRefuseFolderThatIsAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");

        Outcome outcome = Outcome.of("generate", Workspace.wordCount(), "-o", file.resolve("src"));

        assertEquals(1, outcome.code());
        assertTrue(outcome.firstError().contains("cannot write into"), outcome.err());
        assertFalse(outcome.hasStackTrace());
    }
}
