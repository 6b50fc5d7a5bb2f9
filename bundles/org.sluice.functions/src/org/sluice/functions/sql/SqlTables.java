package org.sluice.functions.sql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.tools.SimpleResultSet;
import org.h2.tools.SimpleRowSource;

/** Gives H2 the records of a batch as the rows of a table function, without copying them into a table. Public for H2 only. */
public final class SqlTables {

    /** The records that one query works on. */
    static final class Input {

        final int id = NEXT.incrementAndGet();
        final List<SqlColumn> columns;
        volatile List<Object[]> rows = List.of();

        Input(List<SqlColumn> columns) {
            this.columns = columns;
            INPUTS.put(id, this);
        }

        void forget() {
            INPUTS.remove(id);
        }
    }

    /** Of decimals, of which SQL wants to know. */
    private static final int DIGITS = 100;
    private static final int SCALE = 30;
    private static final AtomicInteger NEXT = new AtomicInteger();
    /** H2 calls static methods only. */
    private static final Map<Integer, Input> INPUTS = new ConcurrentHashMap<>();

    private SqlTables() {
    }

    /** Called by H2: the rows of an input; none when it only wants to know the columns. */
    public static ResultSet rows(Connection connection, int id) throws SQLException {
        Input input = INPUTS.get(id);
        if (input == null) {
            throw new SQLException("no such input");
        }
        boolean columnsOnly = connection.getMetaData().getURL().equals("jdbc:columnlist:connection");
        Iterator<Object[]> rows = (columnsOnly ? List.<Object[]>of() : input.rows).iterator();
        SimpleResultSet result = new SimpleResultSet(new SimpleRowSource() {

            @Override
            public Object[] readRow() {
                return rows.hasNext() ? rows.next() : null;
            }

            @Override
            public void close() {
                // nothing is open
            }

            @Override
            public void reset() throws SQLException {
                throw new SQLException("read once");
            }
        });
        result.setAutoClose(false);
        input.columns.forEach(column -> result.addColumn(column.name(), column.sqlType(), column.isDecimal() ? DIGITS : 0, column.isDecimal() ? SCALE : 0));
        return result;
    }
}
