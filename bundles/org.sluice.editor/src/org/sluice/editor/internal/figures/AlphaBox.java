package org.sluice.editor.internal.figures;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.sluice.editor.internal.figures.DiagramTheme.Token;

/** Feedback for moving, dropping and the marquee: a translucent box in the accent colour (XOR is a no-op on GTK). */
public final class AlphaBox extends Figure {

    private static final int FILL_ALPHA = 40;

    private final DiagramTheme theme;
    private final int corner;

    public AlphaBox(DiagramTheme theme, int corner) {
        this.theme = theme;
        this.corner = corner;
    }

    @Override
    protected void paintFigure(Graphics g) {
        Rectangle r = getBounds().getCopy();
        r.width--;
        r.height--;
        g.setAntialias(SWT.ON);
        g.setBackgroundColor(theme.color(Token.ACCENT));
        g.setForegroundColor(theme.color(Token.ACCENT));
        g.setAlpha(FILL_ALPHA);
        g.fillRoundRectangle(r, 2 * corner, 2 * corner);
        g.setAlpha(220);
        g.setLineWidth(1);
        g.drawRoundRectangle(r, 2 * corner, 2 * corner);
        g.setAlpha(255);
    }

    @Override
    public boolean containsPoint(int x, int y) {
        return false;
    }
}
