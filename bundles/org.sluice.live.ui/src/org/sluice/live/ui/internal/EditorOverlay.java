package org.sluice.live.ui.internal;

import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.widgets.Display;
import org.sluice.editor.LiveAnnotations;
import org.sluice.editor.UiTicker;
import org.sluice.launching.PipelineRun;
import org.sluice.launching.RunProgress;
import org.sluice.telemetry.BatchFrame;
import org.sluice.telemetry.RunState;

/**
 * One run shown on one canvas. Each tick hands over the newest batch, if it is another one than shown; when the run is
 * over the last numbers stay, shown as those of an ended run, and the ticker is left alone. UI thread only.
 */
final class EditorOverlay {

    private final LiveAnnotations canvas;
    private final PipelineRun run;
    private BatchFrame shown;
    private Map<String, String> problems = Map.of();
    private Runnable unsubscribe;

    EditorOverlay(Display display, LiveAnnotations canvas, PipelineRun run) {
        this.canvas = canvas;
        this.run = run;
        canvas.setAttached(false);
        canvas.setAttached(true);
        unsubscribe = UiTicker.of(display).subscribe(this::tick);
    }

    PipelineRun run() {
        return run;
    }

    private void tick() {
        // asked before the numbers: what arrived before the end is shown after it
        boolean over = run.isOver();
        RunProgress progress = run.progress();
        Optional<BatchFrame> pinned = PinnedBatches.of(run);
        Map<String, String> told = NodeProblems.of(run);
        pinned.or(progress::batch).filter(batch -> batch != shown || told != problems).ifPresent(batch -> {
            shown = batch;
            problems = told;
            canvas.apply(Snapshots.of(run, pinned.isPresent() ? progress.withBatch(batch) : progress));
        });
        if (over) {
            if (progress.failure().isPresent()) {
                canvas.apply(Snapshots.of(run, progress));
            }
            canvas.setState(progress.state() == RunState.FAILED ? LiveAnnotations.State.FAILED : LiveAnnotations.State.STOPPED);
            rest();
        }
    }

    private void rest() {
        if (unsubscribe != null) {
            unsubscribe.run();
            unsubscribe = null;
        }
    }

    /** Ends the overlay; numbers are forgotten unless another run takes over the canvas. */
    void dispose(boolean clear) {
        rest();
        if (clear) {
            canvas.setAttached(false);
        }
    }
}
