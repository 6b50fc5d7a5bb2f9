package org.sluice.validation.internal.rules;

import org.sluice.model.Edge;
import org.sluice.model.Node;
import org.sluice.validation.DiagnosticCode;
import org.sluice.validation.internal.Findings;
import org.sluice.validation.internal.Rule;
import org.sluice.validation.internal.Subject;
import org.sluice.validation.internal.Texts;

/** Demands that both ends of every edge are nodes of the pipeline. */
public final class EdgesHaveEndsRule implements Rule {

    @Override
    public void check(Subject subject, Findings findings) {
        for (Edge edge : subject.pipeline().getEdges()) {
            look(subject, edge, edge.getSource(), "source", findings);
            look(subject, edge, edge.getTarget(), "target", findings);
        }
    }

    private static void look(Subject subject, Edge edge, Node end, String name, Findings findings) {
        if (end == null || !subject.pipeline().getNodes().contains(end)) {
            findings.add(Texts.of(edge.getId()), name, 0, 0, DiagnosticCode.EDGE_END, Texts.of(edge.getId()), name);
        }
    }
}
