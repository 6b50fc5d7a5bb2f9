package org.sluice.editor.internal.policies;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.editpolicies.GraphicalEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.sluice.editor.internal.CanvasContext;
import org.sluice.editor.internal.figures.DiagramTheme.Token;

/** Lines through the edges and centres of other cards that the card being dragged is level with. */
public final class SnapGuidesPolicy extends GraphicalEditPolicy {

    /** Key of the policy at its part; the one the framework looks for. */
    public static final String ROLE = "Snap Feedback"; //$NON-NLS-1$

    private static final String[] ANCHORS = {SnapToGeometry.KEY_WEST_ANCHOR, SnapToGeometry.KEY_EAST_ANCHOR, SnapToGeometry.KEY_NORTH_ANCHOR, SnapToGeometry.KEY_SOUTH_ANCHOR};

    private final CanvasContext context;
    private final Map<String, IFigure> lines = new HashMap<>();

    public SnapGuidesPolicy(CanvasContext context) {
        this.context = context;
    }

    @Override
    public void showTargetFeedback(Request request) {
        if (!(request instanceof ChangeBoundsRequest)) {
            return;
        }
        for (String anchor : ANCHORS) {
            Integer place = (Integer) request.getExtendedData().get(anchor);
            if (place == null) {
                erase(anchor);
            } else {
                show(anchor, place, anchor == SnapToGeometry.KEY_WEST_ANCHOR || anchor == SnapToGeometry.KEY_EAST_ANCHOR);
            }
        }
    }

    @Override
    public void eraseTargetFeedback(Request request) {
        for (String anchor : ANCHORS) {
            erase(anchor);
        }
    }

    private void show(String anchor, int place, boolean vertical) {
        IFigure line = lines.computeIfAbsent(anchor, key -> {
            IFigure made = new Line();
            addFeedback(made);
            return made;
        });
        Point point = new Point(place, place);
        ((GraphicalEditPart) getHost()).getContentPane().translateToAbsolute(point);
        getFeedbackLayer().translateToRelative(point);
        Rectangle bounds = getFeedbackLayer().getBounds().getCopy();
        line.setBounds(vertical ? new Rectangle(point.x, bounds.y, 1, bounds.height) : new Rectangle(bounds.x, point.y, bounds.width, 1));
    }

    private void erase(String anchor) {
        IFigure line = lines.remove(anchor);
        if (line != null) {
            removeFeedback(line);
        }
    }

    private final class Line extends Figure {

        @Override
        protected void paintFigure(Graphics g) {
            g.setBackgroundColor(context.theme().color(Token.ACCENT));
            g.fillRectangle(getBounds());
        }

        @Override
        public boolean containsPoint(int x, int y) {
            return false;
        }
    }
}
