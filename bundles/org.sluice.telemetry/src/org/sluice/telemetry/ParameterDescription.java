package org.sluice.telemetry;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A parameter of a pipeline.
 *
 * @param name          as used in {@code --set NAME=VALUE}
 * @param type          STRING, INT, LONG, DOUBLE, BOOLEAN or DURATION
 * @param defaultValue  text form; {@code ""} means that a value must be given, except for STRING
 * @param documentation one or more sentences, may be {@code ""}
 * @param secret        the value is never stored and never shown; the default is empty or a reference
 */
public record ParameterDescription(String name, String type, String defaultValue, String documentation, boolean secret) {

    private static final Pattern REFERENCE = Pattern.compile("\\s*\\$\\{(env|file):[^{}]+}\\s*");

    public ParameterDescription {
        name = Absent.text(name);
        type = type == null || type.isEmpty() ? "STRING" : type;
        defaultValue = Absent.text(defaultValue);
        documentation = Absent.text(documentation);
    }

    /** A parameter that is no secret. */
    public ParameterDescription(String name, String type, String defaultValue, String documentation) {
        this(name, type, defaultValue, documentation, false);
    }

    /** Whether a value stands for an environment variable (<code>${env:NAME}</code>) or the text of a file (<code>${file:PATH}</code>). */
    public static boolean isReference(String value) {
        return value != null && REFERENCE.matcher(value).matches();
    }

    /** The environment variable that the value of a secret comes from, like {@code SLUICE_PARAMETER_API_KEY} for {@code apiKey}. */
    public static String variableOf(String parameter) {
        return "SLUICE_PARAMETER_" + parameter.replaceAll("(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})", "_").toUpperCase(Locale.ROOT);
    }
}
