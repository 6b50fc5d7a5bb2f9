package org.sluice.model.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sluice.model.Edge;
import org.sluice.model.Node;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineBehavior;
import org.sluice.model.PipelineCopies;
import org.sluice.model.layout.Layout;

/**
 * Three-way merge: what either side changed since their common ancestor is in the result. Nodes and edges are the same when their ids are, parameters,
 * schemas and fields when their names are. Where both sides changed the same thing differently, ours is kept and a conflict is told.
 *
 * <p>None of the three models is changed. All of them belong to the calling thread.
 */
public final class PipelineMerge {

    private PipelineMerge() {
    }

    /**
     * A merged pipeline.
     *
     * @param pipeline  can always be saved
     * @param conflicts what a person has to decide, empty = the merge is clean
     * @param renamed   nodes and edges of theirs whose id had to change because ours added another one of the same id: old id → new id
     */
    public record Merged(Pipeline pipeline, List<MergeConflict> conflicts, Map<String, String> renamed) {

        public Merged {
            conflicts = List.copyOf(conflicts);
            renamed = Map.copyOf(renamed);
        }
    }

    /** Merges pipelines. */
    public static Merged merge(Pipeline base, Pipeline ours, Pipeline theirs) {
        Pipeline other = PipelineCopies.copy(theirs);
        Map<String, String> renamed = makeIdsDistinct(base, ours, other);
        dropDrawnByBoth(base, ours, other);
        ObjectMerge merge = new ObjectMerge();
        Pipeline result = (Pipeline) merge.merge("pipeline", base, ours, other);
        new EdgeEnds(merge, result, base, ours, other).connect();
        return new Merged(result, merge.conflicts(), renamed);
    }

    /** Merges layouts. Moving is never a conflict: what both sides moved is where ours has it. */
    public static Layout merge(Layout base, Layout ours, Layout theirs) {
        return (Layout) new ObjectMerge().merge("layout", base, ours, theirs);
    }

    /** Two people who each add a first filter both get {@code filter-1}: these are two nodes, not one that both changed. */
    private static Map<String, String> makeIdsDistinct(Pipeline base, Pipeline ours, Pipeline theirs) {
        Map<String, String> renamed = new HashMap<>();
        Set<String> taken = new HashSet<>(ids(base));
        Set<String> old = Set.copyOf(taken);
        taken.addAll(ids(ours));
        taken.addAll(ids(theirs));
        for (Node node : theirs.getNodes()) {
            Node same = PipelineBehavior.findNode(ours, node.getId()).orElse(null);
            if (same != null && !old.contains(node.getId()) && !PipelineCopies.equal(same, node)) {
                renamed.put(node.getId(), fresh(node.getId(), taken));
                node.setId(renamed.get(node.getId()));
            }
        }
        for (Edge edge : theirs.getEdges()) {
            Edge same = PipelineBehavior.findEdge(ours, edge.getId()).orElse(null);
            if (same != null && !old.contains(edge.getId()) && !ends(same).equals(ends(edge))) {
                renamed.put(edge.getId(), fresh(edge.getId(), taken));
                edge.setId(renamed.get(edge.getId()));
            }
        }
        return renamed;
    }

    private static String fresh(String id, Set<String> taken) {
        String stem = id.replaceFirst("-\\d+$", "");
        int n = 2;
        while (!taken.add(stem + "-" + n)) {
            n++;
        }
        return stem + "-" + n;
    }

    private static Set<String> ids(Pipeline pipeline) {
        Set<String> ids = new HashSet<>();
        pipeline.getNodes().forEach(node -> ids.add(node.getId()));
        pipeline.getEdges().forEach(edge -> ids.add(edge.getId()));
        return ids;
    }

    static String ends(Edge edge) {
        return end(edge.getSource(), edge.getSourcePort()) + " → " + end(edge.getTarget(), edge.getTargetPort());
    }

    private static String end(Node node, String port) {
        return (node == null ? "?" : node.getId()) + "." + port;
    }

    /** Both sides drew the same connection: one is enough. */
    private static void dropDrawnByBoth(Pipeline base, Pipeline ours, Pipeline theirs) {
        Set<String> old = ids(base);
        List<String> drawn = new ArrayList<>();
        ours.getEdges().stream().filter(edge -> !old.contains(edge.getId())).forEach(edge -> drawn.add(ends(edge)));
        theirs.getEdges().removeIf(edge -> !old.contains(edge.getId()) && PipelineBehavior.findEdge(ours, edge.getId()).isEmpty() && drawn.remove(ends(edge)));
    }
}
