package org.sluice.campaign;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What a run was doing when it was killed: one of the first six, and maybe what its other threads did meanwhile. */
enum Phase {

    /** No checkpoint yet in this folder, no batch yet. */
    BEFORE_FIRST_CHECKPOINT,
    /** There are checkpoints, but this process has not begun a batch: restoring. */
    STARTING_AGAIN,
    /** Sources were asked for the records of a batch. */
    PULL,
    /** Records were worked on, or what had changed was made bytes for a checkpoint. */
    RUN,
    /** An output was being written or prepared. */
    OUTPUT,
    /** Waiting for the next batch. */
    BETWEEN,
    /** Meanwhile a checkpoint was being written; its bytes may be there, nobody had been told that it is on disk. */
    CHECKPOINT,
    /** Meanwhile changes were being merged into a whole checkpoint. */
    MERGE;

    boolean meanwhile() {
        return compareTo(CHECKPOINT) >= 0;
    }

    /** How often each phase was hit, those of the batch thread or those of others, none left out. */
    static Map<Phase, Integer> counts(Map<Phase, Integer> hits, boolean meanwhile) {
        Map<Phase, Integer> counts = new EnumMap<>(Phase.class);
        for (Phase phase : values()) {
            if (phase.meanwhile() == meanwhile) {
                counts.put(phase, hits.getOrDefault(phase, 0));
            }
        }
        return counts;
    }

    /** @param startedMillis when the process was started */
    static Set<Phase> of(RunFolder folder, Marks marks, long startedMillis) throws IOException {
        Set<Phase> phases = EnumSet.noneOf(Phase.class);
        if (marks.phase() == BEFORE_FIRST_CHECKPOINT) {
            phases.add(folder.checkpointFiles().isEmpty() ? BEFORE_FIRST_CHECKPOINT : STARTING_AGAIN);
        } else {
            phases.add(newest(folder.output(), ".*") >= startedMillis ? OUTPUT : marks.phase());
            if (Marks.newestLength(folder.checkpoint()) != marks.durable()) {
                phases.add(CHECKPOINT);
            }
        }
        if (newest(folder.checkpoint(), ".*") >= startedMillis) {
            phases.add(MERGE);
        }
        return phases;
    }

    /** When the youngest of these files was changed. */
    private static long newest(Path directory, String glob) throws IOException {
        long newest = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, glob)) {
            for (Path file : files) {
                newest = Math.max(newest, Files.getLastModifiedTime(file).toMillis());
            }
        } catch (NoSuchFileException e) {
            return newest;
        }
        return newest;
    }
}
