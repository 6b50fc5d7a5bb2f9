package org.sluice.telemetry.jetty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sluice.runner.Dashboard;
import org.sluice.runner.DashboardAddress;

/** A dashboard for other machines: nothing of the run is told to those who do not know the token. */
class OpenDashboardTest {

    private static final String TOKEN = "0123456789abcdef";

    private final FakeRun run = new FakeRun();
    private Dashboard dashboard;
    private URI local;

    /** "Open" by what it was told; the test itself stays on this machine. */
    @BeforeEach
    void start() throws IOException {
        dashboard = new JettyDashboardProvider().start(run, new DashboardAddress(0, Optional.of("0.0.0.0"), Optional.of(TOKEN)));
        local = URI.create("http://127.0.0.1:" + dashboard.address().getPort() + "/");
    }

    @AfterEach
    void stop() {
        dashboard.close();
    }

    private int get(String path, String more) throws IOException {
        return RawHttp.status(RawHttp.send(local, "GET " + path + " HTTP/1.1\nHost: box.example:" + local.getPort() + "\n" + more + "Connection: close\n\n"));
    }

    @Test
    void shouldTellNothingOfTheRunWithoutTheToken() throws IOException {
        for (String path : new String[] {"/api/v1/graph", "/api/v1/run", "/api/v1/nodes/counts/state", "/api/v1/applications", "/metrics", "/events", "/api/v1/graph?token=" + TOKEN}) {
            assertEquals(403, get(path, ""), path);
            assertEquals(403, get(path, "X-Sluice-Token: " + TOKEN.replace('f', 'e') + "\n"), path);
        }
        assertEquals(200, get("/", ""));
        assertEquals(200, get("/dashboard.css", ""));
        assertEquals(403, get("/events?token=wrong", ""));
    }

    @Test
    void shouldAnswerThoseWhoKnowTheTokenByWhateverName() throws IOException {
        assertEquals(200, get("/api/v1/graph", "X-Sluice-Token: " + TOKEN + "\n"));
        assertEquals(200, get("/metrics", "X-Sluice-Token: " + TOKEN + "\nOrigin: http://box.example:" + local.getPort() + "\n"));
        assertEquals(403, get("/metrics", "X-Sluice-Token: " + TOKEN + "\nOrigin: http://evil.example\n"));
        try (var socket = RawHttp.connect(local)) {
            socket.getOutputStream().write(("GET /events?token=" + TOKEN + " HTTP/1.1\r\nHost: box.example\r\n\r\n").getBytes());
            RawHttp.readUntil(socket.getInputStream(), "event: run");
        }
    }

    @Test
    void shouldNotTellTheChosenTokenAgain() {
        assertFalse(dashboard.address().toString().contains(TOKEN));
        assertFalse(new DashboardAddress(0, Optional.of("0.0.0.0"), Optional.of(TOKEN)).toString().contains(TOKEN));
    }

    @Test
    void shouldNeedATokenWhenOthersCanReachIt() {
        assertThrows(IllegalArgumentException.class, () -> new DashboardAddress(0, Optional.of("0.0.0.0"), Optional.empty()));
        assertFalse(new DashboardAddress(0, Optional.of("::1"), Optional.empty()).open());
        assertFalse(DashboardAddress.local(0).open());
    }

    @Test
    void shouldRefuseTooManyRequests() throws IOException {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 4000; i++) {
            many.append("GET /missing HTTP/1.1\nHost: x\n\n");
        }
        String answers = RawHttp.send(local, many + "GET /missing HTTP/1.1\nHost: x\nConnection: close\n\n");

        assertEquals(4001, answers.split("HTTP/1.1 ", -1).length - 1);
        int refused = answers.split("HTTP/1.1 429", -1).length - 1;
        assertEquals(true, refused > 0 && refused < 4001 - 1500, refused + " refused");
    }
}
