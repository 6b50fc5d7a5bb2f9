package org.sluice.editor.internal.figures;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.draw2d.AbstractRouter;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.sluice.layout.routing.Cards;
import org.sluice.layout.routing.EdgeRoutes;
import org.sluice.layout.routing.EdgeRoutes.End;
import org.sluice.model.layout.Bendpoint;

/** Routes edges as {@link EdgeRoutes} says. Bend points that the layout stored take precedence. */
public final class EdgeRouter extends AbstractRouter {

    private final Supplier<Cards> cards;

    /** A router for edges that are only shown for a moment: they cross cards. */
    public EdgeRouter() {
        this(() -> Cards.NONE);
    }

    public EdgeRouter(Supplier<Cards> cards) {
        this.cards = cards;
    }

    @Override
    public void route(Connection connection) {
        Point start = getStartPoint(connection);
        connection.translateToRelative(start);
        Point end = getEndPoint(connection);
        connection.translateToRelative(end);
        EdgeFigure edge = connection instanceof EdgeFigure figure ? figure : null;
        List<Bendpoint> stored = edge == null ? List.of() : edge.bendPoints().stream().map(bend -> new Bendpoint(bend.x, bend.y)).toList();
        PointList points = new PointList();
        EdgeRoutes.corners(end(start, connection.getSourceAnchor()), end(end, connection.getTargetAnchor()), stored, edge != null && edge.fanIn(), cards.get())
                .forEach(corner -> points.addPoint(corner.x(), corner.y()));
        connection.setPoints(points);
    }

    private static End end(Point place, ConnectionAnchor anchor) {
        Bendpoint at = new Bendpoint(place.x, place.y);
        return anchor instanceof PortAnchor port ? new End(at, port.index(), port.count()) : new End(at, 0, 1);
    }

    @Override
    public Object getConstraint(Connection connection) {
        return connection instanceof EdgeFigure edge ? edge.bendPoints() : List.of();
    }
}
