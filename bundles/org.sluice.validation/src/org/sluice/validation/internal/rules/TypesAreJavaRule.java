package org.sluice.validation.internal.rules;

import org.sluice.catalog.ParameterType;
import org.sluice.codegen.ExpressionSyntax;
import org.sluice.validation.DiagnosticCode;
import org.sluice.validation.internal.Findings;
import org.sluice.validation.internal.Rule;
import org.sluice.validation.internal.Subject;
import org.sluice.validation.internal.Texts;

/** Demands Java types where types are asked for. */
public final class TypesAreJavaRule implements Rule {

    @Override
    public void check(Subject subject, Findings findings) {
        for (Subject.Value value : subject.values()) {
            if (value.parameter().type() == ParameterType.JAVA_TYPE && !value.isEmpty()) {
                ExpressionSyntax.type(value.text(), false).ifPresent(problem -> findings.add(
                        Texts.of(value.node().getId()), value.parameter().name(), problem.offset(), problem.length(),
                        DiagnosticCode.NOT_A_TYPE, value.parameter().label(), Subject.label(value.node()),
                        problem.message(), value.parameter().example()));
            }
        }
    }
}
