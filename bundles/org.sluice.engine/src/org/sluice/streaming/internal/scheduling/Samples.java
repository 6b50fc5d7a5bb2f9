package org.sluice.streaming.internal.scheduling;

import java.util.List;
import java.util.Map;
import java.util.HashMap;
import java.util.ArrayList;
import java.util.concurrent.CopyOnWriteArrayList;
import org.sluice.streaming.Sample;
import org.sluice.streaming.SampleListener;
import org.sluice.streaming.SampleSpec;
import org.sluice.streaming.internal.batch.BatchRun;
import org.sluice.streaming.internal.plan.NodeSampling;
import org.sluice.streaming.internal.plan.OutputNode;
import org.sluice.streaming.internal.plan.PlanNode;

/** Who looks at which node. Asked for on any thread, put in place between batches: while nobody looks a batch costs one look at a flag. */
final class Samples {

    private final Reporter reporter;
    private final List<NodeSampling> asked = new CopyOnWriteArrayList<>();
    private final Map<PlanNode, List<NodeSampling>> active = new HashMap<>();
    private volatile boolean changed;

    Samples(Reporter reporter) {
        this.reporter = reporter;
    }

    NodeSampling ask(String nodeId, SampleSpec spec, SampleListener listener) {
        NodeSampling sampling = new NodeSampling(nodeId, spec, listener, () -> changed = true);
        asked.add(sampling);
        changed = true;
        return sampling;
    }

    /** The ids that are looked at. */
    List<String> ids() {
        return asked.stream().map(NodeSampling::nodeId).toList();
    }

    /** Before a batch, and before it is computed again. What reaches an output is what leaves its input. */
    void begin(Map<String, PlanNode> nodes) {
        if (changed) {
            changed = false;
            asked.removeIf(NodeSampling::closed);
            active.keySet().forEach(node -> node.sampledBy(List.of()));
            active.clear();
            for (NodeSampling sampling : asked) {
                PlanNode node = nodes.get(sampling.nodeId());
                active.computeIfAbsent(node instanceof OutputNode output ? output.input() : node, n -> new ArrayList<>()).add(sampling);
            }
            active.forEach(PlanNode::sampledBy);
        }
        for (List<NodeSampling> samplings : active.values()) {
            samplings.forEach(NodeSampling::begin);
        }
    }

    /** When a batch is computed and its records are still there. */
    void end(BatchRun run) {
        if (active.isEmpty()) {
            return;
        }
        active.keySet().forEach(node -> node.sampleRecords(run));
        for (List<NodeSampling> samplings : active.values()) {
            for (NodeSampling sampling : samplings) {
                Sample sample = sampling.end(run);
                if (sample != null && sampling.listener() != null) {
                    reporter.tell(sampling.listener(), sample);
                }
            }
        }
    }
}
