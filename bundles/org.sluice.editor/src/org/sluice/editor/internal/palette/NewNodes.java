package org.sluice.editor.internal.palette;

import java.util.List;

import org.eclipse.gef.EditPartViewer;
import org.sluice.editor.internal.editparts.FrameEditPart;
import org.sluice.editor.internal.editparts.NodeEditPart;
import org.sluice.editor.internal.editparts.NoteEditPart;

/** What happens to a node just added: its name is open, so that typing names it and Escape leaves it. */
final class NewNodes {

    private NewNodes() {
    }

    /**
     * Opens the name of the node that is selected now and was not before, once the drop or click that added it is over.
     *
     * @param before what was selected before the node was added
     */
    static void nameLater(EditPartViewer viewer, List<?> before) {
        List<?> selected = viewer.getSelectedEditParts();
        if (selected.size() == 1 && selected.get(0) instanceof NoteEditPart part && !before.contains(part)) {
            viewer.getControl().getDisplay().asyncExec(part::editLater);
        }
        if (selected.size() == 1 && selected.get(0) instanceof FrameEditPart part && !before.contains(part)) {
            viewer.getControl().getDisplay().asyncExec(part::editLater);
        }
        if (selected.size() == 1 && selected.get(0) instanceof NodeEditPart part && !before.contains(part)) {
            viewer.getControl().getDisplay().asyncExec(() -> {
                if (!viewer.getControl().isDisposed() && part.isActive() && viewer.getSelectedEditParts().contains(part)) {
                    viewer.getControl().setFocus();
                    part.editName();
                }
            });
        }
    }
}
