package org.sluice.ide.internal.explorer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.sluice.editor.PipelineEditor;

/** Opens a pipeline at a node. */
public final class NodeLink {

    private NodeLink() {
    }

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
}
