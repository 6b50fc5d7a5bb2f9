package org.sluice.runner;

import java.util.List;
import java.util.Optional;
import org.sluice.telemetry.BatchFrame;
import org.sluice.telemetry.PipelineDescription;
import org.sluice.telemetry.QueueFrame;
import org.sluice.telemetry.RunFrame;
import org.sluice.telemetry.RunLog;
import org.sluice.telemetry.RunState;
import org.sluice.telemetry.RunStateFrame;
import org.sluice.telemetry.SampleFrame;
import org.sluice.telemetry.StateFrame;
import org.sluice.telemetry.TotalsFrame;

/**
 * A run that is over, from its event log, for a dashboard. Whoever starts to listen is told of all its batches at once. Records and state are not in event logs.
 *
 * <p><b>Threading:</b> immutable, any thread.
 */
public final class RecordedRun implements RunHandle {

    private final RunLog log;
    private final RunStateFrame state;

    public RecordedRun(RunLog log) {
        this.log = log;
        state = log.state().state().isFinal() ? log.state() : new RunStateFrame(RunState.FAILED, "The event log ends without an end of the run: its process was killed, or it is still running.");
    }

    @Override
    public RunFrame run() {
        return log.run();
    }

    @Override
    public PipelineDescription description() {
        return log.description();
    }

    @Override
    public RunStateFrame state() {
        return state;
    }

    @Override
    public Optional<BatchFrame> lastBatch() {
        return log.batches().isEmpty() ? Optional.empty() : Optional.of(log.batches().get(log.batches().size() - 1));
    }

    @Override
    public QueueFrame queue() {
        return new QueueFrame(Optional.empty(), List.of(), 0);
    }

    @Override
    public TotalsFrame totals() {
        return log.totals();
    }

    @Override
    public void addListener(RunListener listener) {
        log.batches().forEach(listener::batchCompleted);
        listener.stateChanged(state);
    }

    @Override
    public void removeListener(RunListener listener) {
        // told everything already
    }

    @Override
    public Optional<SampleFrame> sample(String nodeId) {
        return Optional.empty();
    }

    @Override
    public Optional<StateFrame> state(String nodeId, String prefix, int limit) {
        return Optional.empty();
    }

    /** Nothing: the run is over. */
    @Override
    public void stop() {
        // over already
    }
}
