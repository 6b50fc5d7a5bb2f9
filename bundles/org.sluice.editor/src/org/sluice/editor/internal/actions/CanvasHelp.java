package org.sluice.editor.internal.actions;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.PlatformUI;
import org.sluice.editor.HelpIds;
import org.sluice.model.Node;

/** F1 on the canvas: the page of the selected node's type, else that of the canvas. */
public final class CanvasHelp {

    private CanvasHelp() {
    }

    public static void install(GraphicalViewer viewer) {
        tell(viewer);
        viewer.addSelectionChangedListener(event -> tell(viewer));
    }

    private static void tell(GraphicalViewer viewer) {
        if (viewer.getControl() != null && !viewer.getControl().isDisposed()) {
            Object first = ((IStructuredSelection) viewer.getSelection()).getFirstElement();
            boolean one = viewer.getSelectedEditParts().size() == 1 && first instanceof EditPart part && part.getModel() instanceof Node;
            PlatformUI.getWorkbench().getHelpSystem().setHelp(viewer.getControl(),
                    one ? HelpIds.ofNodeType(((Node) ((EditPart) first).getModel()).eClass().getName()) : HelpIds.CANVAS);
        }
    }
}
