package org.sluice.validation.internal.rules;

import java.time.Duration;
import java.util.Optional;
import org.sluice.validation.DiagnosticCode;
import org.sluice.validation.internal.Findings;
import org.sluice.validation.internal.Rule;
import org.sluice.validation.internal.Subject;

/** Demands lengths of time of at least a millisecond, or of nothing where the catalogue lets them begin with 0. */
public final class DurationsArePositiveRule implements Rule {

    private static final Optional<Double> ZERO = Optional.of(0.0);

    @Override
    public void check(Subject subject, Findings findings) {
        for (Subject.Value value : subject.values()) {
            if (value.value() instanceof Duration duration && duration.toMillis() <= 0
                    && !(duration.isZero() && value.parameter().minimum().equals(ZERO))) {
                findings.add(value.node(), value.parameter().name(), DiagnosticCode.DURATION, value.parameter().label(),
                        Subject.label(value.node()), value.text(), value.parameter().example());
            }
        }
    }
}
