package org.sluice.editor.internal.figures;

import java.util.List;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.sluice.editor.internal.figures.DiagramTheme.Token;
import org.sluice.layout.render.NoteText;
import org.sluice.layout.render.NoteText.Piece;
import org.sluice.layout.render.NoteText.Style;

/** A note: a quiet card with simple Markdown, wrapped to its width. */
public final class NoteFigure extends Figure {

    private final FigureContext context;
    private List<List<Piece>> lines = List.of();
    private boolean selected;

    public NoteFigure(FigureContext context) {
        this.context = context;
    }

    /** Wraps a text to a width; the height the note then has. */
    public int setText(String text, int width, int height) {
        lines = NoteText.lines(text, width - 2.0 * NoteText.PADDING, (piece, style) -> context.width(piece, font(style)));
        repaint();
        return NoteText.height(lines.size(), height);
    }

    public void setSelected(boolean value) {
        selected = value;
        repaint();
    }

    private Font font(Style style) {
        DiagramTheme theme = context.theme();
        return style.code() ? theme.detailFont() : style.bold() ? style.italic() ? theme.noteFont(SWT.BOLD | SWT.ITALIC) : theme.noteFont(SWT.BOLD)
                : theme.noteFont(style.italic() ? SWT.ITALIC : SWT.NORMAL);
    }

    @Override
    protected void paintFigure(Graphics g) {
        DiagramTheme theme = context.theme();
        Rectangle r = getBounds().getCopy();
        g.setAntialias(SWT.ON);
        g.setBackgroundColor(theme.color(Token.NOTE));
        g.fillRoundRectangle(r, 2 * DiagramTheme.CORNER, 2 * DiagramTheme.CORNER);
        if (selected) {
            g.setForegroundColor(theme.color(Token.ACCENT));
            g.drawRoundRectangle(new Rectangle(r.x, r.y, r.width - 1, r.height - 1), 2 * DiagramTheme.CORNER, 2 * DiagramTheme.CORNER);
        }
        if (context.zoom() < FigureContext.DETAIL_ZOOM) {
            return;
        }
        g.setForegroundColor(theme.color(Token.TEXT));
        int y = r.y + 8;
        for (List<Piece> line : lines) {
            for (Piece piece : line) {
                g.setFont(font(piece.style()));
                g.drawString(piece.text(), r.x + NoteText.PADDING + (int) Math.round(piece.x()), y);
            }
            y += NoteText.LINE;
        }
    }
}
