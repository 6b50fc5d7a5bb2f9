package org.sluice.layout;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.sluice.layout.render.NoteText;
import org.sluice.model.Node;
import org.sluice.model.layout.Bendpoint;
import org.sluice.model.layout.Box;
import org.sluice.model.layout.Frame;
import org.sluice.model.layout.Layout;
import org.sluice.model.layout.NodeLayout;
import org.sluice.model.layout.Note;

/**
 * The frames of a layout while it is computed anew: an unfolded frame is a box that ELK keeps around what is in it, a folded one is a card
 * like a node. Frames without nodes, and notes outside of frames, are not part of it.
 */
final class FrameGroups {

    private final ElkNode root;
    private final FoldedFrames folded;
    private final Map<Frame, ElkNode> boxes = new LinkedHashMap<>();
    private final Map<Frame, ElkNode> cards = new LinkedHashMap<>();
    private final Map<Note, ElkNode> notes = new LinkedHashMap<>();
    private final Map<String, ElkNode> parents = new HashMap<>();

    private FrameGroups(ElkNode root, FoldedFrames folded) {
        this.root = root;
        this.folded = folded;
    }

    /** No frames at all: some nodes are laid out where they are. */
    static FrameGroups none(ElkNode root) {
        return new FrameGroups(root, FoldedFrames.of(org.sluice.model.layout.LayoutFactory.eINSTANCE.createLayout()));
    }

    /** @param options sets the options of the whole graph on a box */
    static FrameGroups of(ElkNode root, Layout current, List<Node> nodes, Consumer<ElkNode> options) {
        FrameGroups groups = new FrameGroups(root, FoldedFrames.of(current));
        Set<String> ids = new HashSet<>();
        nodes.forEach(node -> ids.add(node.getId()));
        Map<Frame, FrameContents> contents = new LinkedHashMap<>();
        current.getFrames().stream().filter(frame -> !frame.isFolded() && !groups.folded.hides(frame)).forEach(frame -> {
            FrameContents all = FrameContents.of(current, frame);
            if (all.nodes().stream().anyMatch(ids::contains)) {
                contents.put(frame, all);
            }
        });
        // outer frames first, so that what is in several ends up in the innermost
        Map<String, ElkNode> holders = new HashMap<>();
        contents.entrySet().stream().sorted(Comparator.comparingInt(entry -> -(entry.getValue().nodes().size() + entry.getValue().frames().size()))).forEach(entry -> {
            Frame frame = entry.getKey();
            ElkNode box = ElkGraphUtil.createNode(holders.getOrDefault("frame " + frame.getId(), root));
            options.accept(box);
            withChildren(box);
            box.setProperty(CoreOptions.PADDING, new ElkPadding(FrameContents.TITLE + FrameContents.PADDING / 2.0, FrameContents.PADDING, FrameContents.PADDING, FrameContents.PADDING));
            groups.boxes.put(frame, box);
            entry.getValue().frames().forEach(id -> holders.put("frame " + id, box));
            entry.getValue().nodes().forEach(id -> groups.parents.put(id, box));
            entry.getValue().notes().forEach(id -> holders.put("note " + id, box));
        });
        for (Note note : current.getNotes()) {
            ElkNode holder = holders.get("note " + note.getId());
            if (holder != null && !groups.folded.hides(note)) {
                ElkNode box = ElkGraphUtil.createNode(holder);
                box.setDimensions(note.getWidth() > 0 ? note.getWidth() : NoteText.WIDTH, Math.max(31, note.getHeight()));
                groups.notes.put(note, box);
            }
        }
        for (Frame frame : groups.folded.shown()) {
            if (frame.getNodes().stream().anyMatch(ids::contains)) {
                ElkNode card = ElkGraphUtil.createNode(holders.getOrDefault("frame " + frame.getId(), root));
                card.setDimensions(NodeSizes.CARD_WIDTH, NodeSizes.CARD_HEIGHT);
                groups.cards.put(frame, card);
            }
        }
        if (!groups.boxes.isEmpty()) {
            withChildren(root);
        }
        return groups;
    }

