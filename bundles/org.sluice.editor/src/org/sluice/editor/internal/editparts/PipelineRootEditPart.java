package org.sluice.editor.internal.editparts;

import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformLayeredPane;
import org.eclipse.draw2d.LayeredPane;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.widgets.Display;
import org.sluice.editor.EditorPreferences;
import org.sluice.editor.internal.CanvasContext;
import org.sluice.editor.internal.figures.DotGrid;
import org.sluice.editor.internal.figures.EdgeLayer;
import org.sluice.editor.internal.figures.ScaledPane;
import org.sluice.editor.internal.tools.MarqueeTracker;

/** The root: zoom, and a dot grid below everything else. */
public final class PipelineRootEditPart extends ScalableFreeformRootEditPart {

    private static final double[] LEVELS = {0.1, 0.15, 0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 2, 3, 4};
    private static final int FIT_MARGIN = 40;

    private final IPreferenceChangeListener repaint = event -> {
        if (EditorPreferences.SHOW_GRID.equals(event.getKey())) {
            Display display = getViewer().getControl().getDisplay();
            display.asyncExec(() -> {
                if (isActive()) {
                    getFigure().repaint();
                }
            });
        }
    };
    private CanvasContext context;

    public PipelineRootEditPart(CanvasContext context) {
        this.context = context;
        ZoomManager zoom = getZoomManager();
        zoom.setZoomLevels(LEVELS);
        zoom.setZoomAnimationStyle(ZoomManager.ANIMATE_NEVER);
        zoom.addZoomListener(value -> this.context.setZoom(value));
        ((ScaledPane) getScaledLayers()).setGround(new DotGrid(context));
    }

    @Override
    public void activate() {
        super.activate();
        EditorPreferences.addListener(repaint);
    }

    @Override
    public void deactivate() {
        EditorPreferences.removeListener(repaint);
        super.deactivate();
    }

    public CanvasContext context() {
        return context;
    }

    /** A reload brings a new context; theme and zoom stay. */
    public void setContext(CanvasContext newContext) {
        context = newContext;
        context.setZoom(getZoomManager().getZoom());
        ((ScaledPane) getScaledLayers()).setGround(new DotGrid(newContext));
    }

    @Override
    protected ScalableFreeformLayeredPane createScaledLayers() {
        ScaledPane pane = new ScaledPane();
        ScalableFreeformLayeredPane standard = super.createScaledLayers();
        for (Object key : new Object[] {GRID_LAYER, PRINTABLE_LAYERS, SCALED_FEEDBACK_LAYER}) {
            org.eclipse.draw2d.Layer layer = standard.getLayer(key);
            if (layer != null && !key.equals(GRID_LAYER)) {
                standard.remove(layer);
                pane.add(layer, key, -1);
            }
        }
        return pane;
    }

    @Override
    protected LayeredPane createPrintableLayers() {
        FreeformLayeredPane pane = new FreeformLayeredPane();
        pane.add(new FreeformLayer(), PRIMARY_LAYER);
        pane.add(new EdgeLayer(), CONNECTION_LAYER);
        return pane;
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        return new MarqueeTracker(context);
    }

    /** Zooms and keeps what is under a point of the canvas where it is. */
    public void zoomAt(double zoom, int canvasX, int canvasY) {
        ZoomManager manager = getZoomManager();
        double old = manager.getZoom();
        double next = Math.max(manager.getMinZoom(), Math.min(manager.getMaxZoom(), zoom));
        if (next == old) {
            return;
        }
        Viewport viewport = manager.getViewport();
        Point view = viewport.getViewLocation();
        double x = (view.x + canvasX) / old;
        double y = (view.y + canvasY) / old;
        manager.setZoom(next);
        viewport.setViewLocation((int) Math.round(x * next - canvasX), (int) Math.round(y * next - canvasY));
    }

    public double nextLevel(boolean in) {
        double zoom = getZoomManager().getZoom();
        if (in) {
            for (double level : LEVELS) {
                if (level > zoom + 0.005) {
                    return level;
                }
            }
            return zoom;
        }
        for (int i = LEVELS.length - 1; i >= 0; i--) {
            if (LEVELS[i] < zoom - 0.005) {
                return LEVELS[i];
            }
        }
        return zoom;
    }

    /**
     * Shows the whole graph, never larger than 100 %.
     *
     * @param least zoom not to go below; the upper left part is shown then
     */
    public void fit(double least) {
        Rectangle all = null;
        for (Object child : getContents().getChildren()) {
            Rectangle bounds = ((GraphicalEditPart) child).getFigure().getBounds();
            all = all == null ? bounds.getCopy() : all.union(bounds);
        }
        if (all != null) {
            show(all, least, 1);
        }
    }

    /**
     * Shows a part of the drawing as large as it fits.
     *
     * @param least zoom not to go below; the upper left of the part is shown then
     * @param most  zoom not to go above
     */
    public void show(Rectangle part, double least, double most) {
        ZoomManager manager = getZoomManager();
        Viewport viewport = manager.getViewport();
        Rectangle area = viewport.getClientArea();
        if (area.width < 2 * FIT_MARGIN || area.height < 2 * FIT_MARGIN) {
            return;
        }
        double zoom = Math.min(most, Math.min((area.width - 2.0 * FIT_MARGIN) / part.width, (area.height - 2.0 * FIT_MARGIN) / part.height));
        manager.setZoom(Math.max(Math.max(least, manager.getMinZoom()), zoom));
        double z = manager.getZoom();
        if (zoom < least) {
            viewport.setViewLocation((int) Math.round(part.x * z) - FIT_MARGIN / 2, (int) Math.round(part.y * z) - FIT_MARGIN / 2);
            return;
        }
        viewport.setViewLocation((int) Math.round(part.getCenter().x * z - area.width / 2.0),
                (int) Math.round(part.getCenter().y * z - area.height / 2.0));
    }
}
