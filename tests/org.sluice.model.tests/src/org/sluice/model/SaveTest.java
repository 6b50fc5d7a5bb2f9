package org.sluice.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SaveTest {

    @TempDir
    Path folder;

    private Path file;
    private Pipeline pipeline;

    @BeforeEach
    void save() throws IOException {
        file = folder.resolve("p.dstream");
        pipeline = Samples.wordCount();
        PipelineFiles.save(pipeline, file);
    }

    @Test
    void shouldLeaveTheOldFileWhenThePipelineCannotBeWritten() throws IOException {
        String before = Files.readString(file);
        Pipeline elsewhere = Samples.wordCount();

        pipeline.getNodes().get(0).setId(null);
        assertRefused("has no id");
        pipeline.getNodes().get(0).setId("console");
        assertRefused("'console' is used twice");
        pipeline.getNodes().get(0).setId("lines");
        pipeline.getEdges().get(0).setTarget(elsewhere.findNode("console"));
        assertRefused("not in this file");
        pipeline.getEdges().get(0).setTarget(pipeline.findNode("console"));
        pipeline.setName("bell \u0007");
        assertRefused("U+0007");

        assertEquals(before, Files.readString(file));
        assertEquals(List.of(file), list());
    }

    @Test
    void shouldLeaveNothingBehindWhenTheFolderIsMissingOrTheTargetIsADirectory() throws IOException {
        Path missing = folder.resolve("none").resolve("p.dstream");

        IOException noFolder = assertThrows(IOException.class, () -> PipelineFiles.save(pipeline, missing));
        IOException directory = assertThrows(IOException.class, () -> PipelineFiles.save(pipeline, folder));

        assertTrue(noFolder.getMessage().startsWith("Cannot save pipeline '" + missing + "': the folder"), noFolder.getMessage());
        assertTrue(directory.getMessage().contains("is a directory"));
        assertEquals(List.of(file), list());
    }

    @Test
    void shouldKeepPermissionsAndLinks() throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
        Path link = Files.createSymbolicLink(folder.resolve("link.dstream"), file.getFileName());
        pipeline.setName("changed");

        PipelineFiles.save(pipeline, link);

        assertTrue(Files.isSymbolicLink(link));
        assertEquals("changed", PipelineFiles.load(file).getName());
        assertEquals("rw-rw----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void shouldSaveAnEdgeWhoseEndIsNotConnectedYet() throws IOException {
        pipeline.getEdges().get(0).setTarget(null);

        PipelineFiles.save(pipeline, file);

        assertTrue(PipelineCopies.equal(pipeline, PipelineFiles.load(file)));
        assertFalse(Files.readString(file).contains("target=\"filter-1\""));
    }

    private void assertRefused(String part) {
        IOException problem = assertThrows(IOException.class, () -> PipelineFiles.save(pipeline, file));
        assertTrue(problem.getMessage().contains(part), problem.getMessage());
        assertFalse(problem.getMessage().contains("\n"));
        assertThrows(IllegalArgumentException.class, () -> PipelineFiles.toBytes(pipeline));
    }

    private List<Path> list() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }
}
