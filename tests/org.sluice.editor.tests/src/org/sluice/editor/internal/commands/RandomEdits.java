package org.sluice.editor.internal.commands;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiFunction;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.commands.Command;
import org.sluice.catalog.Catalog;
import org.sluice.editor.internal.Diagram;
import org.sluice.editor.internal.palette.FrameFactory;
import org.sluice.editor.internal.palette.NodeTypeFactory;
import org.sluice.editor.internal.palette.NoteFactory;
import org.sluice.model.Edge;
import org.sluice.model.Node;
import org.sluice.model.NodeTypes;
import org.sluice.model.Parameter;
import org.sluice.model.ParameterType;
import org.sluice.model.PipelineFactory;
import org.sluice.model.PipelinePackage;
import org.sluice.model.layout.Bendpoint;
import org.sluice.model.layout.Frame;
import org.sluice.model.layout.Layout;
import org.sluice.model.layout.LayoutFactory;
import org.sluice.model.layout.LayoutPackage;
import org.sluice.model.layout.Note;
import org.sluice.model.layout.EdgeLayout;
import org.sluice.validation.fixes.QuickFix;

/**
 * Every kind of edit, made at random. A new command class gets an entry here; {@link RandomEditsTest} fails while it has
 * none. An edit that does not fit the diagram at the moment is null or cannot be executed.
 */
public final class RandomEdits {

    private static final int MANY_NODES = 40;

    /** Makes a command from the diagram as it is; all randomness comes from the generator. */
    public interface Kind extends BiFunction<Diagram, Random, Command> {
    }

    private static final Map<String, Kind> KINDS = new TreeMap<>();

