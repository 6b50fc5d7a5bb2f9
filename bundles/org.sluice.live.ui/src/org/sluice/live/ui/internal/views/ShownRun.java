package org.sluice.live.ui.internal.views;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Display;
import org.sluice.launching.PipelineRun;
import org.sluice.launching.debug.PipelineDebugTarget;
import org.sluice.telemetry.BatchFrame;
import org.sluice.telemetry.BatchSummary;
import org.sluice.telemetry.TelemetryClient;

/** The run a view shows: its batches, brought up to date by {@link #refresh}. UI thread only. */
final class ShownRun {

    private static final long GAP_MILLIS = 1000;

    private final PipelineRun run;
    private final Display display;
    private final Consumer<ShownRun> changed;
    private final BatchSeries series = new BatchSeries();
    private BatchFrame newest;
    private boolean asking;
    private long askedMillis;
    private boolean gap = true;

    /** @param changed told when batches came that had been missing */
    ShownRun(PipelineRun run, Display display, Consumer<ShownRun> changed) {
        this.run = run;
        this.display = display;
        this.changed = changed;
    }

    PipelineRun run() {
        return run;
    }

    /** The debugger of the run, when it is held at a batch that can be looked at. */
    Optional<PipelineDebugTarget> held() {
        return run.launch().getDebugTarget() instanceof PipelineDebugTarget target && !run.isOver() && target.control().held() && target.control().batch() > 0 ? Optional.of(target) : Optional.empty();
    }

    BatchSeries series() {
        return series;
    }

    Optional<BatchFrame> newest() {
        return Optional.ofNullable(newest);
    }

    /** Interval of the run in milliseconds. */
    long intervalMillis() {
        return run.progress().run().map(frame -> frame.batchIntervalMillis()).orElse(run.description().batchIntervalMillis());
    }

    /** Takes the newest batch. @return whether there was a new one */
    boolean refresh() {
        Optional<BatchFrame> batch = run.progress().batch().filter(frame -> frame != newest);
        batch.ifPresent(frame -> {
            newest = frame;
            gap |= series.add(BatchSummary.of(frame));
        });
        Optional<TelemetryClient> client = run.telemetry();
        if (gap && !asking && !run.isOver() && client.isPresent() && System.currentTimeMillis() - askedMillis > GAP_MILLIS) {
            ask(client.get());
        }
        return batch.isPresent();
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
                        series.addAll(batches);
                        changed.accept(this);
                    } else {
                        gap = true;
                    }
                });
            }
        });
    }
}
