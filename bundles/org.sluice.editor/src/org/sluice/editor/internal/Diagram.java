package org.sluice.editor.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.sluice.catalog.Catalog;
import org.sluice.catalog.Category;
import org.sluice.catalog.NodeType;
import org.sluice.layout.FoldedFrames;
import org.sluice.model.CommentedOut;
import org.sluice.model.Edge;
import org.sluice.model.Node;
import org.sluice.model.NodeTypes;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelinePackage;
import org.sluice.model.layout.EdgeLayout;
import org.sluice.model.layout.Frame;
import org.sluice.model.layout.Layout;
import org.sluice.model.layout.LayoutPackage;
import org.sluice.model.layout.NodeLayout;
import org.sluice.model.layout.Note;

/**
 * A pipeline with its layout while it is being edited: indexes for the canvas and one change report per command. The
 * only adapter on the model; edit parts add none. UI thread only.
 */
public final class Diagram {

    /** Hears of changes, once per command. */
    public interface Listener {
        void diagramChanged(Changes changes);
    }

    /**
     * What a command changed.
     *
     * @param structure nodes, notes or frames were added or removed, folded or unfolded
     * @param relinked  nodes whose edges changed
     * @param elements  pipeline, parameters, nodes and edges whose attributes or geometry changed
     */
    public record Changes(boolean structure, Set<Node> relinked, Set<EObject> elements) {
        /** True when something other than geometry may have changed. */
        public boolean any() {
            return structure || !relinked.isEmpty() || !elements.isEmpty();
        }
    }

    private final Pipeline pipeline;
    private final Layout layout;
    private final Catalog catalog;
    private final List<Listener> listeners = new ArrayList<>();
    private Map<Node, List<Edge>> outgoing;
    private Map<Node, List<Edge>> incoming;
    private Map<String, NodeLayout> nodeLayouts;
    private Map<String, EdgeLayout> edgeLayouts;
    private Map<String, EObject> elementsById;
    private FoldedFrames folded;
    private Set<Node> leftOut;

    private int depth;
    private boolean structure;
    private Set<Node> relinked = new LinkedHashSet<>();
    private Set<EObject> elements = new LinkedHashSet<>();

    private final EContentAdapter tracker = new EContentAdapter() {
        @Override
        public void notifyChanged(Notification notification) {
            super.notifyChanged(notification);
            if (!notification.isTouch() && notification.getEventType() != Notification.REMOVING_ADAPTER) {
                note(notification);
            }
        }
    };

    public Diagram(Pipeline pipeline, Layout layout, Catalog catalog) {
        this.pipeline = pipeline;
        this.layout = layout;
        this.catalog = catalog;
        pipeline.eAdapters().add(tracker);
        layout.eAdapters().add(tracker);
    }

    public void dispose() {
        listeners.clear();
        pipeline.eAdapters().remove(tracker);
        layout.eAdapters().remove(tracker);
    }

    /** True when nobody shows it any more: what was computed for it meanwhile is of no use. */
    public boolean isDisposed() {
        return !pipeline.eAdapters().contains(tracker);
    }

    public Pipeline pipeline() {
        return pipeline;
    }

    public Layout layout() {
        return layout;
    }

    public Catalog catalog() {
        return catalog;
    }

    /** The type of a node with the ports this one has, empty for a node that this version does not know. */
    public Optional<NodeType> typeOf(Node node) {
        return catalog.find(node.eClass().getName()).map(type -> type.category() == Category.STRUCTURE ? NodeTypes.typeOf(node) : type);
    }

    public List<Edge> outgoing(Node node) {
        index();
        return outgoing.getOrDefault(node, List.of());
    }

    public List<Edge> incoming(Node node) {
        index();
        return incoming.getOrDefault(node, List.of());
    }

    private void index() {
        if (outgoing != null) {
            return;
        }
        outgoing = new HashMap<>();
        incoming = new HashMap<>();
        for (Edge edge : pipeline.getEdges()) {
            if (edge.getSource() != null && edge.getTarget() != null) {
                outgoing.computeIfAbsent(edge.getSource(), n -> new ArrayList<>()).add(edge);
                incoming.computeIfAbsent(edge.getTarget(), n -> new ArrayList<>()).add(edge);
            }
        }
    }

    /** The node of that id, else the edge of that id, else null. */
    public EObject element(String id) {
        if (elementsById == null) {
            elementsById = new HashMap<>();
            pipeline.getNodes().forEach(node -> elementsById.put(node.getId(), node));
            pipeline.getEdges().forEach(edge -> elementsById.putIfAbsent(edge.getId(), edge));
        }
        return elementsById.get(id);
    }

    /** Position of a node, or null when the layout has none. */
    public NodeLayout layoutOf(Node node) {
        if (nodeLayouts == null) {
            nodeLayouts = new HashMap<>();
            layout.getNodes().forEach(n -> nodeLayouts.put(n.getNode(), n));
        }
        return nodeLayouts.get(node.getId());
    }

