package org.sluice.validation.internal.rules;

import java.util.List;
import org.sluice.model.Node;
import org.sluice.model.Sink;
import org.sluice.model.UnknownNode;
import org.sluice.validation.DiagnosticCode;
import org.sluice.validation.internal.Findings;
import org.sluice.validation.internal.Rule;
import org.sluice.validation.internal.Subject;

/** Demands a node that hands records to the outside; one of an unknown type may be it. */
public final class GraphHasSinkRule implements Rule {

    @Override
    public void check(Subject subject, Findings findings) {
        List<Node> nodes = subject.pipeline().getNodes();
        boolean hasSink = nodes.stream().anyMatch(node -> node instanceof Sink || node instanceof UnknownNode);
        if (!nodes.isEmpty() && !hasSink) {
            findings.addToPipeline("nodes", DiagnosticCode.NO_SINK, subject.name());
        }
    }
}
