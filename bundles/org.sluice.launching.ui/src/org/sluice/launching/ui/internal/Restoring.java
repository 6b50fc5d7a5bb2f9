package org.sluice.launching.ui.internal;

import java.util.concurrent.CountDownLatch;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.sluice.launching.PipelineRun;
import org.sluice.launching.Relaunch;

/** Lets a new run go on from a checkpoint of another one, which is stopped first. */
public final class Restoring {

    private Restoring() {
    }

    /** @param timeMillis time of the batch of the checkpoint */
    public static void restore(PipelineRun run, long timeMillis) {
        Job job = Job.create(NLS.bind(Messages.Restore_job, run.name()), monitor -> {
            try {
                var over = new CountDownLatch(1);
                run.onEnd(over::countDown);
                run.stop();
                over.await();
                ILaunchConfigurationWorkingCopy copy = Relaunch.fromCheckpoint(run, timeMillis);
                PlatformUI.getWorkbench().getDisplay().asyncExec(() -> DebugUITools.launch(copy, Relaunch.modeOf(run)));
            } catch (CoreException e) {
                StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return Status.OK_STATUS;
        });
        job.setUser(true);
        job.schedule();
    }
}
