package org.sluice.streaming.internal.checkpoint;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sluice.streaming.PipelineDefinitionException;
import org.sluice.streaming.internal.plan.PlanNode;
import org.sluice.streaming.internal.source.SourceNode;
import org.sluice.streaming.internal.state.Stateful;

/** What stands at the beginning of a checkpoint: of which program it is, and where its sources stood. */
final class Head {

    private static final String ANEW = ", or begin with a new checkpoint directory.";

    private Head() {
    }

    static void save(Map<String, Object> head, List<PlanNode> nodes) {
        Map<String, Object> positions = new TreeMap<>();
        Map<String, Object> kinds = new TreeMap<>();
        Map<String, Object> shapes = new TreeMap<>();
        for (PlanNode node : nodes) {
            if (node instanceof SourceNode source && source.source().position() != null) {
                positions.put(source.id(), source.source().position());
                kinds.put(source.id(), source.kind());
            }
            if (node instanceof Stateful stateful && !stateful.shape().isEmpty()) {
                shapes.put(node.stateId(), stateful.shape());
            }
        }
        head.put("sources", positions);
        head.put("kinds", kinds);
        head.put("shapes", shapes);
    }

    /** @throws PipelineDefinitionException what does not fit this program */
    static void check(String app, Map<?, ?> head, Path directory, List<PlanNode> nodes) {
        if (!app.equals(head.get("app"))) {
            throw new PipelineDefinitionException("SL-0331", "The checkpoint in '" + directory + "' was written by '" + head.get("app") + "', this program is '" + app
                    + "'. Give the program its name back" + ANEW);
        }
        Map<String, PlanNode> sources = new TreeMap<>();
        for (PlanNode node : nodes) {
            if (node instanceof SourceNode) {
                sources.put(node.id(), node);
            }
            if (node instanceof Stateful stateful && ((Map<?, ?>) head.get("shapes")).get(node.stateId()) instanceof String shape && !shape.equals(stateful.shape())) {
                throw new PipelineDefinitionException("SL-0330", "The checkpoint in '" + directory + "' holds '" + node.stateId() + "' as " + shape + ", in this program it is "
                        + stateful.shape() + ". Change it back, give the node another id" + ANEW);
            }
        }
        ((Map<?, ?>) head.get("kinds")).forEach((id, kind) -> {
            PlanNode node = sources.get(id);
            if (node == null || !node.kind().equals(kind)) {
                throw new PipelineDefinitionException("SL-0330", "The checkpoint in '" + directory + "' holds how far the source '" + id + "' (" + kind + ") was read, but in this program "
                        + (node == null ? "there is no source of that id" : "that source is '" + node.kind() + "'") + ". Give the source its id and kind back" + ANEW);
            }
        });
    }

    static void restore(Map<?, ?> head, List<PlanNode> nodes) {
        Map<?, ?> positions = (Map<?, ?>) head.get("sources");
        for (PlanNode node : nodes) {
            if (node instanceof SourceNode source && positions.containsKey(source.id())) {
                source.source().restore(source.id(), positions.get(source.id()));
            }
        }
    }
}
