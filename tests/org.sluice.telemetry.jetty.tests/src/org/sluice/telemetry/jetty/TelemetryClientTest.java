package org.sluice.telemetry.jetty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sluice.runner.Dashboard;
import org.sluice.telemetry.ConnectionState;
import org.sluice.telemetry.RunState;
import org.sluice.telemetry.TelemetryClient;
import org.sluice.telemetry.TelemetryException;
import org.sluice.telemetry.TelemetrySnapshot;

/** The client against a real server. */
class TelemetryClientTest {

    private final FakeRun run = new FakeRun();
    private final LinkedBlockingQueue<TelemetrySnapshot> heard = new LinkedBlockingQueue<>();
    private Dashboard dashboard;

    @BeforeEach
    void start() throws IOException {
        dashboard = new JettyDashboardProvider().start(run, 0);
    }

    @AfterEach
    void stop() {
        dashboard.close();
    }

    @Test
    void shouldKeepTheNewestSnapshot() throws Exception {
        try (TelemetryClient client = TelemetryClient.connect(dashboard.address(), heard::add)) {
            await(snapshot -> snapshot.connection() == ConnectionState.LIVE);
            run.complete(run.batch(1, 10));
            await(snapshot -> snapshot.batch().isPresent());
            run.complete(run.batch(2, 20));

            TelemetrySnapshot snapshot = await(now -> now.totals().completedBatches() == 2);

            assertEquals(run.batch(2, 20), snapshot.batch().orElseThrow());
            assertEquals(30, snapshot.totals().inputRecords());
            assertEquals("Word count", snapshot.run().orElseThrow().name());
            assertEquals(RunState.RUNNING, snapshot.state().state());
        }
    }

    @Test
    void shouldAnswerQuestionsAndStop() throws Exception {
        run.complete(run.batch(1, 10));
        try (TelemetryClient client = TelemetryClient.connect(dashboard.address(), heard::add)) {
            assertEquals(FakeRun.wordCount(), client.graph().get(10, TimeUnit.SECONDS));
            assertEquals(1, client.state("counts", "c", 10).get(10, TimeUnit.SECONDS).entries().size());
            assertEquals(12, client.sample("lines--words").get(10, TimeUnit.SECONDS).records().size());
            assertEquals(run.batch(1, 10), client.batch(FakeRun.START + 1000).get(10, TimeUnit.SECONDS));

            client.stop().get(10, TimeUnit.SECONDS);

            assertEquals(1, run.stops.get());
            await(snapshot -> snapshot.state().state() == RunState.STOPPING);
        }
    }

    @Test
    void shouldSayInOneLineWhatWasRefused() throws Exception {
        URI withoutToken = URI.create("http://127.0.0.1:" + dashboard.address().getPort() + "/");
        try (TelemetryClient client = TelemetryClient.connect(withoutToken, heard::add)) {
            ExecutionException problem = assertThrows(ExecutionException.class, () -> client.stop().get(10, TimeUnit.SECONDS));

            TelemetryException cause = assertInstanceOf(TelemetryException.class, problem.getCause());
            assertTrue(cause.getMessage().endsWith("refused /api/v1/control/stop: The token is missing or wrong. "
                    + "Open the dashboard by the address that was printed."), cause.getMessage());
        }
    }

    @Test
    void shouldEndWellWhenTheRunEnds() throws Exception {
        try (TelemetryClient client = TelemetryClient.connect(dashboard.address(), heard::add)) {
            await(snapshot -> snapshot.connection() == ConnectionState.LIVE);
            run.complete(run.batch(1, 10));
            run.enter(RunState.STOPPED, "");
            dashboard.close();

            TelemetrySnapshot end = await(snapshot -> snapshot.connection().isFinal());

            assertEquals(ConnectionState.ENDED, end.connection());
            assertEquals(RunState.STOPPED, end.state().state());
            assertEquals(1, end.batch().orElseThrow().number());
        }
    }

    @Test
    void shouldSayThatTheRunIsLostWhenItsProcessDies() throws Exception {
        try (TelemetryClient client = TelemetryClient.connect(dashboard.address(), heard::add)) {
            await(snapshot -> snapshot.connection() == ConnectionState.LIVE);
            dashboard.close();

            TelemetrySnapshot end = await(snapshot -> snapshot.connection().isFinal());

            assertEquals(ConnectionState.LOST, end.connection());
            assertTrue(end.problem().startsWith("Lost the run at http://127.0.0.1:"), end.problem());
            assertThrows(ExecutionException.class, () -> client.graph().get(10, TimeUnit.SECONDS));
        }
    }

    @Test
    void shouldSayThatNobodyIsThere() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            port = free.getLocalPort();
        }
        try (TelemetryClient client = TelemetryClient.connect(URI.create("http://127.0.0.1:" + port + "/?token=x"), heard::add)) {
            TelemetrySnapshot end = await(snapshot -> snapshot.connection().isFinal());

            assertEquals("Lost the run at http://127.0.0.1:" + port + ": connection refused; the process has ended.", end.problem());
        }
    }

    @Test
    void shouldLeaveNoThreadBehind() throws Exception {
        TelemetryClient client = TelemetryClient.connect(dashboard.address(), heard::add);
        await(snapshot -> snapshot.connection() == ConnectionState.LIVE);

        client.close();

        assertEquals(ConnectionState.CLOSED, client.snapshot().connection());
        LeftThreads.assertNone("org.sluice-telemetry-");
    }

    private TelemetrySnapshot await(Predicate<TelemetrySnapshot> condition) throws InterruptedException {
        for (TelemetrySnapshot snapshot = heard.poll(10, TimeUnit.SECONDS); snapshot != null; snapshot = heard.poll(10, TimeUnit.SECONDS)) {
            if (condition.test(snapshot)) {
                return snapshot;
            }
        }
        throw new AssertionError("The condition did not come true in ten seconds");
    }
}
