package org.sluice.live.ui.internal;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.sluice.launching.PipelineRun;
import org.sluice.launching.PipelineRunListener;

/**
 * Brings runs to the canvases. A service that the launching core finds when the first run is started: without a run this
 * bundle is not even loaded.
 */
public final class LiveRuns implements PipelineRunListener {

    private LiveEditors editors;

    @Override
    public void runAdded(PipelineRun run) {
        onUiThread(() -> editors().show(run));
    }

    @Override
    public void runChanged(PipelineRun run) {
        onUiThread(() -> editors().follow(run));
    }

    @Override
    public void runRemoved(PipelineRun run) {
        onUiThread(() -> editors().clear(run));
    }

    private LiveEditors editors() {
        if (editors == null) {
            editors = new LiveEditors(PlatformUI.getWorkbench());
        }
        return editors;
    }

    private static void onUiThread(Runnable work) {
        if (PlatformUI.isWorkbenchRunning()) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            if (!display.isDisposed()) {
                display.asyncExec(() -> {
                    if (PlatformUI.isWorkbenchRunning() && !PlatformUI.getWorkbench().isClosing()) {
                        work.run();
                    }
                });
            }
        }
    }
}
