package org.sluice.ide.internal.explorer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.navigator.ILinkHelper;
import org.eclipse.ui.part.FileEditorInput;
import org.sluice.editor.PipelineEditor;

/** Opens a pipeline at a node, and keeps the selection of the Project Explorer and the editor together. */
public final class NodeLink implements ILinkHelper {

    /** Opens the editor of a node's pipeline and reveals the node. */
    public static void open(IWorkbenchPage page, NodeEntry node) {
        try {
            if (IDE.openEditor(page, node.file(), PipelineEditor.ID) instanceof PipelineEditor editor) {
                editor.reveal(node.id());
            }
        } catch (PartInitException e) {
            ILog.of(NodeLink.class).log(e.getStatus());
        }
    }

    @Override
    public IStructuredSelection findSelection(IEditorInput input) {
        return input instanceof IFileEditorInput file ? new StructuredSelection(file.getFile()) : StructuredSelection.EMPTY;
    }

    @Override
    public void activateEditor(IWorkbenchPage page, IStructuredSelection selection) {
        if (selection.getFirstElement() instanceof NodeEntry node && page.findEditor(new FileEditorInput(node.file())) instanceof PipelineEditor editor) {
            page.bringToTop(editor);
            editor.reveal(node.id());
        }
    }
}
