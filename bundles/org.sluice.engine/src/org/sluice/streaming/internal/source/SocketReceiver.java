package org.sluice.streaming.internal.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.sluice.streaming.ConnectorException;
import org.sluice.streaming.PipelineDefinitionException;
import org.sluice.streaming.Receiver;

/**
 * Lines from a TCP server. The first connection is tried a number of times with growing delays and then makes the run fail; a connection that ends
 * later is made again and again, with delays that grow up to half a minute.
 */
public final class SocketReceiver extends Receiver<String> {

    private static final int CONNECT_MILLIS = 5_000;
    private static final long LONGEST_DELAY = 30_000;

    private final String host;
    private final int port;
    private SourceContext context;
    private ReceiverSource owner;
    private volatile Connection connection;
    private volatile boolean connectedOnce;

    public SocketReceiver(String host, int port) {
        if (host == null || host.isBlank()) {
            throw new PipelineDefinitionException("SL-0303", "A socket source has no host. Give it one, for example localhost.");
        }
        if (port < 1 || port > 65535) {
            throw new PipelineDefinitionException("SL-0304", "A socket source has the port " + port + ". Give it 1 to 65535.");
        }
        this.host = host;
        this.port = port;
    }

    void open(SourceContext newContext, ReceiverSource newOwner) {
        context = newContext;
        owner = newOwner;
    }

    @Override
    public void onStart() {
        connection = new Connection();
        connection.thread.start();
    }

    @Override
    public void onStop() {
        Connection c = connection;
        connection = null;
        if (c != null) {
            c.close();
        }
    }

    /** One life of the receiver: connects, reads, connects again. */
    private final class Connection implements Runnable {

        private final Thread thread = new Thread(this, context.threadPrefix() + "socket-" + (context.streamId() + 1));
        private final Object monitor = new Object();
        private Socket socket;
        private boolean closed;

        Connection() {
            thread.setDaemon(true);
        }

        @Override
        public void run() {
            long attempts = context.conf().getLong("sluice.socket.attempts", 5);
            long firstDelay = context.conf().getLong("sluice.socket.backoffMillis", 200);
            int failed = 0;
            while (!isClosed()) {
                try {
                    readAll();
                    failed = 0;
                    pause(context.conf().getLong("sluice.receiver.restartDelayMillis", 2000));
                } catch (IOException e) {
                    if (isClosed()) {
                        return;
                    }
                    failed++;
                    if (!connectedOnce && failed >= attempts) {
                        owner.fail(new ConnectorException.Retryable(context.nodeId(), "Source '" + context.nodeId() + "' cannot connect to '" + host + "' port " + port
                                + ": " + reason(e) + " (" + failed + " attempts). Start a server there that sends lines of text, for example 'nc -lk " + port
                                + "', or correct host and port.", e));
                        return;
                    }
                    if (Integer.bitCount(failed) == 1) {
                        reportError("cannot reach " + host + ":" + port + " (attempt " + failed + ")", e);
                    }
                    pause(Math.min(LONGEST_DELAY, firstDelay << Math.min(20, failed - 1)));
                }
            }
        }

        private String reason(IOException e) {
            return e instanceof java.net.UnknownHostException ? "the host is not known"
                    : e instanceof java.net.ConnectException ? "the connection was refused" : String.valueOf(e.getMessage());
        }

        private void readAll() throws IOException {
            Socket s = new Socket();
            synchronized (monitor) {
                if (closed) {
                    return;
                }
                socket = s;
            }
            try (s) {
                s.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
                connectedOnce = true;
                BufferedReader reader = new BufferedReader(new InputStreamReader(s.getInputStream(), StandardCharsets.UTF_8), 1 << 16);
                for (String line = reader.readLine(); line != null && !isClosed(); line = reader.readLine()) {
                    store(line);
                }
            }
        }

        private boolean isClosed() {
            synchronized (monitor) {
                return closed;
            }
        }

        private void pause(long millis) {
            long until = System.nanoTime() + millis * 1_000_000;
            synchronized (monitor) {
                try {
                    for (long left = millis; left > 0 && !closed; left = (until - System.nanoTime()) / 1_000_000) {
                        monitor.wait(left);
                    }
                } catch (InterruptedException e) {
                    closed = true;
                    Thread.currentThread().interrupt();
                }
            }
        }

        void close() {
            synchronized (monitor) {
                closed = true;
                monitor.notifyAll();
                if (socket != null) {
                    try {
                        socket.close();
                    } catch (IOException e) {
                        System.getLogger(SocketReceiver.class.getName()).log(System.Logger.Level.DEBUG, "closing the socket: " + e);
                    }
                }
            }
            try {
                thread.join(5_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
