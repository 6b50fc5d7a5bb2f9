package org.sluice.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;

/**
 * Questions about the graph of a pipeline; the generated operations delegate to it. Nothing here changes a model.
 *
 * <p>Results follow the order of the pipeline's nodes and edges, so equal files give equal answers. Edges with a missing
 * end, which exist only while a pipeline is edited, are passed over.
 */
public final class PipelineBehavior {

    private PipelineBehavior() {
    }

    /** The node with that id. */
    public static Optional<Node> findNode(Pipeline pipeline, String id) {
        return pipeline.getNodes().stream().filter(node -> Objects.equals(node.getId(), id)).findFirst();
    }

    /** The edge with that id. */
    public static Optional<Edge> findEdge(Pipeline pipeline, String id) {
        return pipeline.getEdges().stream().filter(edge -> Objects.equals(edge.getId(), id)).findFirst();
    }

    /** The pipeline that holds the node; empty while the node is in none. */
    public static Optional<Pipeline> pipelineOf(Node node) {
        return node.eContainer() instanceof Pipeline pipeline ? Optional.of(pipeline) : Optional.empty();
    }

    /** The edges that end at the node, in the order of the pipeline; cannot be changed. */
    public static EList<Edge> incoming(Node node) {
        return edges(node, edge -> edge.getTarget() == node);
    }

    /** The edges that begin at the node, in the order of the pipeline; cannot be changed. */
    public static EList<Edge> outgoing(Node node) {
        return edges(node, edge -> edge.getSource() == node);
    }

    /** The edges that end at that input port of the node, in the order of the pipeline. */
    public static List<Edge> incoming(Node node, String port) {
        return incoming(node).stream().filter(edge -> Objects.equals(edge.getTargetPort(), port)).toList();
    }

    /** The edges that begin at that output port of the node, in the order of the pipeline. */
    public static List<Edge> outgoing(Node node, String port) {
        return outgoing(node).stream().filter(edge -> Objects.equals(edge.getSourcePort(), port)).toList();
    }

    private static EList<Edge> edges(Node node, Predicate<Edge> wanted) {
        EList<Edge> found = new BasicEList<>();
        if (node.eContainer() instanceof Pipeline pipeline) {
            for (Edge edge : pipeline.getEdges()) {
                if (wanted.test(edge)) {
                    found.add(edge);
                }
            }
        }
        return ECollections.unmodifiableEList(found);
    }

    /**
     * An id that no node and no edge of the pipeline has: the base itself, or the base with {@code -2}, {@code -3} and so
     * on.
     *
     * @param base wish, for example the name of a node; what an id may not hold becomes {@code -}
     */
    public static String uniqueId(Pipeline pipeline, String base) {
        Set<String> taken = new HashSet<>();
        pipeline.getNodes().forEach(node -> taken.add(node.getId()));
        pipeline.getEdges().forEach(edge -> taken.add(edge.getId()));
        String wish = idText(base);
        String id = wish;
        for (int number = 2; taken.contains(id); number++) {
            id = wish + "-" + number;
        }
        return id;
    }

    /** Whether the text may be an id: letters, digits, {@code -}, {@code _} and {@code .}, at least one of them. */
    public static boolean isId(String text) {
        return text != null && !text.isEmpty() && text.chars().allMatch(PipelineBehavior::idCharacter);
    }

