package org.sluice.layout.render;

/**
 * Widths of text without a font at hand, so that the same pipeline gives the same picture everywhere. Widths are those of
 * DejaVu Sans, the widest of the common sans-serif fonts.
 */
final class TextFit {

    private static final String THIN = "ijl|'.,:;! ";
    private static final String NARROW = "tfrI()[]{}-/\\\"`";
    private static final String WIDE = "ABCDEFGHJKLNOPQRSTUVXYZ&<>=+~#";
    private static final String WIDEST = "mwMW@%";

    private TextFit() {
    }

    /** Width in pixels of text in a proportional font. */
    static double width(String text, double size, boolean bold) {
        double em = text.codePoints().mapToDouble(TextFit::em).sum();
        return em * size * (bold ? 1.12 : 1);
    }

    private static double em(int c) {
        if (THIN.indexOf(c) >= 0) {
            return 0.32;
        }
        if (NARROW.indexOf(c) >= 0) {
            return 0.41;
        }
        if (WIDEST.indexOf(c) >= 0) {
            return 0.95;
        }
        return WIDE.indexOf(c) >= 0 ? 0.72 : c > 0x2E80 || c == '…' ? 1 : 0.62;
    }

    /** Width in pixels of text in a fixed-width font. */
    static double fixedWidth(String text, double size) {
        return text.codePoints().mapToDouble(c -> c > 0x2E80 ? 1.2 : 0.603).sum() * size;
    }

    /** The text, cut with an ellipsis such that it is no wider than that. */
    static String cut(String text, double width, java.util.function.ToDoubleFunction<String> measure) {
        if (measure.applyAsDouble(text) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 0 && measure.applyAsDouble(text.substring(0, end) + "…") > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + "…";
    }
}
