package org.sluice.layout.render;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;

/** Paints a drawing, or a part of it, as pixels, without a display. Any thread; one thread at a time. */
public final class PicturePainter {

    private static final double SLACK = 1e-6;

    private final SVGDocument document;

    private PicturePainter(SVGDocument document) {
        this.document = document;
    }

    /** A painter of what {@link SvgRenderer} drew. */
    public static PicturePainter of(String svg) throws IOException {
        return new PicturePainter(document(svg));
    }

    /** Units of the drawing: pixels of the canvas at 100 %. */
    public double width() {
        return document.size().width;
    }

    public double height() {
        return document.size().height;
    }

    /**
     * Paints a part of the drawing.
     *
     * @param x     left edge of the part in the drawing
     * @param y     its upper edge
     * @param scale pixels for a unit of the drawing
     */
    public BufferedImage paint(double x, double y, double width, double height, double scale) {
        // rounded down: a last row or column that is covered in part only would come out dark
        BufferedImage image = new BufferedImage(Math.max(1, (int) (width * scale + SLACK)), Math.max(1, (int) (height * scale + SLACK)), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.scale(scale, scale);
            graphics.translate(-x, -y);
            document.render(null, graphics);
        } finally {
            graphics.dispose();
        }
        return image;
    }

    static SVGDocument document(String svg) throws IOException {
        System.setProperty("java.awt.headless", System.getProperty("java.awt.headless", "true"));
        SVGDocument document = new SVGLoader().load(
                new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)),
                null, LoaderContext.createDefault());
        if (document == null) {
            throw new IOException("The picture could not be drawn. Render it as .svg instead.");
        }
        return document;
    }

    static IOException cannotPaint(Throwable e) {
        return new IOException("The picture could not be painted: " + e + ". Java needs fonts and fontconfig for it (Debian: "
                + "fonts-dejavu-core, fontconfig). Install them, or render it as .svg instead.", e);
    }
}
