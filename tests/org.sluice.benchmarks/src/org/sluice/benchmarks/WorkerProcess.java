package org.sluice.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A {@link Worker} seen from outside. */
final class WorkerProcess implements AutoCloseable {

    private final Subject subject;
    private final Path log;
    private final Process process;
    private final BufferedReader answers;
    private final PrintStream commands;
    private final List<String> checksums = new ArrayList<>();

    /**
     * What a run of some batches took.
     *
     * @param bytes    made durable
     * @param allBytes that the process gave to the system to write, whatever for
     */
    record Run(long nanos, long p50Nanos, long p99Nanos, long maxNanos, long bytes, long allBytes) {
    }

    WorkerProcess(Place place, Subject subject, Case tested, boolean quick, List<String> options) throws IOException {
        this.subject = subject;
        log = place.log(tested.name(), subject);
        List<String> command = place.java(subject, tested.program(), options);
        command.addAll(List.of(Worker.class.getName(), subject.label(), tested.name(), Boolean.toString(quick)));
        process = new ProcessBuilder(command).redirectError(log.toFile()).start();
        answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        commands = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
    }

    Subject subject() {
        return subject;
    }

    /** Of all batches so far. */
    List<String> checksums() {
        return checksums;
    }

    /** Waits until the data is made and the program defined. */
    void awaitReady() throws IOException {
        answer();
    }

    Run run(int batches) throws IOException {
        String[] words = ask("run " + batches);
        checksums.addAll(Arrays.asList(words[6].split(",")));
        long[] n = numbers(Arrays.copyOf(words, 6));
        return new Run(n[0], n[1], n[2], n[3], n[4], n[5]);
    }

    /** @return batches, and median delay of the second half, ms */
    long[] live(long intervalMillis, long forMillis) throws IOException {
        return numbers(ask("live " + intervalMillis + " " + forMillis));
    }

    /** @return resident memory and heap, bytes */
    long[] memory() throws IOException {
        return numbers(ask("memory"));
    }

    private static long[] numbers(String[] words) {
        return Arrays.stream(words).mapToLong(Long::parseLong).toArray();
    }

    private String[] ask(String command) throws IOException {
        commands.println(command);
        return answer().split(" ");
    }

    private String answer() throws IOException {
        for (String line = answers.readLine(); line != null; line = answers.readLine()) {
            if (line.startsWith("@")) {
                return line.substring(1);
            }
        }
        List<String> lines = Files.readAllLines(log);
        throw new BenchException(subject.label() + " ended before it was done (log: " + log + "):\n" + String.join("\n", lines.subList(Math.max(0, lines.size() - 12), lines.size())));
    }

    @Override
    public void close() {
        commands.close();
        try {
            if (!process.waitFor(20, java.util.concurrent.TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
