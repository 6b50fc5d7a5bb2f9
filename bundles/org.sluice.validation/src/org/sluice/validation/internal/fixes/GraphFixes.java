package org.sluice.validation.internal.fixes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sluice.catalog.NodeType;
import org.sluice.catalog.Port;
import org.sluice.catalog.Shape;
import org.sluice.model.Edge;
import org.sluice.model.MapOperator;
import org.sluice.model.MapToPairOperator;
import org.sluice.model.Node;
import org.sluice.model.NodeTypes;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineBehavior;
import org.sluice.model.PipelineFactory;
import org.sluice.model.StreamShapes;
import org.sluice.validation.Diagnostic;
import org.sluice.validation.DiagnosticCode;
import org.sluice.validation.fixes.QuickFix;
import org.sluice.validation.internal.Subject;
import org.sluice.validation.internal.Texts;

/** Fixes for nodes and edges. */
public final class GraphFixes {

    private GraphFixes() {
    }

    /** The fixes, the most likely first. */
    public static List<QuickFix> of(DiagnosticCode code, Diagnostic diagnostic, Pipeline pipeline) {
        return switch (code) {
            case NO_SINK -> noSink(pipeline);
            case OUTPUT_UNUSED -> PipelineBehavior.findNode(pipeline, diagnostic.nodeId())
                    .map(node -> List.of(printFrom(node, diagnostic.attribute()), removeNode(node))).orElse(List.of());
            case INPUT_COMMENTED_OUT -> PipelineBehavior.findNode(pipeline, diagnostic.nodeId()).map(node -> commentedOut(node, diagnostic.attribute(), pipeline)).orElse(List.of());
            case INVALID_ID, DUPLICATE_ID -> ids();
            case CYCLE -> cycle(pipeline);
            case PORT_TAKEN -> portTaken(diagnostic, pipeline);
            case PORT_UNKNOWN -> portUnknown(diagnostic, pipeline);
            case SHAPE -> PipelineBehavior.findNode(pipeline, diagnostic.nodeId()).map(node -> shape(node, diagnostic.attribute(), pipeline)).orElse(List.of());
            case SHAPES_DIFFER -> PipelineBehavior.findNode(pipeline, diagnostic.nodeId()).map(node -> shapesDiffer(node, diagnostic.attribute(), pipeline)).orElse(List.of());
            case EDGE_END -> List.of(removeEdge(diagnostic.nodeId(), "the edge '" + diagnostic.nodeId() + "'"));
            case NODE_TYPE_UNKNOWN -> PipelineBehavior.findNode(pipeline, diagnostic.nodeId()).map(node -> List.of(removeNode(node))).orElse(List.of());
            default -> List.of();
        };
    }

    private static List<QuickFix> noSink(Pipeline pipeline) {
        List<Node> order = PipelineBehavior.topologicalOrder(pipeline);
        for (int i = order.size() - 1; i >= 0; i--) {
            List<Port> outputs = Subject.typeOf(order.get(i)).map(NodeType::outputs).orElse(List.of());
            if (!outputs.isEmpty() && PipelineBehavior.outgoing(order.get(i)).isEmpty()) {
                return List.of(printFrom(order.get(i), outputs.get(0).name()));
            }
        }
        return List.of();
    }

    private static QuickFix printFrom(Node node, String port) {
        return printFrom(node, port, "Print what leaves '" + Subject.label(node) + "'");
    }

    static QuickFix printFrom(Node node, String port, String label) {
        String id = node.getId();
        return new QuickFix(label, p -> PipelineBehavior.findNode(p, id).ifPresent(source -> {
            Node print = PipelineFactory.eINSTANCE.createPrintSink();
            add(p, print, "print", "Print");
            connect(p, source, port, print, "in");
        }));
    }

