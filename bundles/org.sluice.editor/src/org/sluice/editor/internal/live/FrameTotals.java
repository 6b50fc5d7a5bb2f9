package org.sluice.editor.internal.live;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.sluice.editor.LiveSnapshot;
import org.sluice.editor.NodeLive;
import org.sluice.editor.internal.Diagram;
import org.sluice.editor.internal.commands.FrameCommands;
import org.sluice.model.Edge;
import org.sluice.model.Node;
import org.sluice.model.layout.Frame;

/** The numbers of a folded frame, from those of what is in it. */
public final class FrameTotals {

    private FrameTotals() {
    }

    /** The edges that lead into a folded frame. */
    public static List<Edge> incoming(Diagram diagram, Frame frame) {
        return FrameCommands.contents(diagram, frame).stream().flatMap(node -> diagram.incoming(node).stream()).filter(edge -> !diagram.folded().hides(edge)).toList();
    }

    /** The edges that lead out of a folded frame. */
    public static List<Edge> outgoing(Diagram diagram, Frame frame) {
        return FrameCommands.contents(diagram, frame).stream().flatMap(node -> diagram.outgoing(node).stream()).filter(edge -> !diagram.folded().hides(edge)).toList();
    }

    /**
     * Records over the edges into it and out of it, time, state, lag, failed records and the first failure of its nodes; null when the snapshot
     * knows none of them.
     */
    public static NodeLive of(LiveSnapshot snapshot, Collection<Node> nodes, Collection<Edge> incoming, Collection<Edge> outgoing) {
        List<NodeLive> known = nodes.stream().map(node -> snapshot.nodes().get(node.getId())).filter(Objects::nonNull).toList();
        if (known.isEmpty()) {
            return null;
        }
        List<NodeLive> stateful = known.stream().filter(NodeLive::stateful).toList();
        return new NodeLive(records(snapshot, incoming), records(snapshot, outgoing), known.stream().mapToLong(NodeLive::errors).sum(),
                known.stream().mapToDouble(NodeLive::millis).sum(),
                stateful.isEmpty() ? -1 : stateful.stream().mapToLong(NodeLive::stateKeys).sum(),
                stateful.isEmpty() ? -1 : stateful.stream().mapToLong(NodeLive::stateBytes).sum(),
                known.stream().mapToLong(NodeLive::lag).filter(lag -> lag >= 0).reduce(Long::sum).orElse(-1),
                known.stream().map(NodeLive::error).filter(Objects::nonNull).findFirst().orElse(null));
    }

    private static long records(LiveSnapshot snapshot, Collection<Edge> edges) {
        return edges.stream().mapToLong(edge -> Math.max(0, snapshot.edges().getOrDefault(edge.getId(), 0L))).sum();
    }
}
