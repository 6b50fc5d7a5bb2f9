package org.sluice.streaming.internal.source;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import org.sluice.streaming.ConnectorException;
import org.sluice.streaming.PipelineDefinitionException;
import org.sluice.streaming.Receiver;
import org.sluice.streaming.function.Function;

/**
 * Records from a TCP server. The first connection is tried a number of times with growing delays, about 1.5 s in all, and then makes the run fail; the first batch
 * waits for it. A connection that ends later is made again and again, with delays that grow up to half a minute until records come again; the first loss
 * is logged, then the 2nd, 4th, 8th … attempt.
 */
public final class SocketReceiver<T> extends Receiver<T> {

    private static final int CONNECT_MILLIS = 5_000;
    private static final int FIRST_CONNECT_MILLIS = 2_000;
    private static final long UNANSWERED_MILLIS = 500;
    private static final long LONGEST_DELAY = 30_000;

    private final String host;
    private final int port;
    private final Framing<T> framing;
    private final String sends;
    private SourceContext context;
    private ReceiverSource owner;
    private volatile Connection connection;
    private volatile boolean connectedOnce;
    private volatile ConnectorException neverReached;

    private SocketReceiver(String host, int port, Framing<T> framing, String sends) {
        if (host == null || host.isBlank()) {
            throw new PipelineDefinitionException("SL-0303", "A socket source has no host. Give it one, for example localhost.");
        }
        if (port < 1 || port > 65535) {
            throw new PipelineDefinitionException("SL-0304", "A socket source has the port " + port + ". Give it 1 to 65535.");
        }
        this.host = host;
        this.port = port;
        this.framing = framing;
        this.sends = sends;
    }

    public static SocketReceiver<String> lines(String host, int port) {
        return new SocketReceiver<>(host, port, Framing.lines(), "sends lines of text, for example 'nc -lk " + port + "'");
    }

    public static <T> SocketReceiver<T> converted(String host, int port, Function<InputStream, Iterable<T>> converter) {
        return new SocketReceiver<>(host, port, Framing.converted(converter(converter, "in -> lines of it")), "sends what the converter reads");
    }

    public static <T> SocketReceiver<T> frames(String host, int port, Function<byte[], T> converter) {
        return new SocketReceiver<>(host, port, Framing.frames(converter(converter, "bytes -> bytes")), "sends frames (a length of 4 bytes, big-endian, and so many bytes)");
    }

    private static <F> F converter(F converter, String example) {
        if (converter == null) {
            throw new PipelineDefinitionException("SL-0303", "A socket source has no converter. Give it one, for example " + example + ".");
        }
        return converter;
    }

    void open(SourceContext newContext, ReceiverSource newOwner) {
        context = newContext;
        owner = newOwner;
    }

    boolean reached() {
        return connectedOnce;
    }

    void checkReached() {
        if (!connectedOnce && neverReached != null) {
            throw neverReached;
        }
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
        private long records;

        Connection() {
            thread.setDaemon(true);
        }

        @Override
        public void run() {
            long firstDelay = Math.max(1, context.conf().getLong("sluice.socket.backoffMillis", 100));
            long begun = System.nanoTime();
            int failed = 0;
            boolean lostBefore = false;
            while (!isClosed()) {
                IOException problem = null;
                try {
                    readAll();
                } catch (IOException e) {
                    problem = e;
                } catch (Exception e) {
                    owner.fail(new ConnectorException.Fatal(context.nodeId(), "Source '" + context.nodeId() + "' cannot read what " + host + ":" + port + " sends: "
                            + (e instanceof BadFileException ? e.getMessage() : "its converter failed with " + e) + ". Correct the sender or the source.", e));
                    return;
                }
                if (isClosed()) {
                    noteUnanswered(begun);
                    return;
                }
                failed = records > 0 || connectedOnce && !lostBefore ? 1 : failed + 1;
                if (connectedOnce) {
                    lostBefore = true;
                    tellLost(problem, failed);
                } else if (giveUp(problem, failed, (System.nanoTime() - begun) / 1_000_000)) {
                    return;
                }
                pause(Math.min(LONGEST_DELAY, firstDelay << Math.min(20, failed - 1)));
            }
        }

        /** A first connection that failed. @return whether it is not tried again */
        private boolean giveUp(IOException e, int failed, long millis) {
            neverReached = unreachable(reason(e), failed, e);
            if (failed >= context.conf().getLong("sluice.socket.attempts", 5) || millis >= FIRST_CONNECT_MILLIS) {
                owner.fail(neverReached);
                return true;
            }
            owner.tellError("cannot reach " + host + ":" + port + " (attempt " + failed + "): " + reason(e), e);
            return false;
        }

        /** Stopped in the middle of a first attempt that nobody answers. */
        private void noteUnanswered(long begun) {
            if (!connectedOnce && neverReached == null && System.nanoTime() - begun > UNANSWERED_MILLIS * 1_000_000) {
                neverReached = unreachable("there was no answer until the run was stopped", 1, null);
            }
        }

        private ConnectorException unreachable(String reason, int attempts, IOException cause) {
            return new ConnectorException.Retryable(context.nodeId(), "Source '" + context.nodeId() + "' cannot connect to '" + host + "' port " + port + ": " + reason + " ("
                    + attempts + (attempts == 1 ? " attempt" : " attempts") + "). Start a server there that " + sends
                    + ", or correct host and port.", cause);
        }

        /** @param problem null = the server ended the connection */
        private void tellLost(IOException problem, int failed) {
            if (Integer.bitCount(failed) == 1) {
                reportError((failed == 1 ? "lost the connection to " + host + ":" + port : host + ":" + port + " is still not there, attempt " + failed)
                        + (problem == null ? ", the server has ended it" : ", " + reason(problem)) + "; trying again", null);
            }
        }

        private String reason(IOException e) {
            return e instanceof java.net.UnknownHostException ? "the host is not known"
                    : e instanceof java.net.ConnectException ? "the connection was refused" : String.valueOf(e.getMessage());
        }

        private void readAll() throws Exception {
            records = 0;
            Socket s = new Socket();
            synchronized (monitor) {
                if (closed) {
                    return;
                }
                socket = s;
            }
            try (s) {
                s.connect(new InetSocketAddress(host, port), connectedOnce ? CONNECT_MILLIS : FIRST_CONNECT_MILLIS);
                connectedOnce = true;
                context.wakeUp().lookAgain();
                framing.read(s.getInputStream(), maxFrame(), record -> {
                    records++;
                    store(record);
                });
            }
        }

        private int maxFrame() {
            return (int) Math.min(Integer.MAX_VALUE - 8, context.conf().getLong("sluice.socket.maxFrameBytes", 1 << 26));
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
