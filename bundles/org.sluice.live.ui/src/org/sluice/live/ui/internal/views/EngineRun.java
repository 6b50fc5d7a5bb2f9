package org.sluice.live.ui.internal.views;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Display;
import org.sluice.launching.PipelineRun;
import org.sluice.launching.PipelineRuns;
import org.sluice.launching.debug.PipelineDebugTarget;
import org.sluice.live.ui.internal.PinnedBatches;
import org.sluice.live.ui.internal.kept.KeptRun;
import org.sluice.telemetry.BatchFrame;
import org.sluice.telemetry.BatchSummary;
import org.sluice.telemetry.PipelineDescription;
import org.sluice.telemetry.TelemetryClient;

/** A run of this workbench. */
final class EngineRun extends ShownRun {

    private static final long GAP_MILLIS = 1000;

    private final PipelineRun run;
    private final Display display;
    private final Consumer<ShownRun> changed;
    private BatchFrame newest;
    private boolean asking;
    private long askedMillis;
    private boolean gap = true;

    /** @param changed told when batches came that had been missing */
    EngineRun(PipelineRun run, Display display, Consumer<ShownRun> changed) {
        this.run = run;
        this.display = display;
        this.changed = changed;
    }

    @Override
    Object key() {
        return run;
    }

    @Override
    String name() {
        return run.name();
    }

    @Override
    PipelineDescription description() {
        return run.description();
    }

    @Override
    boolean isOver() {
        return run.isOver();
    }

    @Override
    boolean isGone() {
        return !PipelineRuns.get().all().contains(run);
    }

    @Override
    void show(BatchSummary batch) {
        PinnedBatches.show(run, batch.timeMillis());
    }

    @Override
    void showNewest() {
        PinnedBatches.release(run);
    }

    @Override
    Optional<TelemetryClient> telemetry() {
        return run.isOver() ? Optional.empty() : run.telemetry();
    }

    @Override
    Optional<PipelineDebugTarget> debugged() {
        return run.launch().getDebugTarget() instanceof PipelineDebugTarget target ? Optional.of(target) : Optional.empty();
    }

    @Override
    Optional<KeptRun> kept() {
        return Optional.empty();
    }

    @Override
    long intervalMillis() {
        return run.progress().run().map(frame -> frame.batchIntervalMillis()).orElse(run.description().batchIntervalMillis());
    }

    @Override
    void refresh() {
        run.progress().batch().filter(frame -> frame != newest).ifPresent(frame -> {
            newest = frame;
            gap |= series().add(BatchSummary.of(frame));
        });
        Optional<TelemetryClient> client = telemetry();
        if (gap && !asking && client.isPresent() && System.currentTimeMillis() - askedMillis > GAP_MILLIS) {
            ask(client.get());
        }
    }

    private void ask(TelemetryClient client) {
        asking = true;
        gap = false;
        askedMillis = System.currentTimeMillis();
        client.history().whenComplete((batches, failure) -> {
            if (!display.isDisposed()) {
                display.asyncExec(() -> {
                    asking = false;
                    if (failure == null) {
                        series().addAll(batches);
                        changed.accept(this);
                    } else {
                        gap = true;
                    }
                });
            }
        });
    }
}
