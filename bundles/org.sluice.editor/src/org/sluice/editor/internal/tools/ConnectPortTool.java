package org.sluice.editor.internal.tools;

import org.eclipse.gef.tools.ConnectionDragCreationTool;
import org.sluice.editor.internal.editparts.NodeEditPart;

/** Draws an edge by dragging from an output port to an input port; released over nothing, it does nothing. */
public final class ConnectPortTool extends ConnectionDragCreationTool {

    private final NodeEditPart source;

    public ConnectPortTool(NodeEditPart source) {
        this.source = source;
    }

    @Override
    protected boolean handleButtonDown(int button) {
        if (getCurrentViewer() != null) {
            getCurrentViewer().select(source);
        }
        return super.handleButtonDown(button);
    }

    @Override
    public void deactivate() {
        source.context().showStatus(null);
        super.deactivate();
    }

    /** The button is still down and its release will come: a view that takes the focus meanwhile does not end the drag. */
    @Override
    protected boolean handleFocusLost() {
        return false;
    }
}
