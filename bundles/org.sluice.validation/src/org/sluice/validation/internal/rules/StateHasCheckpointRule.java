package org.sluice.validation.internal.rules;

import org.sluice.model.Node;
import org.sluice.model.NodeTypes;
import org.sluice.validation.DiagnosticCode;
import org.sluice.validation.internal.Findings;
import org.sluice.validation.internal.Rule;
import org.sluice.validation.internal.Subject;
import org.sluice.validation.internal.Texts;

/** Advises a checkpoint directory for pipelines that keep state. Spark demands one; the engine of Sluice does not. */
public final class StateHasCheckpointRule implements Rule {

    @Override
    public void check(Subject subject, Findings findings) {
        if (!Texts.of(subject.pipeline().getCheckpointDirectory()).isBlank()) {
            return;
        }
        for (Node node : subject.pipeline().getNodes()) {
            if (Subject.typeOf(node).isPresent() && NodeTypes.keepsState(node)) {
                findings.add(node, "", DiagnosticCode.CHECKPOINT_DIRECTORY, Subject.label(node));
            }
        }
    }
}
