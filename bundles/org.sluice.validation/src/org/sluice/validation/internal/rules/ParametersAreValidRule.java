package org.sluice.validation.internal.rules;

import java.util.HashSet;
import java.util.Set;
import org.sluice.codegen.ExpressionSyntax;
import org.sluice.model.DurationText;
import org.sluice.model.Parameter;
import org.sluice.validation.DiagnosticCode;
import org.sluice.validation.internal.Findings;
import org.sluice.validation.internal.Rule;
import org.sluice.validation.internal.Subject;
import org.sluice.validation.internal.Texts;

/** Demands names of parameters that expressions can use, each once, and defaults that fit their types. */
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
            if (!text.isBlank() && !fits(parameter, text.strip())) {
                findings.addToPipeline("parameters", DiagnosticCode.PARAMETER_DEFAULT, text, name,
                        expected(parameter), "from '" + parameter.getType() + "'");
            }
        }
    }

    private static boolean fits(Parameter parameter, String text) {
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

    private static String expected(Parameter parameter) {
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
