package org.sluice.editor.internal.outline;

import java.util.List;

import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.sluice.editor.internal.editparts.EdgeEditPart;
import org.sluice.editor.internal.editparts.PipelineRootEditPart;
import org.sluice.editor.internal.figures.DiagramTheme;
import org.sluice.editor.internal.figures.NodeFigure;
import org.sluice.editor.internal.figures.DiagramTheme.Token;

/** The whole graph in small: boxes and lines instead of a scaled painting, so that it costs little. Drag to scroll. */
final class Thumbnail extends Canvas {

    private static final int MARGIN = 10;
    private static final int DELAY_MILLIS = 120;

    private final PipelineRootEditPart root;
    private final DiagramTheme theme;
    private final Runnable repaint = this::repaintNow;
    private double scale = 1;
    private int left;
    private int top;

    Thumbnail(Composite parent, PipelineRootEditPart root) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.root = root;
        this.theme = root.context().theme();
        addPaintListener(event -> paint(event.gc));
        addListener(SWT.MouseDown, this::scrollTo);
        addListener(SWT.MouseMove, event -> {
            if ((event.stateMask & SWT.BUTTON1) != 0) {
                scrollTo(event);
            }
        });
        java.beans.PropertyChangeListener viewChanged = event -> changed();
        Viewport viewport = viewport();
        viewport.getHorizontalRangeModel().addPropertyChangeListener(viewChanged);
        viewport.getVerticalRangeModel().addPropertyChangeListener(viewChanged);
        addDisposeListener(event -> {
            viewport.getHorizontalRangeModel().removePropertyChangeListener(viewChanged);
            viewport.getVerticalRangeModel().removePropertyChangeListener(viewChanged);
        });
    }

    /** Repaints soon; many changes give one painting. */
    void changed() {
        if (!isDisposed()) {
            getDisplay().timerExec(DELAY_MILLIS, repaint);
        }
    }

    private void repaintNow() {
        if (!isDisposed()) {
            redraw();
        }
    }

    private Viewport viewport() {
        return root.getZoomManager().getViewport();
    }

    private Rectangle view() {
        double zoom = root.getZoomManager().getZoom();
        Point location = viewport().getViewLocation();
        Rectangle area = viewport().getClientArea();
        return new Rectangle((int) (location.x / zoom), (int) (location.y / zoom), (int) (area.width / zoom), (int) (area.height / zoom));
    }

    private void scrollTo(Event event) {
        double zoom = root.getZoomManager().getZoom();
        Rectangle view = view();
        double x = event.x / scale + left - view.width / 2.0;
        double y = event.y / scale + top - view.height / 2.0;
        viewport().setViewLocation((int) Math.round(x * zoom), (int) Math.round(y * zoom));
    }

    private void paint(GC gc) {
        org.eclipse.swt.graphics.Rectangle area = getClientArea();
        gc.setBackground(theme.color(Token.CANVAS));
        gc.fillRectangle(area);
        EditPart contents = root.getContents();
        if (contents == null) {
            return;
        }
        List<?> parts = contents.getChildren().stream().filter(part -> ((GraphicalEditPart) part).getFigure() instanceof NodeFigure).toList();
        Rectangle all = null;
        for (Object part : parts) {
            Rectangle card = card(part).cardBounds();
            all = all == null ? card : all.union(card);
        }
        if (all == null) {
            return;
        }
        scale = Math.min(0.5, Math.min((area.width - 2.0 * MARGIN) / all.width, (area.height - 2.0 * MARGIN) / all.height));
        if (scale <= 0) {
            return;
        }
        left = (int) (all.x - (area.width / scale - all.width) / 2);
        top = (int) (all.y - (area.height / scale - all.height) / 2);
        gc.setAntialias(SWT.ON);
        gc.setForeground(theme.color(Token.EDGE));
        for (Object part : parts) {
            for (Object connection : ((GraphicalEditPart) part).getSourceConnections()) {
                if ((ConnectionEditPart) connection instanceof EdgeEditPart edge) {
                    gc.drawPolyline(scaled(edge.edgeFigure().getPoints()));
                }
            }
        }
        for (Object part : parts) {
            paintCard(gc, (GraphicalEditPart) part);
        }
        Rectangle view = view();
        gc.setForeground(theme.color(Token.ACCENT));
        gc.setBackground(theme.color(Token.ACCENT));
        int x = x(view.x);
        int y = y(view.y);
        int width = (int) (view.width * scale);
        int height = (int) (view.height * scale);
        gc.setAlpha(24);
        gc.fillRectangle(x, y, width, height);
        gc.setAlpha(255);
        gc.drawRectangle(Math.max(0, x), Math.max(0, y), Math.min(area.width - 1, x + width) - Math.max(0, x),
                Math.min(area.height - 1, y + height) - Math.max(0, y));
    }

    private static NodeFigure card(Object part) {
        return (NodeFigure) ((GraphicalEditPart) part).getFigure();
    }

    private void paintCard(GC gc, GraphicalEditPart part) {
        Rectangle card = card(part).cardBounds();
        int width = Math.max(3, (int) (card.width * scale));
        int height = Math.max(2, (int) (card.height * scale));
        gc.setBackground(theme.color(Token.CARD));
        gc.fillRectangle(x(card.x), y(card.y), width, height);
        gc.setBackground(theme.color(theme.category(card(part).face().category())));
        gc.fillRectangle(x(card.x), y(card.y), Math.max(2, (int) (width * 0.09)), height);
        boolean error = card(part).problem() != null && card(part).problem().error();
        gc.setForeground(theme.color(error ? Token.ERROR
                : part.getSelected() != EditPart.SELECTED_NONE ? Token.ACCENT : Token.BORDER));
        gc.drawRectangle(x(card.x), y(card.y), width, height);
    }

    private int[] scaled(PointList points) {
        int[] result = new int[2 * points.size()];
        for (int i = 0; i < points.size(); i++) {
            result[2 * i] = x(points.getPoint(i).x);
            result[2 * i + 1] = y(points.getPoint(i).y);
        }
        return result;
    }

    private int x(int x) {
        return (int) Math.round((x - left) * scale);
    }

    private int y(int y) {
        return (int) Math.round((y - top) * scale);
    }
}
