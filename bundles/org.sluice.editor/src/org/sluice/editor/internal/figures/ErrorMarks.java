package org.sluice.editor.internal.figures;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.sluice.editor.internal.figures.DiagramTheme.Token;

/** How failed records look on the canvas: a diamond with a bar, so that colour is not all that tells them. */
final class ErrorMarks {

    /** Height of the badge of a card. */
    static final int BADGE_HEIGHT = 16;

    private static final int BADGE_ICON = 12;
    /** Along an edge, from the port to the middle of its mark. */
    private static final int EDGE_MARK = 13;

    private ErrorMarks() {
    }

    /** The port, in that colour; full when the pointer is on it. */
    static void port(Graphics g, Point center, int radius, boolean full, Color color, Color card) {
        int[] diamond = {center.x, center.y - radius, center.x + radius, center.y, center.x, center.y + radius, center.x - radius, center.y};
        g.setLineWidth(1);
        g.setBackgroundColor(full ? color : card);
        g.fillPolygon(diamond);
        g.setForegroundColor(color);
        g.drawPolygon(diamond);
        g.setForegroundColor(full ? card : color);
        g.drawLine(center.x, center.y - 2, center.x, center.y + 2);
    }

    /** The mark of an edge that carries failed records, near its beginning. */
    static void edge(Graphics g, PointList corners, Color color, Color canvas) {
        Point first = corners.getFirstPoint();
        Point next = corners.getPoint(1);
        int room = next.x - first.x;
        if (first.y == next.y && room > 2 * EDGE_MARK) {
            port(g, new Point(first.x + EDGE_MARK, first.y), DiagramTheme.PORT_RADIUS, false, color, canvas);
        }
    }

    /** Width of a badge with that text. */
    static int badgeWidth(FigureContext context, String count) {
        return context.width(count, context.theme().smallBoldFont()) + BADGE_ICON + 12;
    }

    /** How many records failed in the last batch: a pill with a sign and the number. */
    static void badge(Graphics g, FigureContext context, Rectangle place, String count) {
        DiagramTheme theme = context.theme();
        g.setBackgroundColor(theme.color(Token.FOOTER_FAILED));
        g.fillRoundRectangle(place, BADGE_HEIGHT, BADGE_HEIGHT);
        g.setForegroundColor(theme.color(Token.ERROR));
        g.setLineWidth(1);
        g.drawRoundRectangle(place.getResized(-1, -1), BADGE_HEIGHT, BADGE_HEIGHT);
        Image icon = theme.icon("triangle-alert", theme.rgb(Token.ERROR), BADGE_ICON); //$NON-NLS-1$
        if (icon != null) {
            g.drawImage(icon, place.x + 4, place.y + 2);
        }
        g.setFont(theme.smallBoldFont());
        g.drawString(count, place.x + BADGE_ICON + 6, place.y + 1);
    }
}
