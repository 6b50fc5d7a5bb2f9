package org.sluice.launching.ui;

import org.eclipse.debug.ui.ILaunchShortcut;
import org.sluice.launching.ui.internal.PipelineLaunchShortcut;

/** Launching as the user interface does it, for other parts of the user interface. */
public final class PipelineLaunching {

    private PipelineLaunching() {
    }

    /** Runs or debugs a pipeline file or its editor, with the configuration of the file. */
    public static ILaunchShortcut shortcut() {
        return new PipelineLaunchShortcut();
    }
}
