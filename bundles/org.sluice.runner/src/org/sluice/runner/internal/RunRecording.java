package org.sluice.runner.internal;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sluice.runner.ParameterSet;
import org.sluice.runner.RunListener;
import org.sluice.runner.RunOptions;
import org.sluice.streaming.StreamingContext;
import org.sluice.telemetry.BatchFrame;
import org.sluice.telemetry.NodeDescription;
import org.sluice.telemetry.PipelineDescription;

/** What is kept of the records of a run: a golden test and its input ({@code --record}), and the lines of {@code --json}. */
final class RunRecording {

    private final RunOptions options;
    private final PipelineDescription description;
    private final ParameterSet parameters;
    private final SecretMask mask;
    private final PrintStream out;
    private final PrintStream err;
    /** Null = no records are wanted. */
    private BatchCapture capture;
    private Recorder recorder;
    private InputLog inputs;

    RunRecording(RunOptions options, PipelineDescription description, ParameterSet parameters, SecretMask mask, PrintStream out, PrintStream err) {
        this.options = options;
        this.description = description;
        this.parameters = parameters;
        this.mask = mask;
        this.out = out;
        this.err = err;
    }

    /** The ids of the nodes of a category. */
    static List<String> ids(PipelineDescription description, String category) {
        return new ArrayList<>(description.nodes().stream().filter(node -> node.category().equals(category)).map(NodeDescription::id).toList());
    }

    /** Before the run starts. */
    void begin(StreamingContext context, PipelineRun run) {
        if (!options.json() && options.record().isEmpty()) {
            return;
        }
        List<String> sinks = ids(description, "SINK");
        List<String> sources = ids(description, "SOURCE");
        Set<String> tapped = new LinkedHashSet<>(sinks);
        if (options.record().isPresent()) {
            tapped.addAll(sources);
            beginInputs(sources);
            recorder = new Recorder(options.record().get(), description.name(), options.source(), parameters.shown(), mask, sources, sinks);
        }
        run.recorder(recorder);
        capture = new BatchCapture(options.debug().isPresent());
        capture.tap(context, tapped);
        run.onReplace(other -> capture.tap(other, tapped.stream().filter(id -> other.nodes().stream().anyMatch(node -> node.id().equals(id))).toList()));
        JsonLines lines = options.json() ? new JsonLines(out, sinks) : null;
        run.addListener(new RunListener() {

            @Override
            public void batchCompleted(BatchFrame batch) {
                Map<String, List<?>> records = capture.take(batch.timeMillis());
                if (batch.failure().isPresent()) {
                    return;
                }
                if (inputs != null) {
                    inputs.add(batch, records);
                }
                if (recorder != null) {
                    recorder.add(batch, records, run.isForced(batch.number()));
                }
                if (lines != null && !lines.write(batch, records)) {
                    capture.close();
                    run.stop();
                }
            }
        });
    }

    /** The run goes on from a checkpoint. */
    void restored() {
        if (recorder != null) {
            recorder.restored();
        }
    }

    /** No more records are wanted. Any thread. */
    void close() {
        if (capture != null) {
            capture.close();
        }
    }

    /** When the run is over. */
    void write() {
        if (recorder != null) {
            try {
                err.println(RunSession.PREFIX + recorder.write());
            } catch (IOException e) {
                err.println(RunSession.PREFIX + "Cannot write the recording to '" + options.record().get() + "': " + e.getMessage());
            }
        }
        if (inputs != null) {
            try (InputLog closing = inputs) {
                err.println(RunSession.PREFIX + inputs.told());
            } catch (IOException e) {
                tellOfInputs(e);
            }
        }
    }

    private void beginInputs(List<String> sources) {
        try {
            inputs = new InputLog(options.record().get(), Recorder.slug(description.name()), description.name(), description.batchIntervalMillis(), sources, mask);
        } catch (IOException e) {
            tellOfInputs(e);
        }
    }

    private void tellOfInputs(IOException e) {
        err.println(RunSession.PREFIX + "Cannot write the input to '" + options.record().get() + "': " + e.getMessage());
    }
}
