package org.sluice.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page of the example crash-rehearsal says, done with its exported jar. */
class CrashRehearsalIT {

    private static final long LIMIT_SECONDS = 120;
    private static final int PAYMENTS = 300;

    @TempDir
    Path folder;

    private Path jar;
    private Process process;

    @BeforeEach
    void export() throws IOException {
        jar = folder.resolve("crash-rehearsal.jar");
        Outcome outcome = Outcome.of("export", Workspace.examples().resolve("crash-rehearsal/crash-rehearsal.dstream"), "-o", jar);
        assertEquals(0, outcome.code(), outcome.err());
    }

    @AfterEach
    void endProcess() throws InterruptedException {
        if (process != null) {
            process.destroyForcibly().waitFor(LIMIT_SECONDS, TimeUnit.SECONDS);
        }
    }

    @Test
    void shouldLeaveTheLinesOfAnUndisturbedRunWhenKilledTwice() throws Exception {
        finish("undisturbed", "--clock", "fast", "--batches", "60");

        kill("killed", 15, "--interval", "100ms", "--checkpoint", "checkpoints");
        kill("killed", 35, "--interval", "100ms", "--checkpoint", "checkpoints");
        finish("killed", "--interval", "100ms", "--checkpoint", "checkpoints", "--batches", "40");

        assertEquals(PAYMENTS, lines("undisturbed").size());
        assertEquals(String.join("\n", lines("undisturbed")), String.join("\n", lines("killed")));
    }

    private void kill(String run, int batches, String... args) throws Exception {
        start(run, args);
        while (directories(run).size() < batches && !process.waitFor(20, TimeUnit.MILLISECONDS)) {
            assertFalse(directories(run).size() >= PAYMENTS / 5, "all was done before the kill");
        }
        assertTrue(process.isAlive(), () -> log(run));
        process.destroyForcibly().waitFor(LIMIT_SECONDS, TimeUnit.SECONDS);
        assertTrue(lines(run).size() < PAYMENTS, "all was done before the kill");
    }

    private void finish(String run, String... args) throws Exception {
        start(run, args);
        assertTrue(process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS), () -> log(run));
        assertEquals(0, process.exitValue(), () -> log(run));
    }

    private void start(String run, String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(System.getProperty("sluice.test.java", "java"), "-jar", jar.toString(),
                "--ui", "off", "--set", "out=" + run));
        command.addAll(List.of(args));
        process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(folder.resolve(run + ".log").toFile()).start();
    }

    private List<String> lines(String run) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path directory : directories(run)) {
            lines.addAll(Files.readAllLines(directory.resolve("part-00000")));
        }
        return lines;
    }

    /** Those of the batches with payments, in order of time. */
    private List<Path> directories(String run) throws IOException {
        if (Files.notExists(folder.resolve(run))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder.resolve(run))) {
            return files.filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted((a, b) -> Long.compare(time(a), time(b))).toList();
        }
    }

    private static long time(Path directory) {
        String name = directory.getFileName().toString();
        return Long.parseLong(name.substring(name.lastIndexOf('-') + 1));
    }

    private String log(String run) {
        try {
            return Files.readString(folder.resolve(run + ".log"));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
