package org.sluice.editor.internal.figures;

import java.util.List;

import org.eclipse.draw2d.AbstractRouter;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;

/**
 * Orthogonal routes from left to right: out of the source, across near the source (near the target for a fan-in), into
 * the target; around both when the target lies to the left. Bend points that the layout stored (constraint: a list of points) take precedence. Costs a
 * constant per edge and looks at nothing but its two ends.
 */
public final class EdgeRouter extends AbstractRouter {

    private static final int STUB = 18;
    private static final int DETOUR = 60;
    private static final int NEAR = 12;

    @Override
    public void route(Connection connection) {
        Point start = getStartPoint(connection);
        connection.translateToRelative(start);
        Point end = getEndPoint(connection);
        connection.translateToRelative(end);
        boolean fanIn = connection instanceof EdgeFigure edge && edge.fanIn();
        connection.setPoints(points(start, end, getConstraint(connection), fanIn));
    }

    @Override
    public Object getConstraint(Connection connection) {
        return connection instanceof EdgeFigure edge ? edge.bendPoints() : List.of();
    }

    /** The corners of a route; end points included. */
    public static PointList points(Point start, Point end, Object constraint, boolean fanIn) {
        PointList points = new PointList();
        points.addPoint(start);
        if (constraint instanceof List<?> bends && !bends.isEmpty()) {
            Point last = start;
            int i = 0;
            for (Object bend : bends) {
                Point p = new Point((Point) bend);
                if (i++ == 0 && p.y != last.y && Math.abs(p.y - last.y) < NEAR) {
                    p.y = last.y;
                }
                points.addPoint(p);
                last = p;
            }
            // a last bend that was made for the port meets it at its height
            Point p = points.getPoint(points.size() - 1);
            if (p.y != end.y && Math.abs(p.y - end.y) < NEAR) {
                points.setPoint(new Point(p.x, end.y), points.size() - 1);
            }
        } else if (end.x - start.x >= 2 * STUB) {
            if (Math.abs(end.y - start.y) > 2) {
                int middle = fanIn ? end.x - STUB - 4 : start.x + STUB;
                points.addPoint(new Point(middle, start.y));
                points.addPoint(new Point(middle, end.y));
            }
        } else {
            int across = Math.abs(end.y - start.y) > 2 * DETOUR ? (start.y + end.y) / 2 : Math.max(start.y, end.y) + DETOUR;
            points.addPoint(new Point(start.x + STUB, start.y));
            points.addPoint(new Point(start.x + STUB, across));
            points.addPoint(new Point(end.x - STUB, across));
            points.addPoint(new Point(end.x - STUB, end.y));
        }
        points.addPoint(end);
        return points;
    }
}
