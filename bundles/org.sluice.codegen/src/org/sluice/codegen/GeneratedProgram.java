package org.sluice.codegen;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A program generated from a pipeline: Java sources, resources, and the map from each character of the sources that
 * a person wrote back to the node and attribute it was written in.
 *
 * @param mainClass qualified name of the class that has {@code main}
 * @param files sources and resources, the main class first
 * @param sourceMap where the texts of the pipeline are in the sources
 */
public record GeneratedProgram(String mainClass, List<GeneratedFile> files, SourceMap sourceMap) {

    /** Path of the description of the pipeline inside every generated program. */
    public static final String DESCRIPTION_PATH = "META-INF/sluice/pipeline.json";

    public GeneratedProgram {
        Objects.requireNonNull(mainClass, "mainClass");
        files = List.copyOf(files);
        Objects.requireNonNull(sourceMap, "sourceMap");
    }

    /** The file with this path. */
    public Optional<GeneratedFile> file(String path) {
        return files.stream().filter(file -> file.path().equals(path)).findFirst();
    }

    /** The source of the main class. */
    public GeneratedFile mainFile() {
        return file(mainClass.replace('.', '/') + ".java").orElseThrow();
    }
}
