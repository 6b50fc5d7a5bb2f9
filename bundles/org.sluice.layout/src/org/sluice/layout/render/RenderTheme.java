package org.sluice.layout.render;

import java.util.Map;

import org.sluice.catalog.Category;

/**
 * Colours of a picture, the same as those of the canvas.
 *
 * <p>Colours of categories: Okabe and Ito, "Color Universal Design" (2008).
 *
 * @param name  {@code light}, {@code dark} or {@code paper}
 * @param icons where icons of node types come from
 */
public record RenderTheme(String name, String canvas, String grid, String card, String placeholder, String border, String text,
        String muted, String edge, String port, String note, String frame, boolean dark, IconSet icons) {

    /** Dark text on light cards. */
    public static final RenderTheme LIGHT = new RenderTheme("light", "#F7F9FB", "#CFD6DF", "#FFFFFF", "#F1F3F5", "#C3CCD6", "#1B2733",
            "#52606D", "#7B8794", "#52606D", "#FFF8E1", "#EEF2F7", false, IconSet.CLASS_PATH);

    /** For paper: the light colours on white. */
    public static final RenderTheme PAPER = new RenderTheme("paper", "#FFFFFF", LIGHT.grid, LIGHT.card, LIGHT.placeholder, LIGHT.border, LIGHT.text,
            LIGHT.muted, LIGHT.edge, LIGHT.port, LIGHT.note, LIGHT.frame, false, IconSet.CLASS_PATH);

    /** Light text on dark cards. */
    public static final RenderTheme DARK = new RenderTheme("dark", "#14181D", "#2C343D", "#1F262E", "#191F26", "#3D4854", "#E6EBF1",
            "#A3B0BF", "#7D8A99", "#A3B0BF", "#2E2A1C", "#1A2027", true, IconSet.CLASS_PATH);

    /** The same colours with icons from elsewhere. */
    public RenderTheme withIcons(IconSet others) {
        return new RenderTheme(name, canvas, grid, card, placeholder, border, text, muted, edge, port, note, frame, dark, others);
    }

    /** Colour of what has to do with errors, as on the canvas. */
    public String error() {
        return dark ? "#FF7B72" : "#C02626";
    }

    private static final Map<Category, String> BANDS = Map.of(
            Category.SOURCE, "#009E73",
            Category.STATELESS, "#0072B2",
            Category.KEYED, "#E69F00",
            Category.WINDOW, "#56B4E9",
            Category.STATE, "#CC79A7",
            Category.SINK, "#D55E00",
            Category.STRUCTURE, "#999999");

    /** Colour of the band of a category. */
    public String band(Category category) {
        return BANDS.get(category);
    }

    /** The colour of a category, darkened (or lightened) until it can be read on a card. */
    public String ink(Category category) {
        int rgb = Integer.parseInt(band(category).substring(1), 16);
        int surface = Integer.parseInt(card.substring(1), 16);
        for (int step = 0; step < 24 && contrast(rgb, surface) < 4.5; step++) {
            int ink = 0;
            for (int shift = 16; shift >= 0; shift -= 8) {
                int channel = rgb >> shift & 0xFF;
                ink |= (dark ? channel + (255 - channel) / 8 : channel * 7 / 8) << shift;
            }
            rgb = ink;
        }
        return String.format("#%06X", rgb);
    }

    /** Contrast of two colours by WCAG 2.2, from 1 to 21. */
    static double contrast(int a, int b) {
        double first = luminance(a);
        double second = luminance(b);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xFF) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
