package org.sluice.runner;

import org.sluice.streaming.Parameters;
import org.sluice.streaming.StreamingContext;

/** Builds the graph of a pipeline; {@code define} of every generated program has this shape. */
@FunctionalInterface
public interface PipelineDefinition {

    /**
     * Declares sources, operators and sinks. Does not start anything.
     *
     * <p><b>Called by:</b> the runner, once, before the start.
     *
     * @param context    a context that is not started
     * @param parameters values in force, complete and checked
     * @throws Exception any; ends the run with exit code 3 and the message as one line
     */
    void define(StreamingContext context, Parameters parameters) throws Exception;
}
