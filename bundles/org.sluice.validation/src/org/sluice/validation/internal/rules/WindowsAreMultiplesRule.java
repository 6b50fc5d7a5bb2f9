package org.sluice.validation.internal.rules;

import java.time.Duration;
import org.sluice.catalog.Category;
import org.sluice.validation.DiagnosticCode;
import org.sluice.validation.internal.Findings;
import org.sluice.validation.internal.Rule;
import org.sluice.validation.internal.Subject;
import org.sluice.validation.internal.Texts;

/** Demands that windows begin and end with batches. */
public final class WindowsAreMultiplesRule implements Rule {

    @Override
    public void check(Subject subject, Findings findings) {
        if (subject.interval().isEmpty()) {
            return;
        }
        Duration interval = subject.interval().get();
        for (Subject.Value value : subject.values()) {
            if (value.type().category() == Category.WINDOW && value.value() instanceof Duration duration
                    && duration.toMillis() > 0 && duration.toMillis() % interval.toMillis() != 0) {
                findings.add(value.node(), value.parameter().name(), DiagnosticCode.NOT_A_MULTIPLE,
                        value.parameter().label(), Subject.label(value.node()), value.text(), Texts.of(interval),
                        Texts.nearestMultiples(duration, interval));
            }
        }
    }
}
