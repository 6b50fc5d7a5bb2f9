package org.sluice.editor.internal.figures;

import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.swt.graphics.Font;

/** What all figures of one canvas share: theme, zoom (for the level of detail) and text measuring. */
public class FigureContext {

    /** Below this zoom, footers and pills hold one number, which is larger. */
    public static final double BADGE_ZOOM = 0.7;
    /** Below this zoom, texts of footers, details and pills are left out. */
    public static final double DETAIL_ZOOM = 0.45;
    /** Below this zoom, names are left out too. */
    public static final double NAME_ZOOM = 0.25;

    private final DiagramTheme theme;
    private double zoom = 1;
    private boolean ended;

    public FigureContext(DiagramTheme theme) {
        this.theme = theme;
    }

    public DiagramTheme theme() {
        return theme;
    }

    public double zoom() {
        return zoom;
    }

    public void setZoom(double zoom) {
        this.zoom = zoom;
    }

    /** True while numbers are shown that will not change any more: they are greyed. */
    public boolean ended() {
        return ended;
    }

    public void setEnded(boolean value) {
        ended = value;
    }

    /** Width of a text in pixels; needs a display. */
    public int width(String text, Font font) {
        return FigureUtilities.getTextExtents(text, font).width;
    }

    /** The text cut at the end with an ellipsis so that it is at most {@code width} pixels wide. */
    public final String fit(String text, Font font, int width) {
        if (text.isEmpty() || width(text, font) <= width) {
            return text;
        }
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (width(text.substring(0, middle) + '…', font) <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return text.substring(0, low).stripTrailing() + '…';
    }
}
