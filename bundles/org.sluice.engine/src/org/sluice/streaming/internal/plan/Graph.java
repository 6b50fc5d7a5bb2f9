package org.sluice.streaming.internal.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sluice.streaming.Duration;
import org.sluice.streaming.NodeInfo;
import org.sluice.streaming.PipelineDefinitionException;

/** The program as it was defined: its nodes in order of definition. */
public final class Graph {

    private final Duration batchDuration;
    private final List<PlanNode> nodes = new ArrayList<>();
    private boolean sealed;

    public Graph(Duration batchDuration) {
        if (batchDuration == null || batchDuration.milliseconds() <= 0) {
            throw new PipelineDefinitionException("SL-0301",
                    "The batch interval is " + batchDuration + ". It has to be longer than 0 ms, for example Durations.seconds(1).");
        }
        this.batchDuration = batchDuration;
    }

    public Duration batchDuration() {
        return batchDuration;
    }

    void add(PlanNode node) {
        if (sealed) {
            throw new IllegalStateException("The context has been started or stopped: the program can no longer be changed. Define everything before start().");
        }
        nodes.add(node);
    }

    /** @throws IllegalStateException after the start */
    void checkOpen(String what) {
        if (sealed) {
            throw new IllegalStateException(what + " cannot be changed: the context has been started or stopped. Set it before start().");
        }
    }

    public List<PlanNode> nodes() {
        return nodes;
    }

    public List<OutputNode> outputs() {
        return nodes.stream().filter(OutputNode.class::isInstance).map(OutputNode.class::cast).toList();
    }

    public void seal() {
        sealed = true;
    }

    /** Gives every node the user can see an id. */
    public void nameNodes() {
        Set<String> taken = new HashSet<>();
        for (PlanNode node : nodes) {
            if (node.hasId() && !taken.add(node.id())) {
                throw new PipelineDefinitionException("SL-0204", "Two nodes have the id '" + node.id() + "'. Give each node an id of its own.");
            }
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (PlanNode node : nodes) {
            if (!node.hidden() && !node.hasId()) {
                String id;
                do {
                    id = node.kind() + "-" + counts.merge(node.kind(), 1, Integer::sum);
                } while (!taken.add(id));
                node.generatedId(id);
            }
        }
        Set<PlanNode> named = new HashSet<>();
        for (int i = nodes.size() - 1; i >= 0; i--) {
            List<PlanNode> inputs = nodes.get(i).inputs();
            for (int k = 0; k < inputs.size(); k++) {
                if (inputs.get(k).hidden() && named.add(inputs.get(k))) {
                    inputs.get(k).partOf(nodes.get(i), k);
                }
            }
        }
    }

    public List<NodeInfo> describe() {
        nameNodes();
        return nodes.stream().filter(n -> !n.hidden()).map(n -> new NodeInfo(n.id(), n.kind(), visibleInputs(n))).toList();
    }

    public Map<String, Object> outputFunctions() {
        nameNodes();
        Map<String, Object> functions = new LinkedHashMap<>();
        nodes.stream().filter(OutputNode.class::isInstance).map(OutputNode.class::cast).filter(node -> node.function() != null)
                .forEach(node -> functions.put(node.id(), node.function()));
        return functions;
    }

    private static List<String> visibleInputs(PlanNode node) {
        Set<String> ids = new LinkedHashSet<>();
        for (PlanNode input : node.inputs()) {
            ids.addAll(input.hidden() ? visibleInputs(input) : List.of(input.id()));
        }
        return List.copyOf(ids);
    }
}
