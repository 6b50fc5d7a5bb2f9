package org.sluice.runner;

import org.sluice.telemetry.BatchFrame;
import org.sluice.telemetry.RunStateFrame;

/**
 * Hears what happens in a run.
 *
 * <p><b>Called by:</b> the reporting thread of the engine, between batches: must return at once and must not throw.
 */
public interface RunListener {

    /** The state of the run changed. */
    default void stateChanged(RunStateFrame state) {
    }

    /** A batch is over, well or badly. */
    default void batchCompleted(BatchFrame batch) {
    }
}
