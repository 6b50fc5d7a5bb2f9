package org.sluice.validation.internal.rules;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.sluice.validation.DiagnosticCode;
import org.sluice.validation.internal.Findings;
import org.sluice.validation.internal.Rule;
import org.sluice.validation.internal.Subject;
import org.sluice.validation.internal.Texts;

/** Demands regular expressions that can be compiled; one with a parameter of the pipeline is known only in the run. */
public final class RegularExpressionsAreValidRule implements Rule {

    @Override
    public void check(Subject subject, Findings findings) {
        for (Subject.Value value : subject.values()) {
            if (value.parameter().name().equals("regex") && !value.isEmpty() && !value.text().contains("${")) {
                try {
                    Pattern.compile(value.text());
                } catch (PatternSyntaxException e) {
                    int offset = Math.max(0, Math.min(e.getIndex(), value.text().length() - 1));
                    findings.add(Texts.of(value.node().getId()), value.parameter().name(), offset, 1, DiagnosticCode.NOT_A_PATTERN,
                            value.parameter().label(), Subject.label(value.node()), e.getDescription(), offset + 1, value.parameter().example());
                }
            }
        }
    }
}
