package org.sluice.editor.internal.commands;

import java.util.List;

import org.eclipse.draw2d.geometry.Point;
import org.sluice.editor.internal.Diagram;
import org.sluice.editor.internal.Messages;
import org.sluice.model.Edge;
import org.sluice.model.layout.Bendpoint;
import org.sluice.model.layout.EdgeLayout;
import org.sluice.model.layout.LayoutFactory;
import org.sluice.model.layout.LayoutPackage;

/** Gives an edge the corners of its route; without any, the canvas routes it. */
public final class SetBendPointsCommand extends ChangeCommand {

    private final Diagram diagram;
    private final Edge edge;
    private final List<Point> points;

    public SetBendPointsCommand(Diagram diagram, Edge edge, List<Point> points) {
        super(points.isEmpty() ? Messages.Command_resetRoute : Messages.Command_bend);
        this.diagram = diagram;
        this.edge = edge;
        this.points = points.stream().map(Point::new).toList();
    }

    @Override
    public boolean canExecute() {
        EdgeLayout route = diagram.layoutOf(edge);
        return !bends().equals(route == null ? List.of() : route.getBendpoints());
    }

    private List<Bendpoint> bends() {
        return points.stream().map(point -> new Bendpoint(point.x, point.y)).toList();
    }

    @Override
    protected void change() {
        EdgeLayout route = diagram.layoutOf(edge);
        if (route == null) {
            route = LayoutFactory.eINSTANCE.createEdgeLayout();
            route.setEdge(edge.getId());
            route.getBendpoints().addAll(bends());
            add(diagram.layout(), LayoutPackage.Literals.LAYOUT__EDGES, route);
        } else if (points.isEmpty() && route.getExtensions().isEmpty()) {
            remove(diagram.layout(), LayoutPackage.Literals.LAYOUT__EDGES, route);
        } else {
            set(route, LayoutPackage.Literals.EDGE_LAYOUT__BENDPOINTS, bends());
        }
    }
}
