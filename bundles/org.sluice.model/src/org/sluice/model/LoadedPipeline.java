package org.sluice.model;

import java.util.List;

/**
 * A pipeline together with what its file holds beyond this version.
 *
 * @param pipeline the pipeline
 * @param problems warnings in the order of the file
 */
public record LoadedPipeline(Pipeline pipeline, List<FileProblem> problems) {

    public LoadedPipeline {
        problems = List.copyOf(problems);
    }
}
