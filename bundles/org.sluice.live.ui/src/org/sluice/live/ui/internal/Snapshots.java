package org.sluice.live.ui.internal;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.sluice.editor.LiveSnapshot;
import org.sluice.editor.NodeLive;
import org.sluice.launching.PipelineRun;
import org.sluice.launching.RunProgress;
import org.sluice.telemetry.BatchFrame;
import org.sluice.telemetry.CheckpointFrame;
import org.sluice.telemetry.EdgeDescription;
import org.sluice.telemetry.FailureFrame;
import org.sluice.telemetry.NodeFrame;

/** Makes what the canvas shows out of what telemetry tells. */
final class Snapshots {

    private Snapshots() {
    }

    /** The newest batch of a run as the canvas shows it. */
    static LiveSnapshot of(PipelineRun run, RunProgress progress, BatchFrame batch) {
        return new LiveSnapshot(nodes(batch), edges(run, batch),
                progress.totals().lastCheckpoint().map(CheckpointFrame::timeMillis).orElse(-1L), batch.number(), batch.timeMillis());
    }

    private static Map<String, NodeLive> nodes(BatchFrame batch) {
        var nodes = new HashMap<String, NodeLive>();
        batch.nodes().forEach((id, frame) -> nodes.put(id, live(frame, null)));
        batch.failure().filter(f -> !f.nodeId().isEmpty()).ifPresent(failure -> {
            NodeFrame frame = batch.nodes().getOrDefault(failure.nodeId(), new NodeFrame(failure.nodeId(), 0, 0, 0, 1, 0, -1, -1));
            nodes.put(failure.nodeId(), live(frame, text(batch, failure)));
        });
        return nodes;
    }

    private static NodeLive live(NodeFrame frame, String error) {
        return new NodeLive(frame.in(), frame.out(), frame.nanos() / 1e6, frame.stateKeys(), frame.stateBytes(), error);
    }

    private static String text(BatchFrame batch, FailureFrame failure) {
        String what = failure.message().isEmpty() ? failure.exception() : failure.exception() + ": " + failure.message();
        String text = NLS.bind(Messages.Error_batch, batch.number(), what);
        return failure.record().isEmpty() ? text : text + "\n" + NLS.bind(Messages.Error_record, failure.record()); //$NON-NLS-1$
    }

    /** What leaves a node goes over each of its edges. */
    private static Map<String, Long> edges(PipelineRun run, BatchFrame batch) {
        var edges = new HashMap<String, Long>();
        for (EdgeDescription edge : run.description().edges()) {
            NodeFrame source = batch.nodes().get(edge.source());
            if (source != null) {
                edges.put(edge.id(), source.out());
            }
        }
        return edges;
    }
}
