package org.sluice.validation.internal.rules;

import java.util.Optional;
import org.sluice.catalog.ParameterType;
import org.sluice.codegen.ExpressionSyntax;
import org.sluice.codegen.SyntaxProblem;
import org.sluice.validation.DiagnosticCode;
import org.sluice.validation.internal.Findings;
import org.sluice.validation.internal.Rule;
import org.sluice.validation.internal.Subject;
import org.sluice.validation.internal.Texts;

/** Demands that each expression alone is Java, and a function where one is needed; an expression that is not cannot make others wrong. */
public final class ExpressionsAreFunctionsRule implements Rule {

    @Override
    public void check(Subject subject, Findings findings) {
        if (!subject.context().checkJava()) {
            return;
        }
        for (Subject.Value value : subject.values()) {
            ParameterType type = value.parameter().type();
            if (type == ParameterType.LAMBDA && !value.isEmpty()) {
                look(value, ExpressionSyntax.function(value.text()), findings);
            } else if (type == ParameterType.EXPRESSION && !value.isEmpty()) {
                look(value, ExpressionSyntax.expression(value.text()), findings);
            }
        }
    }

    private static void look(Subject.Value value, Optional<SyntaxProblem> problem, Findings findings) {
        if (problem.isEmpty()) {
            return;
        }
        String id = Texts.of(value.node().getId());
        String name = value.parameter().name();
        String node = Subject.label(value.node());
        SyntaxProblem syntax = problem.get();
        if (syntax.isNoFunction()) {
            findings.add(id, name, syntax.offset(), syntax.length(), DiagnosticCode.NOT_A_FUNCTION,
                    value.parameter().label(), node, value.parameter().example());
        } else {
            String before = value.text().substring(0, syntax.offset());
            int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
            int column = before.length() - before.lastIndexOf('\n');
            findings.add(id, name, syntax.offset(), syntax.length(), DiagnosticCode.SYNTAX, value.parameter().label(),
                    node, line, column, syntax.message());
        }
    }
}
