package org.sluice.editor.internal.live;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.sluice.catalog.Port;
import org.sluice.editor.LiveSnapshot;
import org.sluice.editor.NodeLive;
import org.sluice.model.Edge;
import org.sluice.model.Node;
import org.sluice.model.NodeTypes;
import org.sluice.model.PipelineBehavior;
import org.sluice.model.SubPipelineNode;

/**
 * Numbers of sub-pipelines. A run knows the nodes inside of them, with ids like {@code clean.split}; on the canvas one card stands for them all. Of a card, what comes in and
 * goes out is what flows at its ports; time, state and failed records are the sums of its nodes.
 */
final class CompositeLive {

    private CompositeLive() {
    }

    /** The numbers for a card; null when the run has none. @param streams port of a sub-pipeline to the stream that flows there */
    static NodeLive of(Node node, LiveSnapshot snapshot, Map<String, String> streams) {
        if (!(node instanceof SubPipelineNode)) {
            return snapshot.nodes().get(node.getId());
        }
        String prefix = node.getId() + '.';
        List<NodeLive> inside = snapshot.nodes().entrySet().stream().filter(entry -> entry.getKey().startsWith(prefix)).map(Map.Entry::getValue).toList();
        if (inside.isEmpty()) {
            return null;
        }
        String error = inside.stream().map(NodeLive::error).filter(text -> text != null).findFirst().orElse(null);
        return new NodeLive(sum(node, NodeTypes.inputs(node), snapshot, streams), sum(node, NodeTypes.outputs(node), snapshot, streams),
                inside.stream().mapToLong(NodeLive::errors).sum(), inside.stream().mapToDouble(NodeLive::millis).sum(),
                sum(inside.stream().mapToLong(NodeLive::stateKeys).filter(n -> n >= 0).boxed()), sum(inside.stream().mapToLong(NodeLive::stateBytes).filter(n -> n >= 0).boxed()),
                error);
    }

    /** Records that went over an edge in the batch; -1 when the run does not know. */
    static long count(Edge edge, LiveSnapshot snapshot, Map<String, String> streams) {
        if (!(edge.getSource() instanceof SubPipelineNode) && !(edge.getTarget() instanceof SubPipelineNode)) {
            return snapshot.edges().getOrDefault(edge.getId(), -1L);
        }
        String stream = PipelineBehavior.streamId(edge);
        return flow(streams.getOrDefault(stream, stream), snapshot);
    }

    private static long flow(String stream, LiveSnapshot snapshot) {
        String errors = '.' + Port.ERRORS;
        if (stream.endsWith(errors) && snapshot.nodes().get(stream.substring(0, stream.length() - errors.length())) instanceof NodeLive failing) {
            return failing.errors();
        }
        return snapshot.nodes().get(stream) instanceof NodeLive live ? live.out() : -1;
    }

    private static long sum(Node node, List<Port> ports, LiveSnapshot snapshot, Map<String, String> streams) {
        return ports.stream().map(port -> streams.get(node.getId() + '.' + port.name())).filter(stream -> stream != null)
                .mapToLong(stream -> Math.max(0, flow(stream, snapshot))).sum();
    }

    private static long sum(Stream<Long> values) {
        return values.reduce(Long::sum).orElse(-1L);
    }
}
