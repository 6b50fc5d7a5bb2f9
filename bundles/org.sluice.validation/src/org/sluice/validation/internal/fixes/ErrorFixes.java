package org.sluice.validation.internal.fixes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sluice.catalog.ErrorAction;
import org.sluice.catalog.Port;
import org.sluice.model.Node;
import org.sluice.model.NodeTypes;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineBehavior;
import org.sluice.validation.Diagnostic;
import org.sluice.validation.DiagnosticCode;
import org.sluice.validation.fixes.QuickFix;
import org.sluice.validation.internal.ErrorPolicies;
import org.sluice.validation.internal.NearestName;
import org.sluice.validation.internal.Subject;
import org.sluice.validation.internal.Texts;

/** Fixes for error policies and error outputs. */
public final class ErrorFixes {

    private ErrorFixes() {
    }

    /** The fixes, the most likely first. */
    public static List<QuickFix> of(DiagnosticCode code, Diagnostic diagnostic, Pipeline pipeline) {
        Optional<Node> node = PipelineBehavior.findNode(pipeline, diagnostic.nodeId()).filter(NodeTypes::isKnown);
        if (node.isEmpty()) {
            return diagnostic.nodeId().isEmpty() ? ofPipeline(pipeline) : List.of();
        }
        return switch (code) {
            case ERROR_POLICY, ERROR_POLICY_NOT_ALLOWED -> choices(node.get());
            case ERRORS_NOT_READ -> List.of(
                    GraphFixes.printFrom(node.get(), Port.ERRORS, "Connect the error port of '" + Subject.label(node.get()) + "' to a Print node"),
                    set(node.get(), ErrorAction.SKIP.name()));
            case ERRORS_NEVER_COME -> List.of(set(node.get(), ErrorAction.DEAD_LETTER.name()), disconnect(node.get()));
            default -> List.of();
        };
    }

    private static List<QuickFix> ofPipeline(Pipeline pipeline) {
        return nearest(ErrorPolicies.OF_PIPELINE, Texts.of(pipeline.getErrorPolicy())).stream()
                .map(text -> new QuickFix("Set the error policy of the pipeline to '" + text + "'", p -> p.setErrorPolicy(text))).toList();
    }

    private static List<QuickFix> choices(Node node) {
        List<ErrorAction> actions = new ArrayList<>(NodeTypes.typeOf(node).errorActions());
        if (PipelineBehavior.outgoing(node, Port.ERRORS).isEmpty()) {
            actions.remove(ErrorAction.DEAD_LETTER);
        }
        if (actions.isEmpty()) {
            String id = node.getId();
            return List.of(new QuickFix("Clear the error policy of '" + Subject.label(node) + "'",
                    p -> PipelineBehavior.findNode(p, id).ifPresent(found -> found.setErrorPolicy(null))));
        }
        return nearest(actions, Texts.of(node.getErrorPolicy())).stream().map(text -> set(node, text)).toList();
    }

    private static List<String> nearest(List<ErrorAction> actions, String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        return ErrorPolicies.texts(actions).stream().sorted(Comparator.comparingInt(each -> NearestName.distance(upper, each))).toList();
    }

    private static QuickFix set(Node node, String policy) {
        String id = node.getId();
        return new QuickFix("Set the error policy of '" + Subject.label(node) + "' to '" + policy + "'",
                p -> PipelineBehavior.findNode(p, id).ifPresent(found -> found.setErrorPolicy(policy)));
    }

    private static QuickFix disconnect(Node node) {
        String id = node.getId();
        return new QuickFix("Remove what is connected to the error port of '" + Subject.label(node) + "'", p -> PipelineBehavior.findNode(p, id)
                .ifPresent(found -> p.getEdges().removeAll(PipelineBehavior.outgoing(found, Port.ERRORS))));
    }
}
