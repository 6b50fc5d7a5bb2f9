package org.sluice.telemetry;

/**
 * A parameter of a pipeline.
 *
 * @param name          as used in {@code --set NAME=VALUE}
 * @param type          STRING, INT, LONG, DOUBLE, BOOLEAN or DURATION
 * @param defaultValue  text form; {@code ""} means that a value must be given, except for STRING
 * @param documentation one or more sentences, may be {@code ""}
 */
public record ParameterDescription(String name, String type, String defaultValue, String documentation) {

    public ParameterDescription {
        name = Absent.text(name);
        type = type == null || type.isEmpty() ? "STRING" : type;
        defaultValue = Absent.text(defaultValue);
        documentation = Absent.text(documentation);
    }
}
