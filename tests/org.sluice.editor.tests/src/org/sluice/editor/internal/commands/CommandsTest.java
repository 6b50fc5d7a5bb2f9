package org.sluice.editor.internal.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sluice.catalog.Catalog;
import org.sluice.catalog.NodeType;
import org.sluice.editor.internal.Diagram;
import org.sluice.editor.internal.Samples;
import org.sluice.editor.internal.palette.NodeTypeFactory;
import org.sluice.model.Edge;
import org.sluice.model.Node;
import org.sluice.model.Parameter;
import org.sluice.model.ParameterType;
import org.sluice.model.PipelineFactory;
import org.sluice.model.PipelineFiles;
import org.sluice.model.PipelinePackage;
import org.sluice.model.layout.Bendpoint;
import org.sluice.model.layout.EdgeLayout;
import org.sluice.model.layout.Layout;
import org.sluice.model.layout.LayoutFactory;
import org.sluice.model.layout.NodeLayout;

class CommandsTest {

    record Sample(String name, Function<Diagram, Command> make) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Sample> commands() {
        return List.of(
                new Sample("create", d -> new CreateNodeCommand(d, Samples.create("FilterOperator"), new Point(7, 9))),
                new Sample("connect", CommandsTest::connect),
                new Sample("reconnect", CommandsTest::reconnect),
                new Sample("delete node", d -> new DeleteElementsCommand(d, List.of(Samples.find(d, "pairs")), List.of())),
                new Sample("delete several", d -> new DeleteElementsCommand(d, List.of(Samples.find(d, "words"), Samples.find(d, "console")),
                        List.of(d.pipeline().findEdge("pairs-counts")))),
                new Sample("delete edge", d -> new DeleteElementsCommand(d, List.of(), List.of(d.pipeline().findEdge("words-pairs")))),
                new Sample("move", d -> new MoveNodeCommand(d, Samples.find(d, "pairs"), new Point(11, 13))),
                new Sample("rename", d -> new SetAttributeCommand("Rename", Samples.find(d, "pairs"), PipelinePackage.Literals.NODE__NAME, "Tuples")),
                new Sample("set number", d -> new SetAttributeCommand("Set", Samples.find(d, "console"),
                        PipelinePackage.Literals.PRINT_SINK__COUNT, 3)),
                new Sample("set interval", d -> new SetAttributeCommand("Set", d.pipeline(), PipelinePackage.Literals.PIPELINE__BATCH_INTERVAL,
                        java.time.Duration.ofMillis(250))),
                new Sample("change id", d -> new ChangeNodeIdCommand(d, Samples.find(d, "pairs"), "tuples")),
                new Sample("layout", CommandsTest::layout),
                new Sample("add parameter", d -> ChangeListCommand.adding("Add", d.pipeline(), PipelinePackage.Literals.PIPELINE__PARAMETERS, parameter("p"))),
                new Sample("remove parameter", CommandsTest::removeParameter),
                new Sample("move parameter", CommandsTest::moveParameter),
                new Sample("set values", CommandsTest::setValues),
                new Sample("paste", d -> new PasteElementsCommand(d, PasteElementsCommand.Clip.of(d,
                        List.of(Samples.find(d, "words"), Samples.find(d, "pairs"))), 32)));
    }

    private static Command connect(Diagram d) {
        Node sink = Samples.node(d, "PrintSink", "second", 5);
        ConnectPortsCommand command = new ConnectPortsCommand(d, Samples.find(d, "counts"), "out");
        command.setTarget(sink, "in");
        return command;
    }

    private static Command reconnect(Diagram d) {
        Node sink = Samples.node(d, "PrintSink", "second", 5);
        Edge edge = d.pipeline().findEdge("counts-console");
        route(d, edge);
        return new ReconnectEdgeCommand(d, edge, edge.getSource(), "out", sink, "in");
    }

    private static Command layout(Diagram d) {
        route(d, d.pipeline().findEdge("words-pairs"));
        Layout result = EcoreUtil.copy(d.layout());
        int x = 500;
        for (NodeLayout place : result.getNodes()) {
            place.setX(x -= 30);
            place.setY(x * 2);
        }
        result.getEdges().get(0).getBendpoints().add(new Bendpoint(9, 9));
        return new ApplyLayoutCommand(d, result);
    }

    private static void route(Diagram d, Edge edge) {
        EdgeLayout route = LayoutFactory.eINSTANCE.createEdgeLayout();
        route.setEdge(edge.getId());
        route.getBendpoints().add(new Bendpoint(1, 2));
        d.layout().getEdges().add(route);
    }

    private static Command removeParameter(Diagram d) {
        d.pipeline().getParameters().add(parameter("a"));
        d.pipeline().getParameters().add(parameter("b"));
        return ChangeListCommand.removing("Remove", d.pipeline(), PipelinePackage.Literals.PIPELINE__PARAMETERS, List.of(d.pipeline().getParameters().get(0)));
    }

    private static Command moveParameter(Diagram d) {
        d.pipeline().getParameters().addAll(List.of(parameter("a"), parameter("b"), parameter("c")));
        return ChangeListCommand.moving("Move", d.pipeline(), PipelinePackage.Literals.PIPELINE__PARAMETERS, d.pipeline().getParameters().get(0), 2);
    }

    private static Command setValues(Diagram d) {
        SetValuesCommand command = new SetValuesCommand("Set");
        command.put(Samples.find(d, "words"), PipelinePackage.Literals.NODE__DOCUMENTATION, "many");
        command.put(Samples.find(d, "pairs"), PipelinePackage.Literals.NODE__DOCUMENTATION, "many");
        return command;
    }

