package org.sluice.telemetry.jetty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.io.BufferedReader;
import java.io.File;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sluice.runner.PipelineRunner;
import org.sluice.streaming.StreamingContext;
import org.sluice.streaming.Tuple2;
import org.sluice.telemetry.BatchFrame;
import org.sluice.telemetry.ConnectionState;
import org.sluice.telemetry.RunState;
import org.sluice.telemetry.SampleFrame;
import org.sluice.telemetry.TelemetryClient;
import org.sluice.telemetry.TelemetrySnapshot;
import org.sluice.telemetry.WireJson;

/** A real run in a process of its own, followed from here. */
class DashboardProcessIT {

    /** Counts letters for ever. */
    public static final class Letters {

        private Letters() {
        }

        public static void main(String[] args) {
            System.exit(PipelineRunner.run((context, parameters) -> context
                    .generatedStream(10, 1, (n, random) -> String.valueOf((char) ('a' + random.nextInt(5)))).id("letters")
                    .mapToPair(letter -> new Tuple2<>(letter, 1)).id("pairs")
                    .<Long>updateStateByKey((values, state) -> org.sluice.streaming.Optional.of(state.orElse(0L) + values.size())).id("counts")
                    .print().id("console"), Letters.class, args));
        }
    }

    private final LinkedBlockingQueue<TelemetrySnapshot> heard = new LinkedBlockingQueue<>();
    private Process process;

    @AfterEach
    void kill() {
        process.destroyForcibly();
    }

    @Test
    void shouldShowTheNumbersOfTheLogAndStopWhenAsked() throws Exception {
        BufferedReader err = start("--ui", "0", "--interval", "200 ms", "--json");
        URI address = dashboard(err);
        Map<Long, JsonObject> log = new HashMap<>();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
                TelemetryClient client = TelemetryClient.connect(address, heard::add)) {
            BatchFrame batch = await(snapshot -> snapshot.totals().completedBatches() >= 3).batch().orElseThrow();
            assertEquals(5, client.state("counts", "", 10).get(10, TimeUnit.SECONDS).entries().size());
            SampleFrame sample = sample(client, "letters--pairs");
            client.stop().get(10, TimeUnit.SECONDS);
            TelemetrySnapshot end = await(snapshot -> snapshot.connection().isFinal());
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                JsonObject object = WireJson.parse(line).getAsJsonObject();
                log.put(object.get("batch").getAsLong(), object);
            }

            assertTrue(process.waitFor(20, TimeUnit.SECONDS));
            assertEquals(0, process.exitValue());
            // Where each bundle has a loader of its own, the logging provider may not be found for the class path.
            assertEquals("", err.lines().filter(line -> !line.startsWith("SLF4J")).collect(Collectors.joining("\n")));
            assertEquals(ConnectionState.ENDED, end.connection());
            assertEquals(RunState.STOPPED, end.state().state());
            assertEquals(log.size(), end.totals().completedBatches());
            assertEquals(10, sample.records().size());
            JsonObject counts = log.get(batch.number()).getAsJsonObject("counts");
            batch.nodes().forEach((id, node) -> assertEquals("{\"in\":" + node.in() + ",\"out\":" + node.out() + "}", counts.get(id).toString()));
        }
    }

    @Test
    void shouldSayThatTheRunIsLostWhenItsProcessIsKilled() throws Exception {
        BufferedReader err = start("--ui", "0", "--interval", "50 ms");
        URI address = dashboard(err);
        try (TelemetryClient client = TelemetryClient.connect(address, heard::add)) {
            await(snapshot -> snapshot.connection() == ConnectionState.LIVE);

            process.destroyForcibly();

            TelemetrySnapshot end = await(snapshot -> snapshot.connection().isFinal());
            assertEquals(ConnectionState.LOST, end.connection());
            assertTrue(end.problem().startsWith("Lost the run at "), end.problem());
        }
    }

    private BufferedReader start(String... args) throws Exception {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", classPath(), Letters.class.getName()));
        command.addAll(List.of(args));
        process = new ProcessBuilder(command).start();
        return process.errorReader(StandardCharsets.UTF_8);
    }

    private static URI dashboard(BufferedReader err) throws Exception {
        String line = err.readLine();
        while (line != null && line.startsWith("SLF4J")) {
            line = err.readLine();
        }
        String prefix = "sluice: dashboard ";
        assertTrue(line != null && line.startsWith(prefix + "http://127.0.0.1:"), line);
        return URI.create(line.substring(prefix.length()));
    }

    private SampleFrame sample(TelemetryClient client, String edge) throws Exception {
        SampleFrame sample = client.sample(edge).get(10, TimeUnit.SECONDS);
        while (sample.batchNumber() == 0) {
            long seen = client.snapshot().totals().completedBatches();
            await(snapshot -> snapshot.totals().completedBatches() > seen);
            sample = client.sample(edge).get(10, TimeUnit.SECONDS);
        }
        return sample;
    }

    private TelemetrySnapshot await(Predicate<TelemetrySnapshot> condition) throws InterruptedException {
        for (TelemetrySnapshot snapshot = heard.poll(20, TimeUnit.SECONDS); snapshot != null; snapshot = heard.poll(20, TimeUnit.SECONDS)) {
            if (condition.test(snapshot)) {
                return snapshot;
            }
        }
        throw new AssertionError("The condition did not come true");
    }

    /** Where the classes of a run come from; also right where every bundle has a class loader of its own. */
    private static String classPath() throws ClassNotFoundException {
        return Stream.of(Letters.class, JettyDashboardProvider.class, PipelineRunner.class, WireJson.class, StreamingContext.class, Gson.class,
                org.eclipse.jetty.server.Server.class, org.eclipse.jetty.http.HttpField.class, org.eclipse.jetty.io.EndPoint.class,
                org.eclipse.jetty.util.Callback.class, org.slf4j.Logger.class).map(DashboardProcessIT::origin).distinct()
                .collect(Collectors.joining(File.pathSeparator)) + logging();
    }

    /** Without a provider slf4j complains on standard error. */
    private static String logging() {
        try {
            return File.pathSeparator + origin(Class.forName("org.eclipse.jetty.logging.JettyLoggingServiceProvider"));
        } catch (ClassNotFoundException e) {
            return File.pathSeparator + origin(org.slf4j.LoggerFactory.getILoggerFactory().getClass());
        }
    }

    private static String origin(Class<?> type) {
        Path path = Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString().replace(" ", "%20")));
        Path classes = path.resolve("target/classes");
        return Files.isDirectory(classes) ? classes.toString() : path.toString();
    }
}
