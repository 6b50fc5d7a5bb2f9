package org.sluice.validation.internal.rules;

import java.time.Duration;
import org.sluice.validation.DiagnosticCode;
import org.sluice.validation.internal.Findings;
import org.sluice.validation.internal.Rule;
import org.sluice.validation.internal.Subject;
import org.sluice.validation.internal.Texts;

/** Demands that checkpoints fall on the ends of batches. */
public final class CheckpointIntervalIsMultipleRule implements Rule {

    @Override
    public void check(Subject subject, Findings findings) {
        Duration value = subject.pipeline().getCheckpointInterval();
        if (value == null || subject.interval().isEmpty()) {
            return;
        }
        Duration interval = subject.interval().get();
        if (value.toMillis() <= 0 || value.toMillis() % interval.toMillis() != 0) {
            findings.addToPipeline("checkpointInterval", DiagnosticCode.CHECKPOINT_INTERVAL, Texts.of(value),
                    Texts.of(interval), Texts.nearestMultiples(value, interval));
        }
    }
}
