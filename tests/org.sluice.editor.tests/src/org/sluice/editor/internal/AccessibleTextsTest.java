package org.sluice.editor.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.sluice.catalog.Catalog;
import org.sluice.catalog.CatalogTexts;
import org.sluice.catalog.NodeType;
import org.sluice.catalog.Port;
import org.sluice.editor.NodeLive;
import org.sluice.editor.internal.figures.DiagramTheme;
import org.sluice.editor.internal.figures.LiveText;
import org.sluice.editor.internal.figures.NodeProblem;
import org.sluice.model.Edge;
import org.sluice.model.Node;

class AccessibleTextsTest {

    private final Diagram diagram = Samples.wordCount();
    private final CanvasContext context = new CanvasContext(diagram, DiagramTheme.light());

    @Test
    void shouldSayEverythingThatTheCardShows() {
        Node counts = Samples.find(diagram, "counts");
        context.problems().put("counts", new NodeProblem(true, "SL-1 no such method"));

        assertEquals("counts; Reduce by key; (a, b) -> a + b; error: SL-1 no such method; from pairs; to console", AccessibleTexts.node(context, counts));
    }

    @Test
    void shouldSayTheNumbersOfARun() {
        context.setAttached(true);
        context.live().put("console", LiveText.of(new NodeLive(1250, 0, 1.5, -1, -1, null), true, false, ""));

        assertEquals("console; Print; first 10; from counts; 1,250 records in, 1.500 ms", AccessibleTexts.node(context, Samples.find(diagram, "console")));
    }

    @Test
    void shouldReadNodesInDataFlowOrder() {
        diagram.pipeline().getNodes().move(0, 4);
        diagram.pipeline().getNodes().move(1, 3);

        List<String> order = AccessibleTexts.inDataFlowOrder(diagram).stream().map(Node::getId).toList();

        assertEquals(List.of("lines", "words", "pairs", "counts", "console"), order);
        assertEquals("Pipeline Word count, 5 nodes, 4 edges", AccessibleTexts.pipeline(diagram));
    }

    @Test
    void shouldReadTheNodesOfACycle() {
        Samples.edge(diagram, Samples.find(diagram, "counts"), Samples.find(diagram, "words"));

        assertEquals(5, AccessibleTexts.inDataFlowOrder(diagram).size());
    }

    @Test
    void shouldSayWhatFlowsOnAnEdge() {
        Edge edge = diagram.pipeline().getEdges().get(0);
        context.setTypes(Map.of("lines", "DStream<String>"));

        assertEquals("edge from lines to words, type DStream<String>", AccessibleTexts.edge(context, edge, ""));
        edge.setSourcePort(Port.ERRORS);
        assertEquals("carries records that failed; 12 records", AccessibleTexts.edge(context, edge, "12 records").split("; ", 2)[1]);
    }

    /** Nothing that is told by a picture or a colour alone: every kind of node has a name, its kind, and its place in the graph. */
    @Test
    void shouldSayNameAndKindOfEveryNodeType() {
        for (NodeType type : Catalog.standard().types()) {
            Diagram small = Samples.wordCount();
            Node node = Samples.node(small, type.id(), "one", 5);
            CanvasContext canvas = new CanvasContext(small, DiagramTheme.light());
            canvas.problems().put("one", new NodeProblem(false, "SL-2 look here"));
            canvas.setAttached(true);
            canvas.live().put("one", LiveText.of(new NodeLive(7, 8, 9, 1.5, 10, 11, null), true, true, ""));

            String said = AccessibleTexts.node(canvas, node);

            assertTrue(said.startsWith("one; " + CatalogTexts.current().label(type)), said);
            assertTrue(said.contains("warning: SL-2 look here"), said);
            for (String number : List.of("7 records in", "8 records out", "9 records failed", "1.500 ms", "10 keys")) {
                assertTrue(said.contains(number), number + " in " + said);
            }
        }
    }
}
