package org.sluice.editor.internal.arrange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.draw2d.geometry.Point;
import org.sluice.editor.internal.figures.DiagramTheme;
import org.sluice.model.Edge;
import org.sluice.model.Node;
import org.sluice.model.Pipeline;
import org.sluice.model.layout.Layout;
import org.sluice.model.layout.LayoutFactory;
import org.sluice.model.layout.NodeLayout;

/** Places for nodes that have none: columns by distance from the sources. At once, so that the canvas is never a heap. */
public final class InitialPlacement {

    private static final int COLUMN = DiagramTheme.CARD_WIDTH + 84;
    private static final int ROW = DiagramTheme.CARD_HEIGHT + 44;
    private static final int ORIGIN = 40;

    private InitialPlacement() {
    }

    /** Adds the missing places to the layout; true when there were any. */
    public static boolean complete(Pipeline pipeline, Layout layout) {
        Set<String> placed = new HashSet<>();
        int bottom = ORIGIN;
        for (NodeLayout place : layout.getNodes()) {
            placed.add(place.getNode());
            bottom = Math.max(bottom, place.getY() + ROW);
        }
        List<Node> missing = pipeline.getNodes().stream().filter(node -> !placed.contains(node.getId())).toList();
        Map<Node, Point> places = places(pipeline, missing, placed.isEmpty() ? ORIGIN : bottom);
        places.forEach((node, point) -> {
            NodeLayout place = LayoutFactory.eINSTANCE.createNodeLayout();
            place.setNode(node.getId());
            place.setX(point.x);
            place.setY(point.y);
            layout.getNodes().add(place);
        });
        return !missing.isEmpty();
    }

    private static Map<Node, Point> places(Pipeline pipeline, List<Node> nodes, int top) {
        Map<Node, List<Node>> next = new HashMap<>();
        for (Edge edge : pipeline.getEdges()) {
            if (edge.getSource() != null && edge.getTarget() != null) {
                next.computeIfAbsent(edge.getSource(), n -> new ArrayList<>()).add(edge.getTarget());
            }
        }
        Map<Node, Integer> columns = new HashMap<>();
        // relaxed as often as there are nodes at most, so that a cycle ends it, too
        boolean changed = true;
        for (int round = 0; changed && round <= nodes.size(); round++) {
            changed = false;
            for (Node node : nodes) {
                int column = columns.getOrDefault(node, 0);
                for (Node target : next.getOrDefault(node, List.of())) {
                    if (columns.getOrDefault(target, 0) < column + 1 && column < nodes.size()) {
                        columns.put(target, column + 1);
                        changed = true;
                    }
                }
            }
        }
        Map<Integer, Integer> rows = new HashMap<>();
        Map<Node, Point> result = new java.util.LinkedHashMap<>();
        for (Node node : nodes) {
            int column = columns.getOrDefault(node, 0);
            int row = rows.merge(column, 1, Integer::sum) - 1;
            result.put(node, new Point(ORIGIN + column * COLUMN, top + row * ROW));
        }
        return result;
    }
}
