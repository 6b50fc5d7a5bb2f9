package org.sluice.editor.internal.figures;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.sluice.editor.internal.figures.DiagramTheme.Token;

/** The ground of the canvas: its colour and a faint dot grid, painted as one tiled fill. */
public final class DotGridLayer extends FreeformLayer {

    private static final double GRID_ZOOM = 0.6;

    private final FigureContext context;

    public DotGridLayer(FigureContext context) {
        this.context = context;
        setOpaque(false);
    }

    @Override
    protected void paintFigure(Graphics g) {
        Rectangle clip = g.getClip(new Rectangle());
        DiagramTheme theme = context.theme();
        g.setAntialias(SWT.OFF);
        g.setBackgroundColor(theme.color(Token.CANVAS));
        if (context.zoom() >= GRID_ZOOM) {
            g.pushState();
            g.setBackgroundPattern(theme.grid());
            g.fillRectangle(clip);
            g.popState();
        } else {
            g.fillRectangle(clip);
        }
    }

    @Override
    public boolean containsPoint(int x, int y) {
        return false;
    }
}
