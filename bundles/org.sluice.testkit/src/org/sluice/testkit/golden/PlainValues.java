package org.sluice.testkit.golden;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sluice.telemetry.RecordJson;

/**
 * Records of a run as the plain values a test file is written in, their comparison, and their text.
 *
 * <p>Plain values: {@code null}, {@link String}, {@link Boolean}, {@link BigDecimal}, {@code List}, {@code Map}.
 */
final class PlainValues {

    private PlainValues() {
    }

    /**
     * The plain value of a record in the form every part of Sluice writes: pairs become lists of two, Java records
     * become maps by component, iterables and arrays lists; what is nothing of these becomes its {@code toString()}.
     */
    static Object of(Object value) {
        try {
            return JsonText.parse(RecordJson.toJson(value)).plain();
        } catch (JsonText.JsonSyntaxProblem e) {
            throw new IllegalStateException("a record has no JSON form: " + value, e);
        }
    }

    /** The text of a key as it stands in {@code "state"}: strings as they are, everything else as JSON. */
    static String key(Object key) {
        return of(key) instanceof String text ? text : text(of(key));
    }

    /** Whether two plain values are equal: numbers by value, maps without order, lists with order. */
    static boolean equal(Object expected, Object actual, double tolerance) {
        if (expected instanceof BigDecimal left && actual instanceof BigDecimal right) {
            return left.compareTo(right) == 0
                    || tolerance > 0 && left.subtract(right).abs().compareTo(BigDecimal.valueOf(tolerance)) <= 0;
        }
        if (expected instanceof List<?> left && actual instanceof List<?> right) {
            return left.size() == right.size() && equalElements(left, right, tolerance);
        }
        if (expected instanceof Map<?, ?> left && actual instanceof Map<?, ?> right) {
            return left.keySet().equals(right.keySet())
                    && left.keySet().stream().allMatch(key -> equal(left.get(key), right.get(key), tolerance));
        }
        return Objects.equals(expected, actual);
    }

    private static boolean equalElements(List<?> left, List<?> right, double tolerance) {
        Iterator<?> other = right.iterator();
        return left.stream().allMatch(element -> equal(element, other.next(), tolerance));
    }

    /** One text for all values that are exactly equal: numbers without trailing zeros, names sorted. */
    static String canonical(Object plain) {
        StringBuilder out = new StringBuilder();
        append(out, plain, true);
        return out.toString();
    }

    /** The value as compact JSON, as a person would write it into a test. */
    static String text(Object plain) {
        StringBuilder out = new StringBuilder();
        append(out, plain, false);
        return out.toString();
    }

    private static void append(StringBuilder out, Object plain, boolean canonical) {
        if (plain instanceof String string) {
            quote(out, string);
        } else if (plain instanceof BigDecimal number) {
            out.append(number.signum() == 0 ? "0" : canonical ? number.stripTrailingZeros().toString() : readable(number));
        } else if (plain instanceof List<?> list) {
            out.append('[');
            String separator = "";
            for (Object element : list) {
                out.append(separator);
                append(out, element, canonical);
                separator = ",";
            }
            out.append(']');
        } else if (plain instanceof Map<?, ?> map) {
            out.append('{');
            String separator = "";
            for (Object key : canonical ? map.keySet().stream().sorted().toList() : map.keySet()) {
                out.append(separator);
                quote(out, String.valueOf(key));
                out.append(':');
                append(out, map.get(key), canonical);
                separator = ",";
            }
            out.append('}');
        } else {
            out.append(plain);
        }
    }

    private static String readable(BigDecimal number) {
        int exponent = number.precision() - number.scale();
        return exponent > 20 || exponent < -7 ? number.toString() : number.toPlainString();
    }

    private static void quote(StringBuilder out, String string) {
        out.append('"');
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ') {
                        out.append(String.format("\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
