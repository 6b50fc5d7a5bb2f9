package org.sluice.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.sluice.catalog.NodeType;
import org.sluice.catalog.Port;
import org.sluice.model.Edge;
import org.sluice.model.ErrorPolicyText;
import org.sluice.model.Node;
import org.sluice.model.NodeTypes;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineCopies;
import org.sluice.model.layout.Bendpoint;
import org.sluice.model.layout.EdgeLayout;
import org.sluice.model.layout.Layout;
import org.sluice.model.layout.LayoutFactory;
import org.sluice.model.layout.NodeLayout;
import org.sluice.model.layout.Note;

/**
 * Lays a pipeline out from left to right: sources on the left, sinks on the right, few crossings, edges with right angles
 * that go around nodes. Pinned nodes stay where they are, and the others are arranged around the first of them.
 *
 * <p>Computes a new {@link Layout} and changes neither the pipeline nor the layout it is given. The same pipeline gives the
 * same layout. A frame stays around what is in it. Notes outside of frames, and what the layout knows about nodes and edges that are not in
 * the pipeline, stay as they are.
 *
 * <pre>{@code
 * Layout tidy = AutoLayout.layout(pipeline, layout, NodeSizes.cards(), () -> false);
 * }</pre>
 *
 * <p>Any thread; in the designer a background job with a copy of pipeline and layout. 1,000 nodes take about a second.
 *
 * <p><b>Source:</b> ELK Layered of the Eclipse Layout Kernel (Schulze, Spönemann, von Hanxleden: "Drawing layered graphs with
 * port constraints", 2014).
 */
public final class AutoLayout {

    /** Where the upper left node goes when nothing says otherwise, in pixels. */
    private static final int ORIGIN = 40;
    private static final int NODE_GAP = 36;
    private static final int LAYER_GAP = 72;
    private static final int EDGE_GAP = 16;

    private AutoLayout() {
    }

    /**
     * Lays out the whole pipeline. Its first node stays where it was; all move down when one would lie on a note.
     *
     * @param current where things are now; may be empty
     * @param cancelled asked now and then; {@code true} ends the work
     * @throws CancellationException when the work was ended
     */
    public static Layout layout(Pipeline pipeline, Layout current, NodeSizes sizes, BooleanSupplier cancelled) {
        return compute(pipeline, current, sizes, node -> true, cancelled);
    }

    /**
     * Lays out some of the nodes, and the edges between them, where they are now; the others do not move.
     *
     * @param selection ids of the nodes to lay out
     * @throws CancellationException when the work was ended
     */
    public static Layout layout(Pipeline pipeline, Layout current, NodeSizes sizes, Set<String> selection,
            BooleanSupplier cancelled) {
        return compute(pipeline, current, sizes, node -> selection.contains(node.getId()), cancelled);
    }

    private static Layout compute(Pipeline pipeline, Layout current, NodeSizes sizes, Predicate<Node> wanted,
            BooleanSupplier cancelled) {
        Layout result = PipelineCopies.copy(current);
        List<Node> nodes = pipeline.getNodes().stream().filter(wanted).toList();
        if (nodes.isEmpty()) {
            return result;
        }
        List<Edge> edges = pipeline.getEdges().stream().filter(edge -> edge.getSource() != null && edge.getTarget() != null)
                .toList();
        ElkNode graph = graph();
        Map<Node, ElkNode> placed = new LinkedHashMap<>();
        Map<ElkNode, Map<String, ElkPort>> ports = new HashMap<>();
        boolean whole = nodes.size() == pipeline.getNodes().size();
        FrameGroups groups = whole ? FrameGroups.of(graph, current, nodes, AutoLayout::configure) : FrameGroups.none(graph);
        for (ElkNode card : groups.cards()) {
            ports.put(card, cardPorts(card));
        }
        for (Node node : nodes) {
            if (groups.card(node).isEmpty()) {
                placed.put(node, node(groups.parent(node), node, sizes, ports));
            }
        }
        Map<Edge, ElkEdge> routed = new LinkedHashMap<>();
        for (Edge edge : edges) {
            ElkNode source = groups.card(edge.getSource()).orElse(placed.get(edge.getSource()));
            ElkNode target = groups.card(edge.getTarget()).orElse(placed.get(edge.getTarget()));
            if (source != null && target != null && (source != target || placed.containsValue(source))) {
                routed.put(edge, edge(edge, source, target, ports));
            }
        }
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
        LayoutMetaDataService.getInstance(); // makes ELK's value types known to it
        new LayeredLayoutProvider().layout(graph, new CancelMonitor(cancelled));
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
        write(result, current, nodes, edges, placed, routed, groups);
        return result;
    }

