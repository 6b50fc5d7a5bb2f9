package org.sluice.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.sluice.streaming.Clocks;
import org.sluice.streaming.Duration;
import org.sluice.streaming.Durations;
import org.sluice.streaming.ErrorPolicy;
import org.sluice.streaming.PipelineDefinitionException;
import org.sluice.streaming.Stepper;
import org.sluice.streaming.StreamingConf;
import org.sluice.streaming.StreamingContext;
import org.sluice.streaming.report.BatchFailure;

@Timeout(60)
class HttpOutputTest {

    /** A request as the service got it. */
    private record Request(String start, List<String> headers, String body) {

        String header(String name) {
            return headers.stream().filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ": "))
                    .map(line -> line.substring(name.length() + 2)).findFirst().orElse("");
        }
    }

    private final List<Request> requests = Collections.synchronizedList(new ArrayList<>());
    private final Queue<String> answers = new ConcurrentLinkedQueue<>();
    private ServerSocket service;

    @BeforeEach
    void serve() throws IOException {
        service = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().start(() -> {
            while (!service.isClosed()) {
                try (Socket socket = service.accept()) {
                    answer(socket);
                } catch (IOException e) {
                    // the test is over, or the client has given up
                }
            }
        });
    }

    @AfterEach
    void stop() throws IOException {
        service.close();
    }

    /** Answers what the test says, 204 when it says nothing; an empty answer is none. */
    private void answer(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int read = in.read();
            if (read < 0) {
                return;
            }
            head.append((char) read);
        }
        List<String> lines = head.toString().lines().filter(line -> !line.isEmpty()).toList();
        Request request = new Request(lines.get(0), lines.subList(1, lines.size()), "");
        byte[] body = in.readNBytes(Integer.parseInt(request.header("Content-Length")));
        requests.add(new Request(request.start(), request.headers(), new String(body, StandardCharsets.UTF_8)));
        String answer = Optional.ofNullable(answers.poll()).orElse("204 No Content");
        if (answer.isEmpty()) {
            in.read();
            return;
        }
        String[] parts = answer.split("\n", 2);
        String text = parts.length > 1 ? parts[1] : "";
        String length = parts[0].startsWith("204") ? "" : "Content-Length: " + text.length() + "\r\n";
        socket.getOutputStream().write(("HTTP/1.1 " + parts[0] + "\r\n" + length + "Connection: close\r\n\r\n" + text).getBytes(StandardCharsets.UTF_8));
    }

    private String url() {
        return "http://" + service.getInetAddress().getHostAddress() + ":" + service.getLocalPort() + "/counts";
    }

    private List<Optional<BatchFailure>> run(HttpOutput.Format format, boolean skipEmpty, Duration timeout, ErrorPolicy policy, boolean safe) {
        StreamingConf conf = new StreamingConf().setAppName("http").clock(Clocks.manual(0));
        List<Optional<BatchFailure>> failures = new ArrayList<>();
        try (StreamingContext ssc = new StreamingContext(conf, Durations.seconds(1))) {
            ssc.listQueueStream(new ArrayDeque<>(List.of(List.of("to", "be \"ä\""), List.of(), List.of("or")))).mapToPair(text ->
                    new org.sluice.streaming.Tuple2<>(text, text.length()))
                    .foreachRDD(new HttpOutput<>(url(), "counts.http", format, timeout, skipEmpty)).id("post").onError(policy);
            ssc.safe(safe);
            Stepper stepper = ssc.startStepped();
            for (int i = 0; i < 3 && failures.stream().allMatch(Optional::isEmpty); i++) {
                failures.add(stepper.step().failure());
            }
        }
        return failures;
    }

    @Test
    void shouldPostEachBatchAsAnArray() {
        assertTrue(run(HttpOutput.Format.ARRAY, false, Durations.seconds(20), ErrorPolicy.FAIL, false).stream().allMatch(Optional::isEmpty));

        assertEquals(List.of("[[\"to\",2],[\"be \\\"ä\\\"\",6]]", "[]", "[[\"or\",2]]"), requests.stream().map(Request::body).toList());
        assertEquals("POST /counts HTTP/1.1", requests.get(0).start());
        assertEquals("application/json", requests.get(0).header("Content-Type"));
        assertEquals(List.of("counts.http-1000", "counts.http-2000", "counts.http-3000"), requests.stream().map(r -> r.header("Idempotency-Key")).toList());
        assertEquals("3000", requests.get(2).header("Sluice-Batch-Time"));
    }

    @Test
    void shouldPostLinesAndLeaveOutEmptyBatches() {
        run(HttpOutput.Format.LINES, true, Durations.seconds(20), ErrorPolicy.FAIL, false);

        assertEquals(List.of("[\"to\",2]\n[\"be \\\"ä\\\"\",6]\n", "[\"or\",2]\n"), requests.stream().map(Request::body).toList());
        assertEquals("application/x-ndjson", requests.get(0).header("Content-Type"));
    }

    @Test
    void shouldSendTheSameBatchAgainUnderTheSameKey() {
        answers.addAll(List.of("503 Service Unavailable\nstarting", "200 OK\nthank you"));

        assertTrue(run(HttpOutput.Format.ARRAY, false, Durations.seconds(20), ErrorPolicy.retry(1, new Duration(0)), false).stream().allMatch(Optional::isEmpty));

        assertEquals(List.of("counts.http-1000", "counts.http-1000", "counts.http-2000", "counts.http-3000"),
                requests.stream().map(r -> r.header("Idempotency-Key")).toList());
        assertEquals(requests.get(0).body(), requests.get(1).body());
    }

    @Test
    void shouldFailTheBatchWhenTheServiceRefuses() {
        answers.add("422 Unprocessable\nno such  counter");

        BatchFailure failure = run(HttpOutput.Format.ARRAY, false, Durations.seconds(20), ErrorPolicy.FAIL, false).get(0).orElseThrow();

        assertEquals("post", failure.nodeId());
        assertTrue(failure.message().contains("/counts was answered with status 422: no such counter"), failure.message());
    }

    @Test
    void shouldNotWaitLongerThanItsTimeout() {
        answers.add("");

        BatchFailure failure = run(HttpOutput.Format.ARRAY, false, Durations.milliseconds(200), ErrorPolicy.FAIL, false).get(0).orElseThrow();

        assertTrue((failure.exception() + failure.message()).contains("timed out"), failure.toString());
    }

    @Test
    void shouldSendNothingInASafeRun() {
        run(HttpOutput.Format.ARRAY, false, Durations.seconds(20), ErrorPolicy.FAIL, true);

        assertEquals(List.of(), requests);
    }

    @Test
    void shouldRefuseWhatIsNoAddress() {
        for (String url : List.of("localhost:8080", "ftp://host/a", "http://", "http://a b", "")) {
            PipelineDefinitionException refused = assertThrows(PipelineDefinitionException.class,
                    () -> new HttpOutput<>(url, "k", HttpOutput.Format.ARRAY, Durations.seconds(1), false), url);
            assertEquals("SL-0304", refused.code());
        }
    }
}
