package org.sluice.runner;

import java.io.PrintStream;
import org.sluice.telemetry.PipelineDescription;

/** Runs a pipeline as a program. */
public final class PipelineRunner {

    private PipelineRunner() {
    }

    public static int run(PipelineDefinition definition, Class<?> program, String[] args) {
        throw new UnsupportedOperationException();
    }

    public static int run(PipelineDefinition definition, PipelineDescription description, RunOptions options,
            PrintStream out, PrintStream err) {
        throw new UnsupportedOperationException();
    }
}
