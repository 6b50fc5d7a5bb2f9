package org.sluice.validation.internal.rules;

import java.time.Duration;
import org.sluice.validation.DiagnosticCode;
import org.sluice.validation.internal.Findings;
import org.sluice.validation.internal.Rule;
import org.sluice.validation.internal.Subject;

/** Demands lengths of time of at least a millisecond. */
public final class DurationsArePositiveRule implements Rule {

    @Override
    public void check(Subject subject, Findings findings) {
        for (Subject.Value value : subject.values()) {
            if (value.value() instanceof Duration duration && duration.toMillis() <= 0) {
                findings.add(value.node(), value.parameter().name(), DiagnosticCode.DURATION, value.parameter().label(),
                        Subject.label(value.node()), value.text(), value.parameter().example());
            }
        }
    }
}
