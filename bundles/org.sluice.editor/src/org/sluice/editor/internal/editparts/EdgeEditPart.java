package org.sluice.editor.internal.editparts;

import java.util.List;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editparts.AbstractConnectionEditPart;
import org.eclipse.gef.editpolicies.ConnectionEditPolicy;
import org.eclipse.gef.requests.GroupRequest;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.sluice.catalog.Port;
import org.sluice.editor.internal.AccessibleTexts;
import org.sluice.editor.internal.CanvasContext;
import org.sluice.editor.internal.ConnectionRules;
import org.sluice.editor.internal.Messages;
import org.sluice.editor.internal.NodeFaces;
import org.sluice.editor.internal.commands.DeleteElementsCommand;
import org.sluice.editor.internal.commands.InsertNodeCommand;
import org.sluice.editor.internal.figures.EdgeFigure;
import org.sluice.editor.internal.policies.DropTargetPolicy;
import org.sluice.editor.internal.policies.EdgeBendPolicy;
import org.sluice.editor.internal.policies.EdgeEndsPolicy;
import org.sluice.editor.internal.tools.EdgeTracker;
import org.sluice.model.Edge;
import org.sluice.model.layout.EdgeLayout;

/** An edge on the canvas. */
public final class EdgeEditPart extends AbstractConnectionEditPart {

    private final CanvasContext context;
    private AccessibleEditPart accessible;

    public EdgeEditPart(CanvasContext context, Edge edge) {
        this.context = context;
        setModel(edge);
    }

    public Edge edge() {
        return (Edge) getModel();
    }

    public EdgeFigure edgeFigure() {
        return (EdgeFigure) getFigure();
    }

    @Override
    protected IFigure createFigure() {
        EdgeFigure figure = new EdgeFigure(context);
        figure.pill().setVisible(context.attached());
        return figure;
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.CONNECTION_ENDPOINTS_ROLE, new EdgeEndsPolicy(context));
        installEditPolicy(EdgeBendPolicy.ROLE, new EdgeBendPolicy(context));
        installEditPolicy(DropTargetPolicy.ROLE, new DropTargetPolicy((node, card) -> InsertNodeCommand.of(context.diagram(), edge(), node, card).orElse(null),
                accepting -> edgeFigure().setAccepting(accepting)));
        installEditPolicy(EditPolicy.CONNECTION_ROLE, new ConnectionEditPolicy() {
            @Override
            protected Command getDeleteCommand(GroupRequest request) {
                return new DeleteElementsCommand(context.diagram(), List.of(), List.of(edge()));
            }
        });
    }

    @Override
    protected void refreshVisuals() {
        EdgeLayout route = context.diagram().layoutOf(edge());
        boolean folded = getSource() instanceof FoldedFrameEditPart || getTarget() instanceof FoldedFrameEditPart;
        edgeFigure().setBendPoints(route == null || folded ? List.of()
                : route.getBendpoints().stream().map(b -> new Point(b.x(), b.y())).toList());
        refreshSourceAnchor();
        refreshTargetAnchor();
        refreshMismatch();
    }

    void refreshMismatch() {
        Edge edge = edge();
        if (edge.getSource() == null || edge.getTarget() == null) {
            return;
        }
        edgeFigure().setFanIn(context.diagram().incoming(edge.getTarget()).stream()
                .filter(other -> other.getTargetPort().equals(edge.getTargetPort())).count() > 1);
        edgeFigure().setErrors(Port.ERRORS.equals(edge.getSourcePort()));
        boolean leftOut = context.diagram().leftOut().contains(edge.getSource()) || context.diagram().leftOut().contains(edge.getTarget());
        edgeFigure().setLeftOut(leftOut);
        edgeFigure().setMismatch(!leftOut && ConnectionRules.mismatch(context.diagram(), edge));
        refreshType();
    }

    /** Takes over what is known about the type of the edge. */
    public void refreshType() {
        Edge edge = edge();
        if (edge.getSource() != null && edge.getTarget() != null) {
            edgeFigure().setToolTipText(NLS.bind(Messages.Edge_toolTip, new Object[] {NodeFaces.label(edge.getSource()), NodeFaces.label(edge.getTarget()), context.typeOf(edge)}));
        }
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        return new EdgeTracker(this);
    }

    @Override
    protected AccessibleEditPart getAccessibleEditPart() {
        if (accessible == null) { // one for the life of the part: its id is what the viewer knows it by
            accessible = new AccessibleGraphicalEditPart() {
                @Override
                public void getName(AccessibleEvent event) {
                    event.result = edge().getSource() == null || edge().getTarget() == null ? "" //$NON-NLS-1$
                            : AccessibleTexts.edge(context, edge(), context.attached() ? edgeFigure().pill().exact() : ""); //$NON-NLS-1$
                }

                @Override
                public void getRole(AccessibleControlEvent event) {
                    event.detail = ACC.ROLE_LISTITEM;
                }
            };
        }
        return accessible;
    }

    @Override
    public void setSelected(int value) {
        super.setSelected(value);
        edgeFigure().setSelected(value != SELECTED_NONE);
    }

    @Override
    public void performRequest(Request request) {
        if (RequestConstants.REQ_OPEN.equals(request.getType())) {
            // a double click on an edge is a breakpoint, wherever a debugger is installed
            Commands.execute("org.sluice.live.ui.toggleBreakpoint"); //$NON-NLS-1$
        }
    }
}
