package org.sluice.editor.internal.figures;

import java.util.Locale;

/** Numbers as the canvas shows them: three significant digits in badges, exact values with separators on hover. */
public final class Quantities {

    private static final String[] STEPS = {"", "k", "M", "G", "T", "P"}; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$

    private Quantities() {
    }

    /** {@code 999}, {@code 1.23k}, {@code 12.3k}, {@code 123k}, {@code 1.23M} …; a dash for a negative (unknown) number. */
    public static String count(long value) {
        return value < 0 ? "–" : value < 1000 ? Long.toString(value) : scaled(value); //$NON-NLS-1$
    }

    /** {@code 0 B}, {@code 12.3 kB} …; a dash for unknown. */
    public static String bytes(long value) {
        if (value < 0) {
            return "–"; //$NON-NLS-1$
        }
        if (value < 1000) {
            return value + " B"; //$NON-NLS-1$
        }
        String text = scaled(value);
        int unit = text.length() - 1;
        return text.substring(0, unit) + ' ' + text.charAt(unit) + 'B';
    }

    /** {@code 0.12 ms}, {@code 12.3 ms}, {@code 1.23 s}. */
    public static String millis(double value) {
        if (value < 0) {
            return "–"; //$NON-NLS-1$
        }
        if (value < 9.995) {
            return String.format(Locale.ROOT, "%.2f ms", value); //$NON-NLS-1$
        }
        return value < 999.5 ? significant(value) + " ms" : significant(value / 1000) + " s"; //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** With thousands separators. */
    public static String exact(long value) {
        return value < 0 ? "–" : String.format(Locale.ROOT, "%,d", value); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static String scaled(double value) {
        int step = 0;
        double v = value;
        while (v >= 999.5 && step < STEPS.length - 1) {
            v /= 1000;
            step++;
        }
        return significant(v) + STEPS[step];
    }

    private static String significant(double v) {
        if (v < 9.995) {
            return String.format(Locale.ROOT, "%.2f", v); //$NON-NLS-1$
        }
        return v < 99.95 ? String.format(Locale.ROOT, "%.1f", v) : String.format(Locale.ROOT, "%,.0f", v); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
