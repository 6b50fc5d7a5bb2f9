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
 * {@link Long} when too large), other numbers {@link Double}, arrays of two {@link Tuple2}, other arrays lists, objects the Java record whose components
 * have their names, and maps when there is none.
 */
final class InputValues {

    private final Map<Set<String>, Class<?>> recordTypes = new HashMap<>();

    InputValues(List<Class<?>> recordTypes) {
        for (Class<?> type : recordTypes) {
            this.recordTypes.putIfAbsent(names(type), type);
        }
    }

    private static Set<String> names(Class<?> type) {
        return Stream.of(type.getRecordComponents()).map(RecordComponent::getName).collect(Collectors.toSet());
    }

    /** A batch, or {@code null} for none. */
    List<Object> batch(List<Object> plain) {
        if (plain == null) {
            return null;
        }
        List<Object> records = new ArrayList<>(plain.size());
        plain.forEach(value -> records.add(record(value)));
        return records;
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