    /** ELK (0.12.1) fails on the order of the model when edges cross the border of a box. */
    private static void withChildren(ElkNode graph) {
        graph.setProperty(CoreOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
        graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NONE);
    }

    /** The box that a node goes into, or the graph. */
    ElkNode parent(Node node) {
        return parents.getOrDefault(node.getId(), root);
    }

    /** The card of the folded frame that stands for a node. */
    Optional<ElkNode> card(Node node) {
        return folded.of(node.getId()).map(cards::get);
    }

    /** The cards of all folded frames. */
    Iterable<ElkNode> cards() {
        return cards.values();
    }

    /** Whether ELK places a note. */
    boolean places(Note note) {
        return notes.containsKey(note) || folded.hides(note);
    }

    /** Left edge of a node of the graph, in the graph. */
    static double x(ElkNode node) {
        return node.getParent() == null ? 0 : x(node.getParent()) + node.getX();
    }

    /** Upper edge of a node of the graph, in the graph. */
    static double y(ElkNode node) {
        return node.getParent() == null ? 0 : y(node.getParent()) + node.getY();
    }

    /** Puts frames, what folded ones hide, and the notes in frames where ELK wants them. */
    void write(Layout result, Layout current, int dx, int dy) {
        boxes.forEach((frame, box) -> {
            Frame placed = result.getFrames().get(current.getFrames().indexOf(frame));
            place(placed, box, dx, dy);
            placed.setWidth((int) Math.round(box.getWidth()));
            placed.setHeight((int) Math.round(box.getHeight()));
        });
        notes.forEach((note, box) -> place(result.getNotes().get(current.getNotes().indexOf(note)), box, dx, dy));
        cards.forEach((frame, card) -> {
            int byX = (int) Math.round(x(card)) + dx - FrameContents.cardX(frame) - frame.getX();
            int byY = (int) Math.round(y(card)) + dy - FrameContents.cardY(frame) - frame.getY();
            move(result.getFrames().get(current.getFrames().indexOf(frame)), byX, byY);
            result.getFrames().stream().filter(each -> frame.getFrames().contains(each.getId()) && !each.getId().equals(frame.getId())).forEach(each -> move(each, byX, byY));
            result.getNotes().stream().filter(each -> frame.getNotes().contains(each.getId())).forEach(each -> move(each, byX, byY));
            for (NodeLayout place : result.getNodes()) {
                if (folded.of(place.getNode()).filter(frame::equals).isPresent()) {
                    move(place, byX, byY);
                }
            }
        });
    }

    /** Has the frames around a node that is not where ELK wanted it reach as far as that node. */
    void include(Layout result, Layout current, Node node, Bendpoint place, ElkNode size) {
        for (ElkNode around = parent(node); around != root; around = around.getParent()) {
            ElkNode box = around;
            boxes.forEach((frame, its) -> {
                if (its == box) {
                    include(result.getFrames().get(current.getFrames().indexOf(frame)), place, size);
                }
            });
        }
    }

    private static void include(Frame frame, Bendpoint place, ElkNode size) {
        int left = Math.min(frame.getX(), place.x() - FrameContents.PADDING);
        int top = Math.min(frame.getY(), place.y() - FrameContents.TITLE - FrameContents.PADDING / 2);
        frame.setWidth(Math.max(frame.getX() + frame.getWidth(), place.x() + (int) size.getWidth() + FrameContents.PADDING) - left);
        frame.setHeight(Math.max(frame.getY() + frame.getHeight(), place.y() + (int) size.getHeight() + FrameContents.PADDING) - top);
        frame.setX(left);
        frame.setY(top);
    }

    private static void place(Box box, ElkNode elk, int dx, int dy) {
        box.setX((int) Math.round(x(elk)) + dx);
        box.setY((int) Math.round(y(elk)) + dy);
    }

    private static void move(Box box, int dx, int dy) {
        box.setX(box.getX() + dx);
        box.setY(box.getY() + dy);
    }
}
