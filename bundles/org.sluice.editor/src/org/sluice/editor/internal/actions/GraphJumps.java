package org.sluice.editor.internal.actions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.sluice.editor.internal.Diagram;
import org.sluice.editor.internal.editparts.EdgeEditPart;
import org.sluice.editor.internal.editparts.NodeEditPart;
import org.sluice.model.Edge;
import org.sluice.model.Node;

/** Going through the graph along its edges, by keys. */
final class GraphJumps {

    private GraphJumps() {
    }

    /** To the node that an edge goes to (or comes from): the uppermost of them. From nothing selected, to the first node. */
    static void along(GraphicalViewer viewer, Diagram diagram, boolean forward) {
        EditPart from = viewer.getSelectedEditParts().isEmpty() ? null : (EditPart) viewer.getSelectedEditParts().get(viewer.getSelectedEditParts().size() - 1);
        if (from instanceof EdgeEditPart edge) {
            show(viewer, forward ? edge.edge().getTarget() : edge.edge().getSource());
        } else if (from instanceof NodeEditPart part) {
            List<Node> next = next(diagram, part.node(), forward);
            if (!next.isEmpty()) {
                show(viewer, next.get(0));
            }
        } else {
            diagram.pipeline().getNodes().stream().min(Comparator.<Node>comparingInt(node -> diagram.incoming(node).isEmpty() ? 0 : 1).thenComparingInt(node -> y(diagram, node)))
                    .ifPresent(node -> show(viewer, node));
        }
    }

    /** To the next branch: another node that the same nodes lead to, or, at a beginning, another beginning. */
    static void across(GraphicalViewer viewer, Diagram diagram, boolean down) {
        if (viewer.getSelectedEditParts().isEmpty() || !(viewer.getSelectedEditParts().get(viewer.getSelectedEditParts().size() - 1) instanceof NodeEditPart part)) {
            along(viewer, diagram, true);
            return;
        }
        Node node = part.node();
        Set<Node> siblings = new LinkedHashSet<>();
        diagram.incoming(node).forEach(edge -> siblings.addAll(next(diagram, edge.getSource(), true)));
        if (siblings.size() < 2) {
            diagram.outgoing(node).forEach(edge -> siblings.addAll(next(diagram, edge.getTarget(), false)));
        }
        if (siblings.size() < 2 && diagram.incoming(node).isEmpty()) {
            diagram.pipeline().getNodes().stream().filter(other -> diagram.incoming(other).isEmpty()).forEach(siblings::add);
        }
        List<Node> sorted = new ArrayList<>(siblings);
        sorted.sort(Comparator.comparingInt(other -> y(diagram, other)));
        int index = sorted.indexOf(node) + (down ? 1 : -1);
        if (sorted.contains(node) && index >= 0 && index < sorted.size()) {
            show(viewer, sorted.get(index));
        }
    }

    /** Selects what leads to the selected nodes, or what they lead to, with the edges between. */
    static void select(GraphicalViewer viewer, Diagram diagram, boolean downstream) {
        Set<Object> found = new LinkedHashSet<>();
        List<Node> open = new ArrayList<>();
        for (Object selected : viewer.getSelectedEditParts()) {
            if (selected instanceof NodeEditPart part) {
                open.add(part.node());
            }
        }
        Function<Node, List<Edge>> edges = downstream ? diagram::outgoing : diagram::incoming;
        while (!open.isEmpty()) {
            Node node = open.remove(open.size() - 1);
            if (found.add(node)) {
                for (Edge edge : edges.apply(node)) {
                    found.add(edge);
                    open.add(downstream ? edge.getTarget() : edge.getSource());
                }
            }
        }
        List<Object> parts = found.stream().map(viewer.getEditPartRegistry()::get).filter(java.util.Objects::nonNull).map(Object.class::cast).toList();
        viewer.setSelection(new StructuredSelection(parts));
    }

    private static List<Node> next(Diagram diagram, Node node, boolean forward) {
        return (forward ? diagram.outgoing(node) : diagram.incoming(node)).stream().map(edge -> forward ? edge.getTarget() : edge.getSource()).distinct()
                .sorted(Comparator.comparingInt(other -> y(diagram, other))).toList();
    }

    private static int y(Diagram diagram, Node node) {
        return diagram.layoutOf(node) == null ? 0 : diagram.layoutOf(node).getY();
    }

    private static void show(GraphicalViewer viewer, Node node) {
        if (viewer.getEditPartRegistry().get(node) instanceof EditPart part) {
            viewer.select(part);
            viewer.reveal(part);
        }
    }
}
