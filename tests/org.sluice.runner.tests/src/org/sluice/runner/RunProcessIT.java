package org.sluice.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A run as a process of its own, stopped from outside. */
class RunProcessIT {

    /** Runs until it is stopped. */
    public static final class Endless {

        private Endless() {
        }

        public static void main(String[] args) {
            System.exit(PipelineRunner.run((context, parameters) ->
                    context.generatedStream(1, 1, (n, random) -> n).id("numbers").print().id("console"), Endless.class, args));
        }
    }

    @Test
    void shouldEndWellWhenTerminated() throws Exception {
        Process process = start("--ui", "off", "--interval", "50 ms", "--json");
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            assertTrue(out.readLine().startsWith("{\"batch\":1,"));

            process.toHandle().destroy();
            String last = "";
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                last = line;
            }

            assertTrue(process.waitFor(20, TimeUnit.SECONDS));
            assertEquals(0, process.exitValue(), errors(process));
            assertTrue(last.isEmpty() || last.endsWith("}"), last);
        } finally {
            process.destroyForcibly();
        }
    }

    /** Starts a run that belongs to it, says its address, and waits to be killed. */
    public static final class Parent {

        private Parent() {
        }

        public static void main(String[] args) throws Exception {
            Process child = start("-Dsluice.parent=" + ProcessHandle.current().pid(), "--ui", "off", "--interval", "50 ms", "--json");
            child.inputReader(StandardCharsets.UTF_8).readLine();
            System.out.println(child.pid());
            Thread.currentThread().join();
        }
    }

    @Test
    void shouldEndWhenTheProcessThatStartedItIsKilled() throws Exception {
        Process parent = new ProcessBuilder(java(), "-cp", classPath(), Parent.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        ProcessHandle child = null;
        try (BufferedReader out = parent.inputReader(StandardCharsets.UTF_8)) {
            child = ProcessHandle.of(Long.parseLong(out.readLine())).orElseThrow();
            assertTrue(child.isAlive());

            parent.destroyForcibly();

            child.onExit().get(20, TimeUnit.SECONDS);
        } finally {
            parent.destroyForcibly();
            if (child != null) {
                child.destroyForcibly();
            }
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Arguments that begin with {@code -D} are for the virtual machine. */
    private static Process start(String... arguments) throws IOException {
        java.util.Map<Boolean, java.util.List<String>> parts = java.util.Arrays.stream(arguments)
                .collect(java.util.stream.Collectors.partitioningBy(argument -> argument.startsWith("-D")));
        java.util.List<String> args = parts.get(false);
        java.util.List<String> command = new java.util.ArrayList<>(java.util.List.of(java()));
        command.addAll(parts.get(true));
        command.addAll(java.util.List.of("-cp", classPath(), Endless.class.getName()));
        command.addAll(args);
        return new ProcessBuilder(command).start();
    }

    /** Where the classes that a run needs come from; also works where each bundle has a class loader of its own. */
    private static String classPath() {
        return java.util.stream.Stream.of(Endless.class, PipelineRunner.class, org.sluice.telemetry.WireJson.class,
                org.sluice.streaming.StreamingContext.class, com.google.gson.Gson.class).map(RunProcessIT::origin).distinct()
                .collect(java.util.stream.Collectors.joining(File.pathSeparator));
    }

    private static String origin(Class<?> type) {
        String file = type.getProtectionDomain().getCodeSource().getLocation().getPath();
        Path path = Path.of(file);
        Path classes = path.resolve("target/classes");
        return java.nio.file.Files.isDirectory(classes) ? classes.toString() : path.toString();
    }

    private static String errors(Process process) throws IOException {
        return new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
