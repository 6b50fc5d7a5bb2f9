package org.sluice.runner;

import org.sluice.telemetry.BatchFrame;
import org.sluice.telemetry.RunStateFrame;
import org.sluice.telemetry.debug.ControlFrame;

/**
 * Hears what happens in a run.
 *
 * <p><b>Called by:</b> the reporting thread of the engine, between batches: must return at once and must not throw.
 */
public interface RunListener {

    /** The state of the run changed. */
    default void stateChanged(RunStateFrame state) {
    }

    /** The run that is debugged stands, or goes on. Called by its batch thread. */
    default void controlChanged(ControlFrame control) {
    }

    /** A batch is over, well or badly. */
    default void batchCompleted(BatchFrame batch) {
    }
}
