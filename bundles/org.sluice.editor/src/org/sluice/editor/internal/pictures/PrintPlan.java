package org.sluice.editor.internal.pictures;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.Rectangle;

/**
 * How a drawing is laid onto pages.
 *
 * @param scale inches of paper for an inch of the drawing
 * @param pages the part of the drawing that goes onto each page, in the order of reading; in units of 1/96 inch of the drawing
 */
record PrintPlan(double scale, List<Rectangle> pages) {

    /** Units of the drawing per inch: a pixel of SVG. */
    static final int UNITS = 96;

    private static final int MOST = 400;
    private static final double SLACK = 1e-6;

    /**
     * What people chose.
     *
     * @param percent size of the drawing, 100 for its own size; {@link #FIT_PAGE} or {@link #FIT_WIDTH} for what fits
     */
    record Size(int percent) {
        static final Size FIT_PAGE = new Size(0);
        static final Size FIT_WIDTH = new Size(-1);
    }

    PrintPlan {
        pages = List.copyOf(pages);
    }

    /**
     * Lays a drawing out.
     *
     * @param width  of the drawing, units of 1/96 inch
     * @param height of the drawing
     * @param across width of what a page has room for, in inches
     * @param down   height of it
     */
    static PrintPlan of(double width, double height, double across, double down, Size size) {
        double fitWidth = across * UNITS / width;
        double scale;
        if (size.equals(Size.FIT_PAGE)) {
            scale = Math.min(1, Math.min(fitWidth, down * UNITS / height));
        } else if (size.equals(Size.FIT_WIDTH)) {
            scale = Math.min(1, fitWidth);
        } else {
            scale = size.percent() / 100.0;
        }
        // a slip of the finger must not use up the paper of the office
        while (count(width, across, scale) * (long) count(height, down, scale) > MOST) {
            scale *= 0.9;
        }
        int columns = count(width, across, scale);
        int rows = count(height, down, scale);
        double pageWidth = across * UNITS / scale;
        double pageHeight = down * UNITS / scale;
        List<Rectangle> pages = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int x = (int) Math.round(column * pageWidth);
                int y = (int) Math.round(row * pageHeight);
                pages.add(new Rectangle(x, y, (int) Math.min(Math.round((column + 1) * pageWidth), Math.round(width)) - x,
                        (int) Math.min(Math.round((row + 1) * pageHeight), Math.round(height)) - y));
            }
        }
        return new PrintPlan(scale, pages);
    }

    private static int count(double length, double room, double scale) {
        return Math.max(1, (int) Math.ceil(length * scale / (room * UNITS) - SLACK));
    }
}
