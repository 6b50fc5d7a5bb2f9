package org.sluice.telemetry.jetty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tries to debug a run without being allowed to, and with requests nobody should understand. */
@Timeout(60)
class DebugAttackTest {

    private static DebuggedRun run;
    private static String host;

    @BeforeAll
    static void start() throws Exception {
        run = new DebuggedRun(DebuggedRun.WORDS);
        host = "127.0.0.1:" + run.address.getPort();
        DebuggedRun.get(run.debug.step());
    }

    @AfterAll
    static void stop() throws Exception {
        run.close();
    }

    private static String send(String method, String path, String headers, String body) throws IOException {
        return RawHttp.send(run.address, method + " " + path + " HTTP/1.1\nHost: " + host + "\nContent-Length: " + body.length() + "\nConnection: close\n" + headers + "\n" + body);
    }

    private static String withToken(String method, String path, String body) throws IOException {
        return send(method, path, "X-Sluice-Token: " + run.token() + "\n", body);
    }

    @ParameterizedTest
    @CsvSource({"POST,/api/v1/control/pause", "POST,/api/v1/control/resume", "POST,/api/v1/control/step", "POST,/api/v1/control/step-node", "POST,/api/v1/control/step-back",
        "POST,/api/v1/control/goto", "POST,/api/v1/control/run-to", "POST,/api/v1/control/reverse-resume", "POST,/api/v1/control/replace", "GET,/api/v1/breakpoints",
        "GET,/api/v1/breakpoints/hits", "POST,/api/v1/breakpoints", "PUT,/api/v1/breakpoints/b1", "DELETE,/api/v1/breakpoints/b1", "GET,/api/v1/debug/edges/lines--words",
        "GET,/api/v1/debug/state/counts", "GET,/api/v1/debug/state/counts/difference", "GET,/api/v1/debug/hashes", "GET,/api/v1/debug/forces", "POST,/api/v1/debug/forces",
        "DELETE,/api/v1/debug/forces/f1"})
    void shouldRefuseWhoDoesNotKnowTheTokenOrComesFromElsewhere(String method, String path) throws Exception {
        String before = DebuggedRun.get(run.debug.control()).toString();

        assertEquals(403, RawHttp.status(send(method, path, "", "{}")));
        assertEquals(403, RawHttp.status(send(method, path, "X-Sluice-Token: " + run.token().substring(1) + "0\n", "{}")));
        assertEquals(403, RawHttp.status(send(method, path + "?token=" + run.token(), "", "{}")));
        assertEquals(403, RawHttp.status(send(method, path, "X-Sluice-Token: " + run.token() + "\nOrigin: https://evil.example\n", "{}")));
        assertEquals(403, RawHttp.status(RawHttp.send(run.address, method + " " + path + " HTTP/1.1\nHost: evil.example\nX-Sluice-Token: " + run.token()
                + "\nContent-Length: 0\nConnection: close\n\n")));
        assertEquals(413, RawHttp.status(RawHttp.send(run.address, method + " " + path + " HTTP/1.1\nHost: " + host + "\nX-Sluice-Token: " + run.token()
                + "\nContent-Length: 70000\nConnection: close\n\n")));
        assertEquals(413, RawHttp.status(RawHttp.send(run.address, method + " " + path + " HTTP/1.1\nHost: " + host + "\nX-Sluice-Token: " + run.token()
                + "\nTransfer-Encoding: chunked\nConnection: close\n\n0\n\n")));

        assertEquals(before, DebuggedRun.get(run.debug.control()).toString());
    }

    @Test
    void shouldNotBeFooledByEmptySegments() throws Exception {
        for (String path : List.of("//api//v1//control//step", "/api/v1//control/step", "/api/v1/./control/step", "/api/v1/%63ontrol/step")) {
            int status = RawHttp.status(send("POST", path, "", ""));

            assertTrue(status == 400 || status == 403, path + " answered " + status);
        }
    }

    @Test
    void shouldNotMoveARunByAGet() throws Exception {
        assertEquals(405, RawHttp.status(withToken("GET", "/api/v1/control/step", "")));
        assertEquals(405, RawHttp.status(withToken("TRACE", "/api/v1/breakpoints", "")));
        assertEquals(405, RawHttp.status(withToken("PATCH", "/api/v1/breakpoints/b1", "")));
        assertEquals(405, RawHttp.status(withToken("POST", "/api/v1/control", "")));
    }

