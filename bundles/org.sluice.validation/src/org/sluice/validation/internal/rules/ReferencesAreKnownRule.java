package org.sluice.validation.internal.rules;

import java.util.List;
import java.util.Objects;
import org.sluice.codegen.ParameterReference;
import org.sluice.model.Parameter;
import org.sluice.validation.DiagnosticCode;
import org.sluice.validation.internal.Findings;
import org.sluice.validation.internal.Rule;
import org.sluice.validation.internal.Subject;
import org.sluice.validation.internal.Texts;

/** Demands that references to parameters in texts have a parameter. */
public final class ReferencesAreKnownRule implements Rule {

    @Override
    public void check(Subject subject, Findings findings) {
        List<String> names = subject.pipeline().getParameters().stream().map(Parameter::getName).filter(Objects::nonNull)
                .toList();
        for (Subject.Value value : subject.values()) {
            if (value.parameter().type().isCode() || !(value.value() instanceof String text)) {
                continue;
            }
            for (ParameterReference reference : ParameterReference.in(text)) {
                if (!names.contains(reference.name())) {
                    String hint = names.isEmpty() ? "" : " (there is " + Texts.list(names) + ")";
                    findings.add(Texts.of(value.node().getId()), value.parameter().name(), reference.offset(),
                            reference.length(), DiagnosticCode.PARAMETER_UNKNOWN, value.parameter().label(),
                            Subject.label(value.node()), reference.name(), hint);
                }
            }
        }
    }
}
