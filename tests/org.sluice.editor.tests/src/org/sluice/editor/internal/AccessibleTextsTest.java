package org.sluice.editor.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sluice.editor.NodeLive;
import org.sluice.editor.internal.figures.DiagramTheme;
import org.sluice.editor.internal.figures.LiveText;
import org.sluice.editor.internal.figures.NodeProblem;
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
}
