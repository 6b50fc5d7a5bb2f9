package org.sluice.validation.internal.rules;

import org.sluice.catalog.Port;
import org.sluice.model.Node;
import org.sluice.model.PipelineBehavior;
import org.sluice.validation.DiagnosticCode;
import org.sluice.validation.internal.Findings;
import org.sluice.validation.internal.Rule;
import org.sluice.validation.internal.Subject;

/** Advises against streams that nobody reads. */
public final class OutputsAreUsedRule implements Rule {

    @Override
    public void check(Subject subject, Findings findings) {
        for (Node node : subject.pipeline().getNodes()) {
            Subject.typeOf(node).ifPresent(type -> {
                for (Port port : type.outputs()) {
                    if (PipelineBehavior.outgoing(node, port.name()).isEmpty()) {
                        findings.add(node, port.name(), DiagnosticCode.OUTPUT_UNUSED, Subject.label(node), port.name());
                    }
                }
            });
        }
    }
}