    @Test
    void shouldAnswerBadJsonWithOneLine() throws Exception {
        for (String bad : List.of("{", "[]", "nonsense", "{\"batch\":\"x\"}", "{\"kind\":7}", "\"\"", "{\"batch\":1e99}", "[".repeat(20_000), "{\"condition\":" + "{\"a\":".repeat(5_000), "\u00ff\u00fe")) {
            for (String path : List.of("/api/v1/control/goto", "/api/v1/breakpoints", "/api/v1/debug/forces")) {
                String answer = withToken("POST", path, bad);
                int status = RawHttp.status(answer);
                String body = answer.substring(answer.indexOf("\r\n\r\n") + 4);

                assertTrue(status == 400 || status == 404 || status == 409, path + " " + bad.substring(0, Math.min(20, bad.length())) + ": " + answer);
                assertTrue(body.startsWith("{\"error\":\"") && body.lines().count() == 1 && !body.contains("Exception"), body);
            }
        }
    }

    @Test
    void shouldLoadNoClassButThoseOfConditions() throws Exception {
        for (String name : List.of("java.lang.Runtime", "org.sluice.telemetry.jetty.DebuggedRun", "sluice.conditions.../evil", "sluice.conditions.Nothing", "sluice.conditions.a.b",
                "javax.script.ScriptEngineManager")) {
            String answer = withToken("POST", "/api/v1/breakpoints", "{\"kind\":\"RECORD\",\"place\":\"lines--words\",\"condition\":{\"className\":\"" + name + "\"}}");
            int status = RawHttp.status(answer);

            assertTrue(status == 400 || status == 404, answer);
            assertFalse(answer.contains("ClassNotFoundException"), answer);
        }
        assertEquals(400, RawHttp.status(withToken("GET", "/api/v1/debug/edges/lines--words?class=java.lang.Thread", "")));
        for (String type : List.of("java.lang.ProcessBuilder", "Tuple2<String", "Tuple2<" .repeat(100), "javax.naming.InitialContext", "List<java.io.File>")) {
            assertEquals(400, RawHttp.status(withToken("POST", "/api/v1/debug/forces",
                    "{\"edge\":\"lines--words\",\"action\":\"ADD\",\"index\":-1,\"record\":[\"x\"],\"type\":\"" + type + "\"}")), type);
        }
    }

    @Test
    void shouldLimitWhatIsAskedFor() throws Exception {
        assertEquals(400, RawHttp.status(withToken("GET", "/api/v1/debug/edges/lines--words?limit=1001", "")));
        assertEquals(400, RawHttp.status(withToken("GET", "/api/v1/debug/edges/lines--words?limit=99999999999999999999", "")));
        assertEquals(400, RawHttp.status(withToken("GET", "/api/v1/debug/edges/lines--words?limit=-1", "")));
        assertEquals(400, RawHttp.status(withToken("GET", "/api/v1/debug/state/counts?cursor=zz", "")));
        assertEquals(404, RawHttp.status(withToken("GET", "/api/v1/debug/state/nowhere", "")));
        assertEquals(404, RawHttp.status(withToken("POST", "/api/v1/control/dance", "")));
        assertEquals(404, RawHttp.status(withToken("GET", "/api/v1/debug/edges/nowhere", "")));
        int refused = 0;
        for (int i = 0; i < 230 && refused == 0; i++) {
            refused = RawHttp.status(withToken("POST", "/api/v1/breakpoints", "{\"kind\":\"NODE\",\"place\":\"shout\",\"enabled\":false}")) == 409 ? i : 0;
        }
        assertTrue(refused > 100, "breakpoints are not limited");
    }

    @Test
    void shouldNotBeDebuggedWhenItWasNotStartedForThat() throws Exception {
        try (org.sluice.runner.Dashboard plain = new JettyDashboardProvider().start(new FakeRun(), 0)) {
            String answer = RawHttp.send(plain.address(), "POST /api/v1/control/step HTTP/1.1\nHost: 127.0.0.1:" + plain.address().getPort() + "\nX-Sluice-Token: "
                    + plain.address().getQuery().substring("token=".length()) + "\nContent-Length: 0\nConnection: close\n\n");

            assertEquals(409, RawHttp.status(answer));
            assertTrue(answer.contains("This run is not debugged. Start it with --debug."));
        }
    }
}
