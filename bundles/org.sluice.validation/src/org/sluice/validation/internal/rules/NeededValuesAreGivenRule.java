package org.sluice.validation.internal.rules;

import org.sluice.model.Node;
import org.sluice.model.NodeTypes;
import org.sluice.validation.DiagnosticCode;
import org.sluice.validation.internal.Findings;
import org.sluice.validation.internal.Rule;
import org.sluice.validation.internal.Subject;

/** Demands the values that nodes cannot run without because of another value. */
public final class NeededValuesAreGivenRule implements Rule {

    @Override
    public void check(Subject subject, Findings findings) {
        for (Subject.Value value : subject.values()) {
            if (value.isEmpty() && isNeeded(value)) {
                findings.add(value.node(), value.parameter().name(), DiagnosticCode.VALUE_MISSING,
                        value.parameter().label(), Subject.label(value.node()), value.parameter().example());
            }
        }
    }

    private static boolean isNeeded(Subject.Value value) {
        Node node = value.node();
        return switch (value.type().id()) {
            case "EventTimeWindowOperator" -> isNeededByWindow(node, value.parameter().name());
            case "UpdateStateByKeyOperator", "MapWithStateOperator" -> switch (value.parameter().name()) {
                case "initialState" -> isGiven(node, "initialStateFile");
                case "initialStateFile" -> isGiven(node, "initialState");
                default -> false;
            };
            default -> false;
        };
    }

    private static boolean isNeededByWindow(Node node, String parameter) {
        String kind = NodeTypes.get(node, "kind");
        return switch (parameter) {
            case "size" -> kind.equals("tumbling") || kind.equals("sliding");
            case "slide" -> kind.equals("sliding");
            case "gap" -> kind.equals("session");
            case "function" -> NodeTypes.get(node, "result").equals("reduce");
            default -> false;
        };
    }

    private static boolean isGiven(Node node, String parameter) {
        return !NodeTypes.get(node, parameter).isBlank();
    }
}
