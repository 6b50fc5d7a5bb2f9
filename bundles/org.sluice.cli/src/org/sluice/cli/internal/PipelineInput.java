package org.sluice.cli.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineFileException;
import org.sluice.model.PipelineFiles;

/** Reads pipelines named on the command line. */
final class PipelineInput {

    private PipelineInput() {
    }

    /** The path a word means; wrong usage when it cannot be one. */
    static Path path(String word) {
        try {
            return Path.of(word);
        } catch (InvalidPathException e) {
            throw Failure.usage("'" + word + "' is not a file name: " + e.getReason());
        }
    }

    /** Loads a pipeline; a failure names file, place and cause. */
    static Pipeline load(String file) {
        try {
            return PipelineFiles.load(path(file));
        } catch (PipelineFileException e) {
            throw Failure.input(file + ":-: " + e.code() + " error: " + Terminal.oneLine(e.getMessage()), e);
        }
    }
}
