package org.sluice.launching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.CoreException;
import org.sluice.launching.internal.LaunchProblem;
import org.sluice.telemetry.RefusedException;
import org.sluice.telemetry.TelemetryClient;
import org.sluice.telemetry.WireJson;

/** Makes golden tests of runs that record: those that are debugged, and those that were told to. */
public final class GoldenTests {

    private static final int PATIENCE_SECONDS = 30;
    private static final Pattern PIPELINE = Pattern.compile("\"pipeline\": \"(?:[^\"\\\\]|\\\\.)*\"");

    private GoldenTests() {
    }

    /**
     * Writes what a run has recorded so far beside its pipeline, never over a file that is there. Waits for the run: not for the UI thread.
     *
     * @return the new file
     * @throws CoreException with one line that says why there is none
     */
    public static Path make(PipelineRun run) throws CoreException {
        String text = text(run);
        Path file = free(run.file());
        try {
            return Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
        } catch (IOException e) {
            throw LaunchProblem.noTest("It cannot be written to '" + file + "': " + e.getMessage());
        }
    }

    private static String text(PipelineRun run) throws CoreException {
        String pipeline = run.file().getFileName().toString();
        Optional<TelemetryClient> client = run.telemetry();
        if (run.isOver() || client.isEmpty()) {
            return ofFile(run.recordedTest().orElseThrow(() -> LaunchProblem.noTest("The run has recorded nothing. Debug it, or record its input: Run > Record Input.")), pipeline);
        }
        try {
            return client.get().goldenTest(pipeline).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() instanceof CompletionException inner && inner.getCause() != null ? inner.getCause() : e.getCause();
            throw LaunchProblem.noTest(cause instanceof RefusedException refused ? refused.reason() : String.valueOf(cause.getMessage()));
        } catch (TimeoutException e) {
            throw LaunchProblem.noTest("The run did not answer in time.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw LaunchProblem.noTest("It was interrupted.");
        }
    }

    /** The recording of a run that is over knows the pipeline by its name only. */
    private static String ofFile(Path recorded, String pipeline) throws CoreException {
        try {
            return PIPELINE.matcher(Files.readString(recorded)).replaceFirst(Matcher.quoteReplacement("\"pipeline\": " + WireJson.toJson(pipeline)));
        } catch (IOException e) {
            throw LaunchProblem.noTest("The recording '" + recorded + "' cannot be read: " + e.getMessage());
        }
    }

    private static Path free(Path pipeline) {
        String name = pipeline.getFileName().toString().replaceFirst("\\.dstream$", "");
        Path file = pipeline.resolveSibling(name + ".dstest");
        for (int i = 2; Files.exists(file); i++) {
            file = pipeline.resolveSibling(name + "-" + i + ".dstest");
        }
        return file;
    }
}
