package org.sluice.editor.internal.figures;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Font;
import org.sluice.editor.internal.figures.DiagramTheme.Token;

/** A tooltip of several lines in the theme's colours. */
public final class ToolTipFigure extends Figure {

    private static final int MARGIN = 7;
    private static final int MAX_CHARS = 96;
    private static final int MAX_LINES = 24;

    private final DiagramTheme theme;
    private final String[] lines;
    private final int lineHeight;
    private final Dimension size;

    public ToolTipFigure(DiagramTheme theme, String text) {
        this.theme = theme;
        this.lines = text.lines().limit(MAX_LINES)
                .map(line -> line.length() > MAX_CHARS ? line.substring(0, MAX_CHARS) + '…' : line).toArray(String[]::new);
        FigureContext measure = new FigureContext(theme);
        Font font = theme.smallFont();
        int width = 0;
        for (String line : lines) {
            width = Math.max(width, measure.width(line, font));
        }
        lineHeight = org.eclipse.draw2d.FigureUtilities.getTextExtents("Xg", font).height + 2; //$NON-NLS-1$
        size = new Dimension(width + 2 * MARGIN, lineHeight * lines.length + 2 * MARGIN - 2);
        setOpaque(true);
    }

    @Override
    public Dimension getPreferredSize(int widthHint, int heightHint) {
        return size;
    }

    @Override
    protected void paintFigure(Graphics g) {
        Rectangle r = getBounds();
        g.setBackgroundColor(theme.color(Token.TOOLTIP));
        g.fillRectangle(r);
        g.setFont(theme.smallFont());
        g.setForegroundColor(theme.color(Token.TEXT));
        int y = r.y + MARGIN;
        for (String line : lines) {
            g.drawString(line, r.x + MARGIN, y);
            y += lineHeight;
        }
    }
}
