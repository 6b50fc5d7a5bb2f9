package org.sluice.validation.internal.rules;

import org.sluice.model.Node;
import org.sluice.model.NodeTypes;
import org.sluice.validation.DiagnosticCode;
import org.sluice.validation.internal.Findings;
import org.sluice.validation.internal.Rule;
import org.sluice.validation.internal.Subject;

/** Demands that the catalogue has the type of every node. */
public final class NodeTypesAreKnownRule implements Rule {

    @Override
    public void check(Subject subject, Findings findings) {
        for (Node node : subject.pipeline().getNodes()) {
            if (!NodeTypes.isKnown(node)) {
                findings.add(node, "", DiagnosticCode.NODE_TYPE_UNKNOWN, NodeTypes.typeOf(node).id(),
                        Subject.label(node));
            }
        }
    }
}
