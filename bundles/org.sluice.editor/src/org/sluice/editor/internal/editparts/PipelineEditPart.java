package org.sluice.editor.internal.editparts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformLayout;
import org.eclipse.draw2d.IFigure;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.CompoundSnapToHelper;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.Request;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.SnapToHelper;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.editpolicies.RootComponentEditPolicy;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.sluice.editor.EditorPreferences;
import org.sluice.editor.internal.AccessibleTexts;
import org.sluice.editor.internal.CanvasContext;
import org.sluice.editor.internal.Diagram;
import org.sluice.editor.internal.figures.CardObstacles;
import org.sluice.editor.internal.figures.EdgeLayer;
import org.sluice.editor.internal.policies.PipelineLayoutPolicy;
import org.sluice.editor.internal.policies.SnapGuidesPolicy;
import org.sluice.editor.internal.tools.MarqueeTracker;
import org.sluice.layout.FoldedFrames;
import org.sluice.layout.FrameContents;
import org.sluice.model.Edge;
import org.sluice.model.Node;
import org.sluice.model.Pipeline;
import org.sluice.model.layout.Frame;
import org.sluice.model.layout.Layout;

/** The canvas. Hears of changes once per command and passes them on to the parts concerned. */
public final class PipelineEditPart extends AbstractGraphicalEditPart implements Diagram.Listener {

    private final CanvasContext context;
    private AccessibleEditPart accessible;
    private Set<Node> leftOut = Set.of();

    public PipelineEditPart(CanvasContext context, Pipeline pipeline) {
        this.context = context;
        setModel(pipeline);
    }

    public CanvasContext context() {
        return context;
    }

    @Override
    public void activate() {
        if (!isActive()) {
            context.diagram().addListener(this);
            leftOut = new LinkedHashSet<>(context.diagram().leftOut());
            super.activate();
        }
    }

    @Override
    public void deactivate() {
        if (isActive()) {
            context.diagram().removeListener(this);
            super.deactivate();
        }
    }

    @Override
    public void diagramChanged(Diagram.Changes changes) {
        if (changes.structure()) {
            refreshChildren();
        }
        for (Node node : changes.relinked()) {
            if (part(node) instanceof NodeEditPart part) {
                part.refreshConnections();
            }
        }
        boolean content = changes.structure() || !changes.relinked().isEmpty() || changes.elements().stream().anyMatch(Node.class::isInstance);
        for (Frame frame : context.diagram().folded().shown()) {
            if (content && part(new FoldedFrame(frame)) instanceof FoldedFrameEditPart part) {
                part.refreshConnections();
                part.refreshVisuals();
            }
        }
        for (EObject element : changes.elements()) {
            Object part = part(element);
            if (part instanceof NodeEditPart node) {
                node.refreshVisuals();
            } else if (part instanceof EdgeEditPart edge) {
                edge.refreshVisuals();
            } else if (part instanceof NoteEditPart note) {
                note.refreshVisuals();
            } else if (part instanceof FrameEditPart frame) {
                frame.refreshVisuals();
            } else if (element instanceof Frame frame && part(new FoldedFrame(frame)) instanceof FoldedFrameEditPart folded) {
                folded.refreshVisuals();
            }
        }
        refreshLeftOut();
        if (!changes.relinked().isEmpty()) {
            // what flows may have changed downstream
            for (Edge edge : context.diagram().pipeline().getEdges()) {
                if (part(edge) instanceof EdgeEditPart part) {
                    part.refreshMismatch();
                }
            }
        }
    }

    /** Nodes downstream of one that is commented out, and their edges, look different, too. */
    private void refreshLeftOut() {
        Set<Node> now = context.diagram().leftOut();
        if (now.equals(leftOut)) {
            return;
        }
        Set<Node> changed = new LinkedHashSet<>(now);
        changed.addAll(leftOut);
        changed.removeIf(node -> now.contains(node) && leftOut.contains(node));
        leftOut = new LinkedHashSet<>(now);
        for (Node node : changed) {
            if (part(node) instanceof NodeEditPart part) {
                part.refreshVisuals();
            }
            for (List<Edge> edges : List.of(context.diagram().incoming(node), context.diagram().outgoing(node))) {
                edges.forEach(edge -> {
                    if (part(edge) instanceof EdgeEditPart part) {
                        part.refreshMismatch();
                    }
                });
            }
        }
    }

    private Object part(Object model) {
        return getViewer().getEditPartRegistry().get(model);
    }

    @Override
    protected IFigure createFigure() {
        FreeformLayer layer = new FreeformLayer();
        layer.setLayoutManager(new FreeformLayout());
        return layer;
    }

    @Override
    public void addNotify() {
        super.addNotify();
        if (getLayer(LayerConstants.CONNECTION_LAYER) instanceof EdgeLayer edges) {
            CardObstacles.install(getFigure(), edges);
        }
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.COMPONENT_ROLE, new RootComponentEditPolicy());
        installEditPolicy(SnapGuidesPolicy.ROLE, new SnapGuidesPolicy(context));
        installEditPolicy(EditPolicy.LAYOUT_ROLE, new PipelineLayoutPolicy(context));
    }

    @Override
    protected List getModelChildren() {
        // frames and notes first, large frames before those in them: cards lie above them
        Layout layout = context.diagram().layout();
        FoldedFrames folded = context.diagram().folded();
        List<Object> children = new ArrayList<>();
        layout.getFrames().stream().filter(frame -> !frame.isFolded() && !folded.hides(frame))
                .sorted(Comparator.comparingLong((Frame frame) -> -(long) FrameContents.width(frame) * FrameContents.height(frame))).forEach(children::add);
        layout.getNotes().stream().filter(note -> !folded.hides(note)).forEach(children::add);
        folded.shown().stream().map(FoldedFrame::new).forEach(children::add);
        ((Pipeline) getModel()).getNodes().stream().filter(node -> folded.of(node.getId()).isEmpty()).forEach(children::add);
        return children;
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        return new MarqueeTracker(context);
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
                event.result = AccessibleTexts.pipeline(context.diagram());
            }

            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_LIST;
            }

            /** In the order in which records flow, a folded frame where its first node would be; then frames and notes. */
            @Override
            public void getChildren(AccessibleControlEvent event) {
                Set<Object> models = new LinkedHashSet<>();
                AccessibleTexts.inDataFlowOrder(context.diagram()).forEach(node -> models.add(context.diagram().folded().of(node.getId()).<Object>map(FoldedFrame::new).orElse(node)));
                models.addAll(getModelChildren());
                List<Object> ids = new ArrayList<>();
                for (Object model : models) {
                    if (part(model) instanceof EditPart part && part.getAdapter(AccessibleEditPart.class) instanceof AccessibleEditPart accessible) {
                        ids.add(accessible.getAccessibleID());
                    }
                }
                event.children = ids.toArray();
            }
        };
    }

    @Override
    @SuppressWarnings({"rawtypes", "unchecked"})
    public Object getAdapter(Class key) {
        return key == SnapToHelper.class ? snap() : super.getAdapter(key);
    }

    /** As the preferences have it; null when cards go where they are let go. */
    private SnapToHelper snap() {
        List<SnapToHelper> helpers = new ArrayList<>();
        if (EditorPreferences.isOn(EditorPreferences.SNAP_TO_CARDS)) {
            helpers.add(new SnapToGeometry(this));
        }
        if (EditorPreferences.isOn(EditorPreferences.SNAP_TO_GRID)) {
            helpers.add(new SnapToGrid(this));
        }
        return helpers.isEmpty() ? null : new CompoundSnapToHelper(helpers.toArray(SnapToHelper[]::new));
    }
}