    static {
        KINDS.put("create", RandomEdits::create);
        KINDS.put("connect", RandomEdits::connect);
        KINDS.put("reconnect", RandomEdits::reconnect);
        KINDS.put("delete", RandomEdits::delete);
        KINDS.put("move", (d, r) -> node(d, r) == null ? null : new MoveNodeCommand(d, node(d, r), new Point(r.nextInt(2000), r.nextInt(900))));
        KINDS.put("rename", (d, r) -> node(d, r) == null ? null
                : new SetAttributeCommand("Rename", node(d, r), PipelinePackage.Literals.NODE__NAME, "n" + r.nextInt(100)));
        KINDS.put("parameter of a node", RandomEdits::parameterOfNode);
        KINDS.put("interval", (d, r) -> new SetAttributeCommand("Interval", d.pipeline(), PipelinePackage.Literals.PIPELINE__BATCH_INTERVAL,
                Duration.ofMillis(100L * (1 + r.nextInt(20)))));
        KINDS.put("documentation", (d, r) -> new SetAttributeCommand("Documentation", d.pipeline(), PipelinePackage.Literals.PIPELINE__DOCUMENTATION,
                r.nextInt(4) == 0 ? null : "line " + r.nextInt(9) + "\n<&> 中文 " + r.nextInt(9)));
        KINDS.put("change id", (d, r) -> node(d, r) == null ? null : new ChangeNodeIdCommand(d, node(d, r), "id-" + r.nextInt(1000)));
        KINDS.put("layout", RandomEdits::layout);
        KINDS.put("add parameter", (d, r) -> ChangeListCommand.adding("Add", d.pipeline(), PipelinePackage.Literals.PIPELINE__PARAMETERS, parameter(r)));
        KINDS.put("remove parameter", (d, r) -> d.pipeline().getParameters().isEmpty() ? null
                : ChangeListCommand.removing("Remove", d.pipeline(), PipelinePackage.Literals.PIPELINE__PARAMETERS, List.of(any(d.pipeline().getParameters(), r))));
        KINDS.put("paste", (d, r) -> d.pipeline().getNodes().size() > MANY_NODES ? null
                : new PasteElementsCommand(d, PasteElementsCommand.Clip.of(d, some(d, r), r.nextInt(3) > 0 ? List.of() : d.layout().getNotes()), 16));
        KINDS.put("insert", (d, r) -> d.pipeline().getEdges().isEmpty() || d.pipeline().getNodes().size() > MANY_NODES ? null
                : InsertNodeCommand.of(d, any(d.pipeline().getEdges(), r), fresh(r), new Point(r.nextInt(900), 40)).orElse(null));
        KINDS.put("replace", (d, r) -> node(d, r) == null ? null : new ReplaceNodeCommand(d, node(d, r), fresh(r)));
        KINDS.put("bend", (d, r) -> d.pipeline().getEdges().isEmpty() ? null : new SetBendPointsCommand(d, any(d.pipeline().getEdges(), r),
                r.nextInt(4) == 0 ? List.of() : List.of(new Point(r.nextInt(500), r.nextInt(500)))));
        KINDS.put("several values", (d, r) -> {
            SetValuesCommand command = new SetValuesCommand("Set");
            some(d, r).forEach(node -> command.put(node, PipelinePackage.Literals.NODE__DOCUMENTATION, "text " + r.nextInt(50)));
            return command;
        });
        KINDS.put("add note", (d, r) -> NoteCommands.add(d, (Note) new NoteFactory().getNewObject(), new Point(r.nextInt(900), r.nextInt(900))));
        KINDS.put("place note", (d, r) -> d.layout().getNotes().isEmpty() ? null : NoteCommands.place(any(d.layout().getNotes(), r),
                new Rectangle(r.nextInt(900), r.nextInt(900), 80 + r.nextInt(300), 31 + r.nextInt(200))));
        KINDS.put("change note", (d, r) -> d.layout().getNotes().isEmpty() ? null : new SetAttributeCommand("Change", any(d.layout().getNotes(), r),
                LayoutPackage.Literals.NOTE__TEXT, r.nextInt(4) == 0 ? "" : "# 注 " + r.nextInt(9) + "\n- [x] <&> `" + r.nextInt(9) + '`'));
        KINDS.put("delete note", (d, r) -> d.layout().getNotes().isEmpty() ? null : NoteCommands.delete(d, any(d.layout().getNotes(), r)));
        KINDS.put("comment out", (d, r) -> {
            SetValuesCommand command = new SetValuesCommand("Comment out");
            some(d, r).forEach(node -> command.put(node, PipelinePackage.Literals.NODE__COMMENTED_OUT, !node.isCommentedOut()));
            return command;
        });
        KINDS.put("add frame", (d, r) -> FrameCommands.add(d, (Frame) new FrameFactory().getNewObject(),
                r.nextBoolean() ? new Rectangle(r.nextInt(900), r.nextInt(900), 120 + r.nextInt(900), 64 + r.nextInt(900)) : FrameCommands.around(d, some(d, r), d.layout().getNotes())));
        frame("size frame", (d, frame, r) -> FrameCommands.size(frame, new Rectangle(r.nextInt(900), r.nextInt(900), 120 + r.nextInt(900), 64 + r.nextInt(900))));
        frame("move frame", (d, frame, r) -> FrameCommands.move(d, frame, r.nextInt(400) - 200, r.nextInt(400) - 200));
        frame("fold frame", (d, frame, r) -> FrameCommands.fold(d, frame, !frame.isFolded()));
        frame("delete frame", (d, frame, r) -> r.nextInt(3) > 0 ? null : FrameCommands.delete(d, frame));
        frame("rename frame", (d, frame, r) -> new SetAttributeCommand("Rename", frame, LayoutPackage.Literals.FRAME__TITLE, r.nextInt(4) == 0 ? "" : "框 <" + r.nextInt(9)));
        KINDS.put("pin", (d, r) -> new PinNodesCommand(d, some(d, r), r.nextBoolean()));
        KINDS.put("quick fix", (d, r) -> new QuickFixCommand(d, new QuickFix("Fix", pipeline -> {
            Node added = NodeTypes.create(Catalog.standard().find("FilterOperator").orElseThrow());
            added.setId("fix-" + r.nextInt(1_000_000));
            pipeline.getNodes().add(added);
            pipeline.setName("fixed " + r.nextInt(10));
        })));
    }

    private interface FrameEdit {
        Command make(Diagram diagram, Frame frame, Random random);
    }

    private static void frame(String name, FrameEdit edit) {
        KINDS.put(name, (d, r) -> d.layout().getFrames().isEmpty() ? null : edit.make(d, any(d.layout().getFrames(), r), r));
    }

    private RandomEdits() {
    }

