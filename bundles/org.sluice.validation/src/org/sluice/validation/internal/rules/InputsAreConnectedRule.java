package org.sluice.validation.internal.rules;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.sluice.catalog.Port;
import org.sluice.model.Edge;
import org.sluice.model.Node;
import org.sluice.model.PipelineBehavior;
import org.sluice.validation.DiagnosticCode;
import org.sluice.validation.internal.Findings;
import org.sluice.validation.internal.Rule;
import org.sluice.validation.internal.Subject;

/** Demands an edge at every input, from a node that is not left out. */
public final class InputsAreConnectedRule implements Rule {

    @Override
    public void check(Subject subject, Findings findings) {
        for (Node node : subject.pipeline().getNodes()) {
            Subject.typeOf(node).ifPresent(type -> {
                for (Port port : type.inputs()) {
                    if (PipelineBehavior.incoming(node, port.name()).isEmpty()) {
                        add(subject, findings, node, port.name());
                    }
                }
            });
        }
    }

    /** An input whose edges all come from nodes that are left out was connected once. */
    private static void add(Subject subject, Findings findings, Node node, String port) {
        Set<Node> feeding = subject.whole() == subject.pipeline() ? Set.of() : PipelineBehavior.findNode(subject.whole(), node.getId())
                .map(same -> PipelineBehavior.incoming(same, port).stream().map(Edge::getSource).filter(Objects::nonNull).collect(Collectors.toCollection(LinkedHashSet::new)))
                .orElseGet(LinkedHashSet::new);
        if (feeding.isEmpty()) {
            findings.add(node, port, DiagnosticCode.INPUT_NOT_CONNECTED, port, Subject.label(node));
        } else {
            findings.add(node, port, DiagnosticCode.INPUT_COMMENTED_OUT, port, Subject.label(node),
                    feeding.stream().map(source -> "'" + Subject.label(source) + "'").collect(Collectors.joining(", ")));
        }
    }
}
