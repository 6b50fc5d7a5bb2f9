package org.sluice.testkit.golden;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sluice.streaming.Tuple2;

/**
 * Values of a test file as the records a source gives: strings stay, whole numbers become {@link Integer} (or
 * {@link Long} when too large), other numbers {@link Double} unless the source says of which type its records are, arrays of two {@link Tuple2}, other arrays lists, objects the Java record whose components
 * have their names, and maps when there is none.
 */
final class InputValues {

    private static final Map<String, Class<?>> NUMBERS = Map.of("Long", Long.class, "Double", Double.class, "Float", Float.class, "Short", Short.class,
            "Byte", Byte.class, "BigDecimal", BigDecimal.class);

    private final Map<Set<String>, Class<?>> recordTypes = new HashMap<>();

    InputValues(List<Class<?>> recordTypes) {
        for (Class<?> type : recordTypes) {
            this.recordTypes.putIfAbsent(names(type), type);
        }
    }

    private static Set<String> names(Class<?> type) {
        return Stream.of(type.getRecordComponents()).map(RecordComponent::getName).collect(Collectors.toSet());
    }

    /** A batch, or {@code null} for none. @param type Java type of the records, {@code ""} when it is not known */
    List<Object> batch(List<Object> plain, String type) {
        if (plain == null) {
            return null;
        }
        List<Object> records = new ArrayList<>(plain.size());
        plain.forEach(value -> records.add(typed(record(value), type.strip())));
        return records;
    }

    /** A number, or the numbers of a pair, as the type says. */
    private static Object typed(Object value, String type) {
        if (value instanceof Tuple2<?, ?> pair && type.endsWith(">") && type.substring(0, type.indexOf('<')).strip().endsWith("Tuple2")) {
            String arguments = type.substring(type.indexOf('<') + 1, type.length() - 1);
            int comma = comma(arguments);
            return comma < 0 ? value : new Tuple2<>(typed(pair._1(), arguments.substring(0, comma).strip()), typed(pair._2(), arguments.substring(comma + 1).strip()));
        }
        Class<?> number = NUMBERS.get(type.substring(type.lastIndexOf('.') + 1));
        return number == null ? value : fitted(value, number);
    }

    /** Where the comma between two type arguments is; -1 when there is none. */
    private static int comma(String arguments) {
        int depth = 0;
        for (int i = 0; i < arguments.length(); i++) {
            char c = arguments.charAt(i);
            depth += c == '<' ? 1 : c == '>' ? -1 : 0;
            if (c == ',' && depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** A batch of arrays of bytes, each written as base64, or {@code null} for none. */
    List<Object> bytes(List<Object> plain) {
        return plain == null ? null : plain.stream().map(InputValues::bytesOf).collect(Collectors.toList());
    }

    private static Object bytesOf(Object plain) {
        try {
            return Base64.getDecoder().decode(String.valueOf(plain));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("a binary record is a text in base64, but there is " + PlainValues.text(plain), e);
        }
    }

    private Object record(Object plain) {
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
            Class<?> type = recordTypes.get(members.keySet());
            return type == null ? members : made(type, members);
        }
        return plain;
    }

    private static Object made(Class<?> type, Map<String, Object> members) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] arguments = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            arguments[i] = fitted(members.get(components[i].getName()), types[i]);
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException("a record " + type.getSimpleName() + " cannot be made of " + members + ": " + e.getCause(), e);
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            throw new IllegalArgumentException("a record " + type.getSimpleName() + " cannot be made of " + members + ": the types of its fields differ", e);
        }
    }

    /** A number as the type of the field that takes it. */
    private static Object fitted(Object value, Class<?> type) {
        if (!(value instanceof Number number)) {
            return value;
        }
        if (type == long.class || type == Long.class) {
            return number.longValue();
        }
        if (type == double.class || type == Double.class) {
            return number.doubleValue();
        }
        if (type == float.class || type == Float.class) {
            return number.floatValue();
        }
        if (type == short.class || type == Short.class) {
            return number.shortValue();
        }
        if (type == byte.class || type == Byte.class) {
            return number.byteValue();
        }
        return type == BigDecimal.class ? new BigDecimal(number.toString()) : value;
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
