package org.sluice.layout.render;

import java.util.List;

import org.sluice.model.layout.Bendpoint;

/** The way of an edge as a path in SVG. */
final class EdgeRoute {

    private EdgeRoute() {
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
