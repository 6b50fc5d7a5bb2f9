package org.sluice.editor.internal.editparts;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.requests.DirectEditRequest;
import org.eclipse.gef.requests.DropRequest;
import org.eclipse.gef.requests.LocationRequest;
import org.eclipse.gef.requests.SelectionRequest;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.sluice.catalog.Port;
import org.sluice.editor.internal.AccessibleTexts;
import org.sluice.editor.internal.CanvasContext;
import org.sluice.editor.internal.NodeFaces;
import org.sluice.editor.internal.commands.ReplaceNodeCommand;
import org.sluice.editor.internal.figures.DiagramTheme;
import org.sluice.editor.internal.figures.LiveText;
import org.sluice.editor.internal.figures.NodeFigure;
import org.sluice.editor.internal.figures.NodeFigure.PortHit;
import org.sluice.editor.internal.figures.NodeFigure.Selection;
import org.sluice.editor.internal.figures.NodeFigure.Zone;
import org.sluice.editor.internal.figures.PortAnchor;
import org.sluice.editor.internal.policies.DropTargetPolicy;
import org.sluice.editor.internal.policies.NodeConnectPolicy;
import org.sluice.editor.internal.policies.NodeDeletePolicy;
import org.sluice.editor.internal.policies.NodeDirectEditPolicy;
import org.sluice.editor.internal.tools.CardEditManager;
import org.sluice.editor.internal.tools.CardTracker;
import org.sluice.editor.internal.tools.ConnectPortTool;
import org.sluice.model.Edge;
import org.sluice.model.Node;
import org.sluice.model.PipelineBehavior;
import org.sluice.model.PipelinePackage;
import org.sluice.model.layout.NodeLayout;

/** A node on the canvas. Ports are places on its figure, not parts of their own. */
public final class NodeEditPart extends AbstractGraphicalEditPart implements org.eclipse.gef.NodeEditPart {

    private final CanvasContext context;
    private AccessibleEditPart accessible;

    public NodeEditPart(CanvasContext context, Node node) {
        this.context = context;
        setModel(node);
    }

    public Node node() {
        return (Node) getModel();
    }

    public NodeFigure nodeFigure() {
        return (NodeFigure) getFigure();
    }

    public CanvasContext context() {
        return context;
    }

    @Override
    protected IFigure createFigure() {
        NodeFigure figure = new NodeFigure(context, NodeFaces.of(context.diagram(), node()));
        figure.setPortTypes(this::portType);
        return figure;
    }

