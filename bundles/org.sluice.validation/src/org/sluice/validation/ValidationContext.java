package org.sluice.validation;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * What a validation may look at besides the pipeline.
 *
 * @param baseDirectory folder that relative paths in the pipeline start at
 * @param runtimeClassPath jars and folders of the engine and of what expressions use
 * @param checkJava whether to compile the expressions; the class path is not looked at otherwise
 */
public record ValidationContext(Path baseDirectory, List<Path> runtimeClassPath, boolean checkJava) {

    public ValidationContext {
        Objects.requireNonNull(baseDirectory, "baseDirectory");
        runtimeClassPath = List.copyOf(runtimeClassPath);
    }
}
