package org.sluice.functions.sql;

import java.io.Serializable;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * A query over records: {@code SELECT … FROM input …}. Each record is a row of the table {@code input}, each field of its class a column; a class that is no
 * record makes a table of the one column {@code value}. The columns of the result become the fields of the same names of the result's class.
 *
 * <p>The statement is prepared once, by H2 in memory; the rows are read where they are. No value of a record ever becomes a part of the statement's text.
 * H2's dialect is the same wherever the query runs, on the engine of Sluice and on Spark.
 *
 * <p>Threads: any, one query at a time.
 */
public final class SqlQuery<T, R> implements Serializable {

    private static final long serialVersionUID = 1;

    /** The one column of values that are no records. */
    public static final String VALUE = "value";

    private final String sql;
    private final Class<T> recordType;
    private final Class<R> resultType;
    private transient SqlStatement statement;
    private transient Method[] fields;
    private transient Constructor<R> constructor;
    private transient int[] columns;
    private transient Class<?>[] types;

    private SqlQuery(String sql, Class<T> recordType, Class<R> resultType) {
        this.sql = sql;
        this.recordType = recordType;
        this.resultType = resultType;
    }

    /** @throws IllegalArgumentException when the statement is wrong, or its result does not fit the class; one line that says why */
    public static <T, R> SqlQuery<T, R> of(String sql, Class<T> recordType, Class<R> resultType) {
        SqlCheck.problem(sql, columns(recordType), columns(resultType), !resultType.isRecord()).ifPresent(problem -> {
            throw new IllegalArgumentException("The query '" + sql.replaceAll("\\s+", " ").strip() + "' is wrong: " + problem.message() + ". Correct it.");
        });
        return new SqlQuery<>(sql, recordType, resultType);
    }

    private static List<SqlColumn> columns(Class<?> type) {
        return type.isRecord() ? Arrays.stream(type.getRecordComponents()).map(field -> new SqlColumn(field.getName(), field.getType().getName())).toList()
                : List.of(new SqlColumn(VALUE, type.getName()));
    }

    /** The result for the records of a batch, in the order of the query. */
    public synchronized Iterator<R> rows(Iterator<T> records) throws ReflectiveOperationException, SQLException {
        prepare();
        List<Object[]> rows = new ArrayList<>();
        while (records.hasNext()) {
            rows.add(row(records.next()));
        }
        statement.input.rows = rows;
        try (ResultSet result = statement.prepared().executeQuery()) {
            List<R> all = new ArrayList<>();
            while (result.next()) {
                all.add(record(result));
            }
            return all.iterator();
        } finally {
            statement.input.rows = List.of();
        }
    }

    private void prepare() throws ReflectiveOperationException, SQLException {
        if (statement != null) {
            return;
        }
        List<SqlColumn> input = columns(recordType);
        fields = recordType.isRecord() ? Arrays.stream(recordType.getRecordComponents()).map(RecordComponent::getAccessor).toArray(Method[]::new) : null;
        if (fields != null) {
            Arrays.stream(fields).forEach(field -> field.setAccessible(true));
        }
        SqlStatement made = new SqlStatement(sql, input);
        if (resultType.isRecord()) {
            RecordComponent[] components = resultType.getRecordComponents();
            types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            constructor = resultType.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            columns = new int[components.length];
            for (int i = 0; i < columns.length; i++) {
                columns[i] = column(made, components[i].getName());
            }
        }
        statement = made;
    }

    private static int column(SqlStatement made, String name) throws SQLException {
        var result = made.prepared().getMetaData();
        for (int i = 1; i <= result.getColumnCount(); i++) {
            if (result.getColumnLabel(i).equalsIgnoreCase(name)) {
                return i;
            }
        }
        throw new IllegalStateException("checked when the query was made: " + name);
    }

    private Object[] row(T record) throws ReflectiveOperationException {
        if (fields == null) {
            return new Object[] {cell(record)};
        }
        Object[] row = new Object[fields.length];
        for (int i = 0; i < row.length; i++) {
            row[i] = cell(fields[i].invoke(record));
        }
        return row;
    }

    private static Object cell(Object value) {
        return value == null || value instanceof Number || value instanceof Boolean || value instanceof java.time.temporal.Temporal ? value : value.toString();
    }

    private R record(ResultSet result) throws ReflectiveOperationException, SQLException {
        if (constructor == null) {
            return resultType.cast(value(result, 1, resultType, VALUE));
        }
        Object[] values = new Object[columns.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(result, columns[i], types[i], resultType.getRecordComponents()[i].getName());
        }
        return constructor.newInstance(values);
    }

    private static Object value(ResultSet result, int column, Class<?> type, String name) throws SQLException {
        Object value = result.getObject(column, wrapper(type));
        if (value == null && type.isPrimitive()) {
            throw new IllegalStateException("The column '" + name + "' of the query's result is NULL, but the field is a " + type
                    + ", which cannot be. Make the field a " + wrapper(type).getSimpleName() + ", or use COALESCE.");
        }
        return value instanceof BigDecimal decimal ? withoutZeros(decimal) : value;
    }

    /** SQL fills decimals with zeros up to its scale. */
    private static BigDecimal withoutZeros(BigDecimal decimal) {
        BigDecimal stripped = decimal.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static Class<?> wrapper(Class<?> type) {
        return Optional.<Class<?>>ofNullable(type.isPrimitive() ? java.lang.invoke.MethodType.methodType(type).wrap().returnType() : null).orElse(type);
    }
}
