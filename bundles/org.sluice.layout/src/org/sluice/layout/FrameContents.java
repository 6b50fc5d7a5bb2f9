package org.sluice.layout;

import java.util.LinkedHashSet;
import java.util.Set;

import org.sluice.model.layout.Frame;
import org.sluice.model.layout.Layout;
import org.sluice.model.layout.NodeLayout;
import org.sluice.model.layout.Note;

/**
 * What is in a frame, as ids: while it is unfolded, the cards and notes whose middle lies in its box, and the frames that lie in it as a
 * whole; while it is folded, what it took in when it was folded.
 */
public record FrameContents(Set<String> nodes, Set<String> notes, Set<String> frames) {

    /** Height of the strip with the title, in pixels. */
    public static final int TITLE = 28;
    /** Between a frame and what it was put around, in pixels. */
    public static final int PADDING = 16;
    /** Size of a frame that has none of its own, in pixels. */
    public static final int WIDTH = 320;
    public static final int HEIGHT = 160;

    /** Reads what is in a frame of the layout. */
    public static FrameContents of(Layout layout, Frame frame) {
        FrameContents all = new FrameContents(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        if (frame.isFolded()) {
            all.take(frame);
            return all;
        }
        FoldedFrames folded = FoldedFrames.of(layout);
        for (NodeLayout place : layout.getNodes()) {
            if (folded.of(place.getNode()).isEmpty() && contains(frame, place.getX() + NodeSizes.CARD_WIDTH / 2, place.getY() + NodeSizes.CARD_HEIGHT / 2)) {
                all.nodes.add(place.getNode());
            }
        }
        for (Note note : layout.getNotes()) {
            if (!folded.hides(note) && contains(frame, note.getX() + Math.max(0, note.getWidth()) / 2, note.getY() + Math.max(0, note.getHeight()) / 2)) {
                all.notes.add(note.getId());
            }
        }
        for (Frame other : layout.getFrames()) {
            if (other != frame && !folded.hides(other) && other.getId() != null && inside(frame, other)) {
                all.frames.add(other.getId());
                if (other.isFolded()) {
                    all.take(other);
                }
            }
        }
        return all;
    }

    private void take(Frame folded) {
        nodes.addAll(folded.getNodes());
        notes.addAll(folded.getNotes());
        folded.getFrames().stream().filter(id -> !id.equals(folded.getId())).forEach(frames::add);
    }

    /** Width of the box of a frame, also when it has none of its own. */
    public static int width(Frame frame) {
        return frame.getWidth() > 0 ? frame.getWidth() : WIDTH;
    }

    /** Height of the box of a frame, also when it has none of its own. */
    public static int height(Frame frame) {
        return frame.getHeight() > 0 ? frame.getHeight() : HEIGHT;
    }

    /** From the left of the box to the card of the folded frame: in its middle, so that edges bend little. */
    public static int cardX(Frame frame) {
        return Math.max(0, (width(frame) - NodeSizes.CARD_WIDTH) / 2);
    }

    /** From the top of the box to the card of the folded frame: in the middle below the title, so that edges bend little. */
    public static int cardY(Frame frame) {
        return Math.max(0, TITLE + (height(frame) - TITLE - NodeSizes.CARD_HEIGHT) / 2);
    }

    private static boolean contains(Frame frame, int x, int y) {
        return x >= frame.getX() && y >= frame.getY() && x < frame.getX() + width(frame) && y < frame.getY() + height(frame);
    }

    /** A folded frame counts as its card. Of two frames of the same place and size the one with the smaller id holds the other. */
    private static boolean inside(Frame frame, Frame other) {
        if (other.isFolded()) {
            return contains(frame, other.getX() + cardX(other) + NodeSizes.CARD_WIDTH / 2, other.getY() + cardY(other) + NodeSizes.CARD_HEIGHT / 2);
        }
        boolean same = frame.getX() == other.getX() && frame.getY() == other.getY() && width(frame) == width(other) && height(frame) == height(other);
        return contains(frame, other.getX(), other.getY()) && contains(frame, other.getX() + width(other) - 1, other.getY() + height(other) - 1)
                && (!same || String.valueOf(frame.getId()).compareTo(other.getId()) < 0);
    }
}
