package org.sluice.editor.internal.commands;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.sluice.editor.internal.Diagram;
import org.sluice.editor.internal.Messages;
import org.sluice.layout.FrameContents;
import org.sluice.layout.NodeSizes;
import org.sluice.model.Edge;
import org.sluice.model.Node;
import org.sluice.model.layout.Bendpoint;
import org.sluice.model.layout.Box;
import org.sluice.model.layout.EdgeLayout;
import org.sluice.model.layout.Frame;
import org.sluice.model.layout.Layout;
import org.sluice.model.layout.LayoutPackage;
import org.sluice.model.layout.NodeLayout;
import org.sluice.model.layout.Note;

/** What can be done to the frames of a drawing; each is one step. Nothing here touches the pipeline but the deletion of a folded frame. */
public final class FrameCommands {

    private FrameCommands() {
    }

    /** Puts a new frame on the canvas, with an id of its own. */
    public static ChangeCommand add(Diagram diagram, Frame frame, Rectangle bounds) {
        return new ChangeCommand(Messages.Command_addFrame) {
            @Override
            protected void change() {
                Set<String> taken = diagram.layout().getFrames().stream().map(Frame::getId).collect(Collectors.toSet());
                int number = 1;
                while (taken.contains("frame-" + number)) { //$NON-NLS-1$
                    number++;
                }
                frame.setId("frame-" + number); //$NON-NLS-1$
                frame.setX(bounds.x);
                frame.setY(bounds.y);
                frame.setWidth(bounds.width);
                frame.setHeight(bounds.height);
                add(diagram.layout(), LayoutPackage.Literals.LAYOUT__FRAMES, frame);
            }
        };
    }

    /** The box for a frame around nodes and notes, with room for its title; empty when none of them has a place. */
    public static Rectangle around(Diagram diagram, Collection<Node> nodes, Collection<Note> notes) {
        List<Rectangle> boxes = new ArrayList<>();
        for (Node node : nodes) {
            NodeLayout place = diagram.layoutOf(node);
            if (place != null) {
                boxes.add(new Rectangle(place.getX(), place.getY(), NodeSizes.CARD_WIDTH, NodeSizes.CARD_HEIGHT));
            }
        }
        notes.forEach(note -> boxes.add(new Rectangle(note.getX(), note.getY(), note.getWidth(), note.getHeight())));
        if (boxes.isEmpty()) {
            return new Rectangle();
        }
        Rectangle all = boxes.get(0).getCopy();
        boxes.forEach(all::union);
        all.expand(FrameContents.PADDING, FrameContents.PADDING);
        return new Rectangle(all.x, all.y - FrameContents.TITLE, all.width, all.height + FrameContents.TITLE);
    }

    /** Sizes an unfolded frame; what is in it stays where it is. */
    public static ChangeCommand size(Frame frame, Rectangle bounds) {
        return new ChangeCommand(Messages.Command_sizeFrame) {
            @Override
            protected void change() {
                set(frame, LayoutPackage.Literals.BOX__X, bounds.x);
                set(frame, LayoutPackage.Literals.BOX__Y, bounds.y);
                set(frame, LayoutPackage.Literals.BOX__WIDTH, bounds.width);
                set(frame, LayoutPackage.Literals.BOX__HEIGHT, bounds.height);
            }
        };
    }

    /**
     * Moves a frame with everything in it. What is where is read when the command is made, so that moving a frame together with things in
     * it moves them once.
     */
    public static ChangeCommand move(Diagram diagram, Frame frame, int dx, int dy) {
        Layout layout = diagram.layout();
        FrameContents contents = FrameContents.of(layout, frame);
        Map<Box, Point> places = new LinkedHashMap<>();
        places.put(frame, new Point(frame.getX() + dx, frame.getY() + dy));
        layout.getFrames().stream().filter(each -> contents.frames().contains(each.getId())).forEach(each -> places.put(each, new Point(each.getX() + dx, each.getY() + dy)));
        layout.getNotes().stream().filter(each -> contents.notes().contains(each.getId())).forEach(each -> places.put(each, new Point(each.getX() + dx, each.getY() + dy)));
        layout.getNodes().stream().filter(each -> contents.nodes().contains(each.getNode())).forEach(each -> places.put(each, new Point(each.getX() + dx, each.getY() + dy)));
        Map<EdgeLayout, List<Bendpoint>> routes = new LinkedHashMap<>();
        List<EdgeLayout> broken = new ArrayList<>();
        for (Edge edge : diagram.pipeline().getEdges()) {
            EdgeLayout route = diagram.layoutOf(edge);
            boolean start = edge.getSource() != null && contents.nodes().contains(edge.getSource().getId());
            boolean end = edge.getTarget() != null && contents.nodes().contains(edge.getTarget().getId());
            if (route != null && start && end) {
                routes.put(route, route.getBendpoints().stream().map(bend -> new Bendpoint(bend.x() + dx, bend.y() + dy)).toList());
            } else if (route != null && (start || end)) {
                broken.add(route);
            }
        }
        return new ChangeCommand(Messages.Command_moveFrame) {
            @Override
            protected void change() {
                places.forEach((box, place) -> {
                    set(box, LayoutPackage.Literals.BOX__X, place.x);
                    set(box, LayoutPackage.Literals.BOX__Y, place.y);
                });
                routes.forEach((route, bends) -> set(route, LayoutPackage.Literals.EDGE_LAYOUT__BENDPOINTS, bends));
                broken.forEach(route -> remove(layout, LayoutPackage.Literals.LAYOUT__EDGES, route));
            }
        };
    }

    /** Folds a frame into one card, or unfolds it. */
    public static ChangeCommand fold(Diagram diagram, Frame frame, boolean folded) {
        return new ChangeCommand(folded ? Messages.Command_foldFrame : Messages.Command_unfoldFrame) {
            @Override
            public boolean canExecute() {
                return frame.isFolded() != folded;
            }

            @Override
            protected void change() {
                FrameContents contents = FrameContents.of(diagram.layout(), frame);
                set(frame, LayoutPackage.Literals.FRAME__NODES, folded ? List.copyOf(contents.nodes()) : List.of());
                set(frame, LayoutPackage.Literals.FRAME__NOTES, folded ? List.copyOf(contents.notes()) : List.of());
                set(frame, LayoutPackage.Literals.FRAME__FRAMES, folded ? List.copyOf(contents.frames()) : List.of());
                set(frame, LayoutPackage.Literals.FRAME__FOLDED, folded);
            }
        };
    }

    /** Takes a frame off the canvas; a folded one goes with everything in it. */
    public static ChangeCommand delete(Diagram diagram, Frame frame) {
        List<Box> boxes = new ArrayList<>(List.of(frame));
        if (frame.isFolded()) {
            FrameContents contents = FrameContents.of(diagram.layout(), frame);
            diagram.layout().getNotes().stream().filter(note -> contents.notes().contains(note.getId())).forEach(boxes::add);
            diagram.layout().getFrames().stream().filter(other -> contents.frames().contains(other.getId())).forEach(boxes::add);
        }
        return new DeleteElementsCommand(diagram, Messages.Command_deleteFrame, contents(diagram, frame), List.of(), boxes);
    }

    /** The nodes that a folded frame stands for; none for an unfolded one. */
    public static List<Node> contents(Diagram diagram, Frame frame) {
        return frame.isFolded() ? frame.getNodes().stream().map(diagram.pipeline()::findNode).filter(Objects::nonNull).toList() : List.of();
    }
}