    /** Route of an edge, or null when the layout has none. */
    public EdgeLayout layoutOf(Edge edge) {
        if (edgeLayouts == null) {
            edgeLayouts = new HashMap<>();
            layout.getEdges().forEach(e -> edgeLayouts.put(e.getEdge(), e));
        }
        return edgeLayouts.get(edge.getId());
    }

    /** The nodes that are not in the program: commented out, or fed by such nodes only. */
    public Set<Node> leftOut() {
        if (leftOut == null) {
            leftOut = CommentedOut.nodes(pipeline);
        }
        return leftOut;
    }

    /** What is folded, and what that hides. */
    public FoldedFrames folded() {
        if (folded == null) {
            folded = FoldedFrames.of(layout);
        }
        return folded;
    }

    // changes ----------------------------------------------------------------------------------------------------

    public void addListener(Listener listener) {
        listeners.add(listener);
    }

    public void removeListener(Listener listener) {
        listeners.remove(listener);
    }

    /** Until the matching {@link #end()}, changes are collected instead of reported one by one. */
    public void begin() {
        depth++;
    }

    public void end() {
        if (depth > 0 && --depth == 0) {
            flush();
        }
    }

    private void note(Notification notification) {
        Object notifier = notification.getNotifier();
        if (notifier == pipeline || notification.getFeature() == PipelinePackage.Literals.NODE__ID || notification.getFeature() == PipelinePackage.Literals.EDGE__ID) {
            elementsById = null;
        }
        if (notifier == pipeline || notifier instanceof Edge || notification.getFeature() == PipelinePackage.Literals.NODE__COMMENTED_OUT) {
            leftOut = null;
        }
        if (notifier == pipeline && notification.getFeature() == PipelinePackage.Literals.PIPELINE__NODES) {
            structure = true;
        } else if (notifier == pipeline && notification.getFeature() == PipelinePackage.Literals.PIPELINE__EDGES) {
            relink(notification.getOldValue());
            relink(notification.getNewValue());
            invalidate();
        } else if (notifier instanceof Edge edge) {
            if (notification.getOldValue() instanceof Node || notification.getNewValue() instanceof Node) {
                relink(notification.getOldValue());
                relink(notification.getNewValue());
                invalidate();
            }
            relink(edge);
            elements.add(edge);
        } else if (notifier instanceof Node node) {
            elements.add(node);
        } else {
            noteLayout(notification, notifier);
        }
        if (depth == 0) {
            flush();
        }
    }

    private void noteLayout(Notification notification, Object notifier) {
        if (notifier == layout) {
            boolean frames = notification.getFeature() == LayoutPackage.Literals.LAYOUT__FRAMES;
            structure |= frames || notification.getFeature() == LayoutPackage.Literals.LAYOUT__NOTES;
            folded = frames ? null : folded;
            nodeLayouts = null;
            edgeLayouts = null;
            for (Object value : new Object[] {notification.getOldValue(), notification.getNewValue()}) {
                if (value instanceof List<?> many) {
                    many.forEach(this::touchLayout);
                } else {
                    touchLayout(value);
                }
            }
        } else if (notifier instanceof NodeLayout || notifier instanceof EdgeLayout) {
            if (notification.getOldValue() instanceof String || notification.getNewValue() instanceof String) {
                nodeLayouts = null;
                edgeLayouts = null;
            }
            touchLayout(notifier);
        } else if (notifier instanceof Frame frame) {
            if (notification.getFeature() instanceof EAttribute attribute && attribute.getEContainingClass() == LayoutPackage.Literals.FRAME
                    && attribute != LayoutPackage.Literals.FRAME__TITLE) {
                folded = null;
                structure = true;
            }
            elements.add(frame);
        } else if (notifier instanceof Note note) {
            elements.add(note);
        } else {
            elements.add(pipeline);
        }
    }

    private void touchLayout(Object value) {
        if (value instanceof NodeLayout n && element(n.getNode()) instanceof Node node) {
            elements.add(node);
        } else if (value instanceof EdgeLayout e && element(e.getEdge()) instanceof Edge edge) {
            elements.add(edge);
        }
    }

    private void relink(Object value) {
        if (value instanceof List<?> many) {
            many.forEach(this::relink);
        } else if (value instanceof Edge edge) {
            relink(edge.getSource());
            relink(edge.getTarget());
        } else if (value instanceof Node node) {
            relinked.add(node);
        }
    }

    private void invalidate() {
        outgoing = null;
        incoming = null;
    }

    private void flush() {
        Changes changes = new Changes(structure, relinked, elements);
        structure = false;
        relinked = new LinkedHashSet<>();
        elements = new LinkedHashSet<>();
        if (changes.any()) {
            List.copyOf(listeners).forEach(listener -> listener.diagramChanged(changes));
        }
    }
}
