package org.sluice.functions;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Reads values of simple types from text. */
final class TextValues {

    private static final Map<Class<?>, Function<String, Object>> READERS = new HashMap<>();

    static {
        READERS.put(String.class, text -> text);
        put(boolean.class, Boolean.class, TextValues::truth);
        put(char.class, Character.class, TextValues::character);
        put(byte.class, Byte.class, Byte::valueOf);
        put(short.class, Short.class, Short::valueOf);
        put(int.class, Integer.class, Integer::valueOf);
        put(long.class, Long.class, Long::valueOf);
        put(float.class, Float.class, Float::valueOf);
        put(double.class, Double.class, Double::valueOf);
        READERS.put(BigDecimal.class, BigDecimal::new);
        READERS.put(BigInteger.class, BigInteger::new);
        READERS.put(UUID.class, UUID::fromString);
        READERS.put(Instant.class, Instant::parse);
        READERS.put(LocalDate.class, LocalDate::parse);
        READERS.put(LocalTime.class, LocalTime::parse);
        READERS.put(LocalDateTime.class, LocalDateTime::parse);
        READERS.put(OffsetDateTime.class, OffsetDateTime::parse);
        READERS.put(ZonedDateTime.class, ZonedDateTime::parse);
        READERS.put(Duration.class, Duration::parse);
    }

    private TextValues() {
    }

    private static void put(Class<?> primitive, Class<?> boxed, Function<String, Object> reader) {
        READERS.put(primitive, reader);
        READERS.put(boxed, reader);
    }

    private static Object truth(String text) {
        if (text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false")) {
            return Boolean.valueOf(text);
        }
        throw new IllegalArgumentException();
    }

    private static Object character(String text) {
        if (text.length() != 1) {
            throw new IllegalArgumentException();
        }
        return text.charAt(0);
    }

    static boolean canRead(Class<?> type) {
        return READERS.containsKey(type) || type.isEnum();
    }

    /** The value of a field; {@code text} is null where there is none. */
    static Object read(String field, Class<?> type, String text) {
        if (text == null || text.isEmpty()) {
            return nothing(field, type);
        }
        try {
            Function<String, Object> reader = READERS.get(type);
            return reader == null ? constant(type, text) : reader.apply(text);
        } catch (RuntimeException e) {
            // the reason of the reader says no more than the type does
            throw new MalformedLineException("field '" + field + "': " + MalformedLineException.quote(text) + " is no "
                    + type.getSimpleName());
        }
    }

    static Object nothing(String field, Class<?> type) {
        if (type.isPrimitive()) {
            throw new MalformedLineException("field '" + field + "' is empty; " + type.getSimpleName() + " is expected");
        }
        return type == String.class ? "" : null;
    }

    private static Object constant(Class<?> type, String text) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(text)) {
                return constant;
            }
        }
        throw new IllegalArgumentException();
    }
}
