package org.sluice.validation.internal.rules;

import java.util.List;
import org.sluice.model.Node;
import org.sluice.model.PipelineBehavior;
import org.sluice.validation.DiagnosticCode;
import org.sluice.validation.internal.Findings;
import org.sluice.validation.internal.Rule;
import org.sluice.validation.internal.Subject;

/** Demands that no record can come back to where it was. */
public final class GraphHasNoCycleRule implements Rule {

    @Override
    public void check(Subject subject, Findings findings) {
        List<Node> cycle = PipelineBehavior.findCycle(subject.pipeline());
        if (!cycle.isEmpty()) {
            findings.add(cycle.get(0), "", DiagnosticCode.CYCLE, PipelineBehavior.cycleText(cycle));
        }
    }
}
