package org.sluice.streaming;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Named values a pipeline is started with. Immutable. */
public final class Parameters {

    private static final Pattern DURATION = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*(ms|s|min|m|h|d)?");

    private final Map<String, String> values;

    private Parameters(Map<String, String> values) {
        this.values = new TreeMap<>(values);
    }

    public static Parameters of(Map<String, String> values) {
        return new Parameters(values);
    }

    public static Parameters empty() {
        return new Parameters(Map.of());
    }

    public Set<String> names() {
        return Set.copyOf(values.keySet());
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** @throws PipelineDefinitionException SL-0310 when there is no such parameter */
    public String getString(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new PipelineDefinitionException("SL-0310", "The parameter '" + name + "' has no value. Give one with --set " + name + "=VALUE.");
        }
        return value;
    }

    public int getInt(String name) {
        try {
            return Integer.parseInt(getString(name).trim());
        } catch (NumberFormatException e) {
            throw wrong(name, "a whole number");
        }
    }

    public long getLong(String name) {
        try {
            return Long.parseLong(getString(name).trim());
        } catch (NumberFormatException e) {
            throw wrong(name, "a whole number");
        }
    }

    public double getDouble(String name) {
        try {
            return Double.parseDouble(getString(name).trim());
        } catch (NumberFormatException e) {
            throw wrong(name, "a number");
        }
    }

    public boolean getBoolean(String name) {
        return switch (getString(name).trim()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw wrong(name, "true or false");
        };
    }

    /** {@code 500 ms}, {@code 1 s}, {@code 5 min}, {@code 2 h}; also without the space, or as ISO ({@code PT1S}). */
    public Duration getDuration(String name) {
        Duration duration = duration(getString(name).trim());
        if (duration == null) {
            throw wrong(name, "a duration, for example 500 ms, 1 s, 5 min");
        }
        return duration;
    }

    /** Null = the text is no duration. */
    static Duration duration(String text) {
        Matcher m = DURATION.matcher(text);
        if (m.matches()) {
            double unit = switch (m.group(2) == null ? "ms" : m.group(2)) {
                case "ms" -> 1;
                case "s" -> 1000;
                case "min", "m" -> 60_000;
                case "h" -> 3_600_000;
                default -> 86_400_000;
            };
            return new Duration(Math.round(Double.parseDouble(m.group(1)) * unit));
        }
        try {
            return new Duration(java.time.Duration.parse(text).toMillis());
        } catch (java.time.format.DateTimeParseException e) {
            return null;
        }
    }

    private PipelineDefinitionException wrong(String name, String what) {
        return new PipelineDefinitionException("SL-0311", "The parameter '" + name + "' is '" + values.get(name) + "'. It has to be " + what + ".");
    }
}
