package org.sluice.validation.internal.rules;

import java.util.List;
import java.util.Optional;
import org.sluice.catalog.NodeType;
import org.sluice.catalog.Port;
import org.sluice.catalog.Shape;
import org.sluice.model.Edge;
import org.sluice.model.Node;
import org.sluice.model.PipelineBehavior;
import org.sluice.model.StreamShapes;
import org.sluice.validation.DiagnosticCode;
import org.sluice.validation.internal.Findings;
import org.sluice.validation.internal.Rule;
import org.sluice.validation.internal.Subject;
import org.sluice.validation.internal.Texts;

/** Demands pairs where a node works by key, records where it cannot take pairs, and one of both where streams become one. */
public final class PortShapesMatchRule implements Rule {

    @Override
    public void check(Subject subject, Findings findings) {
        StreamShapes shapes = StreamShapes.of(subject.pipeline());
        for (Node node : subject.pipeline().getNodes()) {
            for (Port port : Subject.typeOf(node).map(NodeType::inputs).orElse(List.of())) {
                List<Edge> edges = PipelineBehavior.incoming(node, port.name()).stream()
                        .filter(edge -> edge.getSource() != null).toList();
                edges.forEach(edge -> look(edge, port, shapes, findings));
                Optional<Edge> records = edges.stream().filter(edge -> shapes.of(edge) == Shape.RECORDS).findFirst();
                Optional<Edge> pairs = edges.stream().filter(edge -> shapes.of(edge) == Shape.PAIRS).findFirst();
                if (port.many() && records.isPresent() && pairs.isPresent()) {
                    findings.add(node, port.name(), DiagnosticCode.SHAPES_DIFFER, port.name(), Subject.label(node),
                            Subject.label(records.get().getSource()), Subject.label(pairs.get().getSource()));
                }
            }
        }
    }

    private static void look(Edge edge, Port port, StreamShapes shapes, Findings findings) {
        Shape given = shapes.of(edge);
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
