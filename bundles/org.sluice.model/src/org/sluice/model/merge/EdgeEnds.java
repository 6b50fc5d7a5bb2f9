package org.sluice.model.merge;

import java.util.ArrayList;
import java.util.Objects;
import org.sluice.model.Edge;
import org.sluice.model.Node;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineBehavior;
import org.sluice.model.PipelineCopies;

/** Gives the edges of a merged pipeline their nodes. */
final class EdgeEnds {

    private final ObjectMerge merge;
    private final Pipeline result;
    private final Pipeline base;
    private final Pipeline ours;
    private final Pipeline theirs;

    EdgeEnds(ObjectMerge merge, Pipeline result, Pipeline base, Pipeline ours, Pipeline theirs) {
        this.merge = merge;
        this.result = result;
        this.base = base;
        this.ours = ours;
        this.theirs = theirs;
    }

    void connect() {
        for (Edge edge : new ArrayList<>(result.getEdges())) {
            Edge before = PipelineBehavior.findEdge(base, edge.getId()).orElse(null);
            Edge own = PipelineBehavior.findEdge(ours, edge.getId()).orElse(null);
            Edge other = PipelineBehavior.findEdge(theirs, edge.getId()).orElse(null);
            edge.setSource(node(edge, end(edge, "source", source(before), source(own), source(other))));
            edge.setTarget(node(edge, end(edge, "target", target(before), target(own), target(other))));
            if (edge.getSource() == null || edge.getTarget() == null) {
                result.getEdges().remove(edge);
            }
        }
    }

    /** The id of the node at an end, null when the edge leads nowhere. */
    private String end(Edge edge, String which, String before, String own, String other) {
        if (own == null || other == null) {
            return own == null ? other : own;
        }
        if (own.equals(other) || other.equals(before)) {
            return own;
        }
        if (own.equals(before)) {
            return other;
        }
        merge.conflict("edge '" + edge.getId() + "'", which + " is '" + own + "' in ours and '" + other + "' in theirs (it was '" + Objects.requireNonNullElse(before, "nothing")
                + "'); ours was kept");
        return own;
    }

    /** One side connected to a node that the other removed: the node comes back, for a person to decide. */
    private Node node(Edge edge, String id) {
        Node node = id == null ? null : PipelineBehavior.findNode(result, id).orElse(null);
        if (node == null && id != null) {
            Node removed = PipelineBehavior.findNode(ours, id).orElse(null);
            boolean inOurs = removed != null;
            removed = inOurs ? removed : PipelineBehavior.findNode(theirs, id).orElse(null);
            if (removed != null) {
                node = PipelineCopies.copy(removed);
                result.getNodes().add(node);
                merge.conflict("node '" + id + "'", "removed in " + (inOurs ? "theirs" : "ours") + ", but edge '" + edge.getId() + "' of " + (inOurs ? "ours" : "theirs")
                        + " leads to it; it was kept");
            }
        }
        return node;
    }

    private static String source(Edge edge) {
        return edge == null || edge.getSource() == null ? null : edge.getSource().getId();
    }

    private static String target(Edge edge) {
        return edge == null || edge.getTarget() == null ? null : edge.getTarget().getId();
    }
}
