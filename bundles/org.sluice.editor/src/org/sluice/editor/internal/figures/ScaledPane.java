package org.sluice.editor.internal.figures;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;
import org.eclipse.draw2d.geometry.Rectangle;

/**
 * Zooms with the transform of SWT instead of {@code ScaledGraphics}: text and lines are scaled exactly, fonts are not
 * made anew at every zoom level.
 */
public final class ScaledPane extends ScalableFreeformLayeredPane {

    private DotGrid ground;

    /** What lies below all layers; painted at the scale of the screen. */
    public void setGround(DotGrid grid) {
        ground = grid;
        repaint();
    }

    @Override
    protected void paintClientArea(Graphics graphics) {
        double scale = getScale();
        if (ground != null) {
            graphics.pushState();
            ground.paint(graphics, scale);
            graphics.popState();
        }
        if (getChildren().isEmpty() || scale == 1.0 || !(graphics instanceof SWTGraphics)) {
            super.paintClientArea(graphics);
            return;
        }
        graphics.pushState();
        if (getBorder() == null || getBorder().isOpaque()) {
            graphics.clipRect(new Rectangle(getBounds()));
        }
        graphics.scale(scale);
        graphics.pushState();
        paintChildren(graphics);
        graphics.popState();
        graphics.popState();
    }
}
