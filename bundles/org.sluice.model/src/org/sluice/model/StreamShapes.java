package org.sluice.model;

import java.util.HashMap;
import java.util.Map;

import org.sluice.catalog.NodeType;
import org.sluice.catalog.Port;
import org.sluice.catalog.Shape;

/**
 * What flows out of the ports of a pipeline's nodes: records or pairs. Worked out once, for the pipeline as it is then.
 */
public final class StreamShapes {

    private final Map<Node, Map<String, Shape>> shapes = new HashMap<>();

    private StreamShapes() {
    }

    /** The shapes of all streams of a pipeline; those on a cycle or behind one stay unknown. */
    public static StreamShapes of(Pipeline pipeline) {
        StreamShapes found = new StreamShapes();
        Map<Node, Edge> first = new HashMap<>();
        for (Edge edge : pipeline.getEdges()) {
            if (edge.getSource() != null && edge.getTarget() != null && leadsToFirstInput(edge)) {
                first.putIfAbsent(edge.getTarget(), edge);
            }
        }
        for (Node node : PipelineBehavior.topologicalOrder(pipeline)) {
            if (NodeTypes.isKnown(node)) {
                found.add(node, NodeTypes.typeOf(node), first.get(node));
            }
        }
        return found;
    }

    private static boolean leadsToFirstInput(Edge edge) {
        return !NodeTypes.isKnown(edge.getTarget()) || NodeTypes.typeOf(edge.getTarget()).inputs().stream().findFirst()
                .filter(port -> port.name().equals(edge.getTargetPort())).isPresent();
    }

    private void add(Node node, NodeType type, Edge first) {
        Map<String, Shape> ports = new HashMap<>();
        for (Port port : type.outputs()) {
            ports.put(port.name(), port.shape() != Shape.SAME_AS_INPUT ? port.shape() : first == null ? Shape.ANY : of(first));
        }
        type.errorPort().ifPresent(port -> ports.put(port.name(), port.shape()));
        shapes.put(node, ports);
    }

    /** What flows over an edge: {@link Shape#RECORDS}, {@link Shape#PAIRS}, or {@link Shape#ANY} when that cannot be told. */
    public Shape of(Edge edge) {
        return shapes.getOrDefault(edge.getSource(), Map.of()).getOrDefault(edge.getSourcePort(), Shape.ANY);
    }
}
