package org.sluice.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sluice.testkit.golden.GoldenTestFile;

/** An exported jar, started as a process of its own by the {@code java} a user has, outside of everything. */
class ExportedJarIT {

    private static final long LIMIT_SECONDS = 60;
    private static final Pattern PAIR = Pattern.compile("\\[\"([^\"]+)\",(\\d+)]");
    private static final Pattern DASHBOARD = Pattern.compile("sluice: dashboard (http://127\\.0\\.0\\.1:\\d+/)\\?token=(\\S+)");

    @TempDir
    Path folder;

    private Path jar;
    private Path empty;
    private Process process;

    @BeforeEach
    void export() throws IOException {
        jar = folder.resolve("word-count.jar");
        empty = Files.createDirectory(folder.resolve("empty"));
        Outcome outcome = Outcome.of("export", Workspace.wordCount(), "-o", jar);
        assertEquals(0, outcome.code(), outcome.err());
    }

    @AfterEach
    void endProcess() throws InterruptedException {
        if (process != null && process.isAlive()) {
            process.destroyForcibly().waitFor(LIMIT_SECONDS, TimeUnit.SECONDS);
        }
    }

    @Test
    void shouldDoTheSameAsARunFromThePipeline() throws Exception {
        Outcome direct = Outcome.of("run", Workspace.copyOf("word-count", folder), "--json", "--clock", "fast", "--batches", "3");

        Outcome exported = start("--json", "--clock", "fast", "--batches", "3", "--ui", "off");

        assertEquals(0, exported.code(), exported.err());
        assertEquals(3, exported.outLines().size(), exported.out());
        assertEquals(direct.outLines().stream().map(ExportedJarIT::withoutMeasurements).toList(),
                exported.outLines().stream().map(ExportedJarIT::withoutMeasurements).toList());
    }

    @Test
    void shouldKeepStatesOnDiskWhereThePipelineOrTheRunSaysSo() throws Exception {
        Path states = folder.resolve("states");
        Path changed = Workspace.wordCountWith(Files.createDirectories(folder.resolve("word-count")), "word-count.dstream", "    formatVersion=\"1\"",
                "    formatVersion=\"1\"\n    stateStore=\"disk\"\n    stateDirectory=\"" + states + "\"");
        Files.copy(Workspace.wordCount().resolveSibling("verses.txt"), changed.resolveSibling("verses.txt"));
        Outcome inMemory = start("--json", "--clock", "fast", "--batches", "3", "--ui", "off", "--safe");
        Outcome.of("export", changed, "-o", jar);

        Outcome onDisk = start("--json", "--clock", "fast", "--batches", "3", "--ui", "off", "--safe");
        Outcome elsewhere = start("--json", "--clock", "fast", "--batches", "3", "--ui", "off", "--safe", "--conf",
                "sluice.state.directory=" + folder.resolve("elsewhere"));

        assertEquals(0, onDisk.code(), onDisk.err());
        assertEquals(inMemory.outLines().stream().map(line -> line.replaceAll(",\"counts\":\\{.*", "")).toList(),
                onDisk.outLines().stream().map(line -> line.replaceAll(",\"counts\":\\{.*", "")).toList());
        assertTrue(Files.isDirectory(states), onDisk.err());
        assertTrue(Files.isDirectory(folder.resolve("elsewhere")), elsewhere.err());
    }

    @Test
    void shouldGiveWhatTheGoldenTestExpects() throws Exception {
        var golden = GoldenTestFile.read(Workspace.wordCount().resolveSibling("word-count.dstest"));
        List<String> lines = golden.inputs().get("lines").stream().filter(batch -> batch != null).flatMap(List::stream)
                .map(String::valueOf).toList();
        Files.write(empty.resolve("verses.txt"), lines);
        Map<String, Long> expected = new TreeMap<>();
        for (Object pair : golden.expect().get("counts").get(2)) {
            expected.put((String) ((List<?>) pair).get(0), ((Number) ((List<?>) pair).get(1)).longValue());
        }

        Outcome exported = start("--json", "--clock", "fast", "--batches", "1");

        assertEquals(0, exported.code(), exported.err());
        assertEquals(expected, pairs(exported.outLines().get(0)));
    }

