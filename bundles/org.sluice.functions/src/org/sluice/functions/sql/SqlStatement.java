package org.sluice.functions.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.h2.Driver;

/** A statement, prepared on a database of its own in memory whose only table is {@code input}. */
final class SqlStatement implements AutoCloseable {

    /** Words that people call columns, and that SQL would keep for itself. */
    private static final String NAMES = "DAY,HOUR,KEY,MINUTE,MONTH,SECOND,USER,VALUE,YEAR";
    private static final String URL = "jdbc:h2:mem:;DATABASE_TO_UPPER=FALSE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;OPTIMIZE_REUSE_RESULTS=0;NON_KEYWORDS=" + NAMES;
    private static final Pattern MARK = Pattern.compile("\\[\\*]");
    private static final Pattern NAMED = Pattern.compile("(?:Column|Table|Function|View) \"([^\"]+)\"");

    final SqlTables.Input input;
    private final Connection connection;
    private final PreparedStatement prepared;

    /** @throws SQLException when the statement is wrong */
    SqlStatement(String sql, List<SqlColumn> columns) throws SQLException {
        input = new SqlTables.Input(columns);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        Connection opened = null;
        try {
            // H2 looks for the class of the table function there, too
            thread.setContextClassLoader(SqlStatement.class.getClassLoader());
            opened = Driver.load().connect(URL, new Properties());
            try (Statement statement = opened.createStatement()) {
                statement.execute("CREATE ALIAS ROWS_OF_INPUT FOR '" + SqlTables.class.getName() + ".rows'");
                statement.execute("CREATE VIEW \"input\" AS SELECT * FROM ROWS_OF_INPUT(" + input.id + ")");
            }
            prepared = opened.prepareStatement(sql);
            if (prepared.getMetaData() == null || !startsQuery(sql)) {
                throw new SQLException("only a query can be used here, which begins with SELECT or WITH");
            }
            if (prepared.getParameterMetaData().getParameterCount() > 0) {
                throw new SQLException("'?' has no value here");
            }
            connection = opened;
        } catch (SQLException | RuntimeException e) {
            input.forget();
            if (opened != null) {
                opened.close();
            }
            throw e;
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static boolean startsQuery(String sql) {
        String text = sql.replaceAll("(?s)/\\*.*?\\*/|--[^\\n]*", " ").replace("(", " ").strip().toUpperCase(Locale.ROOT);
        return Stream.of("SELECT", "WITH", "TABLE", "VALUES").anyMatch(text::startsWith);
    }

    PreparedStatement prepared() {
        return prepared;
    }

    /** Names and types of the result, and which field takes which column; the first thing that does not fit otherwise. */
    Optional<String> misfit(List<SqlColumn> fields, boolean single) throws SQLException {
        ResultSetMetaData result = prepared.getMetaData();
        if (single) {
            return result.getColumnCount() != 1 ? Optional.of("the result has " + result.getColumnCount() + " columns, but a " + fields.get(0).javaType() + " takes one")
                    : typeMisfit(fields.get(0), result, 1);
        }
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= result.getColumnCount(); i++) {
            String name = result.getColumnLabel(i);
            names.add(name.toLowerCase(Locale.ROOT));
            Optional<SqlColumn> field = fields.stream().filter(each -> each.name().equalsIgnoreCase(name)).findFirst();
            if (field.isEmpty()) {
                return Optional.of("the result has the column '" + name + "', but the record has no such field; name it with AS");
            }
            Optional<String> misfit = typeMisfit(field.get(), result, i);
            if (misfit.isPresent()) {
                return misfit;
            }
        }
        return fields.stream().filter(field -> !names.contains(field.name().toLowerCase(Locale.ROOT))).findFirst()
                .map(field -> "the record has the field '" + field.name() + "', but the result has no such column");
    }

    private static Optional<String> typeMisfit(SqlColumn field, ResultSetMetaData result, int column) throws SQLException {
        return field.takes(result.getColumnType(column)) ? Optional.empty() : Optional.of("the column '" + result.getColumnLabel(column) + "' is "
                + result.getColumnTypeName(column) + ", which is no " + field.javaType() + "; use CAST, or change the field");
    }

    /** Where in the statement H2 found a problem, and what it says. */
    static SqlProblem problem(String sql, SQLException e) {
        String message = String.valueOf(e.getMessage()).replaceAll("; SQL statement:(?s).*", "").replaceAll(" \\[\\d+-\\d+]$", "");
        Matcher mark = MARK.matcher(message);
        int start = message.indexOf('"');
        String core = message.replaceAll("^(Syntax error in SQL statement) \"(?s).*?\"(; .*)?$", "$1$2").replaceAll("\\s+", " ").strip();
        if (mark.find() && start >= 0 && mark.start() > start) {
            int offset = Math.min(sql.length(), mark.start() - start - 1);
            int end = offset;
            while (end < sql.length() && Character.isLetterOrDigit(sql.charAt(end))) {
                end++;
            }
            return new SqlProblem(core, offset, Math.max(Math.min(1, sql.length() - offset), end - offset));
        }
        Matcher named = NAMED.matcher(message);
        if (named.find()) {
            String name = named.group(1).substring(named.group(1).lastIndexOf('.') + 1);
            Matcher place = Pattern.compile("(?i)(?<!\\w)" + Pattern.quote(name) + "(?!\\w)").matcher(sql);
            if (place.find()) {
                return new SqlProblem(core.replaceAll(" \\(candidates are.*", ""), place.start(), name.length());
            }
        }
        return new SqlProblem(core, 0, sql.length());
    }

    @Override
    public void close() {
        input.forget();
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("a database in memory cannot be closed", e);
        }
    }
}
