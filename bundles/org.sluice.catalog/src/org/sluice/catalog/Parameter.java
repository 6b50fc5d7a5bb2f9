package org.sluice.catalog;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A value a person sets on a node.
 *
 * @param name same as the name of the attribute of the model class, for example {@code windowDuration}
 * @param label what people read, for example {@code Window length}
 * @param type what the value is
 * @param unit unit of a number ({@code records}, {@code lines}), empty when it has none or carries its own
 * @param defaultValue text of the value a new node has, empty when there is none
 * @param min least value of a number, or of a duration in seconds; {@code null} when unbounded
 * @param max greatest value of a number, or of a duration in seconds; {@code null} when unbounded
 * @param values allowed values of an {@link ParameterType#ENUM}, otherwise empty
 * @param required whether the node cannot run while the value is empty
 * @param doc one or two sentences for people
 * @param example a value that makes sense, as it would be typed
 */
public record Parameter(String name, String label, ParameterType type, String unit, String defaultValue, Double min,
        Double max, List<String> values, boolean required, String doc, String example) {

    public Parameter {
        requireNonNull(name, "name");
        requireNonNull(label, "label");
        requireNonNull(type, "type");
        requireNonNull(unit, "unit");
        requireNonNull(defaultValue, "defaultValue");
        values = List.copyOf(values);
        requireNonNull(doc, "doc");
        requireNonNull(example, "example");
    }

    /** Least value, if there is one. */
    public Optional<Double> minimum() {
        return Optional.ofNullable(min);
    }

    /** Greatest value, if there is one. */
    public Optional<Double> maximum() {
        return Optional.ofNullable(max);
    }

    /** A parameter that must be given. */
    static Parameter required(String name, String label, ParameterType type, String doc, String example) {
        return new Parameter(name, label, type, "", "", null, null, List.of(), true, doc, example);
    }

    /** A parameter that may stay empty. */
    static Parameter optional(String name, String label, ParameterType type, String doc, String example) {
        return new Parameter(name, label, type, "", "", null, null, List.of(), false, doc, example);
    }

    /** A parameter that is one of some values, the first one when nothing else is chosen. */
    static Parameter choice(String name, String label, String doc, String... values) {
        return new Parameter(name, label, ParameterType.ENUM, "", values[0], null, null, List.of(values), true, doc, values[1]);
    }

    Parameter unit(String newUnit) {
        return new Parameter(name, label, type, newUnit, defaultValue, min, max, values, required, doc, example);
    }

    Parameter defaultsTo(String newDefault) {
        return new Parameter(name, label, type, unit, newDefault, min, max, values, required, doc, example);
    }

    Parameter between(Double newMin, Double newMax) {
        return new Parameter(name, label, type, unit, defaultValue, newMin, newMax, values, required, doc, example);
    }
}
