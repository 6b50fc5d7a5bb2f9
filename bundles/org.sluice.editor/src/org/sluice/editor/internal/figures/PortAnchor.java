package org.sluice.editor.internal.figures;

import org.eclipse.draw2d.AbstractConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;

/** The end of an edge at a port of a card. */
public final class PortAnchor extends AbstractConnectionAnchor {

    private final NodeFigure figure;
    private final boolean input;
    private final String port;

    public PortAnchor(NodeFigure figure, boolean input, String port) {
        super(figure);
        this.figure = figure;
        this.input = input;
        this.port = port;
    }

    public boolean input() {
        return input;
    }

    public String port() {
        return port;
    }

    /** Number of the port on its side of the card, from the top. */
    int index() {
        return figure.portIndex(input, port);
    }

    /** Ports on its side of the card; that for failed records counts when an edge begins there. */
    int count() {
        return input ? figure.face().inputs().size() : (int) figure.face().outputs().stream().filter(output -> output.role() != NodeFace.PortFace.Role.ERRORS).count();
    }

    /** Only the card itself counts: zooming and scrolling move layers, and must not route a single edge. */
    @Override
    public void ancestorMoved(IFigure moved) {
        if (moved == figure) {
            super.ancestorMoved(moved);
        }
    }

    @Override
    public Point getLocation(Point reference) {
        return getReferencePoint();
    }

    @Override
    public Point getReferencePoint() {
        Point center = figure.portCenter(input, figure.portIndex(input, port));
        center.x += input ? -DiagramTheme.PORT_RADIUS - 1 : DiagramTheme.PORT_RADIUS + 1;
        figure.translateToAbsolute(center);
        return center;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PortAnchor a && a.figure == figure && a.input == input && a.port.equals(port);
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(figure) * 31 + port.hashCode() * 2 + (input ? 1 : 0);
    }
}
