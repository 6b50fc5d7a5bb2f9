package org.sluice.runner.internal.debug;

import org.sluice.runner.PipelineDefinition;
import org.sluice.streaming.StreamingContext;
import org.sluice.telemetry.PipelineDescription;

/** The programs that take the place of one another in a run. */
public interface Programs {

    /** A program that was compiled while the run is on. @param classes knows its classes */
    record Program(PipelineDefinition definition, PipelineDescription description, ClassLoader classes) {
    }

    /**
     * Finds a program by the name of its folder.
     *
     * @throws org.sluice.runner.DebugException it is not there, or is none
     */
    Program find(String name);

    /** Defines a program; not started. @throws org.sluice.runner.DebugException it cannot be defined */
    StreamingContext define(Program program);

    /** The context of the run is another one from now on; it is started next. */
    void replace(Program program, StreamingContext context);

    /** The new context has been started. @param failure why it could not be, which is the end of the run; null = it was */
    void replaced(RuntimeException failure);
}
