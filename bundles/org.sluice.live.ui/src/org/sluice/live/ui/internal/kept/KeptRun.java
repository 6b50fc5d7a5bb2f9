package org.sluice.live.ui.internal.kept;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.sluice.editor.LiveSnapshot;
import org.sluice.launching.RunFailure;
import org.sluice.launching.RunProgress;
import org.sluice.live.ui.internal.Snapshots;
import org.sluice.telemetry.BatchFrame;
import org.sluice.telemetry.BatchSummary;
import org.sluice.telemetry.CheckpointFrame;
import org.sluice.telemetry.PipelineDescription;
import org.sluice.telemetry.RunFrame;
import org.sluice.telemetry.RunLog;
import org.sluice.telemetry.RunSnapshot;
import org.sluice.telemetry.RunStateFrame;
import org.sluice.telemetry.SampleFrame;
import org.sluice.telemetry.StateFrame;
import org.sluice.telemetry.TotalsFrame;

/**
 * A run that is read from a file, a {@linkplain RunSnapshot snapshot} or an {@linkplain RunLog event log}, and which of its batches is shown. UI thread only, but for
 * {@link #begin} and {@link #readBatches}.
 */
public final class KeptRun {

    private final Path file;
    private final RunFrame run;
    private final PipelineDescription description;
    private final Optional<RunSnapshot> snapshot;
    private final NavigableMap<Long, BatchFrame> batches = new TreeMap<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private List<BatchSummary> history;
    private RunStateFrame state;
    private TotalsFrame totals;
    private BatchFrame shown;
    private boolean closed;

    private KeptRun(Path file, RunFrame run, PipelineDescription description, RunStateFrame state, TotalsFrame totals, Optional<RunSnapshot> snapshot, List<BatchSummary> history) {
        this.file = file;
        this.run = run;
        this.description = description;
        this.state = state;
        this.totals = totals;
        this.snapshot = snapshot;
        this.history = history;
    }

    /**
     * Reads a snapshot, or the beginning of an event log.
     *
     * @throws org.sluice.telemetry.TelemetryException what is wrong with the file
     */
    static KeptRun begin(Path file) throws IOException {
        if (RunLog.isNamedLike(file)) {
            RunLog log = RunLog.readBeginning(file);
            return new KeptRun(file, log.run(), log.description(), log.state(), log.totals(), Optional.empty(), List.of());
        }
        RunSnapshot one = RunSnapshot.read(file);
        KeptRun kept = new KeptRun(file, one.run(), one.graph(), one.state(), one.totals(), Optional.of(one), one.history().isEmpty() ? List.of(BatchSummary.of(one.batch())) : one.history());
        kept.batches.put(one.batch().number(), one.batch());
        kept.shown = one.batch();
        return kept;
    }

    /** Reads the rest of an event log. */
    RunLog readBatches() throws IOException {
        return RunLog.read(file);
    }

    void take(RunLog log) {
        log.batches().forEach(batch -> batches.put(batch.number(), batch));
        history = batches.values().stream().map(BatchSummary::of).toList();
        state = log.state();
        totals = log.totals();
        showNewest();
    }

    public Path file() {
        return file;
    }

    public String name() {
        return run.name().isEmpty() ? description.name() : run.name();
    }

    public RunFrame run() {
        return run;
    }

    public PipelineDescription description() {
        return description;
    }

    /** What was saved; empty of an event log. */
    Optional<RunSnapshot> snapshot() {
        return snapshot;
    }

    /** All batches known, oldest first. */
    public List<BatchSummary> history() {
        return history;
    }

    /** The batch whose numbers are shown. */
    public Optional<BatchFrame> shown() {
        return Optional.ofNullable(shown);
    }

    /** Shows a batch; one of which only the summary is kept changes nothing. */
    public void show(long number) {
        BatchFrame wanted = batches.get(number);
        if (wanted != null && wanted != shown) {
            shown = wanted;
            tell();
        }
    }

    public void showNewest() {
        if (!batches.isEmpty()) {
            shown = batches.lastEntry().getValue();
        }
        tell();
    }

    /** First records on an edge. */
    public Optional<SampleFrame> sample(String edge) {
        return snapshot.flatMap(one -> one.samples().stream().filter(sample -> sample.edgeId().equals(edge)).findFirst());
    }

    /** Entries of the state of a node. */
    public Optional<StateFrame> state(String node) {
        return snapshot.flatMap(one -> one.states().stream().filter(frame -> frame.nodeId().equals(node)).findFirst());
    }

    /** What the canvas shows; empty as long as no batch is known. */
    Optional<LiveSnapshot> canvas() {
        return shown().map(batch -> Snapshots.of(description, new RunProgress(state.state(), state.message(), Optional.of(run), Optional.of(batch), totals(batch), RunFailure.of(batch)), Map.of()));
    }

    /** The last checkpoint is the last one up to the batch. */
    private TotalsFrame totals(BatchFrame batch) {
        if (snapshot.isPresent()) {
            return totals;
        }
        Optional<CheckpointFrame> last = batches.headMap(batch.number(), true).descendingMap().values().stream().flatMap(one -> one.checkpoint().stream()).findFirst();
        return new TotalsFrame(totals.completedBatches(), totals.failedBatches(), totals.inputRecords(), totals.outputRecords(), totals.errors(), last);
    }

    /** Tells when batches were read, when another one is shown, and of the end. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    void close() {
        closed = true;
        tell();
    }

    /** Nobody shows it any more. */
    public boolean isClosed() {
        return closed;
    }

    private void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
