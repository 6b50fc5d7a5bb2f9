package org.sluice.campaign;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a run was doing when it was killed, as its files show. */
enum Phase {

    /** No checkpoint yet in this folder. */
    BEFORE_FIRST_CHECKPOINT,
    /** There are checkpoints, but this process has written nothing: restoring. */
    STARTING_AGAIN,
    WRITING_CHECKPOINT,
    WRITING_OUTPUT,
    BETWEEN;

    /** @param startedMillis when the process was started */
    static Phase of(RunFolder folder, long startedMillis) throws IOException {
        if (folder.checkpointFiles().isEmpty()) {
            return BEFORE_FIRST_CHECKPOINT;
        }
        if (unfinished(folder.checkpoint(), startedMillis)) {
            return WRITING_CHECKPOINT;
        }
        if (unfinished(folder.output(), startedMillis)) {
            return WRITING_OUTPUT;
        }
        return newer(folder.checkpoint(), "checkpoint-*", startedMillis) || newer(folder.output(), "[!.]*", startedMillis) ? BETWEEN : STARTING_AGAIN;
    }

    private static boolean unfinished(Path directory, long startedMillis) throws IOException {
        return newer(directory, ".*", startedMillis);
    }

    private static boolean newer(Path directory, String glob, long startedMillis) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, glob)) {
            for (Path file : files) {
                if (Files.getLastModifiedTime(file).toMillis() >= startedMillis) {
                    return true;
                }
            }
        }
        return false;
    }
}
