package org.sluice.validation.internal.rules;

import java.time.Duration;
import org.sluice.catalog.Parameter;
import org.sluice.validation.DiagnosticCode;
import org.sluice.validation.internal.Findings;
import org.sluice.validation.internal.Rule;
import org.sluice.validation.internal.Subject;
import org.sluice.validation.internal.Texts;

/** Demands numbers and lengths of time within the bounds of the catalogue. */
public final class NumbersAreInRangeRule implements Rule {

    @Override
    public void check(Subject subject, Findings findings) {
        for (Subject.Value value : subject.values()) {
            Parameter parameter = value.parameter();
            if (value.value() instanceof Number number && !isInRange(number.doubleValue(), parameter)) {
                add(value, range(parameter), findings);
            } else if (value.value() instanceof Duration duration && duration.toMillis() > 0
                    && !isInRange(duration.toMillis() / 1000.0, parameter)) {
                add(value, range(parameter) + " seconds", findings);
            }
        }
    }

    private static boolean isInRange(double number, Parameter parameter) {
        return parameter.minimum().map(min -> number >= min).orElse(true)
                && parameter.maximum().map(max -> number <= max).orElse(true);
    }

    private static String range(Parameter parameter) {
        if (parameter.minimum().isPresent() && parameter.maximum().isPresent()) {
            return "from " + Texts.of(parameter.minimum().get()) + " to " + Texts.of(parameter.maximum().get());
        }
        return parameter.minimum().map(min -> "at least " + Texts.of(min))
                .orElseGet(() -> "at most " + Texts.of(parameter.maximum().orElseThrow()));
    }

    private static void add(Subject.Value value, String range, Findings findings) {
        findings.add(value.node(), value.parameter().name(), DiagnosticCode.OUT_OF_RANGE, value.parameter().label(),
                Subject.label(value.node()), value.text(), range, value.parameter().example());
    }
}