    private static Parameter parameter(String name) {
        Parameter parameter = PipelineFactory.eINSTANCE.createParameter();
        parameter.setName(name);
        parameter.setType(ParameterType.INT);
        return parameter;
    }

    @ParameterizedTest
    @MethodSource("commands")
    void shouldRestoreModelWhenUndoneAndRedone(Sample sample) {
        Diagram diagram = Samples.wordCount();
        Command command = sample.make().apply(diagram);
        Map<String, EObject> before = copy(diagram);
        CommandStack stack = new CommandStack();

        stack.execute(command);
        Map<String, EObject> after = copy(diagram);
        stack.undo();
        Map<String, EObject> undone = copy(diagram);
        stack.redo();
        Map<String, EObject> redone = copy(diagram);
        stack.undo();
        Map<String, EObject> again = copy(diagram);

        assertFalse(same(before, after), "the command changes something");
        assertTrue(same(before, undone), "undo");
        assertTrue(same(after, redone), "redo");
        assertTrue(same(before, again), "second undo");
    }

    private static Map<String, EObject> copy(Diagram diagram) {
        return Map.of("pipeline", EcoreUtil.copy(diagram.pipeline()), "layout", EcoreUtil.copy(diagram.layout()));
    }

    private static boolean same(Map<String, EObject> a, Map<String, EObject> b) {
        return EcoreUtil.equals(a.get("pipeline"), b.get("pipeline")) && EcoreUtil.equals(a.get("layout"), b.get("layout"));
    }

    @Test
    void shouldGiveSameBytesWhenRandomEditsAreUndone() {
        Diagram diagram = Samples.wordCount();
        CommandStack stack = new CommandStack();
        Random random = new Random(42);
        byte[] start = PipelineFiles.toBytes(diagram.pipeline());

        for (int i = 0; i < 300; i++) {
            Command command = randomCommand(diagram, random);
            if (command != null && command.canExecute()) {
                stack.execute(command);
            }
        }
        byte[] end = PipelineFiles.toBytes(diagram.pipeline());
        while (stack.canUndo()) {
            stack.undo();
        }
        String undone = new String(PipelineFiles.toBytes(diagram.pipeline()));
        while (stack.canRedo()) {
            stack.redo();
        }

        assertNotEquals(new String(start), new String(end));
        assertEquals(new String(start), undone);
        assertEquals(new String(end), new String(PipelineFiles.toBytes(diagram.pipeline())));
    }

    private static Command randomCommand(Diagram diagram, Random random) {
        List<Node> nodes = diagram.pipeline().getNodes();
        Node node = nodes.isEmpty() ? null : nodes.get(random.nextInt(nodes.size()));
        List<NodeType> types = Catalog.standard().types();
        int kind = random.nextInt(6);
        if (node == null || kind == 0) {
            NodeType type = types.get(random.nextInt(types.size()));
            return new CreateNodeCommand(diagram, (Node) new NodeTypeFactory(type).getNewObject(), new Point(random.nextInt(900), 40));
        }
        if (kind == 1) {
            return random.nextInt(3) > 0 ? null : new DeleteElementsCommand(diagram, List.of(node), List.of());
        }
        if (kind == 2) {
            return new MoveNodeCommand(diagram, node, new Point(random.nextInt(900), random.nextInt(900)));
        }
        if (kind == 3) {
            return new SetAttributeCommand("Rename", node, PipelinePackage.Literals.NODE__NAME, "n" + random.nextInt(100));
        }
        if (kind == 4) {
            return new PasteElementsCommand(diagram, PasteElementsCommand.Clip.of(diagram, new ArrayList<>(List.of(node))), 16);
        }
        ConnectPortsCommand connect = new ConnectPortsCommand(diagram, node, "out");
        connect.setTarget(nodes.get(random.nextInt(nodes.size())), "in");
        return connect;
    }

    @Test
    void shouldGiveReadableUniqueIdWhenNodeIsCreated() {
        Diagram diagram = Samples.wordCount();
        NodeType type = Catalog.standard().find("MapToPairOperator").orElseThrow();
        Node first = (Node) new NodeTypeFactory(type).getNewObject();
        Node second = (Node) new NodeTypeFactory(type).getNewObject();

        new CreateNodeCommand(diagram, first, new Point()).execute();
        new CreateNodeCommand(diagram, second, new Point()).execute();

        assertEquals("map-to-pair", first.getId());
        assertTrue(second.getId().startsWith("map-to-pair-"), second.getId());
    }

    @Test
    void shouldMoveRouteAwayWhenNodeIsMoved() {
        Diagram diagram = Samples.wordCount();
        route(diagram, diagram.pipeline().findEdge("words-pairs"));

        new MoveNodeCommand(diagram, Samples.find(diagram, "pairs"), new Point(1, 1)).execute();

        assertNull(diagram.layoutOf(diagram.pipeline().findEdge("words-pairs")));
    }

    @Test
    void shouldRefuseIdWhenTakenOrNotWellFormed() {
        Diagram diagram = Samples.wordCount();
        Node pairs = Samples.find(diagram, "pairs");

        assertFalse(new ChangeNodeIdCommand(diagram, pairs, "words").canExecute());
        assertFalse(new ChangeNodeIdCommand(diagram, pairs, "words-pairs").canExecute());
        assertFalse(new ChangeNodeIdCommand(diagram, pairs, "a b").canExecute());
        assertTrue(new ChangeNodeIdCommand(diagram, pairs, "tuples_2").canExecute());
    }
}
