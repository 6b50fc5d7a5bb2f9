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
    /** The same for what a run that goes on from an older checkpoint will delete in time. */
    private static final String KEPT = "before-restore-";

    private CheckpointFolder() {
    }

    /**
     * Moves all checkpoints into a new sub-folder, so that the run begins anew; never deletes one.
     *
     * @return the sub-folder, or {@code null} when there was nothing to move
     */
    static Path setAside(Path directory) throws IOException {
        List<Path> checkpoints = checkpoints(directory);
        if (checkpoints.isEmpty()) {
            return null;
        }
        Path aside = newFolder(directory, ASIDE);
        for (Path checkpoint : checkpoints) {
            Files.move(checkpoint, aside.resolve(checkpoint.getFileName()));
        }
        return aside;
    }

    /**
     * Keeps all checkpoints in a new sub-folder, too: without copying where the file system can give a file a second name.
     *
     * @return the sub-folder, or {@code null} when there is nothing to keep
     */
    static Path keep(Path directory) throws IOException {
        List<Path> checkpoints = checkpoints(directory);
        if (checkpoints.isEmpty()) {
            return null;
        }
        Path kept = newFolder(directory, KEPT);
        for (Path checkpoint : checkpoints) {
            Path target = kept.resolve(checkpoint.getFileName());
            try {
                Files.createLink(target, checkpoint);
            } catch (UnsupportedOperationException | IOException e) {
                Files.copy(checkpoint, target);
            }
        }
        return kept;
    }

    private static List<Path> checkpoints(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.getFileName().toString().startsWith(PREFIX) && Files.isRegularFile(file)).toList();
        }
    }

    private static Path newFolder(Path directory, String name) throws IOException {
        for (int i = 1;; i++) {
            Path aside = directory.resolve(name + i);
            if (!Files.exists(aside)) {
                return Files.createDirectory(aside);
            }
        }
    }
}
