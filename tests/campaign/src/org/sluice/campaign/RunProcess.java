package org.sluice.campaign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A {@link Child} process. Whatever happens, {@link #close()} ends it, by its own handle. */
final class RunProcess implements AutoCloseable {

    private static final long LONGEST_MINUTES = 2;

    private final Process process;
    private final Path log;

    /** How a run is started. @param fileBlocks most 1024-byte blocks a file may have, 0 = no limit (bash's {@code ulimit -f}) */
    record Options(Pipeline pipeline, boolean fastClock, int checkpointEvery, int fullEvery, int fileBlocks, List<String> jvmOptions) {

        static Options fast(Pipeline pipeline) {
            return new Options(pipeline, true, 1, 10, 0, List.of());
        }

        Options limitedTo(int blocks) {
            return new Options(pipeline, fastClock, checkpointEvery, fullEvery, blocks, jvmOptions);
        }

        Options with(List<String> newJvmOptions) {
            return new Options(pipeline, fastClock, checkpointEvery, fullEvery, fileBlocks, newJvmOptions);
        }
    }

    private RunProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    static RunProcess start(Options options, Inputs inputs, RunFolder folder) throws IOException {
        return start(options, inputs, folder, folder.checkpoint());
    }

    static RunProcess start(Options options, Inputs inputs, RunFolder folder, Path checkpoint) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx192m", "-Xshare:auto",
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData", "-cp", System.getProperty("java.class.path")));
        command.addAll(options.jvmOptions());
        String until = options.pipeline().until(inputs).entrySet().stream().map(e -> e.getKey() + ":" + e.getValue()).collect(Collectors.joining(","));
        String states = switch (options.pipeline()) {
            case WORD_COUNT, DIRECTORY, RECEIVER, TRANSACTIONS, JOIN -> "counts";
            case WINDOW, DISK_WINDOW, SESSIONS, DISK_SESSIONS, EVENT_TIME -> "";
        };
        command.add(Child.class.getName());
        Map.of("pipeline", options.pipeline().id(), "text", inputs.text().toString(), "log", inputs.log().toString(),
                "folder", folder.path().toString(), "output", folder.output().toString(), "checkpoint", checkpoint.toString(),
                "clock", options.fastClock() ? "fast" : "system", "until", until, "trailing", String.valueOf(options.pipeline().trailing()), "states", states)
                .forEach((name, value) -> command.add(name + "=" + value));
        command.add("checkpointEvery=" + options.checkpointEvery());
        command.add("fullEvery=" + options.fullEvery());
        if (options.fileBlocks() > 0) {
            command.addAll(0, List.of("bash", "-c", "ulimit -f " + options.fileBlocks() + " && exec \"$@\"", "bash"));
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(folder.log().toFile())).start();
        return new RunProcess(process, folder.log());
    }

    /** @return whether it ended by itself within that time */
    boolean endsWithin(long millis) throws InterruptedException {
        return process.waitFor(millis, TimeUnit.MILLISECONDS);
    }

    /** SIGKILL; returns when it is gone. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Waits for the end. @return what is wrong with it, or null */
    String problem() throws InterruptedException, IOException {
        if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
            return "the run did not end within " + LONGEST_MINUTES + " minutes";
        }
        String text = text();
        if (text.contains("\n\tat ") || text.contains("Exception in thread")) {
            return "there is a stack trace in " + log;
        }
        return process.exitValue() == 0 ? null : "exit code " + process.exitValue() + ": " + text.lines().reduce((a, b) -> b).orElse("no message");
    }

    int exitCode() {
        return process.exitValue();
    }

    /** What the run (and those before it in the same folder) wrote. */
    String text() throws IOException {
        return Files.readString(log);
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            kill();
        }
    }
}
