package ported;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.spark.streaming.api.java.JavaDStream;
import org.apache.spark.streaming.api.java.JavaStreamingContext;

/** Writes every partition through a connection out of a pool. */
public final class PooledConnections implements PortedProgram {

    /** What would go over a network. */
    static final ConcurrentLinkedQueue<String> SENT = new ConcurrentLinkedQueue<>();

    /** A connection to somewhere. */
    static final class Connection {

        void send(String record) {
            SENT.add(record);
        }
    }

    /** Connections that are made when first needed and used again. */
    static final class ConnectionPool {

        private static final Deque<Connection> FREE = new ArrayDeque<>();

        private ConnectionPool() {
        }

        static synchronized Connection getConnection() {
            return FREE.isEmpty() ? new Connection() : FREE.pop();
        }

        static synchronized void returnConnection(Connection connection) {
            FREE.push(connection);
        }
    }

    @Override
    public void define(JavaStreamingContext ssc, JavaDStream<String> lines) {
        lines.repartition(2).foreachRDD((rdd, time) -> {
            rdd.foreachPartition(records -> {
                Connection connection = ConnectionPool.getConnection();
                records.forEachRemaining(connection::send);
                ConnectionPool.returnConnection(connection);
            });
            Results.add("sent", time, List.copyOf(SENT));
            SENT.clear();
        });
    }
}
