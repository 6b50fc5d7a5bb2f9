package org.sluice.streaming;

import org.sluice.streaming.report.BatchReport;

/** Runs batches one by one on the caller's thread; see {@link StreamingContext#startStepped()}. */
public interface Stepper {

    /** Runs the next batch to its end, listeners included. A failed batch is in the report; the context is stopped then. */
    BatchReport step();

    /** Time of the batch {@link #step()} would run. */
    Time nextTime();
}
