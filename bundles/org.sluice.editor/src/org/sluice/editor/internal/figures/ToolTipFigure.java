package org.sluice.editor.internal.figures;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Font;
import org.sluice.editor.internal.figures.DiagramTheme.Token;

/** A tooltip of several lines in the theme's colours. */
public final class ToolTipFigure extends Figure {

    private static final int MARGIN = 7;
    private static final int MAX_CHARS = 76;
    private static final int MAX_LINES = 24;

    private final DiagramTheme theme;
    private final String[] lines;
    private final int lineHeight;
    private final Dimension size;

    public ToolTipFigure(DiagramTheme theme, String text) {
        this.theme = theme;
        this.lines = text.lines().flatMap(line -> wrap(line).stream()).limit(MAX_LINES).toArray(String[]::new);
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

    /** Breaks a line at spaces. */
    static List<String> wrap(String line) {
        List<String> result = new ArrayList<>();
        String rest = line;
        while (rest.length() > MAX_CHARS) {
            int space = rest.lastIndexOf(' ', MAX_CHARS);
            int end = space > MAX_CHARS / 2 ? space : MAX_CHARS;
            result.add(rest.substring(0, end));
            rest = rest.substring(end).stripLeading();
        }
        result.add(rest);
        return result;
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
        g.setForegroundColor(theme.color(Token.BORDER));
        g.drawRectangle(r.x, r.y, r.width - 1, r.height - 1);
        g.setFont(theme.smallFont());
        g.setForegroundColor(theme.color(Token.TEXT));
        int y = r.y + MARGIN;
        for (String line : lines) {
            g.drawString(line, r.x + MARGIN, y);
            y += lineHeight;
        }
    }
}
