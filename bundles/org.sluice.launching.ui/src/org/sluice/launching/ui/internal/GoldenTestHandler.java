package org.sluice.launching.ui.internal;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.sluice.launching.GoldenTests;
import org.sluice.launching.PipelineRun;

/** Makes a golden test of what the chosen run has recorded, beside its pipeline, and opens it. */
public final class GoldenTestHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Optional<PipelineRun> run = ShownRuns.of(DebugUITools.getDebugContextManager().getContextService(HandlerUtil.getActiveWorkbenchWindow(event)).getActiveContext(),
                HandlerUtil.getActiveEditor(event));
        if (run.isEmpty()) {
            MessageDialog.openInformation(HandlerUtil.getActiveShell(event), Messages.Test_title, Messages.Test_noRun);
            return null;
        }
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
        Job job = Job.create(NLS.bind(Messages.Test_job, run.get().name()), monitor -> {
            try {
                Path file = GoldenTests.make(run.get());
                for (IFile found : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri())) {
                    found.refreshLocal(IResource.DEPTH_ZERO, monitor);
                }
                PlatformUI.getWorkbench().getDisplay().asyncExec(() -> open(page, file));
                return Status.OK_STATUS;
            } catch (CoreException e) {
                StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
                return Status.OK_STATUS;
            }
        });
        job.setUser(true);
        job.schedule();
        return null;
    }

    private static void open(IWorkbenchPage page, Path file) {
        try {
            IFile[] found = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri());
            if (found.length > 0) {
                IDE.openEditor(page, found[0]);
            } else {
                IDE.openEditorOnFileStore(page, EFS.getStore(file.toUri()));
            }
        } catch (CoreException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }
}
