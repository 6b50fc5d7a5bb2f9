package org.sluice.editor.internal.policies;

import java.beans.PropertyChangeEvent;
import java.beans.PropertyChangeListener;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.SelectionHandlesEditPolicy;
import org.eclipse.gef.handles.BendpointCreationHandle;
import org.eclipse.gef.handles.BendpointMoveHandle;
import org.eclipse.gef.requests.BendpointRequest;
import org.eclipse.gef.tools.ConnectionBendpointTracker;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.sluice.editor.internal.CanvasContext;
import org.sluice.editor.internal.commands.SetBendPointsCommand;
import org.sluice.editor.internal.editparts.EdgeEditPart;
import org.sluice.editor.internal.figures.DiagramTheme;
import org.sluice.editor.internal.figures.DiagramTheme.Token;

/**
 * Bend points of a selected edge: a square at each corner moves it, a dot in the middle of a stretch adds one; a corner dragged onto the line
 * between its neighbours goes. The corners of an automatic route become the edge's own with the first drag.
 */
public final class EdgeBendPolicy extends SelectionHandlesEditPolicy implements PropertyChangeListener {

    /** Key of the policy at its part. */
    public static final String ROLE = "org.sluice.editor.bends"; //$NON-NLS-1$

    private static final int SHORT = 44;
    private static final int FLAT = 7;
    private static final int SNAP = DiagramTheme.GRID_STEP / 2;

    private final CanvasContext context;
    /** The route while no corner is being dragged. */
    private List<Point> corners;
    private List<Point> stored;

    public EdgeBendPolicy(CanvasContext context) {
        this.context = context;
    }

    private EdgeEditPart part() {
        return (EdgeEditPart) getHost();
    }

    @Override
    public void activate() {
        super.activate();
        part().edgeFigure().addPropertyChangeListener(Connection.PROPERTY_POINTS, this);
    }

    @Override
    public void deactivate() {
        part().edgeFigure().removePropertyChangeListener(Connection.PROPERTY_POINTS, this);
        super.deactivate();
    }

    /** The route changed: so do the places of the handles. */
    @Override
    public void propertyChange(PropertyChangeEvent event) {
        if (getHost().getSelected() != EditPart.SELECTED_NONE && corners == null) {
            addSelectionHandles();
        }
    }

    @Override
    protected List createSelectionHandles() {
        List<Object> handles = new ArrayList<>();
        PointList points = part().edgeFigure().getPoints();
        for (int i = 0; i < points.size() - 1; i++) {
            if (points.getPoint(i).getDistance(points.getPoint(i + 1)) >= SHORT) {
                handles.add(new AddHandle(part(), i));
            }
            if (i > 0) {
                handles.add(new CornerHandle(part(), i - 1));
            }
        }
        return handles;
    }

    private List<Point> corners() {
        List<Point> result = new ArrayList<>();
        PointList points = part().edgeFigure().getPoints();
        for (int i = 1; i < points.size() - 1; i++) {
            result.add(points.getPoint(i));
        }
        return result;
    }

    @Override
    public boolean understandsRequest(Request request) {
        return REQ_CREATE_BENDPOINT.equals(request.getType()) || REQ_MOVE_BENDPOINT.equals(request.getType()) || super.understandsRequest(request);
    }

    @Override
    public Command getCommand(Request request) {
        return request instanceof BendpointRequest bend && understandsRequest(request) ? new SetBendPointsCommand(context.diagram(), part().edge(), bent(bend, true)) : null;
    }

    /** The corners with one added or moved. */
    private List<Point> bent(BendpointRequest request, boolean last) {
        List<Point> result = new ArrayList<>(corners == null ? corners() : corners);
        Point place = request.getLocation().getCopy();
        part().edgeFigure().translateToRelative(place);
        place.setLocation(Math.round(place.x / (float) SNAP) * SNAP, Math.round(place.y / (float) SNAP) * SNAP);
        int index = Math.min(request.getIndex(), result.size());
        if (REQ_CREATE_BENDPOINT.equals(request.getType())) {
            result.add(index, place);
        } else if (index < result.size()) {
            result.set(index, place);
        }
        PointList points = part().edgeFigure().getPoints();
        Point before = index == 0 ? points.getFirstPoint() : result.get(index - 1);
        Point after = index + 1 >= result.size() ? points.getLastPoint() : result.get(index + 1);
        if (last && index < result.size() && distance(place, before, after) < FLAT) {
            result.remove(index);
        }
        return result;
    }

    private static double distance(Point point, Point a, Point b) {
        double length = a.getDistance(b);
        if (length == 0) {
            return point.getDistance(a);
        }
        double t = ((point.x - a.x) * (double) (b.x - a.x) + (point.y - a.y) * (double) (b.y - a.y)) / (length * length);
        if (t <= 0 || t >= 1) {
            return Math.min(point.getDistance(a), point.getDistance(b));
        }
        return Math.abs((b.x - a.x) * (double) (a.y - point.y) - (a.x - point.x) * (double) (b.y - a.y)) / length;
    }

    @Override
    public void showSourceFeedback(Request request) {
        if (request instanceof BendpointRequest bend && understandsRequest(request)) {
            if (corners == null) {
                corners = corners();
                stored = part().edgeFigure().bendPoints();
            }
            part().edgeFigure().setBendPoints(bent(bend, false));
        }
    }

    @Override
    public void eraseSourceFeedback(Request request) {
        if (corners != null && request instanceof BendpointRequest) {
            corners = null;
            part().edgeFigure().setBendPoints(stored);
        }
    }

    /** Drags a corner; a double click on its handle is one on the edge below it. */
    private static final class BendTracker extends ConnectionBendpointTracker {

        BendTracker(ConnectionEditPart edge, Cursor cursor, String type, int index) {
            super(edge, index);
            setType(type);
            setDefaultCursor(cursor);
        }

        @Override
        protected boolean handleDoubleClick(int button) {
            if (button == 1) {
                getConnectionEditPart().performRequest(new Request(REQ_OPEN));
            }
            return true;
        }
    }

    private final class CornerHandle extends BendpointMoveHandle {

        CornerHandle(ConnectionEditPart owner, int index) {
            super(owner, index);
            setPreferredSize(9, 9);
        }

        @Override
        protected DragTracker createDragTracker() {
            return new BendTracker(part(), getCursor(), REQ_MOVE_BENDPOINT, getIndex());
        }

        @Override
        public void paintFigure(Graphics g) {
            Rectangle r = getBounds();
            g.setBackgroundColor(context.theme().color(Token.CARD));
            g.fillRectangle(r);
            g.setForegroundColor(context.theme().color(Token.ACCENT));
            g.setLineWidth(1);
            g.drawRectangle(r.x, r.y, r.width - 1, r.height - 1);
        }
    }

    private final class AddHandle extends BendpointCreationHandle {

        AddHandle(ConnectionEditPart owner, int index) {
            super(owner, index);
            setPreferredSize(7, 7);
        }

        @Override
        protected DragTracker createDragTracker() {
            return new BendTracker(part(), getCursor(), REQ_CREATE_BENDPOINT, getIndex());
        }

        @Override
        public void paintFigure(Graphics g) {
            Rectangle r = getBounds();
            g.setAntialias(SWT.ON);
            g.setBackgroundColor(context.theme().color(Token.ACCENT));
            g.fillOval(r.x, r.y, r.width - 1, r.height - 1);
        }
    }
}
