package org.sluice.editor.internal.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.sluice.editor.LiveSnapshot;
import org.sluice.editor.NodeLive;
import org.sluice.editor.internal.Diagram;
import org.sluice.editor.internal.Samples;
import org.sluice.editor.internal.commands.FrameCommands;
import org.sluice.model.Edge;
import org.sluice.model.layout.Frame;
import org.sluice.model.layout.LayoutFactory;

class FrameTotalsTest {

    private final Diagram diagram = Samples.wordCount();

    private Frame folded(String... nodes) {
        Frame frame = LayoutFactory.eINSTANCE.createFrame();
        frame.setId("frame-1");
        frame.setFolded(true);
        frame.getNodes().addAll(List.of(nodes));
        diagram.layout().getFrames().add(frame);
        return frame;
    }

    private NodeLive totals(LiveSnapshot snapshot, Frame frame) {
        return FrameTotals.of(snapshot, FrameCommands.contents(diagram, frame), FrameTotals.incoming(diagram, frame), FrameTotals.outgoing(diagram, frame));
    }

    private String edge(String from, String to) {
        return diagram.pipeline().getEdges().stream().filter(edge -> edge.getSource().getId().equals(from) && edge.getTarget().getId().equals(to))
                .map(Edge::getId).findFirst().orElseThrow();
    }

    @Test
    void shouldAddUpOverItsEdgesAndNodes() {
        Frame frame = folded("words", "pairs", "counts", "not there");
        LiveSnapshot snapshot = new LiveSnapshot(Map.of("words", new NodeLive(10, 40, 2, 1.5, -1, -1, null), "pairs", new NodeLive(40, 40, 0.5, -1, -1, null),
                "counts", new NodeLive(40, 7, 1, 3, 7, 700, "bad")), Map.of(edge("lines", "words"), 10L, edge("words", "pairs"), 40L, edge("counts", "console"), 7L), -1, 1, 1000);

        NodeLive totals = totals(snapshot, frame);

        assertEquals(new NodeLive(10, 7, 3, 5, 7, 700, "bad"), totals);
    }

    @Test
    void shouldKnowNothingBeforeItsNodesAreSeen() {
        Frame frame = folded("words");

        assertNull(totals(new LiveSnapshot(Map.of(), Map.of(), -1, 1, 1000), frame));
        assertNull(totals(new LiveSnapshot(Map.of("lines", new NodeLive(1, 1, 1, -1, -1, null)), Map.of(), -1, 1, 1000), folded()));
    }
}
