package org.sluice.telemetry.jetty.internal;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.BindException;
import java.net.URI;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.sluice.runner.Dashboard;
import org.sluice.runner.DashboardAddress;
import org.sluice.runner.RunHandle;

/** Jetty on the loopback address, serving one run. */
public final class DashboardServer implements Dashboard {

    private static final System.Logger LOG = System.getLogger(DashboardServer.class.getName());
    private static final String REFERENCES_PER_CACHE_LINE = "org.eclipse.jetty.util.referencesPerCacheLine";
    private static final int HISTORY = 1000;
    /** Of a run that is over, all batches are there to be looked at, within reason. */
    private static final int HISTORY_OF_ENDED = 100_000;
    private static final int MAX_THREADS = 10;
    private static final int MAX_CONNECTIONS = 128;
    private static final int MAX_HEADER_BYTES = 8 * 1024;
    private static final long IDLE_MILLIS = 30_000;
    private static final int MAX_QUESTIONS = 32;

    private final RunHandle run;
    private final Server server;
    private final HubThread ticker;
    private final EventHub hub;
    private final BatchHistory history;
    private final ThreadPoolExecutor questions;
    private final URI address;

    private DashboardServer(RunHandle run, Server server, HubThread ticker, EventHub hub, BatchHistory history,
            ThreadPoolExecutor questions, URI address) {
        this.run = run;
        this.server = server;
        this.ticker = ticker;
        this.hub = hub;
        this.history = history;
        this.questions = questions;
        this.address = address;
    }

    /** @throws IOException the port is taken or may not be used */
    public static DashboardServer start(RunHandle run, DashboardAddress where) throws IOException {
        answerForJmx();
        String job = "org.sluice-" + run.run().applicationId();
        QueuedThreadPool threads = new QueuedThreadPool(MAX_THREADS, 1);
        threads.setName(job + "-http");
        threads.setDaemon(true);
        Server server = new Server(threads);
        server.setStopTimeout(0);
        ServerConnector connector = connector(server, where);
        bind(connector, where);
        Token token = where.token().map(Token::of).orElseGet(Token::random);
        HubThread ticker = new HubThread(job + "-events-1");
        EventHub hub = new EventHub(run.run(), run.state(), ticker);
        BatchHistory history = new BatchHistory(run.state().state().isFinal() ? HISTORY_OF_ENDED : HISTORY);
        ThreadPoolExecutor questions = new ThreadPoolExecutor(1, 1, 10, TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(MAX_QUESTIONS), task -> {
                    Thread thread = new Thread(task, job + "-questions-1");
                    thread.setDaemon(true);
                    return thread;
                });
        int bound = connector.getLocalPort();
        server.setHandler(new Router(run, new Gate(token, bound, where.open()), history, hub, questions));
        DashboardServer dashboard = new DashboardServer(run, server, ticker, hub, history, questions,
                address(where, bound, token));
        run.addListener(history);
        run.addListener(hub);
        try {
            server.start();
        } catch (Exception e) {
            dashboard.close();
            throw new IOException("Cannot start the dashboard: " + e.getMessage(), e);
        }
        return dashboard;
    }

    /** A token that people have chosen is not told again: the line may be kept in a log. */
    private static URI address(DashboardAddress where, int port, Token token) {
        String host = where.bind().orElse("127.0.0.1");
        return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port + "/" + (where.token().isPresent() ? "" : "?token=" + token.text()));
    }

    /** Otherwise Jetty asks JMX for it, and starting JMX takes half of the time a run needs to start. Only padding depends on the answer. */
    private static void answerForJmx() {
        if (System.getProperty(REFERENCES_PER_CACHE_LINE) == null) {
            System.setProperty(REFERENCES_PER_CACHE_LINE, "16");
        }
    }

    /** Loads the classes of the server, among them a table of all locales. */
    public static void prepare() {
        answerForJmx();
        new ServerConnector(new Server(new QueuedThreadPool(MAX_THREADS, 1)), 1, 1, new HttpConnectionFactory());
        Token.random();
    }

    private static ServerConnector connector(Server server, DashboardAddress where) {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        http.setRequestHeaderSize(MAX_HEADER_BYTES);
        http.setUriCompliance(UriCompliance.RFC3986);
        http.setIdleTimeout(IDLE_MILLIS);
        ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        connector.setHost(where.bind().orElse("127.0.0.1"));
        connector.setPort(where.port());
        connector.setIdleTimeout(IDLE_MILLIS);
        connector.setReuseAddress(true);
        server.addConnector(connector);
        server.addBean(new NetworkConnectionLimit(MAX_CONNECTIONS, server));
        return connector;
    }

    private static void bind(ServerConnector connector, DashboardAddress where) throws IOException {
        try {
            connector.open();
        } catch (IOException e) {
            boolean taken = e instanceof BindException || e.getCause() instanceof BindException;
            String reason = e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
            int port = where.port();
            throw new IOException("Cannot serve the dashboard on " + where.bind().map(host -> host + ", ").orElse("") + "port " + port + ": "
                    + (taken && port >= 1024 ? "the port is taken" : reason)
                    + ". Choose another one with --ui PORT, any free one with --ui 0, or none with --ui off.", e);
        }
    }

    @Override
    public URI address() {
        return address;
    }

    @Override
    public void close() {
        CountDownLatch drained = new CountDownLatch(1);
        hub.close(drained::countDown);
        try {
            if (!drained.await(EventHub.closeNanos(), TimeUnit.NANOSECONDS)) {
                LOG.log(Level.DEBUG, "A listener did not take its last message in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        run.removeListener(hub);
        run.removeListener(history);
        questions.shutdownNow();
        try {
            server.stop();
        } catch (Exception e) {
            LOG.log(Level.WARNING, "Stopping the dashboard failed", e);
        }
        ticker.close();
    }
}
