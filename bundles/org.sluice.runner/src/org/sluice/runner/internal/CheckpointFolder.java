package org.sluice.runner.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The checkpoints of earlier runs in a directory. */
final class CheckpointFolder {

    private static final String PREFIX = "checkpoint-";
    /** Sub-folder for what {@code --fresh} puts aside; a number is added. */
    private static final String ASIDE = "before-fresh-";

    private CheckpointFolder() {
    }

    /**
     * Moves all checkpoints into a new sub-folder, so that the run begins anew; never deletes one.
     *
     * @return the sub-folder, or {@code null} when there was nothing to move
     */
    static Path setAside(Path directory) throws IOException {
        List<Path> checkpoints;
        try (Stream<Path> files = Files.list(directory)) {
            checkpoints = files.filter(file -> file.getFileName().toString().startsWith(PREFIX) && Files.isRegularFile(file)).toList();
        }
        if (checkpoints.isEmpty()) {
            return null;
        }
        Path aside = newFolder(directory);
        for (Path checkpoint : checkpoints) {
            Files.move(checkpoint, aside.resolve(checkpoint.getFileName()));
        }
        return aside;
    }

    private static Path newFolder(Path directory) throws IOException {
        for (int i = 1;; i++) {
            Path aside = directory.resolve(ASIDE + i);
            if (!Files.exists(aside)) {
                return Files.createDirectory(aside);
            }
        }
    }
}
