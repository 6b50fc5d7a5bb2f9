package org.sluice.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Folders for checkpoints, on the disk of the working tree: the system's own may lie in memory. */
public final class TemporaryFolder {

    private TemporaryFolder() {
    }

    /** An empty one below the folder that the system property {@code sluice.bench.work} names. */
    public static Path make() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of(System.getProperty("sluice.bench.work")).resolve("checkpoints")), "c");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With all that is in it. */
    public static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
