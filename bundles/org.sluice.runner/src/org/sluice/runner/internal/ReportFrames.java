package org.sluice.runner.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.streaming.Time;
import org.sluice.streaming.report.BacklogReport;
import org.sluice.streaming.report.BatchFailure;
import org.sluice.streaming.report.BatchReport;
import org.sluice.telemetry.BacklogFrame;
import org.sluice.telemetry.BatchFrame;
import org.sluice.telemetry.CheckpointFrame;
import org.sluice.telemetry.FailureFrame;
import org.sluice.telemetry.NodeFrame;
import org.sluice.telemetry.OutputFrame;
import org.sluice.telemetry.SourceFrame;

/** Engine reports as wire records. */
public final class ReportFrames {

    private static final int MAX_TEXT = 16 * 1024;

    private ReportFrames() {
    }

    public static BatchFrame of(BatchReport report, SecretMask mask) {
        Map<String, NodeFrame> nodes = new LinkedHashMap<>();
        report.nodes().forEach((id, node) -> nodes.put(id, new NodeFrame(id, node.in(), node.out(), node.filtered(),
                node.errors(), node.late(), node.held(), node.nanos(), node.stateKeys(), node.stateBytes(),
                node.watermark().map(Time::milliseconds), report.failure().isPresent() ? Optional.empty() : Optional.of(node.balance()))));
        Map<String, SourceFrame> sources = new LinkedHashMap<>();
        report.sources().forEach((id, source) -> sources.put(id,
                new SourceFrame(id, source.records(), source.lag(), source.offset(), source.dropped(), source.rate(), source.limit())));
        List<OutputFrame> outputs = report.outputs().stream().map(output -> new OutputFrame(output.id(), output.name(),
                output.records(), output.startedMillis(), output.finishedMillis(), output.nanos(), output.attempts(),
                output.failure().map(mask::text).map(ReportFrames::cut))).toList();
        return new BatchFrame(report.number(), report.time().milliseconds(), report.dueMillis(), report.startedMillis(),
                report.finishedMillis(), report.processingNanos(), nodes, sources,
                report.checkpoint().map(checkpoint -> new CheckpointFrame(checkpoint.timeMillis(), checkpoint.bytes(),
                        checkpoint.nanos(), checkpoint.path())),
                outputs,
                report.failure().map(failure -> failure(failure, mask)), report.retries(),
                Optional.of(report.backlog()).filter(b -> !b.equals(BacklogReport.NONE)).map(b -> new BacklogFrame(b.queued(), b.merged(), b.dropped())));
    }

    /** The engine's message may name node and record once more; on the wire they have places of their own. */
    private static FailureFrame failure(BatchFailure failure, SecretMask mask) {
        String message = failure.message() == null ? "" : failure.message();
        int cause = message.indexOf(failure.exception());
        if (cause > 0 && message.startsWith("Node '")) {
            message = message.substring(cause + failure.exception().length()).replaceFirst("^: ", "");
        }
        return new FailureFrame(failure.nodeId(), cut(mask.text(failure.record())), failure.exception(), cut(mask.text(message)),
                cut(mask.text(failure.stackTrace())));
    }

    private static String cut(String text) {
        return text == null || text.length() <= MAX_TEXT ? text : text.substring(0, MAX_TEXT) + "…";
    }
}
