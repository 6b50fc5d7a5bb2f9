package org.sluice.validation.internal.rules;

import java.time.Duration;
import org.sluice.validation.DiagnosticCode;
import org.sluice.validation.internal.Findings;
import org.sluice.validation.internal.Rule;
import org.sluice.validation.internal.Subject;
import org.sluice.validation.internal.Texts;

/** Demands a batch interval of at least a millisecond. */
public final class BatchIntervalIsPositiveRule implements Rule {

    @Override
    public void check(Subject subject, Findings findings) {
        Duration interval = subject.pipeline().getBatchInterval();
        if (interval == null) {
            findings.addToPipeline("batchInterval", DiagnosticCode.BATCH_INTERVAL, "is missing");
        } else if (subject.interval().isEmpty()) {
            findings.addToPipeline("batchInterval", DiagnosticCode.BATCH_INTERVAL,
                    "'" + Texts.of(interval) + "' is too short");
        }
    }
}