    /** Bring back all that is commented out before an input, or leave out its node as well. */
    private static List<QuickFix> commentedOut(Node node, String port, Pipeline pipeline) {
        Set<Node> before = new LinkedHashSet<>();
        PipelineBehavior.incoming(node, port).stream().map(Edge::getSource).filter(Objects::nonNull).forEach(source -> {
            before.add(source);
            before.addAll(PipelineBehavior.upstream(source));
        });
        List<String> ids = before.stream().filter(Node::isCommentedOut).map(Node::getId).toList();
        String names = before.stream().filter(Node::isCommentedOut).map(each -> "'" + Subject.label(each) + "'").collect(Collectors.joining(", "));
        String id = node.getId();
        return List.of(new QuickFix("Take back the comment of " + names, p -> ids.forEach(each -> PipelineBehavior.findNode(p, each).ifPresent(found -> found.setCommentedOut(false)))),
                new QuickFix("Comment out '" + Subject.label(node) + "', too", p -> PipelineBehavior.findNode(p, id).ifPresent(found -> found.setCommentedOut(true))));
    }

    private static QuickFix removeNode(Node node) {
        String id = node.getId();
        return new QuickFix("Remove the node '" + Subject.label(node) + "' and its edges", p -> PipelineBehavior.findNode(p, id).ifPresent(gone -> {
            p.getEdges().removeIf(edge -> edge.getSource() == gone || edge.getTarget() == gone);
            p.getNodes().remove(gone);
        }));
    }

    private static QuickFix removeEdge(String id, String what) {
        return new QuickFix("Remove " + what, p -> p.getEdges().removeIf(edge -> Objects.equals(edge.getId(), id)));
    }

    /** One fix for all ids: an id that cannot be one cannot name its node either. */
    private static List<QuickFix> ids() {
        return List.of(new QuickFix("Give nodes and edges with unusable ids new ones", p -> {
            Set<String> seen = new HashSet<>();
            for (Node node : p.getNodes()) {
                if (!PipelineBehavior.isId(Texts.of(node.getId())) || !seen.add(node.getId())) {
                    node.setId(PipelineBehavior.uniqueId(p, readable(node)));
                    seen.add(node.getId());
                }
            }
            for (Edge edge : p.getEdges()) {
                if (!PipelineBehavior.isId(Texts.of(edge.getId())) || !seen.add(edge.getId())) {
                    edge.setId(PipelineBehavior.uniqueId(p, "edge"));
                    seen.add(edge.getId());
                }
            }
        }));
    }

    private static String readable(Node node) {
        String id = Texts.of(node.getId()).strip().replaceAll("[^A-Za-z0-9_.-]+", "-").replaceAll("^-+|-+$", "");
        return id.isEmpty() ? node.eClass().getName().replaceAll("(Operator|Source|Sink)$", "").toLowerCase(Locale.ROOT) : id;
    }

    private static List<QuickFix> cycle(Pipeline pipeline) {
        List<Node> cycle = PipelineBehavior.findCycle(pipeline);
        return remove(pipeline, edge -> cycle.contains(edge.getSource()) && cycle.contains(edge.getTarget())
                && cycle.indexOf(edge.getTarget()) == (cycle.indexOf(edge.getSource()) + 1) % cycle.size());
    }

    private static List<QuickFix> portTaken(Diagnostic diagnostic, Pipeline pipeline) {
        Optional<Node> node = PipelineBehavior.findNode(pipeline, diagnostic.nodeId());
        List<Edge> edges = node.map(n -> PipelineBehavior.incoming(n, diagnostic.attribute())).orElse(List.of());
        List<QuickFix> fixes = new ArrayList<>();
        for (Edge kept : edges) {
            if (kept.getSource() != null) {
                Set<String> others = new HashSet<>();
                edges.stream().filter(edge -> edge != kept).forEach(edge -> others.add(edge.getId()));
                fixes.add(new QuickFix("Keep the edge from '" + Subject.label(kept.getSource()) + "' only", p -> p.getEdges().removeIf(edge -> others.contains(edge.getId()))));
            }
        }
        return fixes;
    }

    private static List<QuickFix> remove(Pipeline pipeline, Predicate<Edge> which) {
        return pipeline.getEdges().stream().filter(which).map(edge -> removeEdge(edge.getId(), "the edge from '" + Subject.label(edge.getSource()) + "' to '"
                + Subject.label(edge.getTarget()) + "'")).toList();
    }

