package org.sluice.editor.internal.editparts;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.tools.DragEditPartsTracker;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.sluice.catalog.Category;
import org.sluice.editor.internal.AccessibleTexts;
import org.sluice.editor.internal.CanvasContext;
import org.sluice.editor.internal.Messages;
import org.sluice.editor.internal.NodeFaces;
import org.sluice.editor.internal.commands.FrameCommands;
import org.sluice.editor.internal.figures.DiagramTheme;
import org.sluice.editor.internal.figures.LiveText;
import org.sluice.editor.internal.figures.NodeFace;
import org.sluice.editor.internal.figures.NodeFace.PortFace;
import org.sluice.editor.internal.figures.NodeFigure;
import org.sluice.editor.internal.figures.NodeFigure.Selection;
import org.sluice.editor.internal.figures.NodeProblem;
import org.sluice.editor.internal.figures.PortAnchor;
import org.sluice.editor.internal.live.FrameTotals;
import org.sluice.editor.internal.policies.DrawingTextPolicy;
import org.sluice.editor.internal.tools.DrawingTextEditManager;
import org.sluice.layout.FrameContents;
import org.sluice.layout.render.PictureNumbers;
import org.sluice.model.Edge;
import org.sluice.model.Node;
import org.sluice.model.layout.Frame;
import org.sluice.model.layout.LayoutPackage;

/** A folded frame on the canvas: one card with the edges, problems and numbers of everything in it. */
public final class FoldedFrameEditPart extends AbstractGraphicalEditPart implements org.eclipse.gef.NodeEditPart {

    private static final String IN = "in"; //$NON-NLS-1$
    private static final String OUT = "out"; //$NON-NLS-1$

    private final CanvasContext context;
    private AccessibleEditPart accessible;

    public FoldedFrameEditPart(CanvasContext context, FoldedFrame folded) {
        this.context = context;
        setModel(folded);
    }

    public Frame frame() {
        return ((FoldedFrame) getModel()).frame();
    }

    public NodeFigure nodeFigure() {
        return (NodeFigure) getFigure();
    }

    private List<Node> nodes() {
        return FrameCommands.contents(context.diagram(), frame());
    }

    @Override
    protected IFigure createFigure() {
        return new NodeFigure(context, face());
    }

    private NodeFace face() {
        List<Node> nodes = nodes();
        String names = nodes.stream().map(NodeFaces::label).collect(Collectors.joining(", ")); //$NON-NLS-1$
        String count = NLS.bind(nodes.size() == 1 ? Messages.Frame_oneNode : Messages.Frame_nodes, nodes.size());
        return new NodeFace(FrameEditPart.title(frame()), "", count, "layers", Category.STRUCTURE, NLS.bind(Messages.Frame_kind, count), names, //$NON-NLS-1$ //$NON-NLS-2$
                ports(IN, FrameTotals.incoming(context.diagram(), frame()).size()), ports(OUT, FrameTotals.outgoing(context.diagram(), frame()).size()), false,
                !nodes.isEmpty() && context.diagram().leftOut().containsAll(nodes));
    }

    private static List<PortFace> ports(String name, int edges) {
        String text = edges == 1 ? Messages.Frame_oneEdge : NLS.bind(Messages.Frame_edges, edges);
        return edges == 0 ? List.of() : List.of(new PortFace(name, text, "", PortFace.Role.RECORDS)); //$NON-NLS-1$
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.COMPONENT_ROLE, FrameEditPart.deletePolicy(context, frame()));
        installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new DrawingTextPolicy(Messages.Command_renameFrame, frame(), LayoutPackage.Literals.FRAME__TITLE));
    }

    @Override
    protected void refreshVisuals() {
        nodeFigure().setFace(face());
        refreshProblem();
        refreshLive();
        refreshBounds();
    }

    void refreshConnections() {
        refreshSourceConnections();
        refreshTargetConnections();
        nodeFigure().setFace(face());
    }

    /** The gravest of the problems of its nodes, with the texts of all. */
    public void refreshProblem() {
        List<NodeProblem> problems = nodes().stream().map(node -> context.problems().get(node.getId())).filter(Objects::nonNull).toList();
        nodeFigure().setProblem(problems.isEmpty() ? null : new NodeProblem(problems.stream().anyMatch(NodeProblem::error),
                problems.stream().map(NodeProblem::text).collect(Collectors.joining("\n")))); //$NON-NLS-1$
    }

    public void refreshLive() {
        nodeFigure().setLive(context.attached() ? context.live().getOrDefault(PictureNumbers.key(frame()), LiveText.WAITING) : null);
    }

    /** Takes the position from the layout and the height from the run; does nothing when neither has changed. */
    public void refreshBounds() {
        Rectangle bounds = new Rectangle(new Point(frame().getX() + FrameContents.cardX(frame()) - DiagramTheme.PORT_MARGIN, frame().getY() + FrameContents.cardY(frame())), NodeFigure.size(context.attached()));
        IFigure parent = getFigure().getParent();
        if (parent != null && !bounds.equals(parent.getLayoutManager().getConstraint(getFigure()))) {
            ((GraphicalEditPart) getParent()).setLayoutConstraint(this, getFigure(), bounds);
        }
    }

    @Override
    public void setSelected(int value) {
        super.setSelected(value);
        nodeFigure().setSelection(value == SELECTED_PRIMARY ? Selection.PRIMARY : value == SELECTED ? Selection.SECONDARY : Selection.NONE);
    }

    @Override
    protected List<Edge> getModelSourceConnections() {
        return FrameTotals.outgoing(context.diagram(), frame());
    }

    @Override
    protected List<Edge> getModelTargetConnections() {
        return FrameTotals.incoming(context.diagram(), frame());
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(ConnectionEditPart connection) {
        return new PortAnchor(nodeFigure(), false, OUT);
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(ConnectionEditPart connection) {
        return new PortAnchor(nodeFigure(), true, IN);
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(Request request) {
        return null;
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(Request request) {
        return null;
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        return new DragEditPartsTracker(this) {
            @Override
            protected void performDirectEdit() {
                // a click on a selected card selects; editing starts with F2
            }
        };
    }

    @Override
    public void performRequest(Request request) {
        if (request.getType() == RequestConstants.REQ_OPEN) {
            FoldedFrame.fold(getViewer(), context, frame(), false);
        } else if (request.getType() == RequestConstants.REQ_DIRECT_EDIT) {
            editTitle();
        } else {
            super.performRequest(request);
        }
    }

    private void editTitle() {
        new DrawingTextEditManager(this, new DrawingTextEditManager.Field(context, FrameEditPart.title(frame()), nodeFigure()::nameBounds, false)).show();
    }

    @Override
    protected AccessibleEditPart getAccessibleEditPart() {
        if (accessible == null) {
            accessible = new AccessibleGraphicalEditPart() {
                @Override
                public void getName(AccessibleEvent event) {
                    String live = nodeFigure().live() == null ? "" : "; " + nodeFigure().live().exact().replaceAll("\\s*\n\\s*", ", "); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                    event.result = AccessibleTexts.frame(context.diagram(), frame()) + live;
                }

                @Override
                public void getRole(AccessibleControlEvent event) {
                    event.detail = ACC.ROLE_LISTITEM;
                }
            };
        }
        return accessible;
    }
}
