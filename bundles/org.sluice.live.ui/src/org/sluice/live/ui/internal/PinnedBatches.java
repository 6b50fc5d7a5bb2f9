package org.sluice.live.ui.internal;

import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import org.eclipse.ui.PlatformUI;
import org.sluice.launching.PipelineRun;
import org.sluice.telemetry.BatchFrame;

/** Batches that were chosen to be shown on the canvas in place of the newest one. UI thread only. */
public final class PinnedBatches {

    private static final Map<PipelineRun, BatchFrame> PINNED = new WeakHashMap<>();

    private PinnedBatches() {
    }

    /** Shows a batch of a run, as soon as the run has told its numbers; a batch that is no longer kept changes nothing. */
    public static void show(PipelineRun run, long timeMillis) {
        run.telemetry().ifPresent(client -> client.batch(timeMillis).thenAccept(batch -> PlatformUI.getWorkbench().getDisplay().asyncExec(() -> PINNED.put(run, batch))));
    }

    /** Shows these numbers of a run. */
    public static void pin(PipelineRun run, BatchFrame batch) {
        PINNED.put(run, batch);
    }

    /** Shows the newest batch again. */
    public static void release(PipelineRun run) {
        PINNED.remove(run);
    }

    /** The batch that is shown; empty = the newest one. */
    public static Optional<BatchFrame> of(PipelineRun run) {
        return Optional.ofNullable(PINNED.get(run));
    }
}
