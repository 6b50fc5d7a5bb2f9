package org.sluice.layout.render;

import java.util.ArrayList;
import java.util.List;

import org.sluice.model.layout.Bendpoint;

/** The way of an edge: from left to right with right angles, as the canvas draws it; stored bend points come first. */
final class EdgeRoute {

    private static final int STUB = 18;
    private static final int DETOUR = 60;

    private EdgeRoute() {
    }

    /** The corners of an edge, end points included. */
    static List<Bendpoint> corners(Bendpoint start, Bendpoint end, List<Bendpoint> stored) {
        List<Bendpoint> points = new ArrayList<>();
        points.add(start);
        if (!stored.isEmpty()) {
            points.addAll(stored);
            Bendpoint first = stored.get(0);
            if (first.y() != start.y() && Math.abs(first.y() - start.y()) < 12) {
                points.set(1, new Bendpoint(first.x(), start.y()));
            }
            int last = points.size() - 1;
            points.set(last, new Bendpoint(points.get(last).x(), end.y()));
        } else if (end.x() - start.x() >= STUB) {
            if (Math.abs(end.y() - start.y()) > 2) {
                int middle = (start.x() + end.x()) / 2;
                points.add(new Bendpoint(middle, start.y()));
                points.add(new Bendpoint(middle, end.y()));
            }
        } else {
            int across = Math.abs(end.y() - start.y()) > 2 * DETOUR ? (start.y() + end.y()) / 2 : Math.max(start.y(), end.y()) + DETOUR;
            points.add(new Bendpoint(start.x() + STUB, start.y()));
            points.add(new Bendpoint(start.x() + STUB, across));
            points.add(new Bendpoint(end.x() - STUB, across));
            points.add(new Bendpoint(end.x() - STUB, end.y()));
        }
        points.add(end);
        return points;
    }

    /**
     * SVG path with rounded corners.
     *
     * @param shorten pixels to leave out at the end, for the arrow head
     */
    static String path(List<Bendpoint> corners, double radius, double shorten) {
        StringBuilder path = new StringBuilder("M" + corners.get(0).x() + " " + corners.get(0).y());
        int last = corners.size() - 1;
        for (int i = 1; i < last; i++) {
            Bendpoint before = corners.get(i - 1);
            Bendpoint corner = corners.get(i);
            Bendpoint after = corners.get(i + 1);
            double in = distance(before, corner);
            double out = distance(corner, after);
            double r = Math.min(radius, Math.min(in, out) / 2);
            if (r < 0.5) {
                path.append(" L").append(corner.x()).append(' ').append(corner.y());
                continue;
            }
            path.append(" L").append(towards(corner, before, r / in)).append(" Q").append(corner.x()).append(' ').append(corner.y())
                    .append(' ').append(towards(corner, after, r / out));
        }
        Bendpoint end = corners.get(last);
        Bendpoint previous = corners.get(last - 1);
        double length = distance(previous, end);
        return path.append(" L").append(towards(end, previous, length > shorten ? shorten / length : 0)).toString();
    }

    private static double distance(Bendpoint a, Bendpoint b) {
        return Math.hypot(a.x() - b.x(), a.y() - b.y());
    }

    private static String towards(Bendpoint from, Bendpoint to, double share) {
        return number(from.x() + (to.x() - from.x()) * share) + " " + number(from.y() + (to.y() - from.y()) * share);
    }

    static String number(double value) {
        double rounded = Math.round(value * 100) / 100.0;
        return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
    }
}
