package org.sluice.streaming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Windows that do not fit into a heap of 48 MiB. */
final class LargeWindowIT {

    @TempDir
    Path directory;

    private record Result(int exit, String out) {
    }

    private Result run(String operation, StorageLevel level, int heapMegabytes) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx" + heapMegabytes + "m", "-XX:+UseSerialGC", "-cp",
                KillRecoveryIT.classes(StreamingContext.class) + File.pathSeparator + KillRecoveryIT.classes(LargeWindowProgram.class), LargeWindowProgram.class.getName(), operation,
                level.name(), directory.toString()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertTrue(process.waitFor(5, TimeUnit.MINUTES));
        return new Result(process.exitValue(), out);
    }

    @ParameterizedTest
    @ValueSource(strings = {"window", "reduceByKeyAndWindow", "inverse"})
    @DisplayName("T0.9, W4: a window holds more than fits into the heap")
    void holdsMoreThanFitsIntoTheHeap(String operation) throws Exception {
        Result memory = run(operation, StorageLevel.MEMORY_ONLY, 48);
        assertNotEquals(0, memory.exit(), "it does not fit: " + memory);
        Result disk = run(operation, StorageLevel.MEMORY_AND_DISK, 48);
        Result enough = run(operation, StorageLevel.MEMORY_ONLY, 1024);
        assertEquals(0, disk.exit(), disk.toString());
        assertEquals(enough, disk);
    }
}
