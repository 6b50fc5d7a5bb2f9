package org.sluice.launching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The recorded input there is of a pipeline: beside its file, and in the folder {@value PipelineLaunchAttributes#RECORDINGS} there. */
public final class Recordings {

    /** How the names of recorded input end. */
    public static final String SUFFIX = ".inputs.jsonl";

    /** One file. @param bytes its size @param time when it was written last */
    public record Recording(Path file, long bytes, FileTime time) {
    }

    private Recordings() {
    }

    /** The recordings of a pipeline file, newest first. */
    public static List<Recording> of(Path pipeline) {
        List<Recording> found = new ArrayList<>();
        for (Path folder : List.of(pipeline.getParent(), pipeline.resolveSibling(PipelineLaunchAttributes.RECORDINGS))) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    for (Path file : files.filter(one -> one.toString().endsWith(SUFFIX)).toList()) {
                        found.add(new Recording(file, Files.size(file), Files.getLastModifiedTime(file)));
                    }
                } catch (IOException e) {
                    // gone meanwhile, or not ours to read
                }
            }
        }
        found.sort(Comparator.comparing(Recording::time).reversed());
        return found;
    }
}
