package org.sluice.functions.sql;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Looks at a statement before it runs. */
public final class SqlCheck {

    private SqlCheck() {
    }

    /**
     * What is wrong with a statement, if something is. It is prepared, never run.
     *
     * @param sql    the statement
     * @param input  the columns of the table {@code input}
     * @param result the fields that take the columns of the result by their names; empty when they are not known
     * @param single whether the result is no record but the one value of {@code result}
     */
    public static Optional<SqlProblem> problem(String sql, List<SqlColumn> input, List<SqlColumn> result, boolean single) {
        try (SqlStatement statement = new SqlStatement(sql, input)) {
            Optional<String> misfit = result.isEmpty() ? Optional.empty() : statement.misfit(result, single);
            return misfit.map(message -> new SqlProblem(message, 0, sql.length()));
        } catch (SQLException e) {
            return Optional.of(SqlStatement.problem(sql, e));
        }
    }
}
