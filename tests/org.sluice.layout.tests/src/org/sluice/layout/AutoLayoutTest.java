package org.sluice.layout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.sluice.model.Edge;
import org.sluice.model.Node;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineCopies;
import org.sluice.model.PipelineFiles;
import org.sluice.model.layout.Bendpoint;
import org.sluice.model.layout.EdgeLayout;
import org.sluice.model.layout.Layout;
import org.sluice.model.layout.LayoutFactory;
import org.sluice.model.layout.NodeLayout;
import org.sluice.model.layout.Note;

class AutoLayoutTest {

    private static final NodeSizes SIZES = NodeSizes.cards();

    @Test
    void shouldPutEveryNodeRightOfTheNodesItReads() {
        for (long seed = 0; seed < 40; seed++) {
            Pipeline pipeline = Graphs.random(seed, 30);

            Layout layout = AutoLayout.layout(pipeline, empty(), SIZES, () -> false);

            for (Edge edge : pipeline.getEdges()) {
                NodeLayout source = layout.findNode(edge.getSource().getId());
                NodeLayout target = layout.findNode(edge.getTarget().getId());
                assertTrue(source.getX() + NodeSizes.CARD_WIDTH < target.getX(), "seed " + seed + ", edge " + edge.getId());
            }
            assertNoOverlap(pipeline, layout);
        }
    }

    @Test
    void shouldRouteEdgesWithRightAnglesAndAroundNodes() {
        for (long seed = 0; seed < 20; seed++) {
            Pipeline pipeline = Graphs.random(seed, 25);

            Layout layout = AutoLayout.layout(pipeline, empty(), SIZES, () -> false);

            for (Edge edge : pipeline.getEdges()) {
                List<Bendpoint> way = way(edge, layout);
                for (int i = 1; i < way.size(); i++) {
                    assertTrue(way.get(i - 1).x() == way.get(i).x() || way.get(i - 1).y() == way.get(i).y(),
                            "seed " + seed + ": " + edge.getId() + " " + way);
                    for (Node node : pipeline.getNodes()) {
                        assertFalse(crosses(way.get(i - 1), way.get(i), layout.findNode(node.getId())),
                                "seed " + seed + ": " + edge.getId() + " crosses " + node.getId());
                    }
                }
            }
        }
    }

    @Test
    void shouldGiveTheSameLayoutForTheSamePipeline() {
        Pipeline pipeline = Graphs.random(3, 60);

        byte[] first = PipelineFiles.toBytes(AutoLayout.layout(pipeline, empty(), SIZES, () -> false));
        byte[] second = PipelineFiles.toBytes(AutoLayout.layout(PipelineCopies.copy(pipeline), empty(), SIZES, () -> false));

        assertArrayEquals(first, second);
    }

    @Test
    void shouldNotMoveAnythingTheSecondTime() {
        Pipeline pipeline = Graphs.random(5, 20);
        Layout once = AutoLayout.layout(pipeline, empty(), SIZES, () -> false);

        Layout twice = AutoLayout.layout(pipeline, once, SIZES, () -> false);

        assertTrue(PipelineCopies.equal(once, twice));
    }

    @Test
    void shouldChangeNeitherPipelineNorGivenLayout() {
        Pipeline pipeline = Graphs.chain(4);
        Layout given = empty();
        byte[] before = PipelineFiles.toBytes(pipeline);

        Layout result = AutoLayout.layout(pipeline, given, SIZES, () -> false);

        assertEquals(4, result.getNodes().size());
        assertEquals(0, given.getNodes().size());
        assertArrayEquals(before, PipelineFiles.toBytes(pipeline));
    }

    @Test
    void shouldKeepAChainOnOneLineWithoutBends() {
        Pipeline pipeline = Graphs.chain(5);

        Layout layout = AutoLayout.layout(pipeline, empty(), SIZES, () -> false);

        assertEquals(1, layout.getNodes().stream().mapToInt(NodeLayout::getY).distinct().count());
        assertEquals(List.of(), layout.getEdges());
        assertEquals(40, layout.findNode("n0").getX());
        assertEquals(40, layout.findNode("n0").getY());
    }

    @Test
    void shouldPinNodesThatAreNotSelected() {
        Pipeline pipeline = Graphs.chain(4);
        Layout current = empty();
        for (int i = 0; i < 4; i++) {
            current.getNodes().add(place("n" + i, 500 - 100 * i, 70 * i));
        }
        current.getEdges().add(route("n0-n1", new Bendpoint(1, 2)));
        current.getEdges().add(route("n1-n2", new Bendpoint(3, 4)));

        Layout layout = AutoLayout.layout(pipeline, current, SIZES, Set.of("n2", "n3"), () -> false);

        assertEquals(500, layout.findNode("n0").getX());
        assertEquals(70, layout.findNode("n1").getY());
        assertEquals(300, layout.findNode("n2").getX());
        assertEquals(140, layout.findNode("n3").getY());
        assertTrue(layout.findNode("n3").getX() > 300 + NodeSizes.CARD_WIDTH);
        assertNotNull(layout.findEdge("n0-n1"), "neither end moved");
        assertNull(layout.findEdge("n1-n2"), "one end moved");
    }