    private static boolean idCharacter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_' || c == '.';
    }

    private static String idText(String base) {
        StringBuilder text = new StringBuilder();
        String source = base == null ? "" : base.strip().toLowerCase(Locale.ROOT);
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (idCharacter(c)) {
                text.append(c);
            } else if (text.length() > 0 && text.charAt(text.length() - 1) != '-') {
                text.append('-');
            }
        }
        while (text.length() > 0 && text.charAt(text.length() - 1) == '-') {
            text.setLength(text.length() - 1);
        }
        return text.length() == 0 ? "node" : text.toString();
    }

    /**
     * The nodes such that each comes after all nodes it gets records from; nodes that could stand in either order keep the
     * order of the pipeline.
     *
     * @return all nodes, or fewer when there is a cycle: those on a cycle, or behind one, are missing (see {@link #findCycle})
     */
    public static List<Node> topologicalOrder(Pipeline pipeline) {
        List<Node> nodes = pipeline.getNodes();
        Map<Node, Integer> position = new HashMap<>();
        int[] waiting = new int[nodes.size()];
        for (int i = 0; i < nodes.size(); i++) {
            position.put(nodes.get(i), i);
        }
        Map<Node, List<Node>> next = successors(pipeline);
        next.values().forEach(targets -> targets.forEach(target -> waiting[position.get(target)]++));
        PriorityQueue<Integer> ready = new PriorityQueue<>();
        for (int i = 0; i < waiting.length; i++) {
            if (waiting[i] == 0) {
                ready.add(i);
            }
        }
        List<Node> order = new ArrayList<>();
        while (!ready.isEmpty()) {
            Node node = nodes.get(ready.poll());
            order.add(node);
            for (Node target : next.get(node)) {
                int index = position.get(target);
                if (--waiting[index] == 0) {
                    ready.add(index);
                }
            }
        }
        return order;
    }

    /** The nodes of one cycle in the direction of the records, each once; empty when there is no cycle. */
    public static List<Node> findCycle(Pipeline pipeline) {
        Map<Node, List<Node>> next = successors(pipeline);
        Set<Node> done = new HashSet<>();
        for (Node start : pipeline.getNodes()) {
            Deque<Node> path = new ArrayDeque<>();
            Deque<Iterator<Node>> choices = new ArrayDeque<>();
            Set<Node> onPath = new LinkedHashSet<>();
            if (done.contains(start)) {
                continue;
            }
            path.push(start);
            onPath.add(start);
            choices.push(next.get(start).iterator());
            while (!path.isEmpty()) {
                if (choices.peek().hasNext()) {
                    Node target = choices.peek().next();
                    if (onPath.contains(target)) {
                        List<Node> cycle = new ArrayList<>(onPath);
                        return List.copyOf(cycle.subList(cycle.indexOf(target), cycle.size()));
                    }
                    if (!done.contains(target)) {
                        path.push(target);
                        onPath.add(target);
                        choices.push(next.get(target).iterator());
                    }
                } else {
                    Node finished = path.pop();
                    choices.pop();
                    onPath.remove(finished);
                    done.add(finished);
                }
            }
        }
        return List.of();
    }

    /** The cycle as people read it, {@code a → b → a} with the nodes' labels; empty text for no cycle. */
    public static String cycleText(List<Node> cycle) {
        if (cycle.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        cycle.forEach(node -> text.append(label(node)).append(" → "));
        return text.append(label(cycle.get(0))).toString();
    }

    /** What people call the node: its name, or its id when it has none. */
    public static String label(Node node) {
        if (node.getName() != null && !node.getName().isBlank()) {
            return node.getName();
        }
        return node.getId() == null ? "?" : node.getId();
    }

    /** All nodes that records of the node can reach, without the node itself, in the order of the pipeline. */
    public static List<Node> downstream(Node node) {
        return pipelineOf(node).map(pipeline -> reach(pipeline, node, successors(pipeline))).orElse(List.of());
    }

    /** All nodes whose records can reach the node, without the node itself, in the order of the pipeline. */
    public static List<Node> upstream(Node node) {
        return pipelineOf(node).map(pipeline -> reach(pipeline, node, predecessors(pipeline))).orElse(List.of());
    }

    private static List<Node> reach(Pipeline pipeline, Node start, Map<Node, List<Node>> step) {
        Set<Node> reached = new HashSet<>();
        Deque<Node> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            for (Node node : step.get(open.pop())) {
                if (reached.add(node)) {
                    open.push(node);
                }
            }
        }
        reached.remove(start);
        return pipeline.getNodes().stream().filter(reached::contains).toList();
    }

    private static Map<Node, List<Node>> successors(Pipeline pipeline) {
        return neighbours(pipeline, Edge::getSource, Edge::getTarget);
    }

    private static Map<Node, List<Node>> predecessors(Pipeline pipeline) {
        return neighbours(pipeline, Edge::getTarget, Edge::getSource);
    }

    private static Map<Node, List<Node>> neighbours(Pipeline pipeline, Function<Edge, Node> from, Function<Edge, Node> to) {
        Map<Node, List<Node>> found = new LinkedHashMap<>();
        pipeline.getNodes().forEach(node -> found.put(node, new ArrayList<>()));
        for (Edge edge : pipeline.getEdges()) {
            List<Node> list = found.get(from.apply(edge));
            if (list != null && found.containsKey(to.apply(edge))) {
                list.add(to.apply(edge));
            }
        }
        return found;
    }

    /**
     * Id of the stream that flows over an edge, as types, reports and tests name it: that of the source, followed by
     * {@code .errors} when the edge begins at its port {@link org.sluice.catalog.Port#ERRORS}. A sub-pipeline is followed by the
     * port: {@code clean.words}.
     */
    public static String streamId(Edge edge) {
        if (edge.getSource() instanceof SubPipelineNode) {
            return edge.getSource().getId() + "." + edge.getSourcePort();
        }
        return edge.getSource().getId() + (org.sluice.catalog.Port.ERRORS.equals(edge.getSourcePort()) ? "." + org.sluice.catalog.Port.ERRORS : "");
    }
}
