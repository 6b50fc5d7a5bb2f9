package org.sluice.validation.internal.rules;

import java.util.HashSet;
import java.util.Set;
import org.sluice.codegen.ExpressionSyntax;
import org.sluice.model.DurationText;
import org.sluice.model.Parameter;
import org.sluice.telemetry.ParameterDescription;
import org.sluice.validation.DiagnosticCode;
import org.sluice.validation.internal.Findings;
import org.sluice.validation.internal.Rule;
import org.sluice.validation.internal.Subject;
import org.sluice.validation.internal.Texts;

/** Demands names of parameters that expressions can use, each once, defaults that fit their types, and that no secret is stored. */
public final class ParametersAreValidRule implements Rule {

    @Override
    public void check(Subject subject, Findings findings) {
        Set<String> seen = new HashSet<>();
        for (Parameter parameter : subject.pipeline().getParameters()) {
            String name = Texts.of(parameter.getName());
            if (!ExpressionSyntax.isName(name)) {
                findings.addToPipeline("parameters", DiagnosticCode.PARAMETER_NAME, name);
            } else if (!seen.add(name)) {
                findings.addToPipeline("parameters", DiagnosticCode.PARAMETER_TWICE, name);
            }
            String text = Texts.of(parameter.getDefaultValue());
            if (isStored(parameter, text)) {
                findings.addToPipeline("parameters", DiagnosticCode.SECRET_STORED, name, "its default", ParameterDescription.variableOf(name), name);
            } else if (!fits(parameter, text)) {
                findings.addToPipeline("parameters", DiagnosticCode.PARAMETER_DEFAULT, text, name,
                        expected(parameter), "from '" + parameter.getType() + "'");
            }
        }
    }

    /** Whether this would store a secret. */
    static boolean isStored(Parameter parameter, String text) {
        return parameter.isSecret() && !text.isBlank() && !ParameterDescription.isReference(text);
    }

    /** Whether a value is none, a reference, or of the parameter's type. */
    static boolean fits(Parameter parameter, String value) {
        String text = value.strip();
        if (text.isEmpty() || ParameterDescription.isReference(text)) {
            return true;
        }
        try {
            switch (parameter.getType()) {
                case INT -> Integer.parseInt(text);
                case LONG -> Long.parseLong(text);
                case DOUBLE -> Double.parseDouble(text);
                case DURATION -> DurationText.parse(text);
                case BOOLEAN -> {
                    return text.equals("true") || text.equals("false");
                }
                case STRING -> {
                    return true;
                }
            }
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    /** What a value has to be. */
    static String expected(Parameter parameter) {
        return switch (parameter.getType()) {
            case INT -> "a whole number of 32 bits, like '42'";
            case LONG -> "a whole number, like '42'";
            case DOUBLE -> "a number, like '0.5'";
            case DURATION -> "a length of time, like '5 s'";
            case BOOLEAN -> "'true' or 'false'";
            case STRING -> "a text";
        };
    }
}
