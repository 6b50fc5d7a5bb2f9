package org.sluice.editor.internal;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ISaveablesLifecycleListener;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.SaveablesLifecycleEvent;

/** A document as the workbench saves it: once for all its editors, and asked about only when the last of them closes. */
public final class PipelineSaveable extends Saveable {

    private final PipelineDocument document;
    private final IWorkbenchPartSite site;
    private final String name;

    public PipelineSaveable(PipelineDocument document, IWorkbenchPartSite site, String name) {
        this.document = document;
        this.site = site;
        this.name = name;
    }

    /** Tells the workbench to ask for the state again. */
    public static void dirtyChanged(ISaveablesSource source, IWorkbenchPartSite site) {
        ISaveablesLifecycleListener workbench = site == null ? null : site.getService(ISaveablesLifecycleListener.class);
        if (workbench != null) {
            workbench.handleLifecycleEvent(
                    new SaveablesLifecycleEvent(source, SaveablesLifecycleEvent.DIRTY_CHANGED, source.getSaveables(), false));
        }
    }

    /** Saves; when that fails, says so and cancels the monitor. */
    public static void save(PipelineDocument document, Shell shell, IProgressMonitor monitor) {
        if (document.loadProblem() != null) {
            return;
        }
        LocalHistory.keep(document.file());
        try {
            document.save();
        } catch (IOException | IllegalArgumentException e) {
            monitor.setCanceled(true);
            tell(shell, document.file(), e);
        }
    }

    /** Says why a file could not be written. */
    public static void tell(Shell shell, Path file, Exception e) {
        IStatus status = new Status(IStatus.ERROR, "org.sluice.editor", NLS.bind(Messages.Save_failed, file, e.getMessage()), e); //$NON-NLS-1$
        ErrorDialog.openError(shell, Messages.Save_title, null, status);
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getToolTipText() {
        return document.file().toString();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        save(document, site.getShell(), monitor);
    }

    @Override
    public boolean isDirty() {
        return document.isDirty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PipelineSaveable saveable && saveable.document == document;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(document);
    }
}
