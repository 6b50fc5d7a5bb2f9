package org.sluice.editor.internal.recovery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShadowFilesTest {

    @TempDir
    Path folder;

    private final Path file = Path.of("/somewhere/名字.dstream");

    @Test
    void shouldGiveBackWhatWasKeptLast() throws IOException {
        ShadowFiles shadows = new ShadowFiles(folder.resolve("unsaved"));
        shadows.write(shadow("first"));
        shadows.write(shadow("second"));

        Shadow read = new ShadowFiles(folder.resolve("unsaved")).read(file).orElseThrow();

        assertEquals(file, read.file());
        assertEquals(Instant.ofEpochMilli(1_700_000_000_000L), read.time());
        assertEquals("base", read.base());
        assertArrayEquals("second".getBytes(), read.pipeline());
        assertArrayEquals("places".getBytes(), read.layout());
    }

    @Test
    void shouldTakeDamagedShadowForNone() throws IOException {
        ShadowFiles shadows = new ShadowFiles(folder);
        shadows.write(shadow("content"));
        Path place = only(folder);
        byte[] whole = Files.readAllBytes(place);

        for (int length = 0; length < whole.length; length++) {
            Files.write(place, java.util.Arrays.copyOf(whole, length));
            assertEquals(Optional.empty(), shadows.read(file), "cut after " + length);
        }
        for (int i = 0; i < whole.length; i++) {
            byte[] damaged = whole.clone();
            damaged[i] ^= 0x55;
            Files.write(place, damaged);
            assertEquals(Optional.empty(), shadows.read(file), "damaged at " + i);
        }
    }

    @Test
    void shouldRemoveLeftoversOfKilledWriters() throws IOException {
        ShadowFiles shadows = new ShadowFiles(folder);
        shadows.write(shadow("content"));
        Files.writeString(folder.resolve("half.tmp"), "half");

        List<Shadow> all = shadows.all();

        assertEquals(1, all.size());
        assertFalse(Files.exists(folder.resolve("half.tmp")));
        shadows.delete(file);
        assertTrue(shadows.all().isEmpty());
    }

    private Shadow shadow(String content) {
        return new Shadow(file, Instant.ofEpochMilli(1_700_000_000_000L), "base", content.getBytes(), "places".getBytes());
    }

    private static Path only(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList().get(0);
        }
    }
}
