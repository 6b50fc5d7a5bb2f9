package org.sluice.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {

    @TempDir
    Path folder;

    @Test
    void shouldFindNoErrorInTheExamples() {
        Outcome outcome = Outcome.of("check", Workspace.examples());

        assertEquals(0, outcome.code(), outcome.out());
        assertTrue(outcome.out().matches("(?s).*\\d+ pipelines checked, 0 errors.*"), outcome.out());
    }

    @Test
    void shouldPrintALinePerProblem() throws IOException {
        Path file = Workspace.wordCountWith(folder, "a.dstream", "(word, 1)", "(wrd, 1)");

        Outcome outcome = Outcome.of("check", file);

        assertEquals(1, outcome.code());
        String line = outcome.outLines().stream().filter(text -> text.contains("SL-0502")).findFirst().orElseThrow();
        assertTrue(line.startsWith(file + ":pairs: SL-0502 error: "), line);
        assertTrue(line.contains("column 22") && line.contains("wrd"), line);
    }

    @Test
    void shouldNameTheCodeOfEachDamage() throws IOException {
        assertCode("SL-0001", folder.resolve("missing.dstream"));
        assertCode("SL-0004", Files.write(folder.resolve("empty.dstream"), new byte[0]));
        assertCode("SL-0006", Files.writeString(folder.resolve("text.dstream"), "hello"));
        assertCode("SL-0006", Files.write(folder.resolve("binary.dstream"), randomBytes()));
        assertCode("SL-0006", Files.writeString(folder.resolve("cut.dstream"),
                Files.readString(Workspace.wordCount()).substring(0, 900)));
        assertCode("SL-0007", Files.writeString(folder.resolve("foreign.dstream"), "<project/>"));
        assertCode("SL-0008", Workspace.wordCountWith(folder, "newer.dstream", "formatVersion=\"1\"", "formatVersion=\"99\""));
    }

    @Test
    void shouldNameTheCodeOfEachFault() throws IOException {
        assertCode("SL-0203", Workspace.wordCountWith(folder, "cycle.dstream", "source=\"pairs\"", "source=\"counts\""));
        assertCode("SL-0204", withoutEdge("words-pairs"));
        assertCode("SL-0208", Workspace.wordCountWith(folder, "unknown.dstream", "sluice:FilterOperator", "sluice:FancyOperator"));
        assertCode("SL-0501", Workspace.wordCountWith(folder, "syntax.dstream", "(word, 1)", "(word, 1"));
    }

    @Test
    void shouldRefuseFolderWithoutPipelines() {
        Outcome outcome = Outcome.of("check", folder);

        assertEquals(1, outcome.code());
        assertEquals("sluice: '" + folder + "' holds no .dstream file; name another folder", outcome.err().strip());
    }

    @Test
    void shouldLeaveTheFileAsItIs() throws IOException {
        Path file = Workspace.wordCountWith(folder, "a.dstream", "sluice:FilterOperator", "sluice:FancyOperator");
        byte[] before = Files.readAllBytes(file);

        Outcome.of("check", file);

        assertEquals(new String(before), Files.readString(file));
    }

    private Path withoutEdge(String id) throws IOException {
        String text = Files.readString(Workspace.wordCount());
        int start = text.indexOf("<edges id=\"" + id + "\"");
        int end = text.indexOf("/>", start) + 2;
        return Files.writeString(folder.resolve("unconnected.dstream"), text.substring(0, start) + text.substring(end));
    }

    private static byte[] randomBytes() {
        byte[] bytes = new byte[3000];
        new Random(1).nextBytes(bytes);
        return bytes;
    }

    private static void assertCode(String code, Path file) {
        Outcome outcome = Outcome.of("check", file);
        assertEquals(1, outcome.code(), file + ": " + outcome.out() + outcome.err());
        assertTrue(outcome.out().contains(": " + code + " error: "), outcome.out());
        assertTrue(outcome.out().startsWith(file + ":"), outcome.out());
        assertFalse(outcome.hasStackTrace(), outcome.out() + outcome.err());
    }
}
