package org.sluice.validation.internal.rules;

import org.sluice.model.Node;
import org.sluice.model.PipelineBehavior;
import org.sluice.validation.DiagnosticCode;
import org.sluice.validation.internal.Findings;
import org.sluice.validation.internal.Rule;
import org.sluice.validation.internal.Subject;

/** Advises against nodes none of whose streams is read; one that only commented out nodes read is meant so. */
public final class OutputsAreUsedRule implements Rule {

    @Override
    public void check(Subject subject, Findings findings) {
        for (Node node : subject.pipeline().getNodes()) {
            Subject.typeOf(node).ifPresent(type -> {
                boolean unused = type.outputs().stream()
                        .allMatch(port -> PipelineBehavior.outgoing(node, port.name()).isEmpty())
                        && !isReadByCommentedOut(subject, node);
                if (unused && !type.outputs().isEmpty()) {
                    String port = type.outputs().get(0).name();
                    findings.add(node, port, DiagnosticCode.OUTPUT_UNUSED, Subject.label(node), port);
                }
            });
        }
    }

    private static boolean isReadByCommentedOut(Subject subject, Node node) {
        return subject.whole() != subject.pipeline() && PipelineBehavior.findNode(subject.whole(), node.getId()).filter(same -> !PipelineBehavior.outgoing(same).isEmpty()).isPresent();
    }
}
