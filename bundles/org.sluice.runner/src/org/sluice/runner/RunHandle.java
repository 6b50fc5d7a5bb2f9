package org.sluice.runner;

import java.util.List;
import java.util.Optional;
import org.sluice.telemetry.BatchFrame;
import org.sluice.telemetry.LogFrame;
import org.sluice.telemetry.PipelineDescription;
import org.sluice.telemetry.QueueFrame;
import org.sluice.telemetry.RunFrame;
import org.sluice.telemetry.RunStateFrame;
import org.sluice.telemetry.SampleFrame;
import org.sluice.telemetry.StateFrame;
import org.sluice.telemetry.TableFrame;
import org.sluice.telemetry.TotalsFrame;

/**
 * A run, as a dashboard sees it.
 *
 * <p><b>Threading:</b> all methods from any thread; none waits for a batch unless it says so.
 */
public interface RunHandle {

    /** What stays the same. */
    RunFrame run();

    /** The graph. */
    PipelineDescription description();

    /** Where the run is now. */
    RunStateFrame state();

    /** The newest batch, if one is over. */
    Optional<BatchFrame> lastBatch();

    /** The batch that is worked on, and those that wait. */
    QueueFrame queue();

    /** Sums since the start. */
    TotalsFrame totals();

    /** From now on, {@code listener} hears of the run. */
    void addListener(RunListener listener);

    /** {@code listener} hears nothing more, except for a call that is under way. */
    void removeListener(RunListener listener);

    /**
     * First records that left a node in the newest batch. They are kept while somebody asks, from the batch after the first question on, so that the
     * first answer may have batch number 0 and no records; a run that was told to keep them from its start has them at once.
     *
     * @return empty when there is no such node
     */
    Optional<SampleFrame> sample(String nodeId);

    /**
     * Looks into the state of a node; may wait for the batch being processed, at most a few seconds.
     *
     * @param prefix keys whose text starts with it, {@code ""} for all
     * @param limit  most entries to return, 1 to 1000
     * @return empty when there is no such node or it keeps no state
     */
    Optional<StateFrame> state(String nodeId, String prefix, int limit);

    /**
     * What the run has written to its log after the entry of that number, oldest first; only the last few hundred are kept.
     *
     * @param after 0 for all that is kept
     */
    default List<LogFrame> log(long after) {
        return List.of();
    }

    /** Controls the run batch by batch; empty when it was not started to be debugged. */
    default Optional<RunDebugger> debugger() {
        return Optional.empty();
    }

    /**
     * What was recorded of the run so far as a golden test, batches that were made undone as they were run in the end. Only of a run that records.
     *
     * @param pipeline what the test says about where the pipeline is
     * @throws DebugException nothing was recorded, or it would not come out the same again
     */
    default String goldenTest(String pipeline) {
        throw DebugException.state("The run does not record what flows. Start it with --record DIR.");
    }

    /** The tables that outputs show, in the order of their definition. */
    default List<TableFrame> tables() {
        return List.of();
    }

    /** Asks for an orderly end: the batch under way is finished, nothing new begins. Returns at once. */
    void stop();
}
