package org.sluice.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.sluice.layout.render.RenderTheme;
import org.sluice.layout.render.SvgRenderer;
import org.sluice.model.Node;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineCopies;
import org.sluice.model.PipelineFiles;
import org.sluice.model.layout.Frame;
import org.sluice.model.layout.Layout;
import org.sluice.model.layout.LayoutFactory;
import org.sluice.model.layout.NodeLayout;
import org.sluice.model.layout.Note;

/** Automatic layout and pictures of pipelines with frames. */
class FrameLayoutTest {

    private static final NodeSizes SIZES = NodeSizes.cards();

    private static Layout laidOut(Pipeline pipeline, Layout layout) {
        return AutoLayout.layout(pipeline, layout, SIZES, () -> false);
    }

    private static Frame frame(Layout layout, int x, int y, int width, int height) {
        Frame frame = LayoutFactory.eINSTANCE.createFrame();
        frame.setId("frame-" + layout.getFrames().size());
        frame.setTitle("Part & <one>");
        frame.setX(x);
        frame.setY(y);
        frame.setWidth(width);
        frame.setHeight(height);
        layout.getFrames().add(frame);
        return frame;
    }

    private static void fold(Layout layout, Frame frame) {
        FrameContents contents = FrameContents.of(layout, frame);
        frame.getNodes().addAll(contents.nodes());
        frame.getNotes().addAll(contents.notes());
        frame.getFrames().addAll(contents.frames());
        frame.setFolded(true);
    }

    /** A laid out pipeline with a frame somewhere, and one in it. */
    private static Layout framed(Pipeline pipeline, long seed) {
        Random random = new Random(seed);
        Layout layout = laidOut(pipeline, LayoutFactory.eINSTANCE.createLayout());
        frame(layout, 150 + random.nextInt(200), -20, 500 + random.nextInt(600), 300 + random.nextInt(300));
        frame(layout, layout.getFrames().get(0).getX() + 10, 20, 330, 200);
        Note note = LayoutFactory.eINSTANCE.createNote();
        note.setId("note-1");
        note.setX(layout.getFrames().get(0).getX() + 20);
        note.setY(20);
        note.setWidth(100);
        note.setHeight(40);
        layout.getNotes().add(note);
        return layout;
    }

    private static boolean overlaps(Frame frame, NodeLayout place) {
        return place.getX() < frame.getX() + frame.getWidth() && frame.getX() < place.getX() + NodeSizes.CARD_WIDTH
                && place.getY() < frame.getY() + frame.getHeight() && frame.getY() < place.getY() + NodeSizes.CARD_HEIGHT;
    }

    @Test
    void shouldKeepFramesAroundWhatIsInThem() {
        for (long seed = 0; seed < 12; seed++) {
            Pipeline pipeline = Graphs.random(seed, 20);
            Layout before = framed(pipeline, seed);
            Map<String, FrameContents> held = new HashMap<>();
            before.getFrames().forEach(frame -> held.put(frame.getId(), FrameContents.of(before, frame)));

            Layout after = laidOut(pipeline, before);

            for (Frame frame : after.getFrames()) {
                Set<String> nodes = held.get(frame.getId()).nodes();
                if (!nodes.isEmpty()) {
                    assertEquals(nodes, FrameContents.of(after, frame).nodes(), "seed " + seed);
                    assertEquals(held.get(frame.getId()).notes(), FrameContents.of(after, frame).notes(), "seed " + seed);
                }
                for (NodeLayout place : after.getNodes()) {
                    if (!nodes.isEmpty() && !nodes.contains(place.getNode())) {
                        assertFalse(overlaps(frame, place), "seed " + seed + ": " + place.getNode() + " lies on " + frame.getId());
                    }
                }
            }
        }
    }

    @Test
    void shouldPlaceFoldedFramesAsCardsAndMoveWhatTheyHide() {
        for (long seed = 0; seed < 12; seed++) {
            Pipeline pipeline = Graphs.random(seed, 20);
            Layout before = framed(pipeline, seed);
            fold(before, before.getFrames().get(0));
            Frame was = before.getFrames().get(0);

            Layout after = laidOut(pipeline, before);

            Frame frame = after.getFrames().get(0);
            assertEquals(was.getWidth(), frame.getWidth());
            for (Node node : pipeline.getNodes()) {
                NodeLayout place = after.findNode(node.getId());
                if (frame.getNodes().contains(node.getId())) {
                    NodeLayout old = before.findNode(node.getId());
                    assertEquals(List.of(old.getX() - was.getX(), old.getY() - was.getY()), List.of(place.getX() - frame.getX(), place.getY() - frame.getY()), "seed " + seed);
                } else {
                    Frame card = PipelineCopies.copy(frame);
                    card.setX(frame.getX() + FrameContents.cardX(frame));
                    card.setY(frame.getY() + FrameContents.cardY(frame));
                    card.setWidth(NodeSizes.CARD_WIDTH);
                    card.setHeight(NodeSizes.CARD_HEIGHT);
                    assertTrue(frame.getNodes().isEmpty() || !overlaps(card, place), "seed " + seed + ": " + node.getId() + " lies on the card");
                }
            }
        }
    }

    @Test
    void shouldDrawFoldedFramesInsteadOfWhatTheyHide() {
        Pipeline pipeline = Graphs.random(4, 12);
        Layout layout = framed(pipeline, 4);
        String unfolded = SvgRenderer.render(pipeline, layout, RenderTheme.LIGHT);
        fold(layout, layout.getFrames().get(0));
        String folded = SvgRenderer.render(pipeline, layout, RenderTheme.LIGHT);

        int hidden = layout.getFrames().get(0).getNodes().size();
        assertTrue(hidden > 1);
        assertEquals(pipeline.getNodes().size(), unfolded.split("<g transform=\"translate\\([-0-9 ]+\\)\">", -1).length - 1);
        assertEquals(pipeline.getNodes().size() - hidden + 1, folded.split("<g transform=\"translate\\([-0-9 ]+\\)\">", -1).length - 1);
        assertTrue(folded.contains(hidden + " nodes"), folded);
        assertTrue(folded.contains("Part &amp; &lt;one&gt;"));
    }

    @Test
    void shouldKeepFoldedFramesInTheFile() throws Exception {
        Pipeline pipeline = Graphs.random(4, 12);
        Layout layout = framed(pipeline, 4);
        fold(layout, layout.getFrames().get(0));

        Layout read = PipelineFiles.layoutFromBytes(PipelineFiles.toBytes(layout), "test.layout");

        assertTrue(read.getFrames().stream().anyMatch(Frame::isFolded));
        assertEquals(new String(PipelineFiles.toBytes(layout)), new String(PipelineFiles.toBytes(read)));
    }
}
