package org.sluice.testkit.golden;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sluice.streaming.Tuple2;

/**
 * Values of a test file as the records a source gives: strings stay, whole numbers become {@link Integer} (or
 * {@link Long} when too large), other numbers {@link Double}, arrays of two {@link Tuple2}, other arrays lists.
 */
final class InputValues {

    private InputValues() {
    }

    /** A batch, or {@code null} for none. */
    static List<Object> batch(List<Object> plain) {
        if (plain == null) {
            return null;
        }
        List<Object> records = new ArrayList<>(plain.size());
        plain.forEach(value -> records.add(record(value)));
        return records;
    }

    private static Object record(Object plain) {
        if (plain instanceof BigDecimal number) {
            return number(number);
        }
        if (plain instanceof List<?> list) {
            List<Object> parts = new ArrayList<>(list.size());
            list.forEach(part -> parts.add(record(part)));
            return parts.size() == 2 ? new Tuple2<>(parts.get(0), parts.get(1)) : parts;
        }
        if (plain instanceof Map<?, ?> map) {
            Map<String, Object> members = new LinkedHashMap<>();
            map.forEach((name, value) -> members.put(String.valueOf(name), record(value)));
            return members;
        }
        return plain;
    }

    private static Object number(BigDecimal number) {
        if (number.scale() > 0) {
            return number.doubleValue();
        }
        try {
            return number.intValueExact();
        } catch (ArithmeticException e) {
            return number.precision() - number.scale() > 19 ? (Object) number.doubleValue() : (Object) number.longValue();
        }
    }
}
