package org.sluice.layout.routing;

import java.util.ArrayList;
import java.util.List;

import org.sluice.model.layout.Bendpoint;

/**
 * The ways of edges, the same on the canvas and in pictures: from left to right with right angles, out of the source, across near it (near
 * the target for a fan-in), into the target; around both when the target lies to the left, and around other cards. What the layout stored
 * comes first. Any thread.
 */
public final class EdgeRoutes {

    private static final int STUB = 18;
    private static final int DETOUR = 60;
    private static final int NEAR = 12;
    private static final int LEVEL = 2;
    private static final int LANE = 8;

    private EdgeRoutes() {
    }

    /**
     * One end of an edge.
     *
     * @param port  number of its port on this side of the card, from the top, from 0
     * @param ports ports on this side of the card
     */
    public record End(Bendpoint place, int port, int ports) {

        public static End of(int x, int y) {
            return new End(new Bendpoint(x, y), 0, 1);
        }

        /** Edges of neighbouring ports turn one beside the other, in the order in which they do not cross. */
        private int lane(boolean down) {
            return LANE * Math.max(0, down ? ports - 1 - port : port);
        }
    }

    /**
     * The corners of an edge, end points included.
     *
     * @param stored corners from the layout; empty: to be found
     * @param fanIn  several edges end in the same port: they part near their sources, not near the target
     * @param cards  to be gone around, as far as there is a way
     */
    public static List<Bendpoint> corners(End from, End to, List<Bendpoint> stored, boolean fanIn, Cards cards) {
        Bendpoint start = from.place();
        Bendpoint end = to.place();
        if (!stored.isEmpty()) {
            return stored(start, end, stored);
        }
        List<Bendpoint> route = direct(from, to, fanIn);
        if (!cards.areCrossedBy(route)) {
            return route;
        }
        return Detour.around(cards, route, from.lane(end.y() >= start.y())).orElse(route);
    }

    private static List<Bendpoint> stored(Bendpoint start, Bendpoint end, List<Bendpoint> stored) {
        List<Bendpoint> points = new ArrayList<>(stored.size() + 2);
        points.add(start);
        points.addAll(stored);
        // corners that were made for a port meet it at its height
        Bendpoint first = stored.get(0);
        if (Math.abs(first.y() - start.y()) < NEAR) {
            points.set(1, new Bendpoint(first.x(), start.y()));
        }
        int last = points.size() - 1;
        Bendpoint before = points.get(last);
        if (Math.abs(before.y() - end.y()) < NEAR) {
            points.set(last, new Bendpoint(before.x(), end.y()));
        }
        points.add(end);
        return points;
    }

    private static List<Bendpoint> direct(End from, End to, boolean fanIn) {
        Bendpoint start = from.place();
        Bendpoint end = to.place();
        int dx = end.x() - start.x();
        int dy = end.y() - start.y();
        if (Math.abs(dy) <= LEVEL && dx > 0) {
            return List.of(start, end);
        }
        if (dx >= 2 * STUB) {
            int middle = fanIn ? Math.max(start.x() + STUB / 2, end.x() - STUB - 4 - to.lane(dy < 0)) : Math.min(end.x() - STUB / 2, start.x() + STUB + from.lane(dy > 0));
            return List.of(start, new Bendpoint(middle, start.y()), new Bendpoint(middle, end.y()), end);
        }
        int across = Math.abs(dy) > 2 * DETOUR ? (start.y() + end.y()) / 2 : Math.max(start.y(), end.y()) + DETOUR;
        int out = start.x() + STUB + from.lane(across > start.y());
        int in = end.x() - STUB - to.lane(across > end.y());
        return List.of(start, new Bendpoint(out, start.y()), new Bendpoint(out, across), new Bendpoint(in, across), new Bendpoint(in, end.y()), end);
    }
}
