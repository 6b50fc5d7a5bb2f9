package org.sluice.editor.internal.palette;

import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.dnd.TemplateTransferDropTargetListener;
import org.eclipse.gef.requests.CreationFactory;

/** Drops palette entries on the canvas. */
public final class PaletteDropTarget extends TemplateTransferDropTargetListener {

    public PaletteDropTarget(EditPartViewer viewer) {
        super(viewer);
    }

    @Override
    protected CreationFactory getFactory(Object template) {
        return PipelinePalette.factory(template).orElse(null);
    }
}
