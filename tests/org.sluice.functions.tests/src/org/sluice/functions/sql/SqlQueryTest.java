package org.sluice.functions.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SqlQueryTest {

    private record Reading(String sensor, double celsius, long value) {
    }

    private record Mean(String sensor, double mean, long n) {
    }

    private enum Colour {
        RED, BLUE
    }

    private record Everything(Integer whole, Long large, Float real, Boolean yes, BigDecimal amount, Instant at, LocalDate day, Colour colour, short small) {
    }

    private record Copy(Integer whole, Long large, Float real, Boolean yes, BigDecimal amount, Instant at, LocalDate day, String colour, short small) {
    }

    private record Maybe(Integer whole) {
    }

    private record Sure(int whole) {
    }

    private static <T, R> List<R> run(SqlQuery<T, R> query, List<T> records) throws Exception {
        List<R> all = new ArrayList<>();
        query.rows(records.iterator()).forEachRemaining(all::add);
        return all;
    }

    private static String refusal(String sql, Class<?> from, Class<?> to) {
        return assertThrows(IllegalArgumentException.class, () -> SqlQuery.of(sql, from, to)).getMessage();
    }

    @Test
    void shouldGroupTheRecordsOfEachBatchAnew() throws Exception {
        SqlQuery<Reading, Mean> query = SqlQuery.of("SELECT sensor, AVG(celsius) AS mean, COUNT(*) AS n FROM input WHERE value > 0 GROUP BY sensor ORDER BY sensor",
                Reading.class, Mean.class);

        assertEquals(List.of(new Mean("a", 15, 2), new Mean("b", 1, 1)), run(query, List.of(new Reading("a", 10, 1), new Reading("b", 1, 1),
                new Reading("a", 20, 1), new Reading("a", 1000, 0))));
        assertEquals(List.of(new Mean("a", 7, 1)), run(query, List.of(new Reading("a", 7, 5))));
        assertEquals(List.of(), run(query, List.of()));
    }

    @Test
    void shouldTakeValuesThatAreNoRecords() throws Exception {
        SqlQuery<String, Long> query = SqlQuery.of("SELECT COUNT(DISTINCT value) FROM input", String.class, Long.class);

        assertEquals(List.of(2L), run(query, List.of("be", "to", "be")));
        assertEquals(List.of(0L), run(query, List.of()));
    }

    @Test
    void shouldJoinTheInputWithItself() throws Exception {
        SqlQuery<Reading, String> query = SqlQuery.of("SELECT one.sensor FROM input one JOIN input other ON one.value = other.value + 1", Reading.class, String.class);

        assertEquals(List.of("b"), run(query, List.of(new Reading("a", 0, 1), new Reading("b", 0, 2))));
    }

    @Test
    void shouldKeepValuesOfEveryTypeAsTheyAre() throws Exception {
        SqlQuery<Everything, Copy> query = SqlQuery.of("SELECT * FROM input", Everything.class, Copy.class);
        Instant at = Instant.parse("2026-03-29T01:30:00.123456Z");
        BigDecimal amount = new BigDecimal("12345678901234567890.0123456789");
        LocalDate day = LocalDate.of(2026, 2, 28);

        assertEquals(List.of(new Copy(7, Long.MIN_VALUE, 1.5f, true, amount, at, day, "BLUE", (short) -3),
                new Copy(null, null, null, null, null, null, null, "RED", (short) 0)),
                run(query, List.of(new Everything(7, Long.MIN_VALUE, 1.5f, true, amount, at, day, Colour.BLUE, (short) -3),
                        new Everything(null, null, null, null, null, null, null, Colour.RED, (short) 0))));
    }

    @Test
    void shouldNeverTakeAValueForSql() throws Exception {
        SqlQuery<String, String> query = SqlQuery.of("SELECT value FROM input WHERE value LIKE '%DROP%'", String.class, String.class);

        assertEquals(List.of("'; DROP VIEW input; --"), run(query, List.of("'; DROP VIEW input; --", "x' OR 'x'='x")));
        assertEquals(List.of("DROP"), run(query, List.of("DROP")));
    }

    @Test
    void shouldSayWhenNullHasNoPlace() throws Exception {
        SqlQuery<Maybe, Sure> query = SqlQuery.of("SELECT whole FROM input", Maybe.class, Sure.class);

        String message = assertThrows(IllegalStateException.class, () -> run(query, List.of(new Maybe(null)))).getMessage();

        assertEquals("The column 'whole' of the query's result is NULL, but the field is a int, which cannot be. Make the field a Integer, or use COALESCE.", message);
        assertEquals(List.of(new Sure(1)), run(query, List.of(new Maybe(1))));
    }

    @Test
    void shouldRefuseWhatIsWrongBeforeItRuns() {
        assertEquals("The query 'SELECT sensor FROM input' is wrong: the record has the field 'mean', but the result has no such column. Correct it.",
                refusal("SELECT sensor FROM input", Reading.class, Mean.class));
        assertEquals("The query 'SELECT sensor, 1 FROM input' is wrong: the result has the column '1', but the record has no such field; name it with AS. Correct it.",
                refusal("SELECT sensor, 1 FROM input", Reading.class, Mean.class));
        assertEquals("The query 'SELECT sensor AS whole FROM input' is wrong: the column 'whole' is CHARACTER VARYING, which is no java.lang.Integer; use CAST, or change the field. Correct it.",
                refusal("SELECT sensor AS whole FROM input", Reading.class, Maybe.class));
        assertEquals("The query 'SELECT 1, 2' is wrong: the result has 2 columns, but a java.lang.Long takes one. Correct it.", refusal("SELECT 1, 2", Reading.class, Long.class));
        assertEquals("The query 'DROP VIEW input' is wrong: only a query can be used here, which begins with SELECT or WITH. Correct it.",
                refusal("DROP VIEW input", Reading.class, Long.class));
        assertEquals("The query 'SELECT value FROM input WHERE value = ?' is wrong: '?' has no value here. Correct it.",
                refusal("SELECT value FROM input WHERE value = ?", Reading.class, Long.class));
    }

    @Test
    void shouldSayWhereAStatementIsWrong() {
        List<SqlColumn> columns = List.of(new SqlColumn("sensor", "String"), new SqlColumn("celsius", "double"));

        SqlProblem syntax = SqlCheck.problem("SELECT sensor FORM input", columns, List.of(), false).orElseThrow();
        SqlProblem column = SqlCheck.problem("SELECT sensor, censius FROM input", columns, List.of(), false).orElseThrow();

        assertEquals("SELECT sensor FORM ".length(), syntax.offset(), syntax.toString());
        assertEquals("SELECT sensor, ".length(), column.offset(), column.toString());
        assertEquals("censius".length(), column.length());
        assertEquals(Optional.empty(), SqlCheck.problem("select SENSOR, max(Celsius) m from INPUT group by sensor", columns,
                List.of(new SqlColumn("sensor", "java.lang.String"), new SqlColumn("m", "Double")), false));
    }

    @Test
    @SuppressWarnings("unchecked")
    void shouldBeSentToOtherMachines() throws Exception {
        SqlQuery<String, Long> query = SqlQuery.of("SELECT COUNT(*) FROM input", String.class, Long.class);
        run(query, List.of("a"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(query);
        }

        SqlQuery<String, Long> copy = (SqlQuery<String, Long>) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();

        assertEquals(List.of(2L), run(copy, List.of("a", "b")));
    }
}
