package org.sluice.streaming.internal.scheduling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sluice.streaming.ErrorPolicy;
import org.sluice.streaming.PipelineDefinitionException;
import org.sluice.streaming.internal.plan.ErrorsNode;
import org.sluice.streaming.internal.plan.OutputNode;
import org.sluice.streaming.internal.plan.PlanNode;

/**
 * Settles before a run what each node does with errors, and what has to wait for error streams: those are complete only when the nodes they belong
 * to are done.
 */
final class ErrorPlan {

    private final List<PlanNode> nodes;
    private final ErrorPolicy standard;
    private final Set<PlanNode> behindErrors = new HashSet<>();
    private final Set<PlanNode> withStream = new HashSet<>();
    private ErrorsNode ofPipeline;

    /** @param nodes the nodes of the run, each behind its inputs @param standard the policy of the pipeline */
    ErrorPlan(List<PlanNode> nodes, ErrorPolicy standard) {
        this.nodes = nodes;
        this.standard = standard;
        for (PlanNode node : nodes) {
            if (node instanceof ErrorsNode errors) {
                behindErrors.add(errors);
                if (errors.of() == null) {
                    ofPipeline = errors;
                } else {
                    withStream.add(errors.of());
                }
            } else if (node.inputs().stream().anyMatch(behindErrors::contains)) {
                behindErrors.add(node);
            }
        }
    }

    /** What works on failed records fails hard unless told otherwise: there is nobody left to hand its own errors to. */
    void settle() {
        ErrorPolicy behind = standard.kind() == ErrorPolicy.Kind.DEAD_LETTER ? ErrorPolicy.FAIL : standard;
        nodes.forEach(node -> node.settleErrorPolicy(behindErrors.contains(node) ? behind : standard));
        withStream.forEach(ErrorPlan::checkStream);
        List<PlanNode> gathered = new ArrayList<>();
        for (PlanNode node : nodes) {
            if (!node.hidden() && !withStream.contains(node) && node.errorPolicy().kind() == ErrorPolicy.Kind.DEAD_LETTER) {
                if (ofPipeline == null || behindErrors.contains(node)) {
                    throw new PipelineDefinitionException("SL-0341", "The error policy of '" + node.id()
                            + "' is DEAD_LETTER, but nothing reads the records it fails on. Call errors() on it (or on the context) and give that stream an output, or choose SKIP.");
                }
                gathered.add(node);
            }
        }
        if (ofPipeline != null) {
            ofPipeline.gathers(gathered);
        }
        for (PlanNode node : withStream) {
            if (!(node instanceof OutputNode)) {
                node.share();
            }
        }
    }

    private static void checkStream(PlanNode node) {
        if (node.errorPolicy().kind() != ErrorPolicy.Kind.DEAD_LETTER) {
            throw new PipelineDefinitionException("SL-0342", "The error stream of '" + node.id() + "' is read, but its error policy is " + node.errorPolicy()
                    + ": nothing would ever come. Choose DEAD_LETTER, or leave the stream out.");
        }
    }

    /** Whether a node has to wait until everything that reads no failed records is done. */
    boolean waits(PlanNode node) {
        return behindErrors.contains(node);
    }

    /** The outputs that wait, each behind the outputs whose errors it reads. */
    List<OutputNode> waiting(Collection<OutputNode> outputs) {
        Set<OutputNode> ordered = new LinkedHashSet<>();
        outputs.stream().filter(this::waits).forEach(output -> add(output, ordered));
        return List.copyOf(ordered);
    }

    private void add(PlanNode node, Set<OutputNode> ordered) {
        if (waits(node)) {
            node.inputs().forEach(input -> add(input, ordered));
            if (node instanceof OutputNode output) {
                ordered.add(output);
            }
        }
    }
}