    private static ElkNode graph() {
        ElkNode graph = ElkGraphUtil.createGraph();
        configure(graph);
        return graph;
    }

    private static void configure(ElkNode graph) {
        graph.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
        graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(CoreOptions.RANDOM_SEED, 1);
        graph.setProperty(CoreOptions.PADDING, new ElkPadding(0));
        graph.setProperty(CoreOptions.SPACING_NODE_NODE, (double) NODE_GAP);
        graph.setProperty(CoreOptions.SPACING_EDGE_NODE, (double) EDGE_GAP);
        graph.setProperty(CoreOptions.SPACING_EDGE_EDGE, (double) EDGE_GAP);
        graph.setProperty(CoreOptions.SPACING_COMPONENT_COMPONENT, (double) (2 * NODE_GAP));
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, (double) LAYER_GAP);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, (double) EDGE_GAP);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, (double) EDGE_GAP);
        graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.BRANDES_KOEPF);
        graph.setProperty(LayeredOptions.NODE_PLACEMENT_FAVOR_STRAIGHT_EDGES, true);
        graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
    }

    /** All edges of a folded frame meet at the middle of its sides. */
    private static Map<String, ElkPort> cardPorts(ElkNode card) {
        card.setProperty(CoreOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
        return new HashMap<>(Map.of(key(true, null), port(card, true, NodeSizes.CARD_HEIGHT / 2), key(false, null), port(card, false, NodeSizes.CARD_HEIGHT / 2)));
    }

    private static ElkNode node(ElkNode graph, Node node, NodeSizes sizes, Map<ElkNode, Map<String, ElkPort>> ports) {
        ElkNode placed = ElkGraphUtil.createNode(graph);
        placed.setDimensions(sizes.width(node), sizes.height(node));
        placed.setProperty(CoreOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
        NodeType type = NodeTypes.typeOf(node);
        Map<String, ElkPort> own = new HashMap<>();
        ports.put(placed, own);
        addPorts(placed, node, sizes, type.inputs(), true, own);
        addPorts(placed, node, sizes, type.outputs(), false, own);
        if (ErrorPolicyText.sendsErrors(node)) {
            own.put(key(false, Port.ERRORS), port(placed, false, NodeSizes.ERROR_PORT_Y));
        }
        return placed;
    }

    private static void addPorts(ElkNode placed, Node node, NodeSizes sizes, List<Port> ports, boolean input,
            Map<String, ElkPort> own) {
        for (int i = 0; i < ports.size(); i++) {
            own.put(key(input, ports.get(i).name()),
                    port(placed, input, sizes.portY(node, input, i, ports.size())));
        }
        own.put(key(input, null), ports.isEmpty() ? port(placed, input, sizes.portY(node, input, 0, 1))
                : own.get(key(input, ports.get(0).name())));
    }

    private static ElkPort port(ElkNode placed, boolean input, int y) {
        ElkPort port = ElkGraphUtil.createPort(placed);
        port.setLocation(input ? 0 : placed.getWidth(), y);
        port.setProperty(CoreOptions.PORT_SIDE, input ? PortSide.WEST : PortSide.EAST);
        port.setProperty(CoreOptions.PORT_BORDER_OFFSET, 0.0);
        return port;
    }

    private static String key(boolean input, String port) {
        return (input ? "in/" : "out/") + port;
    }

    private static ElkEdge edge(Edge edge, ElkNode source, ElkNode target, Map<ElkNode, Map<String, ElkPort>> ports) {
        return ElkGraphUtil.createSimpleEdge(shape(ports.get(source), false, edge.getSourcePort()),
                shape(ports.get(target), true, edge.getTargetPort()));
    }

    /** The port of that name; an unknown name counts as the first port, as on the canvas. */
    private static ElkConnectableShape shape(Map<String, ElkPort> ports, boolean input, String name) {
        return ports.getOrDefault(key(input, name), ports.get(key(input, null)));
    }

    private static void write(Layout result, Layout current, List<Node> nodes, List<Edge> edges, Map<Node, ElkNode> placed,
            Map<Edge, ElkEdge> routed, FrameGroups groups) {
        Bendpoint shift = shift(current, placed);
        boolean pinned = nodes.stream().anyMatch(node -> Placement.isPinned(current, node));
        int right = shift.x();
        int down = shift.y();
        if (nodes.size() == pipelineSize(nodes) && !pinned) {
            down += belowNotes(current.getNotes().stream().filter(note -> !groups.places(note)).toList(), placed, right, down);
        }
        Bendpoint origin = new Bendpoint(right, down);
        Map<Node, Bendpoint> places = Placement.of(current, placed, origin, EDGE_GAP);
        placed.forEach((node, elk) -> {
            NodeLayout place = result.findNode(node.getId());
            if (place == null) {
                place = LayoutFactory.eINSTANCE.createNodeLayout();
                place.setNode(node.getId());
                result.getNodes().add(place);
            }
            place.setX(places.get(node).x());
            place.setY(places.get(node).y());
        });
        groups.write(result, current, right, down);
        Set<Node> displaced = Placement.displaced(places, placed, origin);
        displaced.forEach(node -> groups.include(result, current, node, places.get(node), placed.get(node)));
        Set<String> moved = nodes.stream().map(Node::getId).collect(Collectors.toCollection(HashSet::new));
        for (Edge edge : edges) {
            if (routed.containsKey(edge) && !displaced.contains(edge.getSource()) && !displaced.contains(edge.getTarget())) {
                route(result, edge.getId(), bends(routed.get(edge), origin.x(), origin.y()));
            } else if (moved.contains(edge.getSource().getId()) || moved.contains(edge.getTarget().getId())) {
                route(result, edge.getId(), List.of());
            }
        }
    }

    private static int pipelineSize(List<Node> nodes) {
        return ((Pipeline) nodes.get(0).eContainer()).getNodes().size();
    }

    /** From ELK's places to those on the canvas, such that the first pinned node keeps its place, else the first one that has a place. */
    private static Bendpoint shift(Layout current, Map<Node, ElkNode> placed) {
        boolean pinned = placed.keySet().stream().anyMatch(node -> Placement.isPinned(current, node));
        for (Map.Entry<Node, ElkNode> entry : placed.entrySet()) {
            NodeLayout place = current.findNode(entry.getKey().getId());
            if (place != null && place.isPinned() == pinned) {
                return new Bendpoint(place.getX() - round(FrameGroups.x(entry.getValue())), place.getY() - round(FrameGroups.y(entry.getValue())));
            }
        }
        int below = current.getNodes().stream().mapToInt(place -> place.getY() + NodeSizes.CARD_HEIGHT + ORIGIN).max().orElse(ORIGIN);
        int left = round(placed.values().stream().mapToDouble(FrameGroups::x).min().orElse(0));
        int top = round(placed.values().stream().mapToDouble(FrameGroups::y).min().orElse(0));
        return new Bendpoint(ORIGIN - left, below - top);
    }

    /** How far down all nodes have to go so that none lies on a note. */
    private static int belowNotes(List<Note> notes, Map<Node, ElkNode> placed, int dx, int dy) {
        int down = 0;
        for (int round = 0; round < notes.size(); round++) {
            int more = 0;
            for (Note note : notes) {
                for (ElkNode elk : placed.values()) {
                    int x = round(FrameGroups.x(elk)) + dx;
                    int y = round(FrameGroups.y(elk)) + dy + down;
                    if (x < note.getX() + note.getWidth() && note.getX() < x + elk.getWidth()
                            && y < note.getY() + note.getHeight() + EDGE_GAP && note.getY() < y + elk.getHeight()) {
                        more = Math.max(more, note.getY() + note.getHeight() + EDGE_GAP - y);
                    }
                }
            }
            down += more;
        }
        return down;
    }

    private static int round(double value) {
        return (int) Math.round(value);
    }

    private static List<Bendpoint> bends(ElkEdge edge, int dx, int dy) {
        if (edge.getSections().isEmpty()) {
            return List.of();
        }
        List<ElkBendPoint> bends = edge.getSections().get(0).getBendPoints();
        double left = FrameGroups.x(edge.getContainingNode());
        double top = FrameGroups.y(edge.getContainingNode());
        return bends.stream().map(bend -> new Bendpoint(round(left + bend.getX()) + dx, round(top + bend.getY()) + dy)).toList();
    }

    private static void route(Layout result, String edge, List<Bendpoint> bends) {
        EdgeLayout route = result.findEdge(edge);
        if (route == null) {
            if (bends.isEmpty()) {
                return;
            }
            route = LayoutFactory.eINSTANCE.createEdgeLayout();
            route.setEdge(edge);
            result.getEdges().add(route);
        }
        route.getBendpoints().clear();
        route.getBendpoints().addAll(bends);
        if (bends.isEmpty() && route.getExtensions().isEmpty()) {
            result.getEdges().remove(route);
        }
    }
}
