package org.sluice.ide.internal.refactoring;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ltk.ui.refactoring.RefactoringWizardOpenOperation;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.sluice.editor.DiagramSelection;
import org.sluice.ide.internal.explorer.NodeEntry;

/** Rename: the selected node to begin with, of the active editor or the Project Explorer. */
public final class RenameHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        ISelection selection = HandlerUtil.getCurrentSelection(event);
        IFile file;
        String node;
        if (selection instanceof IStructuredSelection structured && structured.getFirstElement() instanceof NodeEntry entry) {
            file = entry.file();
            node = entry.id();
        } else {
            IEditorPart editor = HandlerUtil.getActiveEditor(event);
            file = editor == null ? null : Adapters.adapt(editor.getEditorInput(), IFile.class);
            node = DiagramSelection.of(selection).flatMap(DiagramSelection::node).orElse(null);
        }
        // files are changed, so there must be no unsaved work in editors
        if (file != null && file.getLocation() != null && PlatformUI.getWorkbench().saveAllEditors(true)) {
            RenameRefactoring refactoring = new RenameRefactoring(file, node);
            try {
                new RefactoringWizardOpenOperation(new RenameWizard(refactoring)).run(HandlerUtil.getActiveShell(event), refactoring.getName());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return null;
    }
}
