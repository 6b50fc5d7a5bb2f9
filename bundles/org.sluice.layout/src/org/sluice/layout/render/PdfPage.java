package org.sluice.layout.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The content of a PDF page, written operator by operator (ISO 32000-1, 8.5 and 9.4). Shapes come in points with the origin at the
 * top left. Each of them brings its own colours, so that none depends on what was drawn before.
 */
final class PdfPage {

    private final StringBuilder content = new StringBuilder();
    private final Map<String, String> opacities = new LinkedHashMap<>();
    private final double width;
    private final double height;

    /** Sizes are in points. */
    PdfPage(double width, double height) {
        this.width = width;
        this.height = height;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    String content() {
        return content.toString();
    }

    /** Names of graphics states and the opacity that each stands for, as PDF numbers. */
    Map<String, String> opacities() {
        return opacities;
    }

    void fill(Shape shape, Color color, double opacity, Shape clip) {
        begin(color, opacity, clip, "rg");
        content.append(path(shape) == PathIterator.WIND_EVEN_ODD ? "f*\nQ\n" : "f\nQ\n");
    }

    /** Strokes the path; width and dashes of the stroke are in points. */
    void stroke(Shape shape, BasicStroke stroke, Color color, double opacity, Shape clip) {
        begin(color, opacity, clip, "RG");
        content.append(number(stroke.getLineWidth())).append(" w ").append(stroke.getEndCap()).append(" J ").append(stroke.getLineJoin()).append(" j ")
                .append(number(Math.max(1, stroke.getMiterLimit()))).append(" M\n");
        if (stroke.getDashArray() != null) {
            content.append('[');
            for (float dash : stroke.getDashArray()) {
                content.append(number(dash)).append(' ');
            }
            content.append("] ").append(number(stroke.getDashPhase())).append(" d\n");
        }
        path(shape);
        content.append("S\nQ\n");
    }

    /**
     * Text that is not seen but found and selected: the outlines of its letters are drawn as shapes.
     *
     * @param x       left end of the letter
     * @param y       its base line
     * @param size    of the font, in points
     * @param advance width of the letter, in points
     */
    void letter(String letter, double x, double y, double size, double advance) {
        content.append("BT 3 Tr /F1 ").append(number(size)).append(" Tf ").append(number(100 * advance / size)).append(" Tz 1 0 0 1 ")
                .append(number(x)).append(' ').append(number(height - y)).append(" Tm <");
        for (char c : letter.toCharArray()) {
            content.append(String.format("%04X", (int) c));
        }
        content.append("> Tj ET\n");
    }

    private void begin(Color color, double opacity, Shape clip, String operator) {
        content.append("q\n");
        if (clip != null) {
            content.append(path(clip) == PathIterator.WIND_EVEN_ODD ? "W* n\n" : "W n\n");
        }
        double alpha = opacity * color.getAlpha() / 255;
        if (alpha < 0.999) {
            String value = number(alpha);
            content.append('/').append(opacities.computeIfAbsent(value, v -> "G" + (opacities.size() + 1))).append(" gs\n");
        }
        content.append(number(color.getRed() / 255.0)).append(' ').append(number(color.getGreen() / 255.0)).append(' ')
                .append(number(color.getBlue() / 255.0)).append(' ').append(operator).append('\n');
    }

    private int path(Shape shape) {
        PathIterator path = shape.getPathIterator(null);
        double[] at = new double[6];
        double x = 0;
        double y = 0;
        for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> points(at, 1, " m\n");
                case PathIterator.SEG_LINETO -> points(at, 1, " l\n");
                case PathIterator.SEG_QUADTO -> {
                    // PDF has cubic curves only: the same curve, raised by one degree
                    double[] cubic = {x + (at[0] - x) * 2 / 3, y + (at[1] - y) * 2 / 3, at[2] + (at[0] - at[2]) * 2 / 3, at[3] + (at[1] - at[3]) * 2 / 3, at[2], at[3]};
                    points(cubic, 3, " c\n");
                    at[0] = at[2];
                    at[1] = at[3];
                }
                case PathIterator.SEG_CUBICTO -> {
                    points(at, 3, " c\n");
                    at[0] = at[4];
                    at[1] = at[5];
                }
                default -> content.append("h\n");
            }
            x = at[0];
            y = at[1];
        }
        return path.getWindingRule();
    }

    private void points(double[] at, int count, String operator) {
        for (int i = 0; i < count; i++) {
            content.append(i == 0 ? "" : " ").append(number(at[2 * i])).append(' ').append(number(height - at[2 * i + 1]));
        }
        content.append(operator);
    }

    /** A number as PDF has it: no exponent, three digits after the point. */
    static String number(double value) {
        long thousandths = Math.round(value * 1000);
        StringBuilder text = new StringBuilder(thousandths < 0 ? "-" : "").append(Math.abs(thousandths) / 1000);
        long rest = Math.abs(thousandths) % 1000;
        if (rest != 0) {
            text.append('.').append(String.format("%03d", rest));
            while (text.charAt(text.length() - 1) == '0') {
                text.setLength(text.length() - 1);
            }
        }
        return text.toString();
    }
}
