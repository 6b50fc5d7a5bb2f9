package org.sluice.editor.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.sluice.catalog.NodeType;
import org.sluice.catalog.Port;
import org.sluice.catalog.Shape;
import org.sluice.model.Edge;
import org.sluice.model.Node;

/** Whether two ports may be connected. The reason of a refusal is one line for the status line. */
public final class ConnectionRules {

    private ConnectionRules() {
    }

    /**
     * Why an edge may not be drawn, or empty when it may.
     *
     * @param moved the edge that is being reconnected and does not count as taking a port, or null
     */
    public static Optional<String> refusal(Diagram diagram, Node source, String sourcePort, Node target, String targetPort, Edge moved) {
        if (source == null || target == null) {
            return Optional.of(Messages.Connect_needsEnds);
        }
        String from = quoted(source, sourcePort);
        String to = quoted(target, targetPort);
        Optional<NodeType> targetType = diagram.typeOf(target);
        Optional<NodeType> sourceType = diagram.typeOf(source);
        if (sourceType.isPresent() && sourceType.get().outputs().isEmpty() && sourceType.get().output(sourcePort).isEmpty()) {
            return Optional.of(NLS.bind(Messages.Connect_fromSink, source.getName()));
        }
        if (targetType.isPresent() && targetType.get().inputs().isEmpty()) {
            return Optional.of(NLS.bind(Messages.Connect_toSource, target.getName()));
        }
        if (source == target || reaches(diagram, target, source, moved)) {
            return Optional.of(NLS.bind(Messages.Connect_cycle, from, to));
        }
        Optional<Port> port = targetType.flatMap(type -> type.input(targetPort));
        for (Edge edge : diagram.incoming(target)) {
            if (edge == moved || !edge.getTargetPort().equals(targetPort)) {
                continue;
            }
            if (edge.getSource() == source && edge.getSourcePort().equals(sourcePort)) {
                return Optional.of(NLS.bind(Messages.Connect_already, from, to));
            }
            if (port.isPresent() && !port.get().many()) {
                return Optional.of(NLS.bind(Messages.Connect_taken, to, edge.getSource().getName()));
            }
        }
        return shapeRefusal(diagram, source, sourcePort, port, from, to);
    }

    /** The first input of a node type that takes what leaves a port, as far as its shape tells; empty when none does. */
    public static Optional<Port> inputFor(Diagram diagram, Node source, String port, NodeType type) {
        return type.inputs().stream().filter(input -> fits(shape(diagram, source, port), input.shape())).findFirst();
    }

    /** Whether what has a shape may flow into a port that wants one. */
    public static boolean fits(Shape given, Shape wanted) {
        return !(wanted == Shape.PAIRS && given == Shape.RECORDS || wanted == Shape.RECORDS && given == Shape.PAIRS);
    }

    private static Optional<String> shapeRefusal(Diagram diagram, Node source, String sourcePort, Optional<Port> port, String from,
            String to) {
        if (port.isEmpty()) {
            return Optional.empty();
        }
        Shape given = shape(diagram, source, sourcePort);
        Shape wanted = port.get().shape();
        if (wanted == Shape.PAIRS && given == Shape.RECORDS) {
            return Optional.of(NLS.bind(Messages.Connect_recordsToPairs, from, to));
        }
        if (wanted == Shape.RECORDS && given == Shape.PAIRS) {
            return Optional.of(NLS.bind(Messages.Connect_pairsToRecords, from, to));
        }
        return Optional.empty();
    }

    /** True when what flows over an edge does not have the shape its target wants. */
    public static boolean mismatch(Diagram diagram, Edge edge) {
        Node source = edge.getSource();
        Node target = edge.getTarget();
        if (source == null || target == null) {
            return false;
        }
        Optional<Port> port = diagram.typeOf(target).flatMap(type -> type.input(edge.getTargetPort()));
        return shapeRefusal(diagram, source, edge.getSourcePort(), port, "", "").isPresent(); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** What leaves a port; {@link Shape#ANY} when that cannot be told. */
    public static Shape shape(Diagram diagram, Node node, String port) {
        Node current = node;
        String currentPort = port;
        Set<Node> seen = new HashSet<>();
        while (current != null && seen.add(current)) {
            String name = currentPort;
            Optional<Port> output = diagram.typeOf(current).flatMap(type -> type.output(name));
            if (output.isEmpty()) {
                return Shape.ANY;
            }
            if (output.get().shape() != Shape.SAME_AS_INPUT) {
                return output.get().shape();
            }
            List<Edge> in = diagram.incoming(current);
            if (in.isEmpty()) {
                return Shape.ANY;
            }
            current = in.get(0).getSource();
            currentPort = in.get(0).getSourcePort();
        }
        return Shape.ANY;
    }

    private static boolean reaches(Diagram diagram, Node from, Node to, Edge ignored) {
        Deque<Node> open = new ArrayDeque<>(List.of(from));
        Set<Node> seen = new HashSet<>();
        while (!open.isEmpty()) {
            Node node = open.pop();
            if (node == to) {
                return true;
            }
            if (seen.add(node)) {
                for (Edge edge : diagram.outgoing(node)) {
                    if (edge != ignored) {
                        open.push(edge.getTarget());
                    }
                }
            }
        }
        return false;
    }

    private static String quoted(Node node, String port) {
        return '\'' + node.getName() + '.' + port + '\'';
    }
}
