package org.sluice.validation.internal.rules;

import java.util.List;
import java.util.Optional;
import org.sluice.catalog.ErrorAction;
import org.sluice.model.ErrorPolicyText;
import org.sluice.model.Node;
import org.sluice.validation.DiagnosticCode;
import org.sluice.validation.internal.ErrorPolicies;
import org.sluice.validation.internal.Findings;
import org.sluice.validation.internal.Rule;
import org.sluice.validation.internal.Subject;
import org.sluice.validation.internal.Texts;

/** Demands error policies that nodes can keep, and that failed records are read when, and only when, they are given out. */
public final class ErrorPoliciesFitRule implements Rule {

    @Override
    public void check(Subject subject, Findings findings) {
        ofPipeline(Texts.of(subject.pipeline().getErrorPolicy()), findings);
        for (Node node : subject.pipeline().getNodes()) {
            Subject.typeOf(node).ifPresent(type -> ofNode(node, type.errorActions(), findings));
        }
    }

    private static void ofPipeline(String text, Findings findings) {
        if (text.isBlank()) {
            return;
        }
        String attribute = ErrorAction.PARAMETER.name();
        Optional<ErrorPolicyText> policy = ErrorPolicyText.parse(text);
        String allowed = "Use " + Texts.choice(ErrorPolicies.texts(ErrorPolicies.OF_PIPELINE));
        if (policy.isEmpty()) {
            findings.addToPipeline(attribute, DiagnosticCode.ERROR_POLICY, "the pipeline", text,
                    Texts.choice(ErrorPolicies.texts(ErrorPolicies.OF_PIPELINE)));
        } else if (!ErrorPolicies.OF_PIPELINE.contains(policy.get().action())) {
            findings.addToPipeline(attribute, DiagnosticCode.ERROR_POLICY_NOT_ALLOWED, "the pipeline", policy.get().action().name(),
                    "only nodes have an output for the records they fail on", allowed);
        }
    }

    private static void ofNode(Node node, List<ErrorAction> actions, Findings findings) {
        String text = Texts.of(node.getErrorPolicy());
        String attribute = ErrorAction.PARAMETER.name();
        String label = "node '" + Subject.label(node) + "'";
        Optional<ErrorPolicyText> policy = ErrorPolicyText.parse(text);
        boolean connected = ErrorPolicyText.sendsErrors(node);
        if (policy.isEmpty()) {
            if (!text.isBlank()) {
                findings.add(node, attribute, DiagnosticCode.ERROR_POLICY, label, text, Texts.choice(ErrorPolicies.texts(actions)));
            }
            return;
        }
        ErrorAction action = policy.get().action();
        if (!actions.contains(action)) {
            findings.add(node, attribute, DiagnosticCode.ERROR_POLICY_NOT_ALLOWED, label, action.name(),
                    actions.isEmpty() ? "it runs no code of yours that could fail" : "it does not work record by record",
                    actions.isEmpty() ? "Leave it empty" : "Use " + Texts.choice(ErrorPolicies.texts(actions)));
        } else if (action == ErrorAction.DEAD_LETTER && !connected) {
            findings.add(node, attribute, DiagnosticCode.ERRORS_NOT_READ, Subject.label(node));
        } else if (action != ErrorAction.DEAD_LETTER && connected) {
            findings.add(node, attribute, DiagnosticCode.ERRORS_NEVER_COME, Subject.label(node), action.name());
        }
    }
}