    /** The Java types at a port: of the node's stream, or of the streams that come in. */
    private String portType(NodeFigure.PortHit hit) {
        if (!hit.input()) {
            String errors = Port.ERRORS.equals(portName(hit)) ? '.' + Port.ERRORS : ""; //$NON-NLS-1$
            return context.types().getOrDefault(node().getId() + errors, ""); //$NON-NLS-1$
        }
        String port = nodeFigure().face().inputs().get(hit.index()).name();
        return context.diagram().incoming(node()).stream().filter(edge -> edge.getTargetPort().equals(port))
                .map(edge -> context.types().get(PipelineBehavior.streamId(edge))).filter(Objects::nonNull).distinct().collect(Collectors.joining("\n")); //$NON-NLS-1$
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.COMPONENT_ROLE, new NodeDeletePolicy(context));
        installEditPolicy(EditPolicy.GRAPHICAL_NODE_ROLE, new NodeConnectPolicy(context));
        installEditPolicy(DropTargetPolicy.ROLE, new DropTargetPolicy((node, card) -> new ReplaceNodeCommand(context.diagram(), node(), node),
                accepting -> nodeFigure().setAccepting(accepting)));
        installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new NodeDirectEditPolicy());
    }

    // refresh ----------------------------------------------------------------------------------------------------

    @Override
    protected void refreshVisuals() {
        nodeFigure().setFace(NodeFaces.of(context.diagram(), node()));
        refreshProblem();
        refreshLive();
        refreshBounds();
    }

    void refreshConnections() {
        refreshSourceConnections();
        refreshTargetConnections();
        nodeFigure().setFace(NodeFaces.of(context.diagram(), node()));
    }

    public void refreshProblem() {
        nodeFigure().setProblem(context.problems().get(node().getId()));
    }

    public void refreshLive() {
        nodeFigure().setLive(context.attached() ? context.live().getOrDefault(node().getId(), LiveText.WAITING) : null);
    }

    /** Takes the position from the layout; does nothing when it has not changed. */
    public void refreshBounds() {
        NodeLayout place = context.diagram().layoutOf(node());
        nodeFigure().setPinned(place != null && place.isPinned());
        Rectangle bounds = new Rectangle(new Point(place == null ? 0 : place.getX(), place == null ? 0 : place.getY()),
                NodeFigure.size(context.attached()));
        bounds.x -= DiagramTheme.PORT_MARGIN;
        IFigure parent = getFigure().getParent();
        if (parent != null && !bounds.equals(parent.getLayoutManager().getConstraint(getFigure()))) {
            ((org.eclipse.gef.GraphicalEditPart) getParent()).setLayoutConstraint(this, getFigure(), bounds);
        }
    }

    @Override
    public void setSelected(int value) {
        super.setSelected(value);
        nodeFigure().setSelection(value == SELECTED_PRIMARY ? Selection.PRIMARY : value == SELECTED ? Selection.SECONDARY : Selection.NONE);
    }

    // connections ------------------------------------------------------------------------------------------------

    @Override
    protected List getModelSourceConnections() {
        return context.diagram().outgoing(node());
    }

    @Override
    protected List getModelTargetConnections() {
        return context.diagram().incoming(node());
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(ConnectionEditPart connection) {
        return new PortAnchor(nodeFigure(), false, ((Edge) connection.getModel()).getSourcePort());
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(ConnectionEditPart connection) {
        return new PortAnchor(nodeFigure(), true, ((Edge) connection.getModel()).getTargetPort());
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(Request request) {
        return anchor(request, false);
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(Request request) {
        return anchor(request, true);
    }

    private ConnectionAnchor anchor(Request request, boolean input) {
        PortHit hit = request instanceof DropRequest drop ? portFor(drop.getLocation(), input) : null;
        return hit == null ? null : new PortAnchor(nodeFigure(), input, portName(hit));
    }

    /** The port a connection dropped at a place (in viewer coordinates) would take, or null when there is none. */
    public PortHit portFor(Point location, boolean input) {
        Point point = location == null ? new Point() : location.getCopy();
        nodeFigure().translateToRelative(point);
        PortHit hit = nodeFigure().portAt(point);
        if (hit != null && hit.input() == input) {
            return hit;
        }
        if (input) {
            return nodeFigure().nearestInput(point);
        }
        return nodeFigure().face().plainOutputs().isEmpty() ? null : new PortHit(false, 0);
    }

    public String portName(PortHit hit) {
        return (hit.input() ? nodeFigure().face().inputs() : nodeFigure().face().outputs()).get(hit.index()).name();
    }

    // interaction ------------------------------------------------------------------------------------------------

    @Override
    public DragTracker getDragTracker(Request request) {
        if (request instanceof SelectionRequest selection && selection.getLocation() != null) {
            Point point = selection.getLocation().getCopy();
            nodeFigure().translateToRelative(point);
            PortHit hit = nodeFigure().portAt(point);
            if (hit != null && !hit.input()) {
                return new ConnectPortTool(this);
            }
        }
        return new CardTracker(this);
    }

    @Override
    public void performRequest(Request request) {
        if (request.getType() == RequestConstants.REQ_OPEN && request instanceof LocationRequest open && open.getLocation() != null) {
            Point point = open.getLocation().getCopy();
            nodeFigure().translateToRelative(point);
            if (nodeFigure().zoneAt(point) == Zone.DETAIL) {
                editDetail();
            } else {
                editName();
            }
        } else if (request.getType() == RequestConstants.REQ_DIRECT_EDIT) {
            if (request instanceof DirectEditRequest direct && direct.getDirectEditFeature() != null) {
                editDetail();
            } else {
                editName();
            }
        } else {
            super.performRequest(request);
        }
    }

    /** Opens the name for editing; a node of unknown type stays as it is in the file. */
    public void editName() {
        if (nodeFigure().face().placeholder()) {
            return;
        }
        new CardEditManager(this, PipelinePackage.Literals.NODE__NAME, false).show();
    }

    /** Opens the expression, or the parameter that matters most, for editing. */
    public void editDetail() {
        EAttribute attribute = NodeFaces.keyAttribute(context.diagram(), node()).orElse(null);
        if (attribute == null) {
            editName();
        } else {
            new CardEditManager(this, attribute, true).show();
        }
    }

    @Override
    protected AccessibleEditPart getAccessibleEditPart() {
        if (accessible == null) { // one for the life of the part: its id is what the viewer knows it by
            accessible = createAccessible();
        }
        return accessible;
    }

    private AccessibleEditPart createAccessible() {
        return new AccessibleGraphicalEditPart() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = AccessibleTexts.node(context, node());
            }

            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_LISTITEM;
            }
        };
    }
}
