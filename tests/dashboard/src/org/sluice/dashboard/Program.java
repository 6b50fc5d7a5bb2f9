package org.sluice.dashboard;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A process of the command line that serves a dashboard. */
final class Program implements AutoCloseable {

    private static final String LINE = "sluice: dashboard ";

    private final Process process;
    final URI address;

    private Program(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** Starts {@code sluice ARGS} and waits for the line that says where the dashboard is. */
    static Program start(String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"), "-cp", System.getProperty("sluice.class.path"), "org.sluice.cli.Main"));
        command.addAll(List.of(args));
        Process process = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        BufferedReader lines = process.errorReader();
        StringBuilder said = new StringBuilder();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(LINE)) {
                Thread.ofPlatform().daemon().start(() -> drain(lines));
                return new Program(process, URI.create(line.substring(LINE.length())));
            }
            said.append(line).append('\n');
        }
        throw new IOException("sluice " + String.join(" ", args) + " said nothing of a dashboard: " + said);
    }

    /** A process whose output nobody takes would wait for ever. */
    private static void drain(BufferedReader lines) {
        try {
            while (lines.readLine() != null) {
                // said already what matters
            }
        } catch (IOException e) {
            // the process has ended
        }
    }

    /** Waits for the end of the process. @return its exit code */
    int exit() throws InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the process does not end");
        }
        return process.exitValue();
    }

    boolean alive() {
        return process.isAlive();
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
