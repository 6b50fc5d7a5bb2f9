package org.sluice.editor.internal.editparts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.CreateRequest;
import org.eclipse.gef.requests.GroupRequest;
import org.eclipse.gef.requests.ReconnectRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sluice.catalog.Catalog;
import org.sluice.editor.internal.CanvasContext;
import org.sluice.editor.internal.Diagram;
import org.sluice.editor.internal.Samples;
import org.sluice.editor.internal.commands.ConnectPortsCommand;
import org.sluice.editor.internal.figures.DiagramTheme;
import org.sluice.editor.internal.figures.NodeFace.PortFace;
import org.sluice.editor.internal.figures.NodeFigure;
import org.sluice.editor.internal.palette.NodeTypeFactory;
import org.sluice.layout.NodeSizes;
import org.sluice.model.Node;
import org.sluice.model.PipelineFactory;

/** Edit parts and policies, without a display. */
class CanvasTest {

    private final Diagram diagram = Samples.wordCount();
    private final List<String> status = new ArrayList<>();
    private CanvasContext context;
    private HeadlessViewer viewer;

    @BeforeEach
    void open() {
        context = new CanvasContext(diagram, DiagramTheme.light());
        context.setStatus(status::add);
        viewer = new HeadlessViewer();
        viewer.setEditPartFactory(new PipelineEditPartFactory(context));
        viewer.setContents(diagram.pipeline());
        viewer.validate();
    }

    private NodeEditPart node(String id) {
        return (NodeEditPart) viewer.getEditPartRegistry().get(Samples.find(diagram, id));
    }

    @Test
    void shouldShowNodesAndEdges() {
        assertEquals(5, viewer.getContents().getChildren().size());
        assertEquals(1, node("words").getSourceConnections().size());
        assertEquals(1, node("words").getTargetConnections().size());
        assertEquals(new Rectangle(340, 40, DiagramTheme.CARD_WIDTH, DiagramTheme.CARD_HEIGHT), node("words").nodeFigure().cardBounds());
    }

    @Test
    void shouldCreateNodeAtPointer() {
        CreateRequest request = new CreateRequest();
        request.setFactory(new NodeTypeFactory(Catalog.standard().find("FilterOperator").orElseThrow()));
        request.setLocation(new Point(500, 300));

        Command command = viewer.getContents().getCommand(request);
        command.execute();

        assertEquals(6, viewer.getContents().getChildren().size());
        Node filter = Samples.find(diagram, "filter");
        assertNotNull(filter);
        Rectangle card = node("filter").nodeFigure().cardBounds();
        viewer.validate();
        card = node("filter").nodeFigure().cardBounds();
        assertTrue(card.contains(500, 300), card.toString());
        assertEquals(0, card.x % 8);
    }

    @Test
    void shouldMoveNode() {
        ChangeBoundsRequest request = new ChangeBoundsRequest(RequestConstants.REQ_MOVE);
        request.setEditParts(node("pairs"));
        request.setMoveDelta(new Point(24, 80));

        node("pairs").getCommand(request).execute();
        viewer.validate();

        assertEquals(new Point(664, 120), node("pairs").nodeFigure().cardBounds().getLocation());
    }

    @Test
    void shouldConnectByDragging() {
        Samples.node(diagram, "PrintSink", "second", 5);
        viewer.validate();

        CreateConnectionRequest request = drag("counts", "second");
        Command command = node("second").getCommand(request);
        assertTrue(command.canExecute());
        command.execute();

        assertEquals(2, node("counts").getSourceConnections().size());
        assertEquals(1, node("second").getTargetConnections().size());
    }

    @Test
    void shouldSayWhyConnectionIsRefused() {
        CreateConnectionRequest request = drag("counts", "words");

        node("words").showTargetFeedback(request);
        Command command = node("words").getCommand(request);

        assertFalse(command.canExecute());
        assertTrue(status.get(status.size() - 1).contains("cycle"), status.toString());
        node("words").eraseTargetFeedback(request);
        assertNull(status.get(status.size() - 1));
    }

    private CreateConnectionRequest drag(String source, String target) {
        CreateConnectionRequest request = new CreateConnectionRequest();
        request.setType(RequestConstants.REQ_CONNECTION_START);
        request.setLocation(node(source).nodeFigure().portCenter(false, 0));
        request.setSourceEditPart(node(source));
        request.setTargetEditPart(node(source));
        assertNotNull(node(source).getCommand(request));
        request.setType(RequestConstants.REQ_CONNECTION_END);
        request.setTargetEditPart(node(target));
        request.setLocation(node(target).nodeFigure().cardBounds().getCenter());
        return request;
    }

