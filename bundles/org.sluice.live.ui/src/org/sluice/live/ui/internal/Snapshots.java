package org.sluice.live.ui.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.sluice.editor.LiveSnapshot;
import org.sluice.editor.NodeLive;
import org.sluice.launching.PipelineRun;
import org.sluice.launching.RunFailure;
import org.sluice.launching.RunProgress;
import org.sluice.telemetry.BatchFrame;
import org.sluice.telemetry.CheckpointFrame;
import org.sluice.telemetry.EdgeDescription;
import org.sluice.telemetry.FailureFrame;
import org.sluice.telemetry.NodeFrame;
import org.sluice.telemetry.PipelineDescription;
import org.sluice.telemetry.SourceFrame;

/** Makes what the canvas shows out of what telemetry tells. */
public final class Snapshots {

    private Snapshots() {
    }

    /** The newest batch of a run as the canvas shows it, with the failure that ended the run, if one did. */
    static LiveSnapshot of(PipelineRun run, RunProgress progress) {
        return of(run.description(), progress, NodeProblems.of(run));
    }

    /** A batch as the canvas shows it. @param problems what is to be said of nodes beyond their numbers */
    public static LiveSnapshot of(PipelineDescription description, RunProgress progress, Map<String, String> problems) {
        Map<String, NodeFrame> frames = progress.batch().map(BatchFrame::nodes).orElse(Map.of());
        long number = progress.failure().map(RunFailure::batch).orElse(progress.batch().map(BatchFrame::number).orElse(0L));
        Map<String, SourceFrame> sources = progress.batch().map(BatchFrame::sources).orElse(Map.of());
        return new LiveSnapshot(nodes(frames, sources, progress.failure(), problems), edges(description, frames),
                progress.totals().lastCheckpoint().map(CheckpointFrame::timeMillis).orElse(-1L), number,
                progress.batch().map(BatchFrame::timeMillis).orElse(System.currentTimeMillis()), progress.batchSeconds(),
                progress.batch().map(BatchFrame::schedulingDelayMillis).orElse(0L));
    }

    private static Map<String, NodeLive> nodes(Map<String, NodeFrame> frames, Map<String, SourceFrame> sources, Optional<RunFailure> failure, Map<String, String> problems) {
        var nodes = new HashMap<String, NodeLive>();
        frames.forEach((id, frame) -> nodes.put(id, live(frame, sources, null)));
        failure.filter(f -> !f.frame().nodeId().isEmpty()).ifPresent(f -> {
            String id = f.frame().nodeId();
            nodes.put(id, live(frames.getOrDefault(id, new NodeFrame(id, 0, 0, 0, 1, 0, -1, -1)), sources, text(f)));
        });
        problems.forEach((id, text) -> nodes.put(id, live(frames.getOrDefault(id, new NodeFrame(id, 0, 0, 0, 0, 0, -1, -1)), sources, text)));
        return nodes;
    }

    private static NodeLive live(NodeFrame frame, Map<String, SourceFrame> sources, String error) {
        return new NodeLive(frame.in(), frame.out(), Math.max(0, frame.errors()), frame.nanos() / 1e6, frame.stateKeys(), frame.stateBytes(),
                Optional.ofNullable(sources.get(frame.id())).map(SourceFrame::lag).orElse(-1L), error,
                frame.missing().map(missing -> new NodeLive.Books(frame.filtered(), frame.late(), frame.held(), missing)).orElse(null));
    }

    private static String text(RunFailure failure) {
        FailureFrame frame = failure.frame();
        String what = frame.message().isEmpty() ? frame.exception() : frame.exception() + ": " + frame.message();
        String text = NLS.bind(Messages.Error_batch, failure.batch(), what);
        return frame.record().isEmpty() ? text : text + "\n" + NLS.bind(Messages.Error_record, frame.record()); //$NON-NLS-1$
    }

    /** What leaves a node goes over each of its edges. */
    private static Map<String, Long> edges(PipelineDescription description, Map<String, NodeFrame> frames) {
        var edges = new HashMap<String, Long>();
        for (EdgeDescription edge : description.edges()) {
            NodeFrame source = frames.get(edge.streamId());
            if (source != null) {
                edges.put(edge.id(), source.out());
            }
        }
        return edges;
    }
}
