package org.sluice.ide.internal.wizards;

import java.nio.file.Path;
import java.text.NumberFormat;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.sluice.export.RunnableJarExport.Exported;
import org.sluice.ide.internal.Messages;
import org.sluice.launching.PipelineJars;

/** Compiles a pipeline and writes the jar, in the background. */
final class ExportJarJob extends Job {

    private final Path pipeline;
    private final Path jar;

    ExportJarJob(Path pipeline, Path jar) {
        super(NLS.bind(Messages.ExportJar_job, pipeline.getFileName()));
        this.pipeline = pipeline;
        this.jar = jar;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, getName(), 100);
        try {
            Exported exported = PipelineJars.export(pipeline, jar, progress.split(90));
            refresh(progress.split(10));
            tell(exported);
            return Status.OK_STATUS;
        } catch (CoreException e) {
            return e.getStatus();
        }
    }

    private void refresh(IProgressMonitor monitor) throws CoreException {
        for (IContainer folder : ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(jar.getParent().toUri())) {
            folder.refreshLocal(IResource.DEPTH_ONE, monitor);
        }
    }

    private static void tell(Exported exported) {
        String text = NLS.bind(Messages.ExportJar_done, new Object[] { exported.file(),
                NumberFormat.getIntegerInstance().format((exported.bytes() + 1023) / 1024), exported.file().getFileName() });
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            if (PlatformUI.isWorkbenchRunning()) {
                MessageDialog.openInformation(PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(),
                        Messages.ExportJar_doneTitle, text);
            }
        });
    }
}
