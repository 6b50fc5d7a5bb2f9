package org.sluice.validation.internal.rules;

import org.sluice.validation.DiagnosticCode;
import org.sluice.validation.internal.Findings;
import org.sluice.validation.internal.Rule;
import org.sluice.validation.internal.Subject;

/** Demands the values that nodes cannot run without. */
public final class RequiredValuesAreGivenRule implements Rule {

    @Override
    public void check(Subject subject, Findings findings) {
        for (Subject.Value value : subject.values()) {
            if (value.parameter().required() && value.isEmpty()) {
                findings.add(value.node(), value.parameter().name(), DiagnosticCode.VALUE_MISSING,
                        value.parameter().label(), Subject.label(value.node()), value.parameter().example());
            }
        }
    }
}
