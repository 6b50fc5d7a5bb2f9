package org.sluice.benchmarks;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Where bench.sh put everything: below the folder that the system property {@code sluice.bench.work} names. */
record Place(Path work) {

    private static final List<String> OPENED = List.of("java.lang", "java.lang.invoke", "java.lang.reflect", "java.io", "java.net", "java.nio", "java.util", "java.util.concurrent",
            "java.util.concurrent.atomic", "sun.nio.ch", "sun.nio.cs", "sun.security.action", "sun.util.calendar");

    static Place fromProperty() {
        String work = System.getProperty("sluice.bench.work");
        if (work == null) {
            throw new IllegalStateException("the system property sluice.bench.work is not set; start benchmarks with './build bench'");
        }
        return new Place(Path.of(work));
    }

    /** The command line up to the main class, without options for the heap. */
    List<String> java(Subject subject, String program, List<String> options) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        if (subject == Subject.SPARK) {
            // What Spark's own start scripts open on Java 17.
            OPENED.forEach(p -> command.add("--add-opens=java.base/" + p + "=ALL-UNNAMED"));
            command.add("-Dlog4j2.level=ERROR");
            command.add("-Dspark.master=local[2]");
        }
        command.add("-Dsluice.bench.work=" + work);
        command.addAll(options);
        command.add("-cp");
        command.add(classPath(subject, program));
        return command;
    }

    private String classPath(Subject subject, String program) {
        String classes = work.resolve("classes").toString();
        return switch (subject) {
            case PLAIN -> classes;
            case SLUICE -> String.join(File.pathSeparator, work.resolve("programs/sluice").resolve(program).toString(), classes, text("programs/runtime.classpath"));
            case SPARK -> String.join(File.pathSeparator, work.resolve("programs/spark").resolve(program).toString(), work.resolve("spark-classes").toString(), classes, text("spark.classpath"));
        };
    }

    private String text(String file) {
        try {
            return Files.readString(work.resolve(file)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The main class of a generated program. */
    String mainClass(Subject subject, String program) {
        return text("programs/" + subject.label() + "/" + program + "/main");
    }

    Path startJar() {
        return work.resolve("programs/start.jar");
    }

    Path log(String name, Subject subject) {
        try {
            return Files.createDirectories(work.resolve("logs")).resolve(name + "-" + subject.label() + ".log");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
