package org.sluice.live.ui.internal.views;

import java.util.Optional;
import org.sluice.launching.debug.PipelineDebugTarget;
import org.sluice.live.ui.internal.kept.KeptRun;
import org.sluice.telemetry.BatchSummary;
import org.sluice.telemetry.PipelineDescription;
import org.sluice.telemetry.TelemetryClient;

/** The run a view shows, of this workbench or read from a file: its batches, brought up to date by {@link #refresh}. UI thread only. */
abstract class ShownRun {

    private final BatchSeries series = new BatchSeries();

    final BatchSeries series() {
        return series;
    }

    /** The same for the same run. */
    abstract Object key();

    abstract String name();

    abstract PipelineDescription description();

    /** No batches come any more. */
    abstract boolean isOver();

    /** It is known no longer. */
    abstract boolean isGone();

    /** Interval of the run in milliseconds. */
    abstract long intervalMillis();

    /** Takes new batches. */
    abstract void refresh();

    /** Shows a batch on the canvas. */
    abstract void show(BatchSummary batch);

    /** Shows the newest batch on the canvas. */
    abstract void showNewest();

    /** Whom to ask; empty when nobody answers. */
    abstract Optional<TelemetryClient> telemetry();

    /** The debugger of the run. */
    abstract Optional<PipelineDebugTarget> debugged();

    /** The debugger of the run, when it is held at a batch that can be looked at. */
    final Optional<PipelineDebugTarget> held() {
        return debugged().filter(target -> !isOver() && target.control().held() && target.control().batch() > 0);
    }

    /** The file it was read from. */
    abstract Optional<KeptRun> kept();
}
