package org.sluice.validation.internal.rules;

import java.util.List;
import java.util.stream.Stream;
import org.sluice.catalog.NodeType;
import org.sluice.catalog.Port;
import org.sluice.model.Edge;
import org.sluice.model.Node;
import org.sluice.validation.DiagnosticCode;
import org.sluice.validation.internal.Findings;
import org.sluice.validation.internal.Rule;
import org.sluice.validation.internal.Subject;
import org.sluice.validation.internal.Texts;

/** Demands that edges begin and end at ports that the nodes have. */
public final class EdgePortsExistRule implements Rule {

    @Override
    public void check(Subject subject, Findings findings) {
        for (Edge edge : subject.pipeline().getEdges()) {
            if (edge.getSource() != null) {
                Subject.typeOf(edge.getSource()).ifPresent(type -> look(edge, edge.getSource(), "begins at",
                        Texts.of(edge.getSourcePort()), outputs(type), "output", findings));
            }
            if (edge.getTarget() != null) {
                Subject.typeOf(edge.getTarget()).ifPresent(type -> look(edge, edge.getTarget(), "ends at",
                        Texts.of(edge.getTargetPort()), type.inputs(), "input", findings));
            }
        }
    }

    private static List<Port> outputs(NodeType type) {
        return Stream.concat(type.outputs().stream(), type.errorPort().stream()).toList();
    }

    private static void look(Edge edge, Node node, String verb, String port, List<Port> ports, String side,
            Findings findings) {
        List<String> names = ports.stream().map(Port::name).toList();
        if (!names.contains(port)) {
            String remedy = names.isEmpty() ? "another node: this one has no " + side : Texts.choice(names);
            findings.add(node, port, DiagnosticCode.PORT_UNKNOWN, Texts.of(edge.getId()), verb, port,
                    Subject.label(node), remedy);
        }
    }
}
