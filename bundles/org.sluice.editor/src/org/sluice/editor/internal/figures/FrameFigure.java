package org.sluice.editor.internal.figures;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.sluice.editor.internal.figures.DiagramTheme.Token;
import org.sluice.layout.FrameContents;

/** A titled box behind cards. It is there for the mouse at its title and its edge only: in its middle one works on the canvas. */
public final class FrameFigure extends Figure {

    private static final int EDGE = 5;
    private static final int BUTTON = 16;

    private final FigureContext context;
    private String title = ""; //$NON-NLS-1$
    private boolean selected;

    public FrameFigure(FigureContext context) {
        this.context = context;
    }

    public void setTitle(String text) {
        title = text;
        repaint();
    }

    public void setSelected(boolean value) {
        selected = value;
        repaint();
    }

    /** The strip with the title, in the coordinates of this figure's parent. */
    public Rectangle titleBounds() {
        return new Rectangle(getBounds().x, getBounds().y, getBounds().width, FrameContents.TITLE);
    }

    /** Whether a point, in the coordinates of this figure's parent, is on the button that folds the frame. */
    public boolean onButton(Point point) {
        return buttonBounds().expand(4, 4).contains(point);
    }

    public Rectangle buttonBounds() {
        return new Rectangle(getBounds().x + 8, getBounds().y + (FrameContents.TITLE - BUTTON) / 2, BUTTON, BUTTON);
    }

    @Override
    public boolean containsPoint(int x, int y) {
        return super.containsPoint(x, y) && (y < getBounds().y + FrameContents.TITLE || !getBounds().getCopy().expand(-EDGE, -EDGE).contains(x, y));
    }

    @Override
    protected void paintFigure(Graphics g) {
        DiagramTheme theme = context.theme();
        Rectangle r = getBounds().getCopy();
        int arc = 2 * DiagramTheme.CORNER;
        g.setAntialias(SWT.ON);
        g.setBackgroundColor(theme.color(Token.FRAME));
        g.fillRoundRectangle(r, arc, arc);
        g.setForegroundColor(theme.color(selected ? Token.ACCENT : Token.BORDER));
        g.setLineWidth(selected ? 2 : 1);
        g.drawRoundRectangle(new Rectangle(r.x, r.y, r.width - 1, r.height - 1), arc, arc);
        g.setLineWidth(1);
        if (context.zoom() < FigureContext.NAME_ZOOM) {
            return;
        }
        Rectangle button = buttonBounds();
        if (context.zoom() >= FigureContext.DETAIL_ZOOM) {
            boolean fine = context.zoom() > 1.01;
            Image icon = theme.icon("chevron-down", theme.rgb(Token.TEXT_MUTED), fine ? 2 * BUTTON : BUTTON); //$NON-NLS-1$
            if (icon != null && fine) {
                g.drawImage(icon, 0, 0, 2 * BUTTON, 2 * BUTTON, button.x, button.y, BUTTON, BUTTON);
            } else if (icon != null) {
                g.drawImage(icon, button.x, button.y);
            }
        }
        g.setFont(theme.nameFont());
        g.setForegroundColor(theme.color(Token.TEXT_MUTED));
        g.drawString(context.fit(title, theme.nameFont(), r.width - button.width - 24), button.right() + 6, r.y + 6);
    }
}
