package org.sluice.validation.internal.rules;

import org.sluice.validation.DiagnosticCode;
import org.sluice.validation.internal.Findings;
import org.sluice.validation.internal.Rule;
import org.sluice.validation.internal.Subject;

/** Demands at least one node. */
public final class GraphHasNodesRule implements Rule {

    @Override
    public void check(Subject subject, Findings findings) {
        if (subject.pipeline().getNodes().isEmpty()) {
            findings.addToPipeline("nodes", DiagnosticCode.EMPTY_GRAPH, subject.name());
        }
    }
}
