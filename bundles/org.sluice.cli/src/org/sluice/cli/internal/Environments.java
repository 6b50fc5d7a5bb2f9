package org.sluice.cli.internal;

import java.util.List;
import org.sluice.model.Environment;
import org.sluice.model.Parameter;
import org.sluice.model.ParameterValue;
import org.sluice.model.Pipeline;

/** Environments of a pipeline that is only looked at. */
final class Environments {

    private Environments() {
    }

    /** Makes the values of an environment the defaults, in memory only; wrong usage when the pipeline has no such environment. */
    static void apply(String file, Pipeline pipeline, String name) {
        Environment environment = pipeline.getEnvironments().stream().filter(each -> name.equals(each.getName())).findFirst().orElseThrow(() -> {
            List<String> known = pipeline.getEnvironments().stream().map(Environment::getName).toList();
            return Failure.usage(file + ": unknown environment '" + name + "' in --env; "
                    + (known.isEmpty() ? "this pipeline has no environments" : "known are " + String.join(", ", known)));
        });
        for (ParameterValue value : environment.getValues()) {
            for (Parameter parameter : pipeline.getParameters()) {
                if (String.valueOf(parameter.getName()).equals(value.getName())) {
                    parameter.setDefaultValue(value.getValue());
                }
            }
        }
    }
}
