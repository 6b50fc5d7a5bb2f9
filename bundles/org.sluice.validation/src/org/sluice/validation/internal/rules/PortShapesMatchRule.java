package org.sluice.validation.internal.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sluice.catalog.NodeType;
import org.sluice.catalog.Port;
import org.sluice.catalog.Shape;
import org.sluice.model.Edge;
import org.sluice.model.Node;
import org.sluice.model.PipelineBehavior;
import org.sluice.validation.DiagnosticCode;
import org.sluice.validation.internal.Findings;
import org.sluice.validation.internal.Rule;
import org.sluice.validation.internal.Subject;
import org.sluice.validation.internal.Texts;

/** Demands pairs where a node works by key, and plain records where it cannot take pairs. */
public final class PortShapesMatchRule implements Rule {

    @Override
    public void check(Subject subject, Findings findings) {
        Map<Node, Shape> shapes = new HashMap<>();
        for (Node node : PipelineBehavior.topologicalOrder(subject.pipeline())) {
            Optional<NodeType> type = Subject.typeOf(node);
            if (type.isEmpty()) {
                continue;
            }
            for (Port port : type.get().inputs()) {
                PipelineBehavior.incoming(node, port.name()).forEach(edge -> look(edge, port, shapes, findings));
            }
            if (!type.get().outputs().isEmpty()) {
                shapes.put(node, outputShape(node, type.get(), shapes));
            }
        }
    }

    private static Shape outputShape(Node node, NodeType type, Map<Node, Shape> shapes) {
        Shape shape = type.outputs().get(0).shape();
        if (shape != Shape.SAME_AS_INPUT) {
            return shape;
        }
        return type.inputs().stream().findFirst()
                .flatMap(port -> PipelineBehavior.incoming(node, port.name()).stream().findFirst())
                .map(edge -> shapes.getOrDefault(edge.getSource(), Shape.ANY)).orElse(Shape.ANY);
    }

    private static void look(Edge edge, Port port, Map<Node, Shape> shapes, Findings findings) {
        Shape given = shapes.getOrDefault(edge.getSource(), Shape.ANY);
        Shape wanted = port.shape();
        boolean both = given == Shape.PAIRS || given == Shape.RECORDS;
        if (!both || wanted == given || wanted != Shape.PAIRS && wanted != Shape.RECORDS) {
            return;
        }
        String remedy = wanted == Shape.PAIRS ? "Insert a 'Map to pair' node between them"
                : "Insert a 'Map' node between them";
        findings.add(edge.getTarget(), port.name(), DiagnosticCode.SHAPE, Texts.of(edge.getSource().getId()),
                Texts.of(edge.getSourcePort()), Texts.of(given), Texts.of(edge.getTarget().getId()), port.name(),
                Texts.of(wanted), Subject.label(edge.getTarget()), Texts.of(wanted), remedy);
    }
}
