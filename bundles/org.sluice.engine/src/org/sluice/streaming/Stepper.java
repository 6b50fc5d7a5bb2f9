package org.sluice.streaming;

import org.sluice.streaming.report.BatchReport;

/**
 * Runs batches one by one on the caller's thread, and goes back to earlier ones; see {@link StreamingContext#startStepped()} and {@link StreamingContext#pause()}.
 *
 * <p>Going back needs {@link StreamingContext#history(HistoryLimits)}. A visit to an earlier batch puts all state to what it was and computes the batch once more from the records it
 * took in then, so that taps see its records again; afterwards all state is exactly what it was after that batch. User functions are called again: they should be
 * pure. What they do outside (counters of their own, files) is not taken back, a function that gives another result shows other records, and a state that is changed in place, instead of
 * replaced by a new value, cannot be put back. Outputs write nothing on a visit, functions of {@code foreachRDD} are not called, listeners are not told, no checkpoint is taken, clocks stay.
 *
 * <p>Thread-safe: calls wait for each other.
 */
public interface Stepper {

    /**
     * Runs the next batch to its end, listeners included; after going back, visits the next one of the past. A batch that fails is in the report; the context is stopped then, but not when
     * it fails on a visit only.
     *
     * @throws IllegalStateException the context is not paused or has been stopped
     */
    BatchReport step();

    /** Time of the batch {@link #step()} would run. */
    Time nextTime();

    /**
     * Visits the batch before {@link #current()}.
     *
     * @return its report: times as they were, counts and duration of this visit
     * @throws IllegalStateException it is not kept, the context is not paused or has been stopped
     */
    BatchReport stepBack();

    /**
     * Visits the batch of this number.
     *
     * @throws IllegalStateException as {@link #stepBack()}
     */
    BatchReport goTo(long batchNumber);

    /** Number of the batch that was run or visited last: states are those after it. 0 = none yet. */
    long current();

    /** Number of the oldest batch to go to; 0 = none. */
    long earliest();

    /** Number of the newest batch to go to; 0 = none. */
    long latest();

    /** Batches the history has forgotten because of its limits. */
    long forgotten();

    /** Memory the history holds, estimated. */
    long historyBytes();
}
