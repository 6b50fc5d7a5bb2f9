package org.sluice.layout.render;

import java.io.IOException;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import org.sluice.model.Pipeline;
import org.sluice.model.layout.Layout;

/**
 * Draws a pipeline as a PDF of one page, without a display: vectors, with text that can be selected and searched. The page is as
 * large as the drawing, three quarters of a point for a pixel of the canvas at 100 %.
 */
public final class PdfRenderer {

    /** Points for a pixel of 1/96 inch. */
    private static final double POINTS = 0.75;
    /** Longest side of a page that readers show, in points (ISO 32000-1, annex C). */
    private static final double LONGEST = 14_400;

    private PdfRenderer() {
    }

    /** The picture of {@link SvgRenderer} as the bytes of a PDF file. A drawing that is larger than a page may be is made smaller. */
    public static byte[] render(Pipeline pipeline, Layout layout, RenderTheme theme) throws IOException {
        return render(pipeline, layout, theme, PictureNumbers.NONE);
    }

    /** The same with the numbers of a run on cards and edges. */
    public static byte[] render(Pipeline pipeline, Layout layout, RenderTheme theme, PictureNumbers numbers) throws IOException {
        SVGDocument document = PicturePainter.document(SvgRenderer.render(pipeline, layout, theme, numbers));
        double width = document.size().width;
        double height = document.size().height;
        double scale = Math.min(POINTS, LONGEST / Math.max(width, height));
        PdfPage page = new PdfPage(width * scale, height * scale);
        try {
            document.renderWithPlatform(NullPlatformSupport.INSTANCE, new PdfOutput(page, scale), new ViewBox((float) width, (float) height));
        } catch (RuntimeException | LinkageError | InternalError e) {
            throw PicturePainter.cannotPaint(e);
        }
        return PdfFile.of(page, pipeline.getName() == null || pipeline.getName().isBlank() ? "Pipeline" : pipeline.getName());
    }
}
