package org.sluice.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What of a pipeline is left out of its program: the nodes that are commented out, and those that get records from such nodes only. A node that
 * another one feeds, too, goes on with what is left.
 */
public final class CommentedOut {

    private CommentedOut() {
    }

    /** The nodes that are left out, in the order of the pipeline. */
    public static Set<Node> nodes(Pipeline pipeline) {
        Set<Node> out = pipeline.getNodes().stream().filter(Node::isCommentedOut).collect(Collectors.toCollection(LinkedHashSet::new));
        if (out.isEmpty()) {
            return out;
        }
        Set<Node> fed = new LinkedHashSet<>();
        boolean more = true;
        while (more) {
            fed.clear();
            Set<Node> kept = new LinkedHashSet<>();
            for (Edge edge : pipeline.getEdges()) {
                if (edge.getSource() != null && edge.getTarget() != null) {
                    (out.contains(edge.getSource()) ? fed : kept).add(edge.getTarget());
                }
            }
            fed.removeAll(kept);
            more = out.addAll(fed);
        }
        return pipeline.getNodes().stream().filter(out::contains).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The ids of the nodes that are left out. */
    public static Set<String> ids(Pipeline pipeline) {
        return nodes(pipeline).stream().map(Node::getId).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The pipeline without what is left out, and without the edges there: itself when nothing is, else a copy. */
    public static Pipeline without(Pipeline pipeline) {
        Set<Node> out = nodes(pipeline);
        if (out.isEmpty()) {
            return pipeline;
        }
        Pipeline copy = PipelineCopies.copy(pipeline);
        List<Node> gone = pipeline.getNodes().stream().filter(out::contains).map(node -> copy.getNodes().get(pipeline.getNodes().indexOf(node))).toList();
        copy.getEdges().removeIf(edge -> gone.contains(edge.getSource()) || gone.contains(edge.getTarget()));
        copy.getNodes().removeAll(gone);
        return copy;
    }
}
