package org.sluice.editor.internal.figures;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.sluice.editor.EditorPreferences;
import org.sluice.editor.internal.figures.DiagramTheme.Token;

/**
 * The ground of the canvas: its colour and a faint dot grid. The dots come from a tile made for the zoom, so that painting copies pixels: scaling
 * one pattern to the zoom would cost more than all cards together.
 */
public final class DotGrid {

    private static final double GRID_ZOOM = 0.6;
    private static final int MOST_STEPS = 40;
    private static final int LEAST_PIXELS = 192;

    private final FigureContext context;
    private Image tile;
    private double tileZoom;
    private String tileTheme = ""; //$NON-NLS-1$
    private double period;

    public DotGrid(FigureContext context) {
        this.context = context;
    }

    /** Fills the clip. The graphics is not scaled; {@code zoom} says how far the dots are apart. */
    void paint(Graphics g, double zoom) {
        Rectangle clip = g.getClip(new Rectangle());
        DiagramTheme theme = context.theme();
        if (zoom < GRID_ZOOM || !EditorPreferences.isOn(EditorPreferences.SHOW_GRID)) {
            g.setBackgroundColor(theme.color(Token.CANVAS));
            g.fillRectangle(clip);
            return;
        }
        if (tile == null || tile.isDisposed() || tileZoom != zoom || !tileTheme.equals(theme.name())) {
            makeTile(theme, zoom);
        }
        int left = (int) Math.floor(clip.x / period);
        int top = (int) Math.floor(clip.y / period);
        for (int row = top; row * period < clip.y + clip.height; row++) {
            for (int column = left; column * period < clip.x + clip.width; column++) {
                g.drawImage(tile, (int) Math.round(column * period), (int) Math.round(row * period));
            }
        }
    }

    /** As many steps as come closest to whole pixels. */
    private void makeTile(DiagramTheme theme, double zoom) {
        double step = DiagramTheme.GRID_STEP * zoom;
        int least = Math.max(1, (int) Math.ceil(LEAST_PIXELS / step));
        int best = least;
        double error = Double.MAX_VALUE;
        for (int steps = least; steps <= Math.max(least, MOST_STEPS); steps++) {
            double off = Math.abs(steps * step - Math.round(steps * step));
            if (off < error - 1e-6) {
                error = off;
                best = steps;
            }
        }
        period = best * step;
        tileZoom = zoom;
        tileTheme = theme.name();
        if (tile != null) {
            theme.release(tile);
        }
        tile = theme.keep(GridTile.image(Display.getCurrent(), theme.rgb(Token.CANVAS), theme.rgb(Token.GRID), step, best));
    }
}