    @Test
    void shouldReconnectTarget() {
        Samples.node(diagram, "PrintSink", "second", 5);
        viewer.validate();
        EdgeEditPart edge = (EdgeEditPart) viewer.getEditPartRegistry().get(diagram.pipeline().findEdge("counts-console"));
        ReconnectRequest request = new ReconnectRequest(RequestConstants.REQ_RECONNECT_TARGET);
        request.setConnectionEditPart(edge);
        request.setTargetEditPart(node("second"));
        request.setLocation(node("second").nodeFigure().cardBounds().getCenter());

        node("second").getCommand(request).execute();

        assertEquals(0, node("console").getTargetConnections().size());
        assertEquals(1, node("second").getTargetConnections().size());
        assertEquals("counts-console", edge.edge().getId());
    }

    @Test
    void shouldDeleteNodeWithItsEdges() {
        Command command = node("pairs").getCommand(new GroupRequest(RequestConstants.REQ_DELETE));

        diagram.begin();
        command.execute();
        diagram.end();

        assertEquals(4, viewer.getContents().getChildren().size());
        assertEquals(0, node("words").getSourceConnections().size());
        assertEquals(2, diagram.pipeline().getEdges().size());
    }

    @Test
    void shouldReportOncePerCommand() {
        List<Diagram.Changes> reports = new ArrayList<>();
        diagram.addListener(reports::add);

        diagram.begin();
        node("pairs").getCommand(new GroupRequest(RequestConstants.REQ_DELETE)).execute();
        diagram.end();

        assertEquals(1, reports.size());
    }

    @Test
    void shouldMarkEdgeWhenShapeDoesNotFit() {
        Node map = Samples.node(diagram, "MapOperator", "map", 5);
        var edge = diagram.pipeline().findEdge("pairs-counts");

        edge.setSource(map);

        EdgeEditPart part = (EdgeEditPart) viewer.getEditPartRegistry().get(edge);
        assertTrue(part.edgeFigure().isMismatch());
    }

    @Test
    void shouldOpenPlaceholderForUnknownNode() {
        Node unknown = PipelineFactory.eINSTANCE.createUnknownNode();
        unknown.setId("kafka");
        diagram.pipeline().getNodes().add(unknown);

        assertTrue(node("kafka").nodeFigure().face().placeholder());
    }

    @Test
    void shouldRouteWhenCardMovesButNotWhenLayersDo() {
        EdgeEditPart edge = (EdgeEditPart) viewer.getEditPartRegistry().get(diagram.pipeline().findEdge("words-pairs"));
        int[] moves = {0};
        edge.edgeFigure().getSourceAnchor().addAnchorListener(anchor -> moves[0]++);

        node("words").nodeFigure().getParent().translate(5, 0);
        int afterLayer = moves[0];
        node("words").nodeFigure().translate(0, 9);

        assertEquals(0, afterLayer);
        assertEquals(1, moves[0]);
    }

    @Test
    void shouldDeactivate() {
        EditPart contents = viewer.getContents();
        contents.deactivate();

        diagram.pipeline().getNodes().remove(0);

        assertEquals(5, contents.getChildren().size());
    }

    @Test
    void shouldHaveAnErrorPortThatIsThereWhenUsed() {
        NodeFigure figure = node("words").nodeFigure();
        Point port = figure.portCenter(false, figure.portIndex(false, "errors"));
        assertEquals(List.of("out"), figure.face().plainOutputs().stream().map(PortFace::name).toList());
        assertEquals(PortFace.Role.ERRORS, figure.face().outputs().get(1).role());
        assertEquals("errors", node("words").portName(figure.portAt(port)));
        assertEquals("out", node("words").portName(figure.portAt(figure.portCenter(false, 0))));
        assertEquals(figure.cardBounds().y + NodeSizes.ERROR_PORT_Y, port.y);

        Node log = Samples.node(diagram, "PrintSink", "log", 6);
        ConnectPortsCommand command = new ConnectPortsCommand(diagram, Samples.find(diagram, "words"), "errors");
        command.setTarget(log, "in");
        command.execute();

        assertEquals(PortFace.Role.ERRORS_USED, node("words").nodeFigure().face().outputs().get(1).role());
        command.undo();
        assertEquals(PortFace.Role.ERRORS, node("words").nodeFigure().face().outputs().get(1).role());
        assertTrue(node("console").nodeFigure().face().outputs().isEmpty());
    }
}
