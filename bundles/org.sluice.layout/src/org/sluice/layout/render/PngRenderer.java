package org.sluice.layout.render;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import javax.imageio.ImageIO;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import org.sluice.model.Pipeline;
import org.sluice.model.layout.Layout;

/** Draws a pipeline as a PNG picture, without a display. */
public final class PngRenderer {

    private static final double MAX_PIXELS = 100e6;

    private PngRenderer() {
    }

    /**
     * The picture of {@link SvgRenderer} as the bytes of a PNG file.
     *
     * @param scale pixels of the picture per pixel of the canvas at 100 %; 2 is sharp on most screens. Less is used when the
     *        picture would have more than 100 million pixels
     */
    public static byte[] render(Pipeline pipeline, Layout layout, RenderTheme theme, double scale) throws IOException {
        String svg = SvgRenderer.render(pipeline, layout, theme);
        try {
            return paint(svg, scale);
        } catch (RuntimeException | LinkageError | InternalError e) {
            throw cannotPaint(e);
        }
    }

    static IOException cannotPaint(Throwable e) {
        return new IOException("The picture could not be painted: " + e + ". Java needs fonts and fontconfig for it (Debian: "
                + "fonts-dejavu-core, fontconfig). Install them, or render it as .svg instead.", e);
    }

    /** The document of an SVG text, to be painted without a display. */
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

    private static byte[] paint(String svg, double scale) throws IOException {
        SVGDocument document = document(svg);
        double width = document.size().width;
        double height = document.size().height;
        double used = Math.min(scale, Math.sqrt(MAX_PIXELS / (width * height)));
        BufferedImage image = new BufferedImage(Math.max(1, (int) Math.round(width * used)), Math.max(1, (int) Math.round(height * used)),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.scale(used, used);
            document.render(null, graphics);
        } finally {
            graphics.dispose();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (!ImageIO.write(image, "png", out)) {
            throw new IOException("This Java cannot write PNG pictures. Render it as .svg instead.");
        }
        return out.toByteArray();
    }
}
