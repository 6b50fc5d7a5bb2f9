package org.sluice.telemetry;

import java.util.Map;

/**
 * A set of values for the parameters of a pipeline, chosen with {@code --env NAME}.
 *
 * @param name          as used in {@code --env NAME}
 * @param documentation one or more sentences, may be {@code ""}
 * @param values        parameter to value as text, in the order of the file; never the value of a secret, only references
 */
public record EnvironmentDescription(String name, String documentation, Map<String, String> values) {

    public EnvironmentDescription {
        name = Absent.text(name);
        documentation = Absent.text(documentation);
        values = Absent.map(values);
    }
}
