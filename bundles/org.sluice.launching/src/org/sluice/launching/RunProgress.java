package org.sluice.launching;

import java.util.Optional;

import org.sluice.telemetry.BatchFrame;
import org.sluice.telemetry.RunFrame;
import org.sluice.telemetry.RunState;
import org.sluice.telemetry.TotalsFrame;

/**
 * Where a run is: one immutable snapshot.
 *
 * @param state   life of the run
 * @param message one line for people about the state, {@code ""} when the state says it all
 * @param run     what stays the same during the run, once it was heard
 * @param batch   newest batch that was reported, if any
 * @param totals  sums since the start
 * @param failure what user code did wrong, if that ended the run
 */
public record RunProgress(RunState state, String message, Optional<RunFrame> run, Optional<BatchFrame> batch, TotalsFrame totals,
        Optional<RunFailure> failure) {

    /** The same with the numbers of another batch. */
    public RunProgress withBatch(BatchFrame other) {
        return new RunProgress(state, message, run, Optional.of(other), totals, failure);
    }

    /** Records a second taken from all sources, by the newest batch; 0 before the first one. */
    public double recordsPerSecond() {
        return batch.isEmpty() || run.isEmpty() ? 0 : batch.get().inputRecords() / batchSeconds();
    }

    /** Time that what the newest batch did is of: the interval, or of a run as fast as possible what the batch took; more than 0. */
    public double batchSeconds() {
        double millis = run.isEmpty() || batch.isEmpty() ? 0 : "fast".equals(run.get().clock()) ? batch.get().processingNanos() / 1e6 : run.get().batchIntervalMillis();
        return millis <= 0 ? 1 : millis / 1000;
    }
}
