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
import org.sluice.runner.RunHandle;

/** Jetty on the loopback address, serving one run. */
public final class DashboardServer implements Dashboard {

    private static final System.Logger LOG = System.getLogger(DashboardServer.class.getName());
    private static final String REFERENCES_PER_CACHE_LINE = "org.eclipse.jetty.util.referencesPerCacheLine";
    private static final int HISTORY = 1000;
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
    public static DashboardServer start(RunHandle run, int port) throws IOException {
        answerForJmx();
        String job = "org.sluice-" + run.run().applicationId();
        QueuedThreadPool threads = new QueuedThreadPool(MAX_THREADS, 1);
        threads.setName(job + "-http");
        threads.setDaemon(true);
        Server server = new Server(threads);
        server.setStopTimeout(0);
        ServerConnector connector = connector(server, port);
        bind(connector, port);
        Token token = Token.random();
        HubThread ticker = new HubThread(job + "-events-1");
        EventHub hub = new EventHub(run.run(), run.state(), ticker);
        BatchHistory history = new BatchHistory(HISTORY);
        ThreadPoolExecutor questions = new ThreadPoolExecutor(1, 1, 10, TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(MAX_QUESTIONS), task -> {
                    Thread thread = new Thread(task, job + "-questions-1");
                    thread.setDaemon(true);
                    return thread;
                });
        int bound = connector.getLocalPort();
        server.setHandler(new Router(run, new Gate(token, bound), history, hub, questions));
        DashboardServer dashboard = new DashboardServer(run, server, ticker, hub, history, questions,
                URI.create("http://127.0.0.1:" + bound + "/?token=" + token.text()));
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

    private static ServerConnector connector(Server server, int port) {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        http.setRequestHeaderSize(MAX_HEADER_BYTES);
        http.setUriCompliance(UriCompliance.RFC3986);
        http.setIdleTimeout(IDLE_MILLIS);
        ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        connector.setHost("127.0.0.1");
        connector.setPort(port);
        connector.setIdleTimeout(IDLE_MILLIS);
        connector.setReuseAddress(true);
        server.addConnector(connector);
        server.addBean(new NetworkConnectionLimit(MAX_CONNECTIONS, server));
        return connector;
    }

    private static void bind(ServerConnector connector, int port) throws IOException {
        try {
            connector.open();
        } catch (IOException e) {
            boolean taken = e instanceof BindException || e.getCause() instanceof BindException;
            String reason = e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
            throw new IOException("Cannot serve the dashboard on port " + port + ": "
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