    private static List<QuickFix> portUnknown(Diagnostic diagnostic, Pipeline pipeline) {
        List<QuickFix> fixes = new ArrayList<>();
        for (Edge edge : pipeline.getEdges()) {
            if (edge.getSource() != null && edge.getTarget() != null && diagnostic.message().contains("'" + edge.getId() + "'")) {
                boolean begin = edge.getSource().getId().equals(diagnostic.nodeId()) && Texts.of(edge.getSourcePort()).equals(diagnostic.attribute());
                Node node = begin ? edge.getSource() : edge.getTarget();
                List<Port> ports = Subject.typeOf(node).map(type -> begin ? type.outputs() : type.inputs()).orElse(List.of());
                String id = edge.getId();
                for (Port port : ports) {
                    if (begin || port.many() || PipelineBehavior.incoming(node, port.name()).isEmpty()) {
                        fixes.add(new QuickFix("Connect the edge to '" + port.name() + "' of '" + Subject.label(node) + "'",
                                p -> PipelineBehavior.findEdge(p, id).ifPresent(found -> setPort(found, begin, port.name()))));
                    }
                }
                fixes.add(removeEdge(id, "the edge '" + id + "'"));
            }
        }
        return fixes;
    }

    private static void setPort(Edge edge, boolean begin, String port) {
        if (begin) {
            edge.setSourcePort(port);
        } else {
            edge.setTargetPort(port);
        }
    }

    /** Puts a node in between that makes what is needed of what comes. */
    private static List<QuickFix> shape(Node node, String port, Pipeline pipeline) {
        Shape wanted = Subject.typeOf(node).flatMap(type -> type.inputs().stream().filter(each -> each.name().equals(port)).findFirst()).map(Port::shape).orElse(Shape.ANY);
        StreamShapes shapes = StreamShapes.of(pipeline);
        return PipelineBehavior.incoming(node, port).stream().filter(edge -> edge.getSource() != null && shapes.of(edge) != wanted).map(edge -> insert(edge, wanted)).toList();
    }

    private static List<QuickFix> shapesDiffer(Node node, String port, Pipeline pipeline) {
        StreamShapes shapes = StreamShapes.of(pipeline);
        List<QuickFix> fixes = new ArrayList<>();
        for (Shape wanted : List.of(Shape.PAIRS, Shape.RECORDS)) {
            List<QuickFix> all = PipelineBehavior.incoming(node, port).stream().filter(edge -> edge.getSource() != null && shapes.of(edge) != wanted)
                    .map(edge -> insert(edge, wanted)).toList();
            fixes.add(new QuickFix(wanted == Shape.PAIRS ? "Make pairs of all inputs of '" + Subject.label(node) + "'" : "Make records of all inputs of '" + Subject.label(node) + "'",
                    p -> all.forEach(fix -> fix.apply(p))));
        }
        return fixes;
    }

    private static QuickFix insert(Edge edge, Shape wanted) {
        String id = edge.getId();
        String label = (wanted == Shape.PAIRS ? "Insert 'Map to pair' after '" : "Insert 'Map' that takes the values after '") + Subject.label(edge.getSource()) + "'";
        return new QuickFix(label, p -> PipelineBehavior.findEdge(p, id).ifPresent(found -> {
            Node between;
            if (wanted == Shape.PAIRS) {
                MapToPairOperator pairs = PipelineFactory.eINSTANCE.createMapToPairOperator();
                pairs.setFunction("record -> new Tuple2<>(record, 1)");
                between = add(p, pairs, "map-to-pair", "Map to pair");
            } else {
                MapOperator values = PipelineFactory.eINSTANCE.createMapOperator();
                values.setFunction("pair -> pair._2()");
                between = add(p, values, "map", "Values");
            }
            Node target = found.getTarget();
            String targetPort = found.getTargetPort();
            found.setTarget(between);
            found.setTargetPort("in");
            connect(p, between, "out", target, targetPort);
        }));
    }

    private static Node add(Pipeline pipeline, Node node, String id, String name) {
        node.setId(PipelineBehavior.uniqueId(pipeline, id));
        node.setName(name);
        pipeline.getNodes().add(node);
        return node;
    }

    private static void connect(Pipeline pipeline, Node source, String sourcePort, Node target, String targetPort) {
        Edge edge = PipelineFactory.eINSTANCE.createEdge();
        edge.setId(PipelineBehavior.uniqueId(pipeline, source.getId() + "-" + target.getId()));
        edge.setSource(source);
        edge.setSourcePort(sourcePort);
        edge.setTarget(target);
        edge.setTargetPort(targetPort);
        pipeline.getEdges().add(edge);
    }
}
