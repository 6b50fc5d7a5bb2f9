package org.sluice.editor.internal.palette;

import java.util.List;

import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.dnd.TemplateTransferDropTargetListener;
import org.eclipse.gef.requests.CreationFactory;

/** Drops palette entries on the canvas; the new node is selected and its name open for editing. */
public final class PaletteDropTarget extends TemplateTransferDropTargetListener {

    public PaletteDropTarget(EditPartViewer viewer) {
        super(viewer);
    }

    @Override
    protected CreationFactory getFactory(Object template) {
        return PipelinePalette.factory(template).orElse(null);
    }

    @Override
    protected void handleDrop() {
        List<?> before = List.copyOf(getViewer().getSelectedEditParts());
        super.handleDrop();
        NewNodes.nameLater(getViewer(), before);
    }
}
