package org.sluice.layout.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ImageObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import com.github.weisj.jsvg.renderer.RenderContext;
import com.github.weisj.jsvg.renderer.output.Output;
import com.github.weisj.jsvg.renderer.output.TextOutput;

/**
 * What the painter of SVG draws, as content of a PDF page: shapes in one colour, and the letters of texts. Pictures inside of a drawing
 * (coloured emoji, on systems that have them) are left out; the emoji can be found as text all the same.
 */
final class PdfOutput implements Output {

    private final PdfPage page;
    private AffineTransform transform;
    /** In points, or null for the whole page. */
    private Area clip;
    private Color paint = Color.BLACK;
    private BasicStroke stroke = new BasicStroke();
    private float opacity = 1;

    /** @param scale points for a unit of the drawing */
    PdfOutput(PdfPage page, double scale) {
        this.page = page;
        transform = AffineTransform.getScaleInstance(scale, scale);
    }

    private PdfOutput(PdfOutput parent) {
        page = parent.page;
        transform = new AffineTransform(parent.transform);
        clip = parent.clip;
        paint = parent.paint;
        stroke = parent.stroke;
        opacity = parent.opacity;
    }

    @Override
    public void fillShape(Shape shape) {
        page.fill(transform.createTransformedShape(shape), paint, opacity, clip);
    }

    @Override
    public void drawShape(Shape shape) {
        double scale = Math.sqrt(Math.abs(transform.getDeterminant()));
        float[] dashes = stroke.getDashArray() == null ? null : stroke.getDashArray().clone();
        for (int i = 0; dashes != null && i < dashes.length; i++) {
            dashes[i] *= (float) scale;
        }
        BasicStroke scaled = new BasicStroke((float) (stroke.getLineWidth() * scale), stroke.getEndCap(), stroke.getLineJoin(), stroke.getMiterLimit(), dashes,
                (float) (stroke.getDashPhase() * scale));
        page.stroke(transform.createTransformedShape(shape), scaled, paint, opacity, clip);
    }

    @Override
    public void drawImage(BufferedImage image) {
        // see the class comment
    }

    @Override
    public void drawImage(Image image, ImageObserver observer) {
        // see the class comment
    }

    @Override
    public void drawImage(Image image, AffineTransform at, ImageObserver observer) {
        // see the class comment
    }

    @Override
    public void setPaint(Paint wanted) {
        if (!(wanted instanceof Color color)) {
            throw new IllegalArgumentException("a drawing has plain colours only, not " + wanted);
        }
        paint = color;
    }

    @Override
    public void setPaint(Supplier<Paint> wanted) {
        setPaint(wanted.get());
    }

    @Override
    public void setStroke(Stroke wanted) {
        stroke = (BasicStroke) wanted;
    }

    @Override
    public Stroke stroke() {
        return stroke;
    }

    @Override
    public void applyClip(Shape shape) {
        Area area = new Area(transform.createTransformedShape(shape));
        if (clip != null) {
            area.intersect(clip);
        }
        clip = area.contains(0, 0, page.width(), page.height()) ? null : area;
    }

    @Override
    public Optional<Float> contextFontSize() {
        return Optional.empty();
    }

    @Override
    public Output createChild() {
        return new PdfOutput(this);
    }

    @Override
    public void dispose() {
        // holds nothing
    }

    @Override
    public void debugPaint(Consumer<Graphics2D> painter) {
        // a page has no room for it
    }

    @Override
    public Rectangle2D clipBounds() {
        Rectangle2D bounds = clip == null ? new Rectangle2D.Double(0, 0, page.width(), page.height()) : clip.getBounds2D();
        try {
            return transform.createInverse().createTransformedShape(bounds).getBounds2D();
        } catch (java.awt.geom.NoninvertibleTransformException e) {
            return new Rectangle2D.Double();
        }
    }

    @Override
    public RenderingHints renderingHints() {
        return new RenderingHints(null);
    }

    @Override
    public Object renderingHint(RenderingHints.Key key) {
        return null;
    }

    @Override
    public void setRenderingHint(RenderingHints.Key key, Object value) {
        // vectors have none
    }

    @Override
    public AffineTransform transform() {
        return new AffineTransform(transform);
    }

    @Override
    public void setTransform(AffineTransform wanted) {
        transform = new AffineTransform(wanted);
    }

    @Override
    public void applyTransform(AffineTransform more) {
        transform.concatenate(more);
    }

    @Override
    public void rotate(double angle) {
        transform.rotate(angle);
    }

    @Override
    public void scale(double sx, double sy) {
        transform.scale(sx, sy);
    }

    @Override
    public void translate(double dx, double dy) {
        transform.translate(dx, dy);
    }

    @Override
    public float currentOpacity() {
        return opacity;
    }

    @Override
    public void applyOpacity(float more) {
        opacity *= more;
    }

    @Override
    public SafeState safeState() {
        PdfOutput saved = new PdfOutput(this);
        return () -> {
            transform = saved.transform;
            clip = saved.clip;
            paint = saved.paint;
            stroke = saved.stroke;
            opacity = saved.opacity;
        };
    }

    @Override
    public TextOutput textOutput() {
        return new Letters();
    }

    @Override
    public boolean supportsFilters() {
        return false;
    }

    @Override
    public boolean supportsColors() {
        return true;
    }

    /** Collects the letters of a text with their places, so that each is as wide as it is drawn. */
    private final class Letters implements TextOutput {

        private record Letter(String text, Point2D at, double size) {
        }

        private final List<Letter> letters = new ArrayList<>();

        @Override
        public void codepoint(String codepoint, AffineTransform glyph, RenderContext context) {
            double scale = Math.sqrt(Math.abs(transform.getDeterminant()));
            AffineTransform place = new AffineTransform(transform);
            place.concatenate(glyph);
            letters.add(new Letter(codepoint, place.transform(new Point2D.Double(), null), context.measureContext().em() * scale));
        }

        @Override
        public void beginText() {
            letters.clear();
        }

        @Override
        public void glyphRunBreak() {
            write();
        }

        @Override
        public void endText() {
            write();
        }

        private void write() {
            for (int i = 0; i < letters.size(); i++) {
                Letter letter = letters.get(i);
                double advance = i + 1 < letters.size() ? letters.get(i + 1).at.getX() - letter.at.getX() : TextFit.width(letter.text, letter.size, false);
                page.letter(letter.text, letter.at.getX(), letter.at.getY(), letter.size, Math.max(0.1, advance));
            }
            letters.clear();
        }
    }
}