    @Test
    void shouldServeItsDashboardAndStopWhenAsked() throws Exception {
        process = processOf("--ui", "0");
        CompletableFuture<String> address = new CompletableFuture<>();
        Thread reader = new Thread(() -> readErrors(process, address), "org.sluice-test-reader-1");
        reader.start();
        Matcher dashboard = DASHBOARD.matcher(address.get(LIMIT_SECONDS, TimeUnit.SECONDS));
        assertTrue(dashboard.find());
        HttpClient client = HttpClient.newHttpClient();
        String base = dashboard.group(1);

        HttpResponse<String> page = get(client, base);
        HttpResponse<String> graph = get(client, base + "api/v1/graph");
        process.destroy();

        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains("<html"), page.body());
        assertEquals(200, graph.statusCode());
        assertTrue(graph.body().contains("\"counts\""), graph.body());
        assertTrue(process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS));
        assertEquals(0, process.exitValue());
        reader.join(TimeUnit.SECONDS.toMillis(LIMIT_SECONDS));
    }

    @Test
    void shouldExplainItselfAndWriteNothing() throws Exception {
        Outcome help = start("--help");

        assertEquals(0, help.code());
        assertTrue(help.out().contains("minLength"), help.out());
        try (Stream<Path> files = Files.list(empty)) {
            assertEquals(List.of(), files.toList());
        }
    }

    @Test
    void shouldReadAnotherFileWhenToldSo() throws Exception {
        Path text = Files.writeString(folder.resolve("text.txt"), "one two two\n");

        Outcome outcome = start("--set", "file=" + text, "--clock", "fast", "--batches", "1", "--json");

        assertEquals(0, outcome.code(), outcome.err());
        assertEquals(Map.of("one", 1L, "two", 2L), pairs(outcome.out()));
        assertTrue(Files.notExists(empty.resolve("verses.txt")));
    }

    @Test
    void shouldNameThePortThatIsTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Files.writeString(empty.resolve("verses.txt"), "here already\n");

            Outcome outcome = start("--ui", String.valueOf(taken.getLocalPort()), "--batches", "1", "--clock", "fast");

            assertEquals(3, outcome.code(), outcome.err());
            assertTrue(outcome.firstError().contains("port " + taken.getLocalPort() + ": the port is taken"), outcome.err());
            assertFalse(outcome.hasStackTrace(), outcome.err());
        }
    }

    @Test
    void shouldRefuseWrongUsage() throws Exception {
        Outcome outcome = start("--batches", "-1");

        assertEquals(2, outcome.code());
        assertEquals(1, outcome.err().lines().filter(line -> !line.contains("unpacked")).count(), outcome.err());
    }

    private Process processOf(String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(System.getProperty("sluice.test.java", "java"), "-jar", jar.toString()));
        command.addAll(List.of(args));
        return new ProcessBuilder(command).directory(empty.toFile()).start();
    }

    private Outcome start(String... args) throws Exception {
        process = processOf(args);
        CompletableFuture<String> err = CompletableFuture.supplyAsync(() -> readAll(process.getErrorStream()));
        String out = readAll(process.getInputStream());
        assertTrue(process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS));
        return new Outcome(process.exitValue(), out, err.get(LIMIT_SECONDS, TimeUnit.SECONDS));
    }

    private static String readAll(InputStream stream) {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "unreadable: " + e;
        }
    }

    private static void readErrors(Process process, CompletableFuture<String> address) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
            StringBuilder all = new StringBuilder();
            String line;
            while ((line = lines.readLine()) != null) {
                all.append(line).append('\n');
                if (DASHBOARD.matcher(line).find()) {
                    address.complete(line);
                }
            }
            address.completeExceptionally(new IOException("no dashboard line in: " + all));
        } catch (IOException e) {
            address.completeExceptionally(e);
        }
    }

    private static HttpResponse<String> get(HttpClient client, String address) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static Map<String, Long> pairs(String line) {
        Map<String, Long> pairs = new TreeMap<>();
        Matcher matcher = PAIR.matcher(line);
        while (matcher.find()) {
            pairs.put(matcher.group(1), Long.valueOf(matcher.group(2)));
        }
        return pairs;
    }

    private static String withoutMeasurements(String line) {
        return line.replaceAll(",\"millis\":[0-9.]+", "");
    }
}
