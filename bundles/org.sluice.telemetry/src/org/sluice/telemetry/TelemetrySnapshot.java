package org.sluice.telemetry;

import java.util.Optional;
import org.sluice.telemetry.debug.ControlFrame;

/**
 * All that is known about a run at one moment.
 *
 * @param connection whether the run is heard
 * @param problem    one line for people when it is not, else {@code ""}
 * @param run        what stays the same
 * @param state      where the run is
 * @param batch      the newest batch; batches in between may have been left out
 * @param totals     sums, which leave nothing out
 * @param control    where a run that is debugged stands; absent when it is not debugged
 */
public record TelemetrySnapshot(ConnectionState connection, String problem, Optional<RunFrame> run, RunStateFrame state,
        Optional<BatchFrame> batch, TotalsFrame totals, Optional<ControlFrame> control) {

    /** Before anything was heard. */
    public static final TelemetrySnapshot INITIAL = new TelemetrySnapshot(ConnectionState.CONNECTING, "",
            Optional.empty(), new RunStateFrame(RunState.STARTING, ""), Optional.empty(), TotalsFrame.ZERO, Optional.empty());

    /** The same with another connection state and its reason. */
    public TelemetrySnapshot with(ConnectionState newConnection, String newProblem) {
        return new TelemetrySnapshot(newConnection, newProblem, run, state, batch, totals, control);
    }

    /** The same with another run. */
    public TelemetrySnapshot with(RunFrame newRun) {
        return new TelemetrySnapshot(connection, problem, Optional.of(newRun), state, batch, totals, control);
    }

    /** The same with another state. */
    public TelemetrySnapshot with(RunStateFrame newState) {
        return new TelemetrySnapshot(connection, problem, run, newState, batch, totals, control);
    }

    /** The same with another place where it stands. */
    public TelemetrySnapshot with(ControlFrame newControl) {
        return new TelemetrySnapshot(connection, problem, run, state, batch, totals, Optional.of(newControl));
    }

    /** The same with another newest batch. */
    public TelemetrySnapshot with(BatchFrame newBatch) {
        return new TelemetrySnapshot(connection, problem, run, state, Optional.of(newBatch), totals, control);
    }

    /** The same with another totals. */
    public TelemetrySnapshot with(TotalsFrame newTotals) {
        return new TelemetrySnapshot(connection, problem, run, state, batch, newTotals, control);
    }
}