    @Test
    void shouldLeavePinnedNodesAndArrangeTheOthersAroundThem() {
        for (long seed = 0; seed < 20; seed++) {
            Pipeline pipeline = Graphs.random(seed, 25);
            Layout current = AutoLayout.layout(pipeline, empty(), SIZES, () -> false);
            Map<String, NodeLayout> pinned = new HashMap<>();
            for (int i = 0; i < 3; i++) {
                NodeLayout place = current.getNodes().get((int) (seed * 7 + 9 * i) % 25);
                place.setPinned(true);
                place.setX(place.getX() + 150 * i);
                place.setY(place.getY() + 90 * i);
                pinned.put(place.getNode(), place);
            }

            Layout layout = AutoLayout.layout(pipeline, current, SIZES, () -> false);

            for (NodeLayout place : layout.getNodes()) {
                NodeLayout before = pinned.get(place.getNode());
                if (before != null) {
                    assertEquals(List.of(before.getX(), before.getY()), List.of(place.getX(), place.getY()));
                    assertTrue(place.isPinned());
                    continue;
                }
                for (NodeLayout other : layout.getNodes()) {
                    assertTrue(place == other || Math.abs(place.getX() - other.getX()) >= NodeSizes.CARD_WIDTH
                            || Math.abs(place.getY() - other.getY()) >= NodeSizes.CARD_HEIGHT, place.getNode() + " lies on " + other.getNode());
                }
            }
        }
    }

    @Test
    void shouldKeepNotesAndWhatItDoesNotKnow() {
        Pipeline pipeline = Graphs.chain(2);
        Layout current = empty();
        current.getNodes().add(place("gone", 9, 9));
        current.getEdges().add(route("gone-edge", new Bendpoint(1, 1)));
        Note note = LayoutFactory.eINSTANCE.createNote();
        note.setId("note");
        note.setX(20);
        note.setY(80);
        note.setWidth(300);
        note.setHeight(60);
        current.getNotes().add(note);

        Layout layout = AutoLayout.layout(pipeline, current, SIZES, () -> false);

        assertTrue(PipelineCopies.equal(note, layout.getNotes().get(0)));
        assertEquals(9, layout.findNode("gone").getX());
        assertNotNull(layout.findEdge("gone-edge"));
        assertTrue(layout.findNode("n0").getY() >= 140, "below the note");
    }

    @Test
    void shouldLayOutCyclesSelfLoopsAndLooseNodes() {
        Pipeline pipeline = Graphs.chain(3);
        Graphs.edge(pipeline, 2, 0);
        Graphs.edge(pipeline, 1, 1);
        Graphs.node(pipeline, "FilterOperator", "loose");

        Layout layout = AutoLayout.layout(pipeline, empty(), SIZES, () -> false);

        assertEquals(4, layout.getNodes().size());
        assertNoOverlap(pipeline, layout);
    }

    @Test
    void shouldGiveBackTheLayoutOfAnEmptyPipeline() {
        Layout layout = AutoLayout.layout(Graphs.chain(0), empty(), SIZES, () -> false);

        assertEquals(0, layout.getNodes().size());
    }

    @Test
    void shouldEndWhenCancelled() {
        Pipeline pipeline = Graphs.random(1, 200);
        AtomicInteger asked = new AtomicInteger();

        assertThrows(CancellationException.class, () -> AutoLayout.layout(pipeline, empty(), SIZES, () -> asked.incrementAndGet() > 5));
        assertThrows(CancellationException.class, () -> AutoLayout.layout(pipeline, empty(), SIZES, () -> true));
    }

    @Test
    void shouldLayOutAThousandNodes() {
        Pipeline pipeline = Graphs.random(new Random(9).nextLong(), 1000);

        Layout layout = AutoLayout.layout(pipeline, empty(), SIZES, () -> false);

        assertEquals(1000, layout.getNodes().size());
    }

    private static Layout empty() {
        return LayoutFactory.eINSTANCE.createLayout();
    }

    private static NodeLayout place(String node, int x, int y) {
        NodeLayout place = LayoutFactory.eINSTANCE.createNodeLayout();
        place.setNode(node);
        place.setX(x);
        place.setY(y);
        return place;
    }

    private static EdgeLayout route(String edge, Bendpoint bend) {
        EdgeLayout route = LayoutFactory.eINSTANCE.createEdgeLayout();
        route.setEdge(edge);
        route.getBendpoints().add(bend);
        return route;
    }

    private static List<Bendpoint> way(Edge edge, Layout layout) {
        NodeLayout source = layout.findNode(edge.getSource().getId());
        NodeLayout target = layout.findNode(edge.getTarget().getId());
        List<Bendpoint> way = new ArrayList<>();
        way.add(new Bendpoint(source.getX() + NodeSizes.CARD_WIDTH, source.getY() + NodeSizes.CARD_HEIGHT / 2));
        EdgeLayout route = layout.findEdge(edge.getId());
        if (route != null) {
            way.addAll(route.getBendpoints());
        }
        way.add(new Bendpoint(target.getX(), target.getY() + NodeSizes.CARD_HEIGHT / 2));
        return way;
    }

    private static boolean crosses(Bendpoint a, Bendpoint b, NodeLayout node) {
        return Math.max(a.x(), b.x()) > node.getX() && Math.min(a.x(), b.x()) < node.getX() + NodeSizes.CARD_WIDTH
                && Math.max(a.y(), b.y()) > node.getY() && Math.min(a.y(), b.y()) < node.getY() + NodeSizes.CARD_HEIGHT;
    }

    private static void assertNoOverlap(Pipeline pipeline, Layout layout) {
        List<NodeLayout> places = layout.getNodes();
        for (NodeLayout a : places) {
            for (NodeLayout b : places) {
                assertTrue(a == b || Math.abs(a.getX() - b.getX()) >= NodeSizes.CARD_WIDTH
                        || Math.abs(a.getY() - b.getY()) >= NodeSizes.CARD_HEIGHT, a.getNode() + " lies on " + b.getNode());
            }
        }
    }
}
