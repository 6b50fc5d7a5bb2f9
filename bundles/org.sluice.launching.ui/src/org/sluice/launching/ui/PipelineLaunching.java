package org.sluice.launching.ui;

import org.eclipse.debug.ui.ILaunchShortcut;
import org.sluice.launching.PipelineRun;
import org.sluice.launching.ui.internal.PipelineLaunchShortcut;
import org.sluice.launching.ui.internal.Restoring;

/** Launching as the user interface does it, for other parts of the user interface. */
public final class PipelineLaunching {

    private PipelineLaunching() {
    }

    /** Runs or debugs a pipeline file or its editor, with the configuration of the file. */
    public static ILaunchShortcut shortcut() {
        return new PipelineLaunchShortcut();
    }

    /**
     * Launches what a run was launched with once more, going on from one of its checkpoints. The run is stopped first, in the background.
     *
     * @param timeMillis time of the batch of the checkpoint
     */
    public static void restore(PipelineRun run, long timeMillis) {
        Restoring.restore(run, timeMillis);
    }
}
