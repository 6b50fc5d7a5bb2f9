package org.sluice.ide.internal.wizards;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.dialogs.ElementTreeSelectionDialog;
import org.eclipse.ui.model.BaseWorkbenchContentProvider;
import org.eclipse.ui.model.WorkbenchLabelProvider;
import org.sluice.ide.internal.Messages;
import org.sluice.ide.internal.explorer.NodeEntry;

/** The pipeline that a wizard is about: the selected one, or that of the active editor, or one that is chosen. */
final class SelectedPipeline {

    private SelectedPipeline() {
    }

    static Optional<IFile> of(IWorkbench workbench, IStructuredSelection selection) {
        Object first = selection == null ? null : selection.getFirstElement();
        IFile selected = first instanceof NodeEntry node ? node.file() : Adapters.adapt(first, IFile.class);
        return isPipeline(selected) ? Optional.of(selected) : open(workbench.getActiveWorkbenchWindow());
    }

    /** A selection that says in which folder a new file goes: the selected resource, or the pipeline of the active editor. */
    static IStructuredSelection place(IWorkbench workbench, IStructuredSelection selection) {
        boolean isResource = selection != null && Adapters.adapt(selection.getFirstElement(), org.eclipse.core.resources.IResource.class) != null;
        return isResource ? selection : of(workbench, selection).map(StructuredSelection::new).orElse(StructuredSelection.EMPTY);
    }

    private static Optional<IFile> open(IWorkbenchWindow window) {
        IEditorPart editor = window == null || window.getActivePage() == null ? null : window.getActivePage().getActiveEditor();
        IFile file = editor == null ? null : Adapters.adapt(editor.getEditorInput(), IFile.class);
        return Optional.ofNullable(file).filter(SelectedPipeline::isPipeline);
    }

    static boolean isPipeline(IFile file) {
        return file != null && "dstream".equals(file.getFileExtension()); //$NON-NLS-1$
    }

    /** Asks for a pipeline of the workspace. */
    static Optional<IFile> choose(Shell shell, String title) {
        var dialog = new ElementTreeSelectionDialog(shell, new WorkbenchLabelProvider(), new BaseWorkbenchContentProvider());
        dialog.setTitle(title);
        dialog.setMessage(Messages.ExportJar_choosePipeline);
        dialog.setInput(ResourcesPlugin.getWorkspace().getRoot());
        dialog.setAllowMultiple(false);
        dialog.addFilter(new PipelinesOnly());
        dialog.setValidator(s -> s.length == 1 && s[0] instanceof IFile ? Status.OK_STATUS
                : new Status(IStatus.ERROR, Messages.BUNDLE, "")); //$NON-NLS-1$
        return dialog.open() == Window.OK && dialog.getFirstResult() instanceof IFile chosen ? Optional.of(chosen) : Optional.empty();
    }

    /** Shows pipelines and what may lead to them. */
    private static final class PipelinesOnly extends ViewerFilter {

        @Override
        public boolean select(Viewer viewer, Object parent, Object element) {
            return !(element instanceof IFile file) || isPipeline(file);
        }
    }
}