    /** Names of all kinds. */
    public static List<String> kinds() {
        return List.copyOf(KINDS.keySet());
    }

    /** An edit of a kind, or null. The same seed and diagram give the same edit. */
    public static Command make(String kind, Diagram diagram, long seed) {
        Command command = KINDS.get(kind).apply(diagram, new Random(seed));
        return command != null && command.canExecute() ? command : null;
    }

    private static <T> T any(List<T> list, Random random) {
        return list.isEmpty() ? null : list.get(random.nextInt(list.size()));
    }

    /** A node, or null when there is none. */
    private static Node node(Diagram diagram, Random random) {
        List<Node> nodes = diagram.pipeline().getNodes();
        return nodes.isEmpty() ? null : nodes.get(random.nextInt(nodes.size()));
    }

    private static List<Node> some(Diagram diagram, Random random) {
        List<Node> chosen = new ArrayList<>(diagram.pipeline().getNodes());
        chosen.removeIf(node -> random.nextInt(4) > 0);
        return chosen;
    }

    private static Command create(Diagram diagram, Random random) {
        if (diagram.pipeline().getNodes().size() > MANY_NODES) {
            return null;
        }
        return new CreateNodeCommand(diagram, fresh(random), new Point(random.nextInt(900), random.nextInt(900)));
    }

    private static Node fresh(Random random) {
        return (Node) new NodeTypeFactory(any(Catalog.standard().types(), random)).getNewObject();
    }

    private static Command connect(Diagram diagram, Random random) {
        Node source = node(diagram, random);
        Node target = node(diagram, random);
        if (source == null) {
            return null;
        }
        ConnectPortsCommand connect = new ConnectPortsCommand(diagram, source, "out");
        connect.setTarget(target, "in");
        return connect;
    }

    private static Command reconnect(Diagram diagram, Random random) {
        Edge edge = any(diagram.pipeline().getEdges(), random);
        return edge == null ? null
                : new ReconnectEdgeCommand(diagram, edge, edge.getSource(), edge.getSourcePort(), node(diagram, random), "in");
    }

    private static Command delete(Diagram diagram, Random random) {
        List<Edge> edges = new ArrayList<>(diagram.pipeline().getEdges());
        edges.removeIf(edge -> random.nextInt(6) > 0);
        List<Node> nodes = new ArrayList<>(diagram.pipeline().getNodes());
        nodes.removeIf(node -> random.nextInt(8) > 0);
        return nodes.isEmpty() && edges.isEmpty() ? null : new DeleteElementsCommand(diagram, nodes, edges);
    }

    private static Command parameterOfNode(Diagram diagram, Random random) {
        Node node = node(diagram, random);
        if (node == null || !NodeTypes.isKnown(node)) {
            return null;
        }
        var parameter = any(NodeTypes.typeOf(node).parameters(), random);
        if (parameter == null) {
            return null;
        }
        var attribute = NodeTypes.attribute(node, parameter.name()).orElseThrow();
        Object value = random.nextBoolean() ? null : NodeTypes.value(attribute, parameter.example());
        return new SetAttributeCommand("Set", node, attribute, value);
    }

    private static Command layout(Diagram diagram, Random random) {
        Layout result = EcoreUtil.copy(diagram.layout());
        result.getNodes().forEach(place -> {
            place.setX(random.nextInt(3000));
            place.setY(random.nextInt(3000));
        });
        for (Edge edge : diagram.pipeline().getEdges()) {
            if (random.nextInt(3) == 0 && result.getEdges().stream().noneMatch(route -> route.getEdge().equals(edge.getId()))) {
                EdgeLayout route = LayoutFactory.eINSTANCE.createEdgeLayout();
                route.setEdge(edge.getId());
                route.getBendpoints().add(new Bendpoint(random.nextInt(500), random.nextInt(500)));
                result.getEdges().add(route);
            }
        }
        return new ApplyLayoutCommand(diagram, result);
    }

    private static Parameter parameter(Random random) {
        Parameter parameter = PipelineFactory.eINSTANCE.createParameter();
        parameter.setName("p" + random.nextInt(1_000_000));
        parameter.setType(ParameterType.STRING);
        parameter.setDefaultValue(random.nextBoolean() ? "a \"b\"\n" : null);
        return parameter;
    }
}
