package org.sluice.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.sluice.model.layout.Frame;
import org.sluice.model.layout.Layout;
import org.sluice.model.layout.LayoutFactory;
import org.sluice.model.layout.NodeLayout;
import org.sluice.model.layout.Note;

class FoldedFramesTest {

    private final Layout layout = LayoutFactory.eINSTANCE.createLayout();

    private void node(String id, int x, int y) {
        NodeLayout place = LayoutFactory.eINSTANCE.createNodeLayout();
        place.setNode(id);
        place.setX(x);
        place.setY(y);
        layout.getNodes().add(place);
    }

    private Frame frame(String id, int x, int y, int width, int height) {
        Frame frame = LayoutFactory.eINSTANCE.createFrame();
        frame.setId(id);
        frame.setX(x);
        frame.setY(y);
        frame.setWidth(width);
        frame.setHeight(height);
        layout.getFrames().add(frame);
        return frame;
    }

    private static Frame fold(Frame frame, Layout layout) {
        FrameContents contents = FrameContents.of(layout, frame);
        frame.getNodes().addAll(contents.nodes());
        frame.getNotes().addAll(contents.notes());
        frame.getFrames().addAll(contents.frames());
        frame.setFolded(true);
        return frame;
    }

    @Test
    void shouldHoldWhatHasItsMiddleInTheBox() {
        node("in", 10, 40);
        node("edge", 290, 40);
        node("out", 900, 40);
        Note note = LayoutFactory.eINSTANCE.createNote();
        note.setId("n");
        note.setX(20);
        note.setY(100);
        layout.getNotes().add(note);
        Frame frame = frame("f", 0, 0, 400, 200);
        frame("inner", 5, 30, 260, 80);
        frame("across", 300, 30, 260, 80);

        FrameContents contents = FrameContents.of(layout, frame);

        assertEquals(new FrameContents(Set.of("in", "edge"), Set.of("n"), Set.of("inner")), contents);
    }

    @Test
    void shouldKeepWhatItHeldWhileItIsFolded() {
        node("a", 10, 40);
        Frame frame = fold(frame("f", 0, 0, 400, 200), layout);
        node("later", 20, 60);

        assertEquals(Set.of("a"), FrameContents.of(layout, frame).nodes());
        assertEquals(Optional.of(frame), FoldedFrames.of(layout).of("a"));
        assertEquals(Optional.empty(), FoldedFrames.of(layout).of("later"));
    }

    @Test
    void shouldHideFramesInFoldedFramesWithWhatIsInThem() {
        node("a", 10, 60);
        node("b", 300, 60);
        Frame inner = fold(frame("inner", 5, 40, 250, 100), layout);
        Frame outer = fold(frame("outer", 0, 0, 600, 300), layout);

        FoldedFrames folded = FoldedFrames.of(layout);

        assertEquals(List.of(outer), folded.shown());
        assertTrue(folded.hides(inner));
        assertEquals(Optional.of(outer), folded.of("a"));
        assertEquals(Optional.of(outer), folded.of("b"));
    }

    @Test
    void shouldShowFramesThatClaimEachOther() {
        Frame one = frame("one", 0, 0, 400, 200);
        Frame two = frame("two", 0, 0, 400, 200);
        one.setFolded(true);
        two.setFolded(true);
        one.getFrames().addAll(List.of("two", "one"));
        two.getFrames().add("one");

        FoldedFrames folded = FoldedFrames.of(layout);

        assertEquals(List.of(one), folded.shown());
        assertFalse(folded.hides(one));
    }
}
