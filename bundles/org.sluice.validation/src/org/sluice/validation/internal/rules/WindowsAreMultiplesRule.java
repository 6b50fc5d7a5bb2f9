package org.sluice.validation.internal.rules;

import java.time.Duration;
import org.sluice.catalog.Category;
import org.sluice.validation.DiagnosticCode;
import org.sluice.validation.internal.Findings;
import org.sluice.validation.internal.Rule;
import org.sluice.validation.internal.Slides;
import org.sluice.validation.internal.Subject;
import org.sluice.validation.internal.Texts;

/** Demands that windows begin and end with the batches that come in; those of event time need not. */
public final class WindowsAreMultiplesRule implements Rule {

    @Override
    public void check(Subject subject, Findings findings) {
        if (subject.interval().isEmpty()) {
            return;
        }
        Duration interval = subject.interval().get();
        Slides slides = Slides.of(subject);
        for (Subject.Value value : subject.values()) {
            if (value.type().category() == Category.WINDOW && !value.type().engineOnly() && value.value() instanceof Duration duration && duration.toMillis() > 0) {
                Duration before = slides.ofInput(value.node()).orElse(interval);
                boolean misses = duration.toMillis() % interval.toMillis() != 0;
                if (misses || duration.toMillis() % before.toMillis() != 0) {
                    Duration step = misses ? interval : before;
                    findings.add(value.node(), value.parameter().name(),
                            misses ? DiagnosticCode.NOT_A_MULTIPLE : DiagnosticCode.NOT_A_MULTIPLE_OF_SLIDE,
                            value.parameter().label(), Subject.label(value.node()), value.text(), Texts.of(step),
                            Texts.nearestMultiples(duration, step));
                }
            }
        }
    }
}
