package org.sluice.state.mvstore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sluice.streaming.StreamingContext;

/** A state that does not fit into a heap of 32 MiB. */
final class LargeStateIT {

    @TempDir
    Path directory;

    private record Result(int exit, String out) {
    }

    private Result run(String store, int heapMegabytes) throws IOException, InterruptedException, URISyntaxException {
        Set<String> classPath = new LinkedHashSet<>();
        for (Class<?> type : new Class<?>[] {StreamingContext.class, MVStateStoreProvider.class, LargeStateProgram.class, MVStore.class}) {
            classPath.add(Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString());
        }
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx" + heapMegabytes + "m", "-cp",
                String.join(System.getProperty("path.separator"), classPath), LargeStateProgram.class.getName(), store, directory.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertTrue(process.waitFor(5, TimeUnit.MINUTES));
        return new Result(process.exitValue(), out);
    }

    @Test
    void shouldKeepMoreKeysThanFitIntoTheHeap() throws Exception {
        Result memory = run("memory", 32);
        assertNotEquals(0, memory.exit(), "it does not fit: " + memory);
        Result disk = run("disk", 32);
        Result enough = run("memory", 1024);
        assertEquals(0, disk.exit(), disk.toString());
        assertTrue(disk.out().startsWith(LargeStateProgram.KEYS + " "), disk.toString());
        assertEquals(enough, disk);
    }
}
