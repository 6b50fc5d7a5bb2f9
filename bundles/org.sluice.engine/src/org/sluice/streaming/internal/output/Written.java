package org.sluice.streaming.internal.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sluice.streaming.internal.checkpoint.CheckpointDirectory;

/** Directories that outputs have written since the last checkpoint: they are forced to disk before a checkpoint counts their batches as done. */
public final class Written {

    private Set<Path> directories = new LinkedHashSet<>();

    public void add(Path directory) {
        directories.add(directory.toAbsolutePath());
    }

    /** All so far, to be forced on another thread. */
    public Written take() {
        Written taken = new Written();
        taken.directories = directories;
        directories = new LinkedHashSet<>();
        return taken;
    }

    /** Forces files, their directories, and the names of these to disk. What somebody has taken away meanwhile is passed over. */
    public void force() throws IOException {
        Set<Path> parents = new LinkedHashSet<>();
        for (Path directory : directories) {
            parents.add(directory.getParent());
            try (Stream<Path> files = Files.list(directory)) {
                List<Path> all = files.filter(Files::isRegularFile).toList();
                for (Path file : all) {
                    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                        channel.force(true);
                    }
                }
                CheckpointDirectory.force(directory);
            } catch (NoSuchFileException e) {
                continue;
            }
        }
        for (Path parent : parents) {
            if (Files.isDirectory(parent)) {
                CheckpointDirectory.force(parent);
            }
        }
    }
}
