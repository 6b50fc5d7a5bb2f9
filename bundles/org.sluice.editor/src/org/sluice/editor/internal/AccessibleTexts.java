package org.sluice.editor.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.sluice.catalog.Port;
import org.sluice.editor.internal.commands.PinNodesCommand;
import org.sluice.editor.internal.figures.LiveText;
import org.sluice.editor.internal.figures.NodeFace;
import org.sluice.editor.internal.figures.NodeProblem;
import org.sluice.layout.FrameContents;
import org.sluice.model.Edge;
import org.sluice.model.Node;
import org.sluice.model.layout.Frame;

/** What a screen reader says: everything that the canvas shows, in the order in which records flow. */
public final class AccessibleTexts {

    private AccessibleTexts() {
    }

    /** Name, type, detail and problem of a node, where its records come from and go to, and its numbers while a run is shown. */
    public static String node(CanvasContext context, Node node) {
        NodeFace face = NodeFaces.of(context.diagram(), node);
        List<String> parts = new ArrayList<>();
        parts.add(NodeFaces.label(node));
        parts.add(NodeFaces.typeLabel(context.diagram(), node));
        parts.add(face.detail().isEmpty() ? face.detailHint() : face.detail());
        if (!NodeFaces.leftOutText(context.diagram(), node).isEmpty()) {
            parts.add(NodeFaces.leftOutText(context.diagram(), node));
        }
        if (PinNodesCommand.isPinned(context.diagram(), node)) {
            parts.add(Messages.Accessible_pinned);
        }
        NodeProblem problem = context.problems().get(node.getId());
        if (problem != null) {
            parts.add(NLS.bind(problem.error() ? Messages.Accessible_error : Messages.Accessible_warning, problem.text()));
        }
        List<Edge> in = context.diagram().incoming(node);
        if (!in.isEmpty()) {
            parts.add(NLS.bind(Messages.Accessible_from, in.stream().map(edge -> NodeFaces.label(edge.getSource())).collect(Collectors.joining(", ")))); //$NON-NLS-1$
        }
        List<Edge> out = context.diagram().outgoing(node);
        if (!out.isEmpty()) {
            parts.add(NLS.bind(Messages.Accessible_to, out.stream().map(edge -> NodeFaces.label(edge.getTarget())).collect(Collectors.joining(", ")))); //$NON-NLS-1$
        }
        LiveText live = context.attached() ? context.live().get(node.getId()) : null;
        if (live != null) {
            parts.add(live.exact().isEmpty() ? Messages.Live_waiting : live.exact().replaceAll("\\s*\n\\s*", ", ")); //$NON-NLS-1$ //$NON-NLS-2$
        }
        return String.join("; ", parts); //$NON-NLS-1$
    }

    /**
     * Where an edge comes from and goes to, what flows on it, whether that fits, and how much it was while a run is shown.
     *
     * @param records what is said of the newest batch, empty while no run is shown
     */
    public static String edge(CanvasContext context, Edge edge, String records) {
        List<String> parts = new ArrayList<>();
        parts.add(NLS.bind(Messages.Accessible_edge, new Object[] {NodeFaces.label(edge.getSource()), NodeFaces.label(edge.getTarget()), context.typeOf(edge)}));
        if (Port.ERRORS.equals(edge.getSourcePort())) {
            parts.add(Messages.Accessible_edgeErrors);
        }
        if (ConnectionRules.mismatch(context.diagram(), edge)) {
            parts.add(Messages.Accessible_edgeMismatch);
        }
        if (!records.isEmpty()) {
            parts.add(records);
        }
        return String.join("; ", parts); //$NON-NLS-1$
    }

    /** Title of a frame, whether it is folded, and what is in it. */
    public static String frame(Diagram diagram, Frame frame) {
        List<String> ids = List.copyOf(FrameContents.of(diagram.layout(), frame).nodes());
        String names = ids.stream().map(diagram.pipeline()::findNode).filter(Objects::nonNull).map(NodeFaces::label).collect(Collectors.joining(", ")); //$NON-NLS-1$
        return NLS.bind(frame.isFolded() ? Messages.Accessible_foldedFrame : Messages.Accessible_frame, Objects.requireNonNullElse(frame.getTitle(), ""), names); //$NON-NLS-1$
    }

    /** Name and size of a pipeline. */
    public static String pipeline(Diagram diagram) {
        int nodes = diagram.pipeline().getNodes().size();
        int edges = diagram.pipeline().getEdges().size();
        return NLS.bind(Messages.Accessible_pipeline, new Object[] {String.valueOf(diagram.pipeline().getName()),
            StatusStrip.count(nodes, Messages.Strip_node, Messages.Strip_nodes), StatusStrip.count(edges, Messages.Strip_edge, Messages.Strip_edges)});
    }

    /** The nodes such that each comes after those its records come from; those of a cycle last, as the file has them. */
    public static List<Node> inDataFlowOrder(Diagram diagram) {
        List<Node> nodes = diagram.pipeline().getNodes();
        Map<Node, Integer> place = new HashMap<>();
        Map<Node, Integer> waiting = new HashMap<>();
        PriorityQueue<Node> ready = new PriorityQueue<>((a, b) -> place.get(a) - place.get(b));
        for (Node node : nodes) {
            place.put(node, place.size());
            waiting.put(node, diagram.incoming(node).size());
        }
        nodes.stream().filter(node -> waiting.get(node) == 0).forEach(ready::add);
        List<Node> ordered = new ArrayList<>();
        while (!ready.isEmpty()) {
            Node node = ready.poll();
            ordered.add(node);
            for (Edge edge : diagram.outgoing(node)) {
                if (waiting.merge(edge.getTarget(), -1, Integer::sum) == 0) {
                    ready.add(edge.getTarget());
                }
            }
        }
        nodes.stream().filter(node -> !ordered.contains(node)).toList().forEach(ordered::add);
        return ordered;
    }
}
