package org.sluice.validation.internal.rules;

import java.util.Map;
import java.util.Optional;
import org.sluice.catalog.Parameter;
import org.sluice.catalog.ParameterType;
import org.sluice.catalog.PipelineSetting;
import org.sluice.model.PipelineSettings;
import org.sluice.validation.DiagnosticCode;
import org.sluice.validation.internal.Findings;
import org.sluice.validation.internal.Rule;
import org.sluice.validation.internal.Subject;
import org.sluice.validation.internal.Texts;

/** Demands settings of the pipeline that its run can keep, and says which of them Spark does not know. */
public final class SettingsFitRule implements Rule {

    @Override
    public void check(Subject subject, Findings findings) {
        Map<PipelineSetting, String> changed = PipelineSettings.changed(subject.pipeline());
        changed.forEach((setting, value) -> {
            Optional<String> allowed = allowedInstead(setting.parameter(), value);
            if (allowed.isPresent()) {
                findings.addToPipeline(setting.name(), DiagnosticCode.SETTING, setting.parameter().label(), value, allowed.get());
            } else if (!setting.isOnSpark()) {
                findings.addToPipeline(setting.name(), DiagnosticCode.SETTING_NOT_ON_SPARK, setting.parameter().label());
            }
        });
        if (subject.pipeline().isWriteAheadLog() && Texts.of(subject.pipeline().getCheckpointDirectory()).isBlank()) {
            findings.addToPipeline("writeAheadLog", DiagnosticCode.LOG_WITHOUT_DIRECTORY);
        }
    }

    /** What a value has to be, when it is something else. */
    private static Optional<String> allowedInstead(Parameter parameter, String value) {
        if (parameter.type() == ParameterType.ENUM) {
            return parameter.values().contains(value) ? Optional.empty() : Optional.of(Texts.choice(parameter.values()));
        }
        if (parameter.minimum().isEmpty()) {
            return Optional.empty();
        }
        double number = Double.parseDouble(value);
        double least = parameter.minimum().get();
        double most = parameter.maximum().orElse(Double.MAX_VALUE);
        if (number >= least && number <= most) {
            return Optional.empty();
        }
        return Optional.of(parameter.maximum().isPresent() ? "a number from " + Texts.of(least) + " to " + Texts.of(most)
                : "a number of at least " + Texts.of(least));
    }
}
