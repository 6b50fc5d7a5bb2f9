package org.sluice.runner.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sluice.runner.UsageException;
import org.sluice.telemetry.ParameterDescription;

/** Values of a pipeline's parameters: defaults, overridden by what was given, complete and of the right type. */
public final class ParameterValues {

    private ParameterValues() {
    }

    /** @throws UsageException a name is unknown, a value is missing or of the wrong type */
    public static Map<String, String> of(List<ParameterDescription> known, Map<String, String> given) throws UsageException {
        for (String name : given.keySet()) {
            if (known.stream().noneMatch(parameter -> parameter.name().equals(name))) {
                throw new UsageException("Unknown parameter '" + name + "' in --set. " + namesOf(known));
            }
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (ParameterDescription parameter : known) {
            String value = given.getOrDefault(parameter.name(), parameter.defaultValue());
            if (value.isEmpty() && !parameter.type().equals("STRING")) {
                throw new UsageException("Parameter '" + parameter.name() + "' has no value. Give one with --set "
                        + parameter.name() + "=" + parameter.type() + ".");
            }
            check(parameter, value);
            values.put(parameter.name(), parameter.type().equals("STRING") ? value : value.strip());
        }
        return values;
    }

    private static String namesOf(List<ParameterDescription> known) {
        return known.isEmpty() ? "This pipeline has no parameters."
                : "Known are: " + String.join(", ", known.stream().map(ParameterDescription::name).toList()) + ".";
    }

    private static void check(ParameterDescription parameter, String text) throws UsageException {
        String value = text.strip();
        boolean right;
        String wanted;
        switch (parameter.type()) {
            case "INT" -> {
                wanted = "a whole number from " + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE;
                right = isNumber(() -> Integer.parseInt(value));
            }
            case "LONG" -> {
                wanted = "a whole number";
                right = isNumber(() -> Long.parseLong(value));
            }
            case "DOUBLE" -> {
                wanted = "a number";
                right = isNumber(() -> Double.parseDouble(value));
            }
            case "BOOLEAN" -> {
                wanted = "true or false";
                right = value.equals("true") || value.equals("false");
            }
            case "DURATION" -> {
                wanted = "a duration such as '500 ms', '1 s' or '5 min'";
                right = DurationText.parse(value).isPresent();
            }
            default -> {
                wanted = "text";
                right = true;
            }
        }
        if (!right) {
            throw new UsageException("Parameter '" + parameter.name() + "' is '" + text + "', but must be " + wanted + ".");
        }
    }

    private static boolean isNumber(Runnable parse) {
        try {
            parse.run();
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
