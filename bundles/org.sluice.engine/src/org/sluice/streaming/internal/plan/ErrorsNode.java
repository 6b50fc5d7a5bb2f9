package org.sluice.streaming.internal.plan;

import java.util.ArrayList;
import java.util.List;
import org.sluice.streaming.Duration;
import org.sluice.streaming.ErrorPolicy;
import org.sluice.streaming.internal.batch.BatchRun;
import org.sluice.streaming.internal.batch.Output;
import org.sluice.streaming.internal.batch.Records;

/** The error stream of a node, or of all nodes of the pipeline that have none of their own. */
public final class ErrorsNode extends PlanNode {

    private final PlanNode of;
    private List<PlanNode> all = List.of();

    private ErrorsNode(PlanNode of) {
        super("errors", List.of(of));
        this.of = of;
    }

    /** The error stream of one node. */
    public static ErrorsNode of(PlanNode node) {
        if (node.errorPolicy() == null) {
            node.errorPolicy(ErrorPolicy.DEAD_LETTER);
        }
        return new ErrorsNode(node);
    }

    /** The error stream of a pipeline. */
    public ErrorsNode(Graph graph, Duration interval) {
        super(graph, "errors", List.of(), interval.milliseconds());
        this.of = null;
    }

    /** The node it belongs to; null = the pipeline. */
    public PlanNode of() {
        return of;
    }

    /** The nodes it gathers from when it is that of the pipeline. */
    public void gathers(List<PlanNode> nodes) {
        all = List.copyOf(nodes);
    }

    /** A node's work has to be done before: it is asked for here, unless it is an output, which comes first anyway. */
    @Override
    protected Output compute(BatchRun run) {
        List<Object> failed = new ArrayList<>();
        if (run.inspection() != null) {
            run.inspection().begin(this, run);
        }
        if (of == null) {
            all.forEach(node -> failed.addAll(node.deadLetters().all()));
        } else {
            if (!(of instanceof OutputNode)) {
                Stage.available(of, run);
            }
            failed.addAll(of.deadLetters().all());
        }
        out += failed.size();
        return Records.of(failed, run.partitions());
    }

    @Override
    public long in() {
        return out;
    }
}
