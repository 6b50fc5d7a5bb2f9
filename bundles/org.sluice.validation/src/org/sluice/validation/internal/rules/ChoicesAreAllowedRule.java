package org.sluice.validation.internal.rules;

import org.sluice.catalog.Parameter;
import org.sluice.catalog.ParameterType;
import org.sluice.validation.DiagnosticCode;
import org.sluice.validation.internal.Findings;
import org.sluice.validation.internal.Rule;
import org.sluice.validation.internal.Subject;
import org.sluice.validation.internal.Texts;

/** Demands one of the values that the catalogue lists. */
public final class ChoicesAreAllowedRule implements Rule {

    @Override
    public void check(Subject subject, Findings findings) {
        for (Subject.Value value : subject.values()) {
            Parameter parameter = value.parameter();
            if (parameter.type() == ParameterType.ENUM && !value.isEmpty()
                    && !parameter.values().contains(value.text())) {
                findings.add(value.node(), parameter.name(), DiagnosticCode.NOT_ALLOWED, parameter.label(),
                        Subject.label(value.node()), value.text(), Texts.list(parameter.values()));
            }
        }
    }
}
