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

    /**
     * The report of a batch that is kept, as it was when the batch was run.
     *
     * @throws IllegalStateException it is not kept
     */
    BatchReport report(long batchNumber);

    /**
     * Puts all states to what they were after a batch, which is {@link #current()} then. Nothing is computed, so that nothing of the batch but its states can be looked at.
     *
     * @throws IllegalStateException as {@link #stepBack()}
     */
    void moveTo(long batchNumber);

    /**
     * Makes a batch and all after it undone: states are those before it, and {@link #step()} runs it anew, and those after it, from what they took in then. What listeners were told of them
     * they are told again.
     *
     * @throws IllegalStateException as {@link #stepBack()}, or the run cannot: it is not safe, writes checkpoints or remembers batches
     */
    void branch(long fromBatch);

    /**
     * Writes down where the run stands, so that another program can go on from {@link #current()}: with its states, and with what the batches after it took in.
     *
     * @param directory gets a checkpoint; empty, or not there yet
     * @throws IllegalStateException as {@link #branch}
     */
    Continuation continuation(String directory);

    /** Batches that were made undone, or failed, and have not been run anew. */
    long ahead();

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
