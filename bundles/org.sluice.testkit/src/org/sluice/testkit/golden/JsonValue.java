package org.sluice.testkit.golden;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A parsed JSON value that remembers the line it starts on, so that a mistake in a test file is reported where it is.
 *
 * @param line  line of the first character, from 1
 * @param value {@code null}, {@link String}, {@link Boolean}, {@link BigDecimal}, {@code List<JsonValue>} or
 *              {@code Map<String, JsonValue>} in file order
 */
record JsonValue(int line, Object value) {

    boolean isNull() {
        return value == null;
    }

    @SuppressWarnings("unchecked")
    List<JsonValue> elements() {
        return (List<JsonValue>) value;
    }

    @SuppressWarnings("unchecked")
    Map<String, JsonValue> members() {
        return (Map<String, JsonValue>) value;
    }

    boolean isArray() {
        return value instanceof List;
    }

    boolean isObject() {
        return value instanceof Map;
    }

    /** What the value is, as a word for messages. */
    String kind() {
        if (value == null) {
            return "null";
        }
        if (value instanceof String) {
            return "a string";
        }
        if (value instanceof Boolean) {
            return "true or false";
        }
        if (value instanceof BigDecimal) {
            return "a number";
        }
        return isArray() ? "an array" : "an object";
    }

    /** The value without its lines: nested lists and maps of plain values. */
    Object plain() {
        if (isArray()) {
            List<Object> plain = new ArrayList<>();
            elements().forEach(element -> plain.add(element.plain()));
            return plain;
        }
        if (isObject()) {
            Map<String, Object> plain = new LinkedHashMap<>();
            members().forEach((name, member) -> plain.put(name, member.plain()));
            return plain;
        }
        return value;
    }
}
