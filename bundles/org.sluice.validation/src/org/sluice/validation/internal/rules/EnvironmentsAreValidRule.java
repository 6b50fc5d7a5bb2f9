package org.sluice.validation.internal.rules;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sluice.model.Environment;
import org.sluice.model.Parameter;
import org.sluice.model.ParameterValue;
import org.sluice.model.Pipeline;
import org.sluice.telemetry.ParameterDescription;
import org.sluice.validation.DiagnosticCode;
import org.sluice.validation.internal.Findings;
import org.sluice.validation.internal.Rule;
import org.sluice.validation.internal.Subject;
import org.sluice.validation.internal.Texts;

/** Demands environments that can be chosen, with values for parameters that there are, of their types and no secrets. */
public final class EnvironmentsAreValidRule implements Rule {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]*");

    @Override
    public void check(Subject subject, Findings findings) {
        Set<String> seen = new HashSet<>();
        for (Environment environment : subject.pipeline().getEnvironments()) {
            String name = Texts.of(environment.getName());
            if (!NAME.matcher(name).matches()) {
                findings.addToPipeline("environments", DiagnosticCode.ENVIRONMENT_NAME, name, "its name is no word");
            } else if (!seen.add(name)) {
                findings.addToPipeline("environments", DiagnosticCode.ENVIRONMENT_NAME, name, "there is another one of that name");
            }
            values(subject.pipeline(), environment, name, findings);
        }
    }

    private static void values(Pipeline pipeline, Environment environment, String name, Findings findings) {
        Set<String> seen = new HashSet<>();
        for (ParameterValue value : environment.getValues()) {
            String of = Texts.of(value.getName());
            String text = Texts.of(value.getValue());
            Optional<Parameter> parameter = pipeline.getParameters().stream().filter(each -> of.equals(Texts.of(each.getName()))).findFirst();
            if (parameter.isEmpty()) {
                findings.addToPipeline("environments", DiagnosticCode.ENVIRONMENT_VALUE_UNKNOWN, name,
                        "has a value for '" + of + "', but the pipeline has no such parameter");
            } else if (!seen.add(of)) {
                findings.addToPipeline("environments", DiagnosticCode.ENVIRONMENT_VALUE_UNKNOWN, name, "has more than one value for '" + of + "'");
            } else if (ParametersAreValidRule.isStored(parameter.get(), text)) {
                findings.addToPipeline("environments", DiagnosticCode.SECRET_STORED, of, "the environment '" + name + "'",
                        ParameterDescription.variableOf(of), of);
            } else if (!ParametersAreValidRule.fits(parameter.get(), text)) {
                findings.addToPipeline("environments", DiagnosticCode.ENVIRONMENT_VALUE, text, of, name, ParametersAreValidRule.expected(parameter.get()));
            }
        }
    }
}
