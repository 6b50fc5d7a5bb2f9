package org.sluice.editor.internal.figures;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;

/** Turns the corners of a route into a polyline with rounded corners. */
final class RoundedRoute {

    private static final int STEPS = 6;

    private RoundedRoute() {
    }

    /**
     * The rounded route in half pixels (coordinates doubled), so that 1.5-pixel lines and corners are smooth.
     *
     * @param radius  of a corner, pixels; less where segments are short
     * @param shorten pixels to leave out at the end, for the arrow head
     */
    static PointList halfPixels(PointList corners, int radius, int shorten) {
        PointList result = new PointList();
        int last = corners.size() - 1;
        result.addPoint(twice(corners.getPoint(0)));
        for (int i = 1; i < last; i++) {
            Point before = corners.getPoint(i - 1);
            Point corner = corners.getPoint(i);
            Point after = corners.getPoint(i + 1);
            double r = Math.min(radius, Math.min(before.getDistance(corner), corner.getDistance(after)) / 2);
            addCorner(result, before, corner, after, r);
        }
        Point end = corners.getPoint(last);
        Point previous = corners.getPoint(last - 1);
        double length = previous.getDistance(end);
        double f = length > shorten ? (length - shorten) / length : 0;
        result.addPoint(new Point((int) Math.round(2 * (previous.x + (end.x - previous.x) * f)),
                (int) Math.round(2 * (previous.y + (end.y - previous.y) * f))));
        return result;
    }

    private static void addCorner(PointList result, Point before, Point corner, Point after, double r) {
        double in = before.getDistance(corner);
        double out = corner.getDistance(after);
        if (r < 1 || in == 0 || out == 0) {
            result.addPoint(twice(corner));
            return;
        }
        double ax = corner.x + (before.x - corner.x) * r / in;
        double ay = corner.y + (before.y - corner.y) * r / in;
        double bx = corner.x + (after.x - corner.x) * r / out;
        double by = corner.y + (after.y - corner.y) * r / out;
        for (int i = 0; i <= STEPS; i++) {
            double t = i / (double) STEPS;
            double u = 1 - t;
            result.addPoint(new Point((int) Math.round(2 * (u * u * ax + 2 * u * t * corner.x + t * t * bx)),
                    (int) Math.round(2 * (u * u * ay + 2 * u * t * corner.y + t * t * by))));
        }
    }

    private static Point twice(Point p) {
        return new Point(2 * p.x, 2 * p.y);
    }
}
