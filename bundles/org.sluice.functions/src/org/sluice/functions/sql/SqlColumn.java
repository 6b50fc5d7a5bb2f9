package org.sluice.functions.sql;

import java.sql.Types;
import java.util.Set;

/**
 * A column of a table, or a field that takes one.
 *
 * @param name     its name; SQL does not tell capitals from small letters
 * @param javaType name of the Java type, with or without its package
 */
public record SqlColumn(String name, String javaType) {

    /** What H2 calls its decimal floating point type; the JDK 17 has no name for it. */
    private static final int H2_DECFLOAT = 2015;
    private static final Set<Integer> WHOLE = Set.of(Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT);
    private static final Set<Integer> FRACTIONS = Set.of(Types.REAL, Types.FLOAT, Types.DOUBLE, Types.DECIMAL, Types.NUMERIC, H2_DECFLOAT);

    /** Simple name of the type; wrappers and primitives are the same. */
    String simpleType() {
        String simple = javaType.replaceAll("<.*>", "").strip();
        simple = simple.substring(simple.lastIndexOf('.') + 1);
        return switch (simple) {
            case "Integer" -> "int";
            case "Long", "Double", "Float", "Short", "Byte", "Boolean" -> simple.toLowerCase(java.util.Locale.ROOT);
            default -> simple;
        };
    }

    /** Type of the column in {@link Types}; what SQL has no type for is its text. */
    int sqlType() {
        return switch (simpleType()) {
            case "int" -> Types.INTEGER;
            case "long" -> Types.BIGINT;
            case "double" -> Types.DOUBLE;
            case "float" -> Types.REAL;
            case "short" -> Types.SMALLINT;
            case "byte" -> Types.TINYINT;
            case "boolean" -> Types.BOOLEAN;
            case "BigDecimal" -> Types.NUMERIC;
            case "Instant" -> Types.TIMESTAMP_WITH_TIMEZONE;
            case "LocalDateTime" -> Types.TIMESTAMP;
            case "LocalDate" -> Types.DATE;
            case "LocalTime" -> Types.TIME;
            default -> Types.VARCHAR;
        };
    }

    boolean isDecimal() {
        return sqlType() == Types.NUMERIC;
    }

    /** Whether values of a type of {@link Types} can become values of this one without losing anything but range. */
    boolean takes(int type) {
        return switch (sqlType()) {
            case Types.INTEGER, Types.BIGINT, Types.SMALLINT, Types.TINYINT -> WHOLE.contains(type);
            case Types.DOUBLE, Types.REAL, Types.NUMERIC -> WHOLE.contains(type) || FRACTIONS.contains(type);
            case Types.VARCHAR -> simpleType().equals("String");
            default -> sqlType() == type;
        };
    }
}
