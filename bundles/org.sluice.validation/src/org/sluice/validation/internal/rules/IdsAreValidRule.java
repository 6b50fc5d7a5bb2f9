package org.sluice.validation.internal.rules;

import org.sluice.model.Edge;
import org.sluice.model.Node;
import org.sluice.model.PipelineBehavior;
import org.sluice.validation.DiagnosticCode;
import org.sluice.validation.internal.Findings;
import org.sluice.validation.internal.Rule;
import org.sluice.validation.internal.Subject;
import org.sluice.validation.internal.Texts;

/** Demands ids of the characters that files, messages and checkpoints allow. */
public final class IdsAreValidRule implements Rule {

    @Override
    public void check(Subject subject, Findings findings) {
        for (Node node : subject.pipeline().getNodes()) {
            look(Texts.of(node.getId()), "the node '" + Subject.label(node) + "' has none", findings);
        }
        for (Edge edge : subject.pipeline().getEdges()) {
            look(Texts.of(edge.getId()), "an edge has none", findings);
        }
    }

    private static void look(String id, String whenEmpty, Findings findings) {
        if (!PipelineBehavior.isId(id)) {
            findings.add(id, "id", 0, 0, DiagnosticCode.INVALID_ID, id,
                    id.isBlank() ? whenEmpty : "it has other characters than allowed");
        }
    }
}
