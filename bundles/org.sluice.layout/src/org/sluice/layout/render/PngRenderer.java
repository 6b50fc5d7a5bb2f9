package org.sluice.layout.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.imageio.ImageIO;

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
        return render(pipeline, layout, theme, PictureNumbers.NONE, scale);
    }

    /** The same with the numbers of a run on cards and edges. */
    public static byte[] render(Pipeline pipeline, Layout layout, RenderTheme theme, PictureNumbers numbers, double scale) throws IOException {
        PicturePainter painter = PicturePainter.of(SvgRenderer.render(pipeline, layout, theme, numbers));
        double used = Math.min(scale, Math.sqrt(MAX_PIXELS / (painter.width() * painter.height())));
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            if (!ImageIO.write(painter.paint(0, 0, painter.width(), painter.height(), used), "png", out)) {
                throw new IOException("This Java cannot write PNG pictures. Render it as .svg instead.");
            }
            return out.toByteArray();
        } catch (RuntimeException | LinkageError | InternalError e) {
            throw PicturePainter.cannotPaint(e);
        }
    }
}
