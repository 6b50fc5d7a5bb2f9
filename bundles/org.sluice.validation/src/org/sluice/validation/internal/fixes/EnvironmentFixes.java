package org.sluice.validation.internal.fixes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sluice.model.Environment;
import org.sluice.model.Parameter;
import org.sluice.model.ParameterValue;
import org.sluice.model.Pipeline;
import org.sluice.telemetry.ParameterDescription;
import org.sluice.validation.Diagnostic;
import org.sluice.validation.DiagnosticCode;
import org.sluice.validation.fixes.QuickFix;
import org.sluice.validation.internal.Texts;

/** Fixes for environments and secrets. A diagnostic names its subjects in quotes, which is how they are found again. */
final class EnvironmentFixes {

    private EnvironmentFixes() {
    }

    static List<QuickFix> of(DiagnosticCode code, Diagnostic diagnostic, Pipeline pipeline) {
        return switch (code) {
            case SECRET_STORED -> secretStored(diagnostic, pipeline);
            case ENVIRONMENT_NAME -> List.of(new QuickFix("Rename the environments that need it", EnvironmentFixes::rename));
            default -> values(diagnostic, pipeline);
        };
    }

    private static List<QuickFix> secretStored(Diagnostic diagnostic, Pipeline pipeline) {
        if (!diagnostic.attribute().equals("parameters")) {
            return values(diagnostic, pipeline);
        }
        List<QuickFix> fixes = new ArrayList<>();
        for (int i = 0; i < pipeline.getParameters().size(); i++) {
            Parameter parameter = pipeline.getParameters().get(i);
            int at = i;
            boolean stored = parameter.isSecret() && !Texts.of(parameter.getDefaultValue()).isBlank()
                    && !ParameterDescription.isReference(parameter.getDefaultValue());
            if (stored && diagnostic.message().startsWith("The parameter '" + parameter.getName() + "' ")) {
                fixes.add(new QuickFix("Remove the stored value", p -> p.getParameters().get(at).setDefaultValue(null)));
            }
        }
        return fixes;
    }

    private static List<QuickFix> values(Diagnostic diagnostic, Pipeline pipeline) {
        String label = diagnostic.code().equals(DiagnosticCode.SECRET_STORED.code()) ? "Remove the stored value" : "Remove the value";
        List<QuickFix> fixes = new ArrayList<>();
        for (int e = 0; e < pipeline.getEnvironments().size(); e++) {
            Environment environment = pipeline.getEnvironments().get(e);
            if (!diagnostic.message().contains("environment '" + Texts.of(environment.getName()) + "'")) {
                continue;
            }
            for (int v = environment.getValues().size() - 1; v >= 0; v--) {
                ParameterValue value = environment.getValues().get(v);
                String quoted = "'" + Texts.of(value.getName()) + "'";
                boolean meant = diagnostic.message().contains("parameter " + quoted) || diagnostic.message().contains("value for " + quoted);
                if (meant && fixes.isEmpty()) {
                    int at = e;
                    int index = v;
                    fixes.add(new QuickFix(label, p -> p.getEnvironments().get(at).getValues().remove(index)));
                }
            }
        }
        return fixes;
    }

    private static void rename(Pipeline pipeline) {
        Set<String> taken = new HashSet<>();
        for (Environment environment : pipeline.getEnvironments()) {
            String name = Texts.of(environment.getName()).replaceAll("[^\\p{L}\\p{N}_.-]+", "-").replaceAll("^[-.]+|-+$", "");
            String free = name.isEmpty() ? "environment" : name;
            for (int n = 2; taken.contains(free); n++) {
                free = (name.isEmpty() ? "environment" : name) + "-" + n;
            }
            taken.add(free);
            if (!free.equals(environment.getName())) {
                environment.setName(free);
            }
        }
    }
}
