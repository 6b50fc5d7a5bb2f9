package org.sluice.ide.internal;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;

/** Makes a folder of examples a project of the workspace, in place, and opens the first example if no editor is open. */
final class ImportExamplesJob extends WorkspaceJob {

    private static final String PROJECT = "examples"; //$NON-NLS-1$
    private static final String FIRST = "word-count/word-count.dstream"; //$NON-NLS-1$

    private final Path folder;

    ImportExamplesJob(Path folder) {
        super(Messages.Examples_job);
        this.folder = folder;
        setRule(ResourcesPlugin.getWorkspace().getRoot());
    }

    @Override
    public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
        if (!Files.isDirectory(folder)) {
            return new Status(IStatus.WARNING, Messages.BUNDLE, NLS.bind(Messages.Examples_missing, folder));
        }
        SubMonitor progress = SubMonitor.convert(monitor, 3);
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        IProject project = workspace.getRoot().getProject(PROJECT);
        if (!project.exists()) {
            IProjectDescription description = workspace.newProjectDescription(PROJECT);
            description.setLocationURI(folder.toUri());
            project.create(description, progress.split(1));
        }
        project.open(progress.split(1));
        project.refreshLocal(IResource.DEPTH_INFINITE, progress.split(1));
        IFile first = project.getFile(FIRST);
        if (first.exists()) {
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> open(first));
        }
        return Status.OK_STATUS;
    }

    private static void open(IFile file) {
        if (!PlatformUI.isWorkbenchRunning()) {
            return;
        }
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        if (page == null || page.getEditorReferences().length > 0) {
            return;
        }
        try {
            IDE.openEditor(page, file);
        } catch (PartInitException e) {
            ILog.of(ImportExamplesJob.class).error(e.getMessage(), e);
        }
    }
}
