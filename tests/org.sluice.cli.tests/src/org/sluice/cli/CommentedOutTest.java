package org.sluice.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is commented out is not in the program, in no verb. */
class CommentedOutTest {

    @TempDir
    Path folder;

    private Path file;

    /** The word count with a second sink, which prints what comes out of 'split'; 'words' and all behind it is commented out, and is no Java. */
    @BeforeEach
    void writePipeline() throws IOException {
        String text = Files.readString(Workspace.wordCount())
                .replace("function=\"word -> !word.isBlank() &amp;&amp; word.length() >= minLength\"", "commentedOut=\"true\"\n      function=\"nonsense(\"")
                .replace("  <edges id=\"lines-split\"", "  <nodes xsi:type=\"sluice:PrintSink\"\n      id=\"all\"/>\n  <edges id=\"split-all\"\n      source=\"split\"\n"
                        + "      target=\"all\"/>\n  <edges id=\"lines-split\"");
        file = Files.writeString(folder.resolve("p.dstream"), text);
        Files.copy(Workspace.wordCount().resolveSibling("verses.txt"), folder.resolve("verses.txt"));
    }

    /** The same pipeline without the nodes that are left out. */
    private Path cut() throws IOException {
        String text = Files.readString(file);
        for (String id : new String[] {"words", "pairs", "counts", "console"}) {
            text = text.replaceAll("(?s)  <nodes [^>]{0,60}id=\"" + id + "\"(?:[^>\"]|\"[^\"]*\")*/>\n", "");
            text = text.replaceAll("(?s)  <edges id=\"[a-z]+-" + id + "\".*?/>\n", "");
        }
        Path other = folder.resolve("cut/p.dstream");
        Files.createDirectory(other.getParent());
        return Files.writeString(other, text);
    }

    private Map<String, String> generated(Path pipeline, String target) throws IOException {
        Path out = folder.resolve(target + pipeline.getParent().getFileName());
        Outcome outcome = Outcome.of("generate", pipeline, "--target", target, "-o", out);
        assertEquals(0, outcome.code(), outcome.err());
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(out)) {
            for (Path each : found.filter(Files::isRegularFile).toList()) {
                files.put(out.relativize(each).toString(), Files.readString(each));
            }
        }
        return files;
    }

    @Test
    void shouldNotCheckIt() throws IOException {
        Outcome outcome = Outcome.of("check", file);
        Outcome without = Outcome.of("check", Files.writeString(folder.resolve("q.dstream"), Files.readString(file).replace("commentedOut=\"true\"", "")));

        assertEquals(0, outcome.code(), outcome.out());
        assertFalse(outcome.out().contains("SL-"), outcome.out());
        assertEquals(1, without.code());
    }

    @Test
    void shouldGenerateTheProgramOfThePipelineWithoutIt() throws IOException {
        Path cut = cut();

        for (String target : new String[] {"embedded", "spark"}) {
            Map<String, String> sources = generated(file, target);
            assertFalse(sources.isEmpty());
            assertEquals(generated(cut, target), sources);
        }
    }

    @Test
    void shouldRunWithoutIt() {
        Outcome outcome = Outcome.of("run", file, "--clock", "fast", "--batches", "1", "--json");

        assertEquals(0, outcome.code(), outcome.err());
        assertTrue(outcome.out().contains("\"all\""), outcome.out());
        assertFalse(outcome.out().contains("\"counts\":{") && outcome.out().contains("\"console\""), outcome.out());
    }

    @Test
    void shouldSkipWhatTestsSayOfIt() throws IOException {
        Path test = Files.writeString(folder.resolve("p.dstest"), "{\"pipeline\": \"p.dstream\", \"inputs\": {\"lines\": [[\"a b\"]]},"
                + " \"expect\": {\"split\": [[\"a\", \"b\"]], \"counts\": [[[\"a\", 7]]]}, \"state\": {\"counts\": [{\"a\": 7}]}}");

        Outcome passed = Outcome.of("test", test);
        Files.writeString(test, Files.readString(test).replace("\"b\"]]", "\"c\"]]"));
        Outcome failed = Outcome.of("test", test);

        assertEquals(0, passed.code(), passed.out());
        assertTrue(passed.out().contains("1 passed, 0 failed"), passed.out());
        assertEquals(1, failed.code());
        assertTrue(failed.out().contains("node split"), failed.out());
    }

    @Test
    void shouldTellInDifferences() throws IOException {
        Path before = Files.writeString(folder.resolve("before.dstream"), Files.readString(file).replace("      commentedOut=\"true\"\n", ""));

        Outcome outcome = Outcome.of("diff", before, file);

        assertTrue(outcome.out().contains("node words commentedOut: false → true"), outcome.out());
    }

    @Test
    void shouldDrawItMuted() throws IOException {
        Path picture = folder.resolve("p.svg");
        Path plain = folder.resolve("plain.svg");

        Outcome outcome = Outcome.of("render", file, "-o", picture);
        Outcome.of("render", Files.writeString(folder.resolve("q.dstream"), Files.readString(file).replace("      commentedOut=\"true\"\n", "")), "-o", plain);

        assertEquals(0, outcome.code(), outcome.err());
        String svg = Files.readString(picture);
        assertNotEquals(Files.readString(plain), svg);
        assertEquals(4, svg.split("fill=\"none\" stroke=\"#[0-9A-F]{6}\" stroke-dasharray=\"4 3\"/>", -1).length - 1, svg);
        assertFalse(Files.readString(plain).contains("stroke-dasharray"));
    }
}
