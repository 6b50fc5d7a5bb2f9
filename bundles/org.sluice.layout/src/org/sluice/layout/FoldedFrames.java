package org.sluice.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.sluice.model.Edge;
import org.sluice.model.layout.Frame;
import org.sluice.model.layout.Layout;
import org.sluice.model.layout.Note;

/**
 * The folded frames of a layout and what they hide. A frame in a folded frame is hidden with what is in it; ids of things that are not
 * there count for nothing.
 */
public final class FoldedFrames {

    private final List<Frame> shown = new ArrayList<>();
    private final Map<String, Frame> byNode = new HashMap<>();
    private final Set<String> notes = new HashSet<>();
    private final Set<Frame> hiddenFrames = new HashSet<>();

    private FoldedFrames() {
    }

    /** Reads the folded frames of a layout. */
    public static FoldedFrames of(Layout layout) {
        FoldedFrames all = new FoldedFrames();
        List<Frame> folded = new ArrayList<>(layout.getFrames().stream().filter(Frame::isFolded).toList());
        // the outer ones first: they hold more
        folded.sort(Comparator.comparingInt((Frame frame) -> frame.getNodes().size() + frame.getFrames().size()).reversed());
        Set<String> hidden = new HashSet<>();
        for (Frame frame : folded) {
            if (frame.getId() == null || !hidden.contains(frame.getId())) {
                all.shown.add(frame);
                frame.getNodes().forEach(node -> all.byNode.putIfAbsent(node, frame));
                all.notes.addAll(frame.getNotes());
                frame.getFrames().stream().filter(id -> !id.equals(frame.getId())).forEach(hidden::add);
            }
        }
        for (Frame frame : layout.getFrames()) {
            if (frame.getId() != null && hidden.contains(frame.getId()) && !all.shown.contains(frame)) {
                all.hiddenFrames.add(frame);
            }
        }
        return all;
    }

    /** The folded frame whose card stands for a node, empty when the node is seen itself. */
    public Optional<Frame> of(String node) {
        return Optional.ofNullable(byNode.get(node));
    }

    /** Whether an edge is not seen: both its ends are in the same folded frame. */
    public boolean hides(Edge edge) {
        if (edge.getSource() == null || edge.getTarget() == null) {
            return false;
        }
        Frame frame = byNode.get(edge.getSource().getId());
        return frame != null && frame == byNode.get(edge.getTarget().getId());
    }

    public boolean hides(Note note) {
        return notes.contains(note.getId());
    }

    public boolean hides(Frame frame) {
        return hiddenFrames.contains(frame);
    }

    /** The folded frames that are seen as cards. */
    public List<Frame> shown() {
        return List.copyOf(shown);
    }
}
