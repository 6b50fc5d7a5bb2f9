package org.sluice.editor.internal.figures;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.sluice.editor.internal.Messages;
import org.sluice.editor.internal.figures.DiagramTheme.Token;

/** Paints the numbers of a run below a card, and the gauge that says how much they are: by its length, and by its colour. */
final class LiveFooter {

    private static final int GAUGE = 3;
    private static final int LEFT = DiagramTheme.BAND + 10;
    private static final int MARK = 12;

    private LiveFooter() {
    }

    static void paint(Graphics g, FigureContext context, LiveText live, Rectangle footer) {
        DiagramTheme theme = context.theme();
        g.setForegroundColor(theme.color(Token.BORDER));
        g.drawLine(footer.x + DiagramTheme.BAND, footer.y, footer.x + footer.width - 2, footer.y);
        gauge(g, context, live, footer, GAUGE);
        boolean far = context.zoom() < FigureContext.BADGE_ZOOM;
        int y = footer.y + (far ? 2 : 3);
        int x = footer.x + LEFT;
        if (live.hot() && !live.failed()) {
            icon(g, context, "flame", Token.WARNING, x - 2, footer.y + 4); //$NON-NLS-1$
            x += MARK + 2;
        }
        g.setFont(far ? theme.nameFont() : theme.smallBoldFont());
        g.setForegroundColor(theme.color(live.failed() ? Token.ERROR : context.ended() ? Token.TEXT_MUTED : Token.TEXT));
        String main = live.failed() ? Messages.Live_failed : live.main();
        g.drawString(main, x, y);
        if (!live.failed() && !far) {
            details(g, context, live, footer, x + context.width(main, theme.smallBoldFont()));
        }
    }

    private static void details(Graphics g, FigureContext context, LiveText live, Rectangle footer, int left) {
        DiagramTheme theme = context.theme();
        Font font = theme.smallFont();
        int y = footer.y + 3;
        int right = footer.x + footer.width - 9;
        g.setFont(font);
        g.setForegroundColor(theme.color(Token.TEXT_MUTED));
        int side = right;
        if (!live.state().isEmpty()) {
            int width = context.width(live.state(), font);
            g.drawString(live.state(), right - width, y);
            icon(g, context, live.saved() ? "shield-check" : "database", live.saved() && !context.ended() ? Token.VALID : Token.TEXT_MUTED, right - width - 16, y + 1); //$NON-NLS-1$ //$NON-NLS-2$
            side = Math.min(footer.x + 158, right - width - 22);
        }
        int width = context.width(live.side(), font);
        if (side - width > left + 4) { // what is in the foreground goes first
            g.drawString(live.side(), side - width, y);
        }
    }

    /** At the lower end of a card. */
    static void gauge(Graphics g, FigureContext context, LiveText live, Rectangle footer, int height) {
        if (live.level() > 0 && !live.failed()) {
            int room = footer.width - DiagramTheme.BAND - DiagramTheme.CORNER;
            g.setBackgroundColor(context.theme().color(context.ended() ? context.theme().rgb(Token.TEXT_MUTED) : context.theme().heat(live.level())));
            g.fillRectangle(footer.x + DiagramTheme.BAND, footer.y + footer.height - height - 1, room * live.level() / DiagramTheme.HEAT_LEVELS, height);
        }
    }

    private static void icon(Graphics g, FigureContext context, String name, Token token, int x, int y) {
        boolean fine = context.zoom() > 1.01;
        Image image = context.theme().icon(name, context.theme().rgb(token), fine ? 2 * MARK : MARK);
        if (image != null && fine) {
            g.drawImage(image, 0, 0, 2 * MARK, 2 * MARK, x, y, MARK, MARK);
        } else if (image != null) {
            g.drawImage(image, x, y);
        }
    }
}
