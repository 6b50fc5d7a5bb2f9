package org.sluice.runner.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sluice.runner.PipelineRunner;
import org.sluice.streaming.DStream;
import org.sluice.streaming.Durations;
import org.sluice.streaming.Parameters;
import org.sluice.streaming.StreamingContext;
import org.sluice.streaming.Tuple2;

/**
 * A short run of a small pipeline with dashboard and checkpoints: {@code java -XX:ArchiveClassesAtExit=FILE … Rehearsal DIR}
 * keeps the classes that a run begins with, so that later runs map them instead of loading them.
 */
public final class Rehearsal {

    private static final Pattern DASHBOARD = Pattern.compile("dashboard (http://\\S+)");
    private static final int TIMEOUT_MILLIS = 5_000;

    private Rehearsal() {
    }

    /** @param args a directory for checkpoints */
    public static void main(String[] args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(OutputStream.nullOutputStream());
        int exit = PipelineRunner.run((context, parameters) -> define(context, parameters, err), Rehearsal.class,
                new String[] {"--batches", "10", "--interval", "100ms", "--ui", "0", "--samples", "--checkpoint", args[0]}, out,
                RunSession.utf8(err));
        System.err.print(err.toString(StandardCharsets.UTF_8));
        System.exit(exit);
    }

    private static void define(StreamingContext context, Parameters parameters, ByteArrayOutputStream err) {
        Thread visitor = new Thread(() -> visit(err), "org.sluice-rehearsal-visitor-1");
        visitor.setDaemon(true);
        DStream<String> lines = context.generatedStream(20, 1, (n, random) -> "to be or not to be " + n);
        var counts = lines.id("lines").flatMap(line -> Arrays.asList(line.split(" ")).iterator()).id("words")
                .filter(word -> !word.isBlank()).id("filter").mapToPair(word -> new Tuple2<>(word, 1L)).id("pairs");
        counts.window(Durations.milliseconds(200), Durations.milliseconds(100)).reduceByKey(Long::sum).id("recent").print(2).id("console");
        counts.<Long>updateStateByKey((values, state) -> {
            if (visitor.getState() == Thread.State.NEW) {
                visitor.start();
            }
            long sum = state.isPresent() ? state.get() : 0;
            for (long value : values) {
                sum += value;
            }
            return org.sluice.streaming.Optional.of(sum);
        }).id("counts").print(2).id("totals");
    }

    /** What a designer and a browser ask for first. */
    private static void visit(ByteArrayOutputStream err) {
        Matcher address = DASHBOARD.matcher(err.toString(StandardCharsets.UTF_8));
        if (address.find()) {
            URI uri = URI.create(address.group(1));
            for (String path : List.of("/", "/api/v1/graph", "/api/v1/nodes/counts/state?limit=5", "/api/v1/edges/pairs--counts/sample", "/events")) {
                get(uri, path);
            }
        }
    }

    private static void get(URI uri, String path) {
        try (Socket socket = new Socket(uri.getHost(), uri.getPort())) {
            socket.setSoTimeout(TIMEOUT_MILLIS);
            socket.getOutputStream().write(("GET " + path + " HTTP/1.1\r\nHost: " + uri.getAuthority() + "\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            byte[] buffer = new byte[4096];
            while (in.read(buffer) >= 0) {
                // all of it, for the classes that send it
            }
        } catch (IOException e) {
            System.err.println("rehearsal: " + path + ": " + e.getMessage());
        }
    }
}
