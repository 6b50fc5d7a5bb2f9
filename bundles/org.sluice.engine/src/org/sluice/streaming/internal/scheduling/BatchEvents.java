package org.sluice.streaming.internal.scheduling;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.sluice.streaming.BatchInfo;
import org.sluice.streaming.Optional;
import org.sluice.streaming.OutputOperationInfo;
import org.sluice.streaming.StreamInputInfo;
import org.sluice.streaming.Time;
import org.sluice.streaming.internal.batch.BatchRun;
import org.sluice.streaming.internal.plan.OutputNode;
import org.sluice.streaming.report.SourceReport;

/** Tells listeners what happens in a batch, once however often it is tried; makes nothing while nobody listens. Batch thread. */
final class BatchEvents {

    private final Reporter reporter;
    private final Program program;
    private final Set<OutputNode> begun = new HashSet<>();
    private final Set<OutputNode> over = new HashSet<>();
    private long startedMillis;
    private boolean told;

    BatchEvents(Reporter reporter, Program program) {
        this.reporter = reporter;
        this.program = program;
    }

    void beginBatch(long newStartedMillis) {
        startedMillis = newStartedMillis;
        told = false;
        begun.clear();
        over.clear();
    }

    private boolean silent(BatchRun run) {
        return !reporter.listening() || run.revisit();
    }

    /** The sources have given what they have for the batch. */
    void inputTaken(BatchRun run) {
        if (silent(run) || told) {
            return;
        }
        told = true;
        reporter.batchSubmitted(info(run, Optional.empty(), Optional.empty(), Map.of()));
        reporter.batchStarted(info(run, Optional.of(startedMillis), Optional.empty(), Map.of()));
    }

    void outputBegun(OutputNode output, BatchRun run) {
        if (!silent(run) && begun.add(output)) {
            reporter.outputStarted(new OutputOperationInfo(run.time(), number(output, run), output.name(), output.id(), Optional.of(output.startedMillis), Optional.empty(), Optional.empty()));
        }
    }

    void outputDone(OutputNode output, BatchRun run) {
        if (!silent(run) && begun.contains(output) && over.add(output)) {
            reporter.outputCompleted(info(output, run));
        }
    }

    /** @return what listeners are to be told of the whole; null = nothing */
    BatchInfo complete(BatchRun run, long finishedMillis) {
        if (silent(run)) {
            return null;
        }
        inputTaken(run);
        Map<Integer, OutputOperationInfo> outputs = new LinkedHashMap<>();
        for (OutputNode output : program.due(run)) {
            outputDone(output, run);
            outputs.put(outputs.size(), info(output, run));
        }
        return info(run, Optional.of(startedMillis), Optional.of(finishedMillis), outputs);
    }

    private int number(OutputNode output, BatchRun run) {
        return program.due(run).indexOf(output);
    }

    private OutputOperationInfo info(OutputNode output, BatchRun run) {
        return new OutputOperationInfo(run.time(), number(output, run), output.name(), output.id(), at(output.startedMillis), at(output.finishedMillis),
                output.problem == null ? Optional.empty() : Optional.of(stack(output.problem)));
    }

    private static Optional<Long> at(long millis) {
        return millis < 0 ? Optional.empty() : Optional.of(millis);
    }

    static String stack(Throwable e) {
        StringWriter trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }

    private BatchInfo info(BatchRun run, Optional<Long> started, Optional<Long> finished, Map<Integer, OutputOperationInfo> outputs) {
        Map<Integer, StreamInputInfo> inputs = new LinkedHashMap<>();
        for (SourceReport source : program.sources().reports().values()) {
            Map<String, Object> metadata = source.offset().isEmpty() ? Map.of() : Map.of(StreamInputInfo.METADATA_KEY_DESCRIPTION, source.offset());
            inputs.put(inputs.size(), new StreamInputInfo(inputs.size(), source.records(), metadata));
        }
        Time time = run.time();
        return new BatchInfo(time, inputs, time.milliseconds(), started, finished, outputs);
    }
}
