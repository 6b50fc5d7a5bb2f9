package org.sluice.telemetry;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a run reported, read from its event log. The log is a file of JSON lines, {@code {"event":KIND,"data":OBJECT}}, whose kinds and objects are those of {@code /events}
 * and of {@code /api/v1/graph}: {@code run} and {@code graph} first, then {@code batch} after each batch and {@code state} when the run moved on.
 *
 * @param run         what stays the same
 * @param description the graph
 * @param batches     oldest first; of a long run only the last ones, see {@link RunLogWriter}
 * @param state       the last one known: not a final one when the process was killed
 * @param totals      sums over {@code batches}
 */
public record RunLog(RunFrame run, PipelineDescription description, List<BatchFrame> batches, RunStateFrame state, TotalsFrame totals) {

    /** How event logs end. */
    public static final String EXTENSION = ".events.jsonl";

    public RunLog {
        batches = List.copyOf(batches);
    }

    /**
     * Reads a log. A last line that was cut off by the end of the process is left out; whatever else is no event is an error.
     *
     * @throws TelemetryException the file is no event log; one line that says where and why
     * @throws IOException        the file cannot be read
     */
    public static RunLog read(Path file) throws IOException {
        Content content = new Content(false);
        Path earlier = RunLogWriter.earlier(file);
        if (Files.exists(earlier)) {
            content.read(earlier);
        }
        return content.log(file);
    }

    /** Reads what a log begins with, without its batches, which is quick however long it is; otherwise as {@link #read}. */
    public static RunLog readBeginning(Path file) throws IOException {
        return new Content(true).log(file);
    }

    /** Whether a file is named like a log. */
    public static boolean isNamedLike(Path file) {
        return file.getFileName().toString().endsWith(EXTENSION);
    }

    /** The logs of a directory, newest run first; none when there is no such directory. */
    public static List<Path> filesIn(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> isNamedLike(file) && Files.isRegularFile(file))
                    .sorted(Comparator.comparing(RunLog::started).reversed()).toList();
        }
    }

    /** The last number of the name is the moment of the start. */
    private static String started(Path file) {
        String name = file.getFileName().toString();
        String stem = name.substring(0, name.length() - EXTENSION.length());
        return String.format("%20s", stem.substring(stem.lastIndexOf('-') + 1));
    }

    private static final class Content {

        private RunFrame run;
        private PipelineDescription description;
        private RunStateFrame state = new RunStateFrame(RunState.STARTING, "");
        private TotalsFrame totals = TotalsFrame.ZERO;
        private final List<BatchFrame> batches = new ArrayList<>();
        private final boolean beginning;

        /** @param beginning stops when run and graph are known */
        Content(boolean beginning) {
            this.beginning = beginning;
        }

        RunLog log(Path file) throws IOException {
            read(file);
            if (run == null || description == null) {
                throw new TelemetryException("'" + file + "' is no event log of a run: it names no run. Give a file that 'sluice run --history DIR' has written.", null);
            }
            return new RunLog(run, description, batches, state, totals);
        }

        void read(Path file) throws IOException {
            int number = 0;
            String damaged = null;
            try (BufferedReader lines = Files.newBufferedReader(file)) {
                for (String line = lines.readLine(); line != null && !(beginning && run != null && description != null); line = lines.readLine()) {
                    if (damaged != null) {
                        throw new TelemetryException(damaged, null);
                    }
                    number++;
                    damaged = line.isBlank() ? null : take(line, file, number);
                }
            } catch (CharacterCodingException e) {
                throw new TelemetryException("'" + file + "' is no event log of a run: it is not UTF-8 text.", e);
            }
        }

        /** @return what is wrong with the line, null when nothing is */
        private String take(String line, Path file, int number) {
            try {
                JsonElement element = WireJson.parse(line);
                JsonElement kind = element instanceof JsonObject object ? object.get("event") : null;
                JsonElement data = element instanceof JsonObject object ? object.get("data") : null;
                if (kind == null || data == null) {
                    return "'" + file + "' is no event log of a run: line " + number + " is no event.";
                }
                switch (kind.getAsString()) {
                    case "run" -> run = version(WireJson.fromJson(data.toString(), RunFrame.class), file);
                    case "graph" -> description = WireJson.fromJson(data.toString(), PipelineDescription.class);
                    case "batch" -> add(WireJson.fromJson(data.toString(), BatchFrame.class));
                    case "state" -> state = WireJson.fromJson(data.toString(), RunStateFrame.class);
                    default -> {
                        // of a newer Sluice
                    }
                }
                return null;
            } catch (UnsupportedVersion e) {
                throw e;
            } catch (TelemetryException | UnsupportedOperationException | IllegalStateException e) {
                return run == null ? "'" + file + "' is no event log of a run: line " + number + " is no event." : "'" + file + "' is damaged: line " + number + ": " + Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
            }
        }

        private void add(BatchFrame batch) {
            batches.add(batch);
            totals = totals.plus(batch);
        }

        private static RunFrame version(RunFrame frame, Path file) {
            if (frame.protocol() != RunFrame.PROTOCOL) {
                throw new UnsupportedVersion("'" + file + "' was written by another version of Sluice (protocol " + frame.protocol() + ", this one reads "
                        + RunFrame.PROTOCOL + "). Open it with that version.");
            }
            return frame;
        }
    }

    private static final class UnsupportedVersion extends TelemetryException {

        private static final long serialVersionUID = 1L;

        UnsupportedVersion(String message) {
            super(message, null);
        }
    }
}
