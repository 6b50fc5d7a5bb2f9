package org.sluice.validation.internal.rules;

import java.util.List;
import org.sluice.catalog.Port;
import org.sluice.model.Edge;
import org.sluice.model.Node;
import org.sluice.model.PipelineBehavior;
import org.sluice.validation.DiagnosticCode;
import org.sluice.validation.internal.Findings;
import org.sluice.validation.internal.Rule;
import org.sluice.validation.internal.Subject;
import org.sluice.validation.internal.Texts;

/** Demands that only inputs made for several edges have several. */
public final class InputsTakeOneEdgeRule implements Rule {

    @Override
    public void check(Subject subject, Findings findings) {
        for (Node node : subject.pipeline().getNodes()) {
            Subject.typeOf(node).ifPresent(type -> type.inputs().forEach(port -> look(node, port, findings)));
        }
    }

    private static void look(Node node, Port port, Findings findings) {
        List<Edge> edges = PipelineBehavior.incoming(node, port.name());
        if (!port.many() && edges.size() > 1) {
            List<String> sources = edges.stream().filter(edge -> edge.getSource() != null)
                    .map(edge -> Subject.label(edge.getSource())).toList();
            findings.add(node, port.name(), DiagnosticCode.PORT_TAKEN, port.name(), Subject.label(node), edges.size(),
                    Texts.list(sources));
        }
    }
}
