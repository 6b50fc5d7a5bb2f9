package org.sluice.telemetry;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A run as it was at one moment, with the pipeline, so that it can be looked at without the engine. A file of JSON, {@value #EXTENSION}.
 *
 * @param format      version of the file, see {@link #FORMAT}
 * @param savedMillis when it was saved, epoch milliseconds
 * @param file        name of the pipeline file
 * @param pipeline    its text
 * @param hash        SHA-256 of that text, in hexadecimal digits
 * @param layout      text of its layout file, {@code ""} when it had none
 * @param run         what stayed the same in the run
 * @param graph       the graph that was run
 * @param state       where the run was
 * @param batch       the batch whose numbers these are
 * @param totals      sums since the start
 * @param history     the batches known, oldest first
 * @param samples     records on edges, each with its batch
 * @param states      entries of states
 */
public record RunSnapshot(int format, long savedMillis, String file, String pipeline, String hash, String layout, RunFrame run, PipelineDescription graph, RunStateFrame state,
        BatchFrame batch, TotalsFrame totals, List<BatchSummary> history, List<SampleFrame> samples, List<StateFrame> states) {

    /** Version of the file that this program writes and reads. */
    public static final int FORMAT = 1;

    /** How names of files end. */
    public static final String EXTENSION = ".dsnapshot";

    public RunSnapshot {
        file = Absent.text(file);
        pipeline = Absent.text(pipeline);
        hash = Absent.text(hash);
        layout = Absent.text(layout);
        history = Absent.list(history);
        samples = Absent.list(samples);
        states = Absent.list(states);
    }

    /** A snapshot without records and states. */
    public static RunSnapshot of(long savedMillis, String file, String pipeline, String layout, RunFrame run, PipelineDescription graph, RunStateFrame state, BatchFrame batch, TotalsFrame totals) {
        return new RunSnapshot(FORMAT, savedMillis, file, pipeline, hash(pipeline), layout, run, graph, state, batch, totals, List.of(), List.of(), List.of());
    }

    /** The same with what was asked of the run. */
    public RunSnapshot with(List<BatchSummary> newHistory, List<SampleFrame> newSamples, List<StateFrame> newStates) {
        return new RunSnapshot(format, savedMillis, file, pipeline, hash, layout, run, graph, state, batch, totals, newHistory, newSamples, newStates);
    }

    /** The same with the numbers of another batch. */
    public RunSnapshot with(BatchFrame newBatch) {
        return new RunSnapshot(format, savedMillis, file, pipeline, hash, layout, run, graph, state, newBatch, totals, history, samples, states);
    }

    /** The text of its file. */
    public String toText() {
        return WireJson.toPrettyJson(this);
    }

    /**
     * Reads a file.
     *
     * @throws TelemetryException it is no snapshot, of another version, or was changed; one line that says what
     * @throws IOException        the file cannot be read
     */
    public static RunSnapshot read(Path file) throws IOException {
        RunSnapshot snapshot;
        try {
            snapshot = WireJson.fromJson(Files.readString(file, StandardCharsets.UTF_8), RunSnapshot.class);
        } catch (CharacterCodingException e) {
            throw new TelemetryException("'" + file + "' is no snapshot of a run: it is not UTF-8 text.", e);
        } catch (TelemetryException e) {
            throw new TelemetryException("'" + file + "' is no snapshot of a run, or damaged: " + e.getMessage(), e);
        }
        if (snapshot.format > FORMAT) {
            throw new TelemetryException("'" + file + "' was written by a newer version of Sluice (format " + snapshot.format + ", this one reads " + FORMAT + "). Open it with that version.", null);
        }
        if (snapshot.format < 1 || snapshot.run == null || snapshot.graph == null || snapshot.state == null || snapshot.batch == null || snapshot.totals == null) {
            throw new TelemetryException("'" + file + "' is no snapshot of a run: it names no run. Give a file that the designer has saved as a snapshot.", null);
        }
        if (!snapshot.hash.equals(hash(snapshot.pipeline))) {
            throw new TelemetryException("'" + file + "' was changed: its pipeline is not the one the hash was made of.", null);
        }
        return snapshot;
    }

    private static String hash(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
