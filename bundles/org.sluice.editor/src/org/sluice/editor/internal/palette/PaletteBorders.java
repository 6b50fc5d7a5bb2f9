package org.sluice.editor.internal.palette;

import org.eclipse.draw2d.AbstractBorder;
import org.eclipse.draw2d.Clickable;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Insets;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Image;
import org.sluice.editor.internal.figures.DiagramTheme;
import org.sluice.editor.internal.figures.DiagramTheme.Token;

/** Borders of the buttons in the palette: where the focus and the pointer are, what is open, what is starred. */
final class PaletteBorders {

    private static final int ICON = 12;
    /** From the right end of an entry: clicks here are for the star. */
    static final int STAR_ZONE = ICON + 8;

    private PaletteBorders() {
    }

    /** The head of a drawer: one colour, with a chevron that says whether it is open. */
    static AbstractBorder header(DiagramTheme theme) {
        return new AbstractBorder() {
            private final Insets insets = new Insets(3, 4, 3, ICON + 8);

            @Override
            public Insets getInsets(IFigure figure) {
                return insets;
            }

            @Override
            public void paint(IFigure figure, Graphics g, Insets outside) {
                Rectangle r = figure.getBounds();
                g.setBackgroundColor(theme.color(Token.STRIP));
                g.fillRectangle(r.x, r.y, r.width, insets.top);
                g.fillRectangle(r.x, r.y, insets.left, r.height);
                g.fillRectangle(r.x, r.y + r.height - insets.bottom, r.width, insets.bottom);
                g.fillRectangle(r.x + r.width - insets.right, r.y, insets.right, r.height);
                boolean open = ((Clickable) figure).getModel().isSelected();
                icon(g, theme.icon(open ? "chevron-down" : "chevron-right", theme.rgb(Token.TEXT_MUTED), ICON), r); //$NON-NLS-1$ //$NON-NLS-2$
                around(figure, g, theme);
            }
        };
    }

    /** An entry: with a star when it is a favourite, and half a one below the pointer. */
    static AbstractBorder entry(DiagramTheme theme, String id) {
        return new AbstractBorder() {
            private final Insets insets = new Insets(2, 4, 2, id == null ? 4 : STAR_ZONE);

            @Override
            public Insets getInsets(IFigure figure) {
                return insets;
            }

            @Override
            public void paint(IFigure figure, Graphics g, Insets outside) {
                boolean favourite = id != null && Favourites.has(id);
                if (favourite || id != null && ((Clickable) figure).getModel().isMouseOver()) {
                    icon(g, theme.icon(favourite ? "star" : "star-half", theme.rgb(favourite ? Token.WARNING : Token.TEXT_MUTED), ICON), figure.getBounds()); //$NON-NLS-1$ //$NON-NLS-2$
                }
                around(figure, g, theme);
            }
        };
    }

    private static void icon(Graphics g, Image image, Rectangle r) {
        if (image != null) {
            g.drawImage(image, r.x + r.width - ICON - 4, r.y + (r.height - ICON) / 2);
        }
    }

    private static void around(IFigure figure, Graphics g, DiagramTheme theme) {
        Rectangle r = figure.getBounds().getCopy();
        r.width--;
        r.height--;
        if (figure.hasFocus()) {
            g.setForegroundColor(theme.color(Token.ACCENT));
            g.drawRectangle(r);
            r.shrink(1, 1);
            g.drawRectangle(r);
        } else if (((Clickable) figure).getModel().isMouseOver()) {
            g.setForegroundColor(theme.color(Token.BORDER));
            g.drawRectangle(r);
        }
    }
}
