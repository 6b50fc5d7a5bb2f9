package org.sluice.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedFolderTest {

    @TempDir
    Path folder;

    @Test
    void shouldTellWhatChanged() throws Exception {
        assertEquals(List.of("a", "b/c"), GeneratedFolder.write(folder, Map.of("a", bytes("1"), "b/c", bytes("2")), false).changed());
        assertEquals(List.of("a"), GeneratedFolder.write(folder, Map.of("a", bytes("3"), "b/c", bytes("2")), false).changed());
    }

    @Test
    void shouldWriteNothingWhenOneFileIsForeign() throws Exception {
        Files.writeString(folder.resolve("b"), "mine");

        assertThrows(GeneratedFolder.ForeignFileException.class,
                () -> GeneratedFolder.write(folder, Map.of("a", bytes("1"), "b", bytes("2")), false));

        assertFalse(Files.exists(folder.resolve("a")));
        assertFalse(Files.exists(folder.resolve(GeneratedFolder.LIST)));
        assertEquals("mine", Files.readString(folder.resolve("b")));
    }

    @Test
    void shouldRefuseDirectoryInTheWayEvenWithForce() throws Exception {
        Files.createDirectories(folder.resolve("a"));

        assertThrows(GeneratedFolder.ForeignFileException.class,
                () -> GeneratedFolder.write(folder, Map.of("a", bytes("1")), true));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
