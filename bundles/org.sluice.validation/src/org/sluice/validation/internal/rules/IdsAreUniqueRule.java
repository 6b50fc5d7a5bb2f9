package org.sluice.validation.internal.rules;

import java.util.HashSet;
import java.util.Set;
import org.sluice.model.Edge;
import org.sluice.model.Node;
import org.sluice.validation.DiagnosticCode;
import org.sluice.validation.internal.Findings;
import org.sluice.validation.internal.Rule;
import org.sluice.validation.internal.Subject;
import org.sluice.validation.internal.Texts;

/** Demands that no two nodes or edges have the same id. */
public final class IdsAreUniqueRule implements Rule {

    @Override
    public void check(Subject subject, Findings findings) {
        Set<String> seen = new HashSet<>();
        Set<String> told = new HashSet<>();
        for (Node node : subject.pipeline().getNodes()) {
            look(Texts.of(node.getId()), seen, told, findings);
        }
        for (Edge edge : subject.pipeline().getEdges()) {
            look(Texts.of(edge.getId()), seen, told, findings);
        }
    }

    private static void look(String id, Set<String> seen, Set<String> told, Findings findings) {
        if (!id.isEmpty() && !seen.add(id) && told.add(id)) {
            findings.add(id, "id", 0, 0, DiagnosticCode.DUPLICATE_ID, id);
        }
    }
}
