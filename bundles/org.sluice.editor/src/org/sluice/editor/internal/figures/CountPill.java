package org.sluice.editor.internal.figures;

import java.util.Objects;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.sluice.editor.internal.Messages;
import org.sluice.editor.internal.figures.DiagramTheme.Token;

/** The live count of an edge. Of fixed size: new text repaints its own bounds and nothing else. */
public final class CountPill extends Figure {

    private final FigureContext context;
    private String text = "–"; //$NON-NLS-1$
    private long records = -1;
    private Font measured;
    private String measuredText;
    private Dimension extent;

    CountPill(FigureContext context) {
        this.context = context;
    }

    public String text() {
        return text;
    }

    /** The number of records as a text of its own; empty when it is not known. */
    public String exact() {
        return records < 0 ? "" : NLS.bind(Messages.Live_records, Quantities.exact(records)); //$NON-NLS-1$
    }

    /** Shows a number of records; a negative number is a dash. */
    public void setCount(long count) {
        setCount(count, Quantities.count(count));
    }

    /** Shows another number in place of that of the records. */
    public void setCount(long count, String shown) {
        records = count;
        if (!Objects.equals(text, shown)) {
            text = shown;
            if (context.zoom() >= FigureContext.DETAIL_ZOOM) { // smaller, nobody reads it
                repaint();
            }
        }
    }

    @Override
    public Dimension getPreferredSize(int widthHint, int heightHint) {
        return new Dimension(DiagramTheme.PILL_WIDTH, DiagramTheme.PILL_HEIGHT);
    }

    @Override
    public boolean containsPoint(int x, int y) {
        return isVisible() && super.containsPoint(x, y);
    }

    @Override
    protected void paintFigure(Graphics g) {
        if (context.zoom() < FigureContext.DETAIL_ZOOM) {
            return;
        }
        DiagramTheme theme = context.theme();
        Rectangle r = getBounds().getCopy();
        g.setAntialias(SWT.ON);
        // two filled shapes instead of an outline, which takes several times as long to draw
        g.setBackgroundColor(theme.color(Token.PILL_BORDER));
        g.fillRoundRectangle(r, r.height, r.height);
        g.setBackgroundColor(theme.color(context.ended() ? Token.FOOTER_ENDED : Token.PILL));
        Rectangle inner = r.getCopy().shrink(1, 1);
        g.fillRoundRectangle(inner, inner.height, inner.height);
        Font font = context.zoom() < FigureContext.BADGE_ZOOM ? theme.nameFont() : theme.smallBoldFont();
        g.setFont(font);
        g.setForegroundColor(theme.color(context.ended() ? Token.TEXT_MUTED : Token.TEXT));
        if (font != measured || !text.equals(measuredText)) {
            extent = org.eclipse.draw2d.FigureUtilities.getTextExtents(text, font);
            measured = font;
            measuredText = text;
        }
        g.drawString(text, r.x + (r.width - extent.width) / 2, r.y + (r.height - extent.height) / 2);
    }
}
