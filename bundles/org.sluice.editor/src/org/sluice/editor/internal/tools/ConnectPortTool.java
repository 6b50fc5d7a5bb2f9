package org.sluice.editor.internal.tools;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.tools.ConnectionDragCreationTool;
import org.sluice.editor.internal.chooser.TypeToAdd;
import org.sluice.editor.internal.commands.ConnectPortsCommand;
import org.sluice.editor.internal.editparts.NodeEditPart;

/** Draws an edge by dragging from an output port to an input port; released over nothing, it asks for a new node. */
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

    /** Dropped over nothing, the edge asks for the node that it shall end at. */
    @Override
    protected boolean handleCreateConnection() {
        Point place = getLocation();
        boolean nothing = getTargetEditPart() == null && movedPastThreshold() && !(getCurrentViewer().findObjectAt(place) instanceof NodeEditPart);
        if (!nothing || !(getStartCommand() instanceof ConnectPortsCommand command)) {
            return super.handleCreateConnection();
        }
        eraseSourceFeedback();
        setCurrentCommand(null);
        GraphicalViewer viewer = (GraphicalViewer) getCurrentViewer();
        viewer.getControl().getDisplay().asyncExec(() -> new TypeToAdd(viewer, source.context()).after(command.source(), command.sourcePort(), place));
        return true;
    }

    private Command getStartCommand() {
        return ((CreateConnectionRequest) getTargetRequest()).getStartCommand();
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
