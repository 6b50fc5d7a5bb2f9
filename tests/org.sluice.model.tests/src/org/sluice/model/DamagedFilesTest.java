package org.sluice.model;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamagedFilesTest {

    private static final String GOOD = Samples.text(Samples.wordCount());

    @TempDir
    Path folder;

    @Test
    void shouldRefuseEveryTruncation() {
        byte[] whole = GOOD.getBytes(StandardCharsets.UTF_8);

        for (int length = 0; length < whole.length - 1; length++) {
            byte[] part = Arrays.copyOf(whole, length);
            String where = "length " + length;
            PipelineFileException problem = assertThrows(PipelineFileException.class, () -> PipelineFiles.fromBytes(part, "x"), where);
            assertTrue(problem.code().equals("SL-0006") || problem.code().equals("SL-0004"), where + problem.getMessage());
            assertOneLine(problem);
        }
    }

    @Test
    void shouldSayWhereATruncatedFileEnds() {
        PipelineFileException problem = refused(GOOD.substring(0, GOOD.indexOf("filter-1\"") + 3));

        assertEquals("SL-0006", problem.code());
        assertTrue(problem.getMessage().contains("ends too early"), problem.getMessage());
        assertEquals(19, problem.line().orElseThrow());
    }

    @Test
    void shouldNeverFailOtherwiseOnChangedBytes() throws IOException {
        byte[] whole = GOOD.getBytes(StandardCharsets.UTF_8);
        Random random = new Random(7);
        for (int round = 0; round < 3000; round++) {
            byte[] changed = whole.clone();
            for (int i = 1 + random.nextInt(3); i > 0; i--) {
                int at = random.nextInt(changed.length);
                changed[at] = random.nextBoolean() ? (byte) random.nextInt(256) : whole[random.nextInt(whole.length)];
            }
            try {
                byte[] saved = PipelineFiles.toBytes(PipelineFiles.fromBytes(changed, "x"));
                assertEquals(new String(saved, StandardCharsets.UTF_8),
                        Samples.text(PipelineFiles.fromBytes(saved, "x")), "round " + round);
            } catch (PipelineFileException e) {
                assertOneLine(e);
            } catch (IllegalArgumentException e) {
                assertFalse(e.getMessage().isBlank());
            }
        }
    }

    @Test
    void shouldTellMissingFilesDirectoriesAndEmptyFilesApart() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.dstream"));

        assertAll(
                () -> assertEquals("SL-0001", refused(folder.resolve("none.dstream")).code()),
                () -> assertEquals("SL-0001", refused(folder.resolve("no").resolve("none.dstream")).code()),
                () -> assertEquals("SL-0002", refused(folder).code()),
                () -> assertEquals("SL-0004", refused(empty).code()),
                () -> assertEquals("SL-0004", refused("\n \n").code()));
    }

    @Test
    void shouldRefuseAFileThatMayNotBeRead() throws IOException {
        Path file = Files.writeString(folder.resolve("secret.dstream"), GOOD);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));

        if (Files.isReadable(file)) { // the superuser may read everything
            assertTrue(PipelineCopies.equal(Samples.wordCount(), PipelineFiles.load(file)));
        } else {
            assertEquals("SL-0003", refused(file).code());
        }
    }

    @Test
    void shouldNotHangOnWhatIsNoOrdinaryFile() {
        Path device = Path.of("/dev/zero");

        PipelineFileException problem = refused(Files.exists(device) ? device : folder);

        assertTrue(problem.code().equals("SL-0003") || problem.code().equals("SL-0002"));
    }

    @Test
    void shouldRefuseFilesThatAreTooLarge() throws IOException {
        Path file = folder.resolve("large.dstream");
        try (var channel = Files.newByteChannel(file, java.util.Set.of(java.nio.file.StandardOpenOption.CREATE_NEW,
                java.nio.file.StandardOpenOption.WRITE, java.nio.file.StandardOpenOption.SPARSE))) {
            channel.position(40L << 20);
            channel.write(java.nio.ByteBuffer.wrap(new byte[] {1}));
        }

        assertEquals("SL-0005", refused(file).code());
    }

    @Test
    void shouldRefuseWhatIsNotXml() {
        byte[] junk = new byte[4096];
        new Random(1).nextBytes(junk);
        byte[] jar = {'P', 'K', 3, 4, 0, 0, 0};

        assertAll(
                () -> assertEquals("SL-0006", refused(junk).code()),
                () -> assertEquals("SL-0006", refused(jar).code()),
                () -> assertEquals("SL-0006", refused("{ \"pipeline\": 1 }").code()),
                () -> assertEquals("SL-0006", refused("nodes: [lines]").code()),
                () -> assertEquals("SL-0006", refused(GOOD.getBytes(StandardCharsets.UTF_16)).code()),
                () -> assertEquals("SL-0006", refused(GOOD.replace("words.", "w\u00f6rds.").getBytes(StandardCharsets.ISO_8859_1)).code()),
                () -> assertEquals("SL-0006", refused(GOOD.replace("\"UTF-8\"", "\"ISO-8859-1\"")).code()),
                () -> assertEquals("SL-0006", refused(GOOD.replace("</sluice:Pipeline>", "</sluice:Pipe>")).code()),
                () -> assertEquals("SL-0006", refused(GOOD + "<more/>").code()),
                () -> assertEquals("SL-0006", refused(GOOD.replace("minLength\"", "&unknown;\"")).code()));
    }

    @Test
    void shouldRefuseOtherXml() {
        assertAll(
                () -> assertEquals("SL-0007", refused("<html><body/></html>").code()),
                () -> assertEquals("SL-0007", refused("<Pipeline/>").code()),
                () -> assertEquals("SL-0007", refused(GOOD.replace("sluice.org/pipeline", "example.org/pipes")).code()),
                () -> assertTrue(refused("<l:Layout xmlns:l=\"http://www.sluice.org/layout\"/>").getMessage().contains(".dstream")));
    }

    @Test
    void shouldRefuseNewerVersions() {
        PipelineFileException problem = refused(GOOD.replace("formatVersion=\"1\"", "formatVersion=\"2\""));

        assertEquals("Cannot read pipeline 'test.dstream' (line 7, column 20): it has format 2, made by a newer version of Sluice; "
                + "this one reads up to format 1. Update Sluice.", problem.getMessage());
        assertEquals("SL-0008", problem.code());
        assertEquals("SL-0008", refused(GOOD.replace("sluice.org/pipeline", "sluice.org/pipeline/2")).code());
        assertEquals("SL-0009", refused(GOOD.replace("formatVersion=\"1\"", "formatVersion=\"zero\"")).code());
        assertEquals("SL-0009", refused(GOOD.replace("formatVersion=\"1\"", "formatVersion=\"-1\"")).code());
    }

    @Test
    void shouldNameLineAndRemedyOfBadValues() {
        PipelineFileException port = refused(GOOD.replace("9998", "many"));
        PipelineFileException interval = refused(GOOD.replace("500 ms", "soon"));
        PipelineFileException type = refused(GOOD.replace("type=\"INT\"", "type=\"COMPLEX\""));

        assertEquals("Cannot read pipeline 'test.dstream' (line 17, column 13): 'many' does not fit attribute 'port'. Write a whole number.",
                port.getMessage());
        assertEquals("SL-0009", interval.code());
        assertTrue(interval.getMessage().contains("500 ms, 1 s or 5 min"));
        assertTrue(type.getMessage().contains("STRING, INT, LONG"));
    }

    @Test
    void shouldRefuseDuplicateIdsAndDanglingEdges() {
        PipelineFileException duplicate = refused(GOOD.replace("id=\"console\"", "id=\"lines\""));
        PipelineFileException edgeId = refused(GOOD.replace("id=\"lines-filter-1\"", "id=\"lines\""));
        PipelineFileException dangling = refused(GOOD.replace("target=\"console\"", "target=\"nowhere\""));
        PipelineFileException edgeToEdge = refused(GOOD.replace("target=\"console\"", "target=\"lines-filter-1\""));

        assertEquals("SL-0010", duplicate.code());
        assertEquals(23, duplicate.line().orElseThrow());
        assertEquals("SL-0010", edgeId.code());
        assertEquals("Cannot read pipeline 'test.dstream' (line 29, column 15): Edge 'filter-1-console' has 'nowhere' as target, "
                + "but no node has that id. Correct the id, or remove the edge.", dangling.getMessage());
        assertEquals("SL-0011", dangling.code());
        assertEquals("SL-0011", edgeToEdge.code());
    }

    @Test
    void shouldRefuseDocumentTypesAndEntities() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        String external = GOOD.replace("<sluice:Pipeline\n", "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>\n<sluice:Pipeline\n")
                .replace("Counts words.", "&e;");
        String bomb = GOOD.replace("<sluice:Pipeline\n", "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>\n<sluice:Pipeline\n");

        assertEquals("SL-0012", refused(external).code());
        assertEquals("SL-0012", refused(bomb).code());
    }

    @Test
    void shouldRefuseElementsNestedTooDeep() {
        String deep = "<a>".repeat(100_000) + "</a>".repeat(100_000);

        PipelineFileException problem = refused(GOOD.replace("  <edges id=\"lines", deep + "\n  <edges id=\"lines"));

        assertEquals("SL-0006", problem.code());
    }

    private PipelineFileException refused(Path file) {
        PipelineFileException problem = assertThrows(PipelineFileException.class, () -> PipelineFiles.load(file));
        assertOneLine(problem);
        assertEquals(file, problem.file());
        return problem;
    }

    private static PipelineFileException refused(String text) {
        return refused(text.getBytes(StandardCharsets.UTF_8));
    }

    private static PipelineFileException refused(byte[] bytes) {
        PipelineFileException problem = assertThrows(PipelineFileException.class, () -> PipelineFiles.fromBytes(bytes, "test.dstream"));
        assertOneLine(problem);
        return problem;
    }

    private static void assertOneLine(PipelineFileException problem) {
        assertFalse(problem.getMessage().contains("\n"), problem.getMessage());
        assertTrue(problem.getMessage().startsWith("Cannot read pipeline '"), problem.getMessage());
        assertTrue(problem.getMessage().endsWith(".") || problem.getMessage().endsWith("?"), problem.getMessage());
    }
}
