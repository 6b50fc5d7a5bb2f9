package org.sluice.editor.internal.policies;

import java.util.List;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.ConnectionLocator;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editpolicies.ConnectionEndpointEditPolicy;
import org.eclipse.gef.handles.ConnectionHandle;
import org.eclipse.gef.tools.ConnectionEndpointTracker;
import org.eclipse.swt.SWT;
import org.sluice.editor.internal.CanvasContext;
import org.sluice.editor.internal.figures.DiagramTheme.Token;

/** Round handles at both ends of a selected edge, for reconnecting. */
public final class EdgeEndsPolicy extends ConnectionEndpointEditPolicy {

    private final CanvasContext context;

    public EdgeEndsPolicy(CanvasContext context) {
        this.context = context;
    }

    @Override
    protected List createSelectionHandles() {
        ConnectionEditPart edge = (ConnectionEditPart) getHost();
        return List.of(new EndHandle(edge, true), new EndHandle(edge, false));
    }

    @Override
    protected void showFocus() {
        // the edge draws it
    }

    @Override
    protected void hideFocus() {
        // the edge draws it
    }

    private final class EndHandle extends ConnectionHandle {

        private final boolean start;

        EndHandle(ConnectionEditPart edge, boolean start) {
            this.start = start;
            setOwner(edge);
            setLocator(new ConnectionLocator(getConnection(), start ? ConnectionLocator.SOURCE : ConnectionLocator.TARGET));
            setPreferredSize(11, 11);
        }

        @Override
        protected DragTracker createDragTracker() {
            ConnectionEndpointTracker tracker = new ConnectionEndpointTracker((ConnectionEditPart) getOwner()) {
                @Override
                protected boolean handleDoubleClick(int button) {
                    // on a short edge the handles lie on what is double clicked
                    if (button == 1) {
                        getConnectionEditPart().performRequest(new Request(RequestConstants.REQ_OPEN));
                    }
                    return true;
                }
            };
            tracker.setCommandName(start ? RequestConstants.REQ_RECONNECT_SOURCE : RequestConstants.REQ_RECONNECT_TARGET);
            tracker.setDefaultCursor(getCursor());
            return tracker;
        }

        @Override
        public void paintFigure(Graphics g) {
            Rectangle r = getBounds().getCopy().expand(-1, -1);
            r.width--;
            r.height--;
            g.setAntialias(SWT.ON);
            g.setBackgroundColor(context.theme().color(Token.CARD));
            g.fillOval(r);
            g.setForegroundColor(context.theme().color(Token.ACCENT));
            g.setLineWidth(2);
            g.drawOval(r);
        }
    }
}
