package org.sluice.telemetry.jetty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sluice.runner.Dashboard;

/** Tries to get at a run from where one should not. */
class DashboardAttackTest {

    private final FakeRun run = new FakeRun();
    private Dashboard dashboard;
    private URI address;
    private String host;
    private String token;

    @BeforeEach
    void start() throws IOException {
        dashboard = new JettyDashboardProvider().start(run, 0);
        address = dashboard.address();
        host = "127.0.0.1:" + address.getPort();
        token = address.getQuery().substring("token=".length());
    }

    @AfterEach
    void stop() {
        dashboard.close();
    }

    @Test
    void shouldStopWithTheToken() throws IOException {
        assertEquals(200, stop(host, "", token));
        assertEquals(1, run.stops.get());
    }

    @Test
    void shouldRefuseToStopWithoutTheToken() throws IOException {
        assertEquals(403, RawHttp.status(RawHttp.send(address, "POST /api/v1/control/stop HTTP/1.1\nHost: " + host
                + "\nContent-Length: 0\nConnection: close\n\n")));
        assertEquals(403, stop(host, "", token.substring(1) + "0"));
        assertEquals(403, stop(host, "", ""));
        assertEquals(405, RawHttp.status(RawHttp.send(address, "GET /api/v1/control/stop?token=" + token
                + " HTTP/1.1\nHost: " + host + "\nConnection: close\n\n")));
        assertEquals(0, run.stops.get());
    }

    @Test
    void shouldRefuseAForeignHost() throws IOException {
        assertEquals(403, stop("evil.example:" + address.getPort(), "", token));
        assertEquals(403, RawHttp.status(get("/api/v1/graph", "evil.example:" + address.getPort(), "")));
        assertEquals(403, RawHttp.status(get("/", "127.0.0.1", "")));
        assertEquals(403, RawHttp.status(get("/events", "127.0.0.1.evil.example", "")));
        assertEquals(200, RawHttp.status(get("/api/v1/graph", "localhost:" + address.getPort(), "")));
        assertEquals(0, run.stops.get());
    }

    @Test
    void shouldRefuseAForeignOrigin() throws IOException {
        assertEquals(403, stop(host, "Origin: https://evil.example\n", token));
        assertEquals(403, stop(host, "Origin: null\n", token));
        assertEquals(403, RawHttp.status(get("/api/v1/graph", host, "Origin: http://127.0.0.1:1\n")));
        assertEquals(200, RawHttp.status(get("/api/v1/graph", host, "Origin: http://" + host + "\n")));
        assertEquals(0, run.stops.get());
    }

    @Test
    void shouldRefuseLargeRequests() throws IOException {
        String big = "x".repeat(20_000);

        assertEquals(414, RawHttp.status(get("/api/v1/nodes/counts/state?prefix=" + big, host, "")));
        assertEquals(431, RawHttp.status(get("/", host, "X-Big: " + big + "\n")));
        assertEquals(413, RawHttp.status(RawHttp.send(address, "POST /api/v1/control/stop HTTP/1.1\nHost: " + host
                + "\nX-Sluice-Token: " + token + "\nContent-Length: 1000000000\nConnection: close\n\n")));
        assertEquals(413, RawHttp.status(RawHttp.send(address, "POST /api/v1/control/stop HTTP/1.1\nHost: " + host
                + "\nX-Sluice-Token: " + token + "\nTransfer-Encoding: chunked\nConnection: close\n\n0\n\n")));
        assertEquals(0, run.stops.get());
    }

    @Test
    void shouldNotLeaveItsFolders() throws IOException {
        for (String path : new String[] {"/../Token.class", "/%2e%2e/Token.class", "/icons/..%2f..%2fx.svg", "//etc/passwd",
                "/icons/../../../../../META-INF/MANIFEST.MF", "/dashboard.css/../../Token.class"}) {
            int status = RawHttp.status(get(path, host, ""));

            assertTrue(status == 400 || status == 404, path + " answered " + status);
        }
    }

    @Test
    void shouldSendHardeningHeaders() throws IOException {
        String answer = get("/", host, "");

        assertTrue(answer.contains("Content-Security-Policy: default-src 'none'; script-src 'self';"));
        assertTrue(answer.contains("X-Content-Type-Options: nosniff"));
        assertTrue(answer.contains("X-Frame-Options: DENY"));
        assertTrue(answer.contains("Referrer-Policy: no-referrer"));
        assertFalse(answer.contains("Server: Jetty"));
        assertFalse(answer.contains(token));
    }

    @Test
    void shouldBindTheLoopbackAddressOnly() throws IOException {
        for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            for (InetAddress other : Collections.list(network.getInetAddresses())) {
                if (!other.isLoopbackAddress()) {
                    assertThrows(IOException.class, () -> new Socket(other, address.getPort()).close(), other.toString());
                }
            }
        }
    }

    @Test
    void shouldSayWhichPortIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            IOException problem = assertThrows(IOException.class,
                    () -> new JettyDashboardProvider().start(run, taken.getLocalPort()));

            assertEquals("Cannot serve the dashboard on port " + taken.getLocalPort() + ": the port is taken. Choose another one"
                    + " with --ui PORT, any free one with --ui 0, or none with --ui off.", problem.getMessage());
        }
    }

    @Test
    void shouldNotHoldUpBatchesForAReaderThatHangs() throws IOException {
        try (Socket slow = RawHttp.connect(address)) {
            slow.setReceiveBufferSize(1024);
            slow.getOutputStream().write(("GET /events HTTP/1.1\r\nHost: " + host + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            RawHttp.readUntil(slow.getInputStream(), "event: state");

            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
                for (int i = 1; i <= 20_000; i++) {
                    run.complete(run.batch(i, 5));
                }
            });

            assertEquals(200, RawHttp.status(get("/api/v1/graph", host, "")));
            assertEquals(200, stop(host, "", token));
        }
    }

    @Test
    void shouldLimitListeners() throws IOException {
        Socket[] sockets = new Socket[33];
        try {
            String last = "";
            for (int i = 0; i < sockets.length; i++) {
                sockets[i] = RawHttp.connect(address);
                sockets[i].getOutputStream().write(("GET /events HTTP/1.1\r\nHost: " + host + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
                last = RawHttp.readUntil(sockets[i].getInputStream(), "\r\n\r\n");
            }

            assertEquals(503, RawHttp.status(last));
        } finally {
            for (Socket socket : sockets) {
                if (socket != null) {
                    socket.close();
                }
            }
        }
    }

    private int stop(String hostHeader, String more, String withToken) throws IOException {
        return RawHttp.status(RawHttp.send(address, "POST /api/v1/control/stop HTTP/1.1\nHost: " + hostHeader + "\n" + more
                + "X-Sluice-Token: " + withToken + "\nContent-Length: 0\nConnection: close\n\n"));
    }

    private String get(String path, String hostHeader, String more) throws IOException {
        return RawHttp.send(address, "GET " + path + " HTTP/1.1\nHost: " + hostHeader + "\n" + more + "Connection: close\n\n");
    }
}
