package org.sluice.streaming.internal.checkpoint;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sluice.streaming.PipelineDefinitionException;
import org.sluice.streaming.internal.plan.PlanNode;
import org.sluice.streaming.internal.source.SourceNode;
import org.sluice.streaming.internal.state.Participant;
import org.sluice.streaming.internal.state.Stateful;
import org.sluice.streaming.report.CheckpointMisfit;

/** Whether a checkpoint fits a program, and if not, what does not. */
final class Fit {

    private static final String ANEW = ", or begin with a new checkpoint directory.";

    private Fit() {
    }

    /** All there is to say, errors and warnings, in order of the checkpoint's nodes, then the program's. */
    static List<CheckpointMisfit> compare(String app, Head head, List<PlanNode> nodes) {
        List<CheckpointMisfit> found = new ArrayList<>();
        String holds = "The checkpoint in '" + head.directory() + "' holds ";
        if (!app.equals(head.app())) {
            found.add(error("SL-0331", "", "The checkpoint in '" + head.directory() + "' was written by '" + head.app() + "', this program is '" + app + "'. Give the program its name back" + ANEW));
        }
        Map<String, PlanNode> sources = new LinkedHashMap<>();
        Map<String, PlanNode> states = new LinkedHashMap<>();
        for (PlanNode node : nodes) {
            if (node instanceof SourceNode) {
                sources.put(node.id(), node);
            }
            if (!(node instanceof SourceNode) || node instanceof Stateful) {
                states.put(node.stateId(), node);
            }
        }
        head.states().forEach((id, kept) -> {
            PlanNode node = states.get(id);
            if (!(node instanceof Stateful stateful) || !node.kind().equals(kept.kind())) {
                found.add(error("SL-0330", id, holds + "the state of a node '" + id + "' (" + kept.kind() + "), but in this program "
                        + (node == null ? "there is no node of that id" : "that node is '" + node.kind() + "'") + ". Give the node its id and kind back" + ANEW));
            } else if (!kept.shape().isEmpty() && !kept.shape().equals(stateful.shape())) {
                found.add(error("SL-0330", id, holds + "'" + id + "' as " + kept.shape() + ", in this program it is " + stateful.shape() + ". Change it back, give the node another id" + ANEW));
            } else {
                types(found, id, kept.types().keys(), node.keyType(), holds + "keys of '" + id + "' as ", "they are");
                types(found, id, kept.types().values(), node.valueType(), holds + "the state of '" + id + "' as ", "it is");
            }
        });
        head.sources().forEach((id, position) -> {
            PlanNode node = sources.get(id);
            if (node == null || !node.kind().equals(position.kind())) {
                found.add(error("SL-0330", id, holds + "how far the source '" + id + "' (" + position.kind() + ") was read, but in this program "
                        + (node == null ? "there is no source of that id" : "that source is '" + node.kind() + "'") + ". Give the source its id and kind back" + ANEW));
            }
        });
        states.forEach((id, node) -> {
            if (node instanceof Stateful && !(node instanceof Participant || node instanceof SourceNode) && !head.states().containsKey(id)) {
                found.add(new CheckpointMisfit("SL-0334", false, node.id(), "The checkpoint in '" + head.directory() + "' holds no state of '" + id + "': it begins empty."));
            }
        });
        sources.forEach((id, node) -> {
            if (((SourceNode) node).source().position() != null && !head.sources().containsKey(id)) {
                found.add(new CheckpointMisfit("SL-0334", false, id, "The checkpoint in '" + head.directory() + "' does not hold how far the source '" + id + "' was read: it begins at its start."));
            }
        });
        return found;
    }

    private static void types(List<CheckpointMisfit> found, String id, Set<String> kept, Class<?> declared, String holds, String is) {
        if (declared == null) {
            return;
        }
        List<String> others = kept.stream().filter(name -> !ValueTypes.fits(declared, name)).toList();
        if (!others.isEmpty()) {
            found.add(error("SL-0333", id, holds + String.join(" and ", others) + ", in this program " + is + " " + ValueTypes.name(declared)
                    + ". Change the type back, give the node another id" + ANEW));
        }
    }

    private static CheckpointMisfit error(String code, String id, String message) {
        return new CheckpointMisfit(code, true, id, message);
    }

    /** Compares, then gives every node what it kept. @throws PipelineDefinitionException the first thing that does not fit */
    static void require(String app, Head head, Merge merge, List<PlanNode> nodes, ValueCodec codec) throws IOException {
        compare(app, head, nodes).stream().filter(CheckpointMisfit::error).findFirst().ifPresent(misfit -> {
            throw new PipelineDefinitionException(misfit.code(), misfit.message());
        });
        Map<String, PlanNode> byId = new LinkedHashMap<>();
        nodes.forEach(node -> byId.put(node.stateId(), node));
        while (merge.nextSection()) {
            if (!(byId.get(merge.id()) instanceof Stateful stateful) || !head.states().containsKey(merge.id())) {
                throw new DamagedCheckpointException("its nodes are not those it says it has");
            }
            try {
                stateful.restore(merge, codec);
            } catch (ClassCastException | NullPointerException | IndexOutOfBoundsException | IllegalArgumentException e) {
                throw new DamagedCheckpointException("the state of '" + merge.id() + "' is not what such a node keeps");
            }
        }
    }
}
