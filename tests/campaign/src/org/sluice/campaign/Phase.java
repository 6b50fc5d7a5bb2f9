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
    /** A checkpoint was the last thing written. */
    WRITING_CHECKPOINT,
    /** Changes were being merged into a whole checkpoint. */
    MERGING_CHECKPOINTS,
    WRITING_OUTPUT,
    BETWEEN;

    /** @param startedMillis when the process was started */
    static Phase of(RunFolder folder, long startedMillis) throws IOException {
        if (folder.checkpointFiles().isEmpty()) {
            return BEFORE_FIRST_CHECKPOINT;
        }
        if (newest(folder.checkpoint(), ".*") >= startedMillis) {
            return MERGING_CHECKPOINTS;
        }
        if (newest(folder.output(), ".*") >= startedMillis) {
            return WRITING_OUTPUT;
        }
        long checkpoint = newest(folder.checkpoint(), "checkpoint-*");
        long output = newest(folder.output(), "[!.]*");
        if (Math.max(checkpoint, output) < startedMillis) {
            return STARTING_AGAIN;
        }
        return checkpoint > output ? WRITING_CHECKPOINT : BETWEEN;
    }

    /** When the youngest of these files was changed. */
    private static long newest(Path directory, String glob) throws IOException {
        long newest = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, glob)) {
            for (Path file : files) {
                newest = Math.max(newest, Files.getLastModifiedTime(file).toMillis());
            }
        }
        return newest;
    }
}
