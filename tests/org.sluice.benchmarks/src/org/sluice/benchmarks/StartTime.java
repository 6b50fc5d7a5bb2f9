package org.sluice.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** From the start of a JVM to the first line of the first result of a program: the runnable jar as it is exported, Spark's program on Spark's class path. */
final class StartTime {

    private static final String FIRST_RESULT = "(to,";

    private final Place place;
    private final BenchOptions options;

    StartTime(Place place, BenchOptions options) {
        this.place = place;
        this.options = options;
    }

    List<Row> measure() throws IOException {
        List<Subject> subjects = List.copyOf(options.subjects());
        double[][] samples = new double[subjects.size()][options.runs()];
        for (int i = -1; i < options.runs(); i++) {
            for (int s = 0; s < subjects.size(); s++) {
                double millis = once(subjects.get(s));
                if (i >= 0) {
                    samples[s][i] = millis;
                }
            }
        }
        List<Row> rows = new ArrayList<>();
        for (int s = 0; s < subjects.size(); s++) {
            rows.add(Row.of("start", subjects.get(s), "ms", samples[s]));
        }
        return Measures.ratios(rows);
    }

    private List<String> command(Subject subject) {
        if (subject == Subject.SLUICE) {
            return List.of(place.java(subject, "start", List.of()).get(0), "-jar", place.startJar().toString());
        }
        List<String> command = new ArrayList<>(place.java(subject, "start", List.of()));
        command.add(subject == Subject.PLAIN ? PlainStart.class.getName() : place.mainClass(subject, "start"));
        return command;
    }

    private double once(Subject subject) throws IOException {
        java.nio.file.Path folder = TemporaryFolder.make();
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(command(subject)).directory(folder.toFile()).redirectError(place.log("start", subject).toFile()).start();
        try (BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (line.startsWith(FIRST_RESULT)) {
                    return (System.nanoTime() - begun) / 1e6;
                }
            }
            throw new BenchException(subject.label() + " ended without a result (log: " + place.log("start", subject) + ")");
        } finally {
            end(process);
            TemporaryFolder.delete(folder);
        }
    }

    private static void end(Process process) {
        process.destroyForcibly();
        try {
            process.waitFor(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
