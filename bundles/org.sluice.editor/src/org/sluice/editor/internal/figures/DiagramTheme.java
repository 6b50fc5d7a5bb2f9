package org.sluice.editor.internal.figures;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Resource;
import org.eclipse.swt.widgets.Display;
import org.sluice.catalog.Category;

/**
 * Every colour, font, icon and measure of the canvas. Figures get one passed in and name no colour themselves. Colours
 * need no display; fonts, icons and patterns are made when first painted and live until {@link #dispose()}.
 *
 * <p>Category colours: Okabe and Ito, "Color Universal Design" (2008). Text colours have a contrast of at least 4.5:1 on
 * the surfaces they are drawn on; a test holds this.
 */
public final class DiagramTheme {

    /** What a colour is for. */
    public enum Token {
        CANVAS, GRID, CARD, CARD_PLACEHOLDER, BORDER, TEXT, TEXT_MUTED, FOOTER, FOOTER_ENDED, FOOTER_FAILED, ACCENT, EDGE, EDGE_LIVE, PORT, PILL,
        PILL_BORDER, ERROR, WARNING, INFO, VALID, TOOLTIP, STRIP, NOTE, FRAME,
        CODE_KEYWORD, CODE_STRING, CODE_NUMBER, CODE_COMMENT, CODE_TYPE, CODE_MARKED
    }

    public static final int CARD_WIDTH = 216;
    public static final int CARD_HEIGHT = 52;
    public static final int FOOTER_HEIGHT = 22;
    public static final int CORNER = 6;
    public static final int BAND = 4;
    public static final int ICON = 20;
    public static final int PADDING = 12;
    public static final int PORT_RADIUS = 4;
    public static final int PORT_RADIUS_HOVER = 7;
    /** Room left and right of the card for its ports; part of the figure, not of the card. */
    public static final int PORT_MARGIN = 8;
    public static final int GRID_STEP = 16;
    public static final int PILL_WIDTH = 54;
    public static final int PILL_HEIGHT = 18;
    public static final int EDGE_CORNER = 9;
    /** How many colours there are for how much something is. */
    public static final int HEAT_LEVELS = 4;

    private String name;
    private final Map<Token, RGB> tokens = new EnumMap<>(Token.class);
    private final Map<RGB, Color> colors = new HashMap<>();
    private final Map<String, Image> icons = new HashMap<>();
    private final List<Resource> resources = new ArrayList<>();
    private boolean dark;
    private Font nameFont;
    private Font detailFont;
    private Font smallFont;
    private Font smallBoldFont;
    private final Map<Integer, Font> noteFonts = new HashMap<>();

    private DiagramTheme(String name, boolean dark) {
        this.name = name;
        this.dark = dark;
    }

    public static DiagramTheme light() {
        DiagramTheme t = new DiagramTheme("light", false); //$NON-NLS-1$
        t.put(Token.CANVAS, 0xF7F9FB).put(Token.GRID, 0xCFD6DF).put(Token.CARD, 0xFFFFFF).put(Token.CARD_PLACEHOLDER, 0xF1F3F5)
                .put(Token.BORDER, 0xC3CCD6).put(Token.TEXT, 0x1B2733).put(Token.TEXT_MUTED, 0x52606D)
                .put(Token.FOOTER, 0xF1F5F9).put(Token.FOOTER_ENDED, 0xE6E9ED).put(Token.FOOTER_FAILED, 0xFDECEA).put(Token.ACCENT, 0x1F6FEB)
                .put(Token.EDGE, 0x7B8794).put(Token.EDGE_LIVE, 0x1F6FEB).put(Token.PORT, 0x52606D)
                .put(Token.PILL, 0xFFFFFF).put(Token.PILL_BORDER, 0xB8C4D2).put(Token.ERROR, 0xC02626)
                .put(Token.WARNING, 0x8F5B00).put(Token.INFO, 0x1F6FEB).put(Token.VALID, 0x00785A)
                .put(Token.TOOLTIP, 0xFFFFFF).put(Token.STRIP, 0xEEF1F5).put(Token.NOTE, 0xFFF8E1).put(Token.FRAME, 0xEEF2F7)
                .put(Token.CODE_KEYWORD, 0x8A1C6E).put(Token.CODE_STRING, 0x1A6B2E).put(Token.CODE_NUMBER, 0x1F5FBF)
                .put(Token.CODE_COMMENT, 0x52606D).put(Token.CODE_TYPE, 0x0B6578).put(Token.CODE_MARKED, 0xE3EEFF);
        return t;
    }

    public static DiagramTheme dark() {
        DiagramTheme t = new DiagramTheme("dark", true); //$NON-NLS-1$
        t.put(Token.CANVAS, 0x14181D).put(Token.GRID, 0x2C343D).put(Token.CARD, 0x1F262E).put(Token.CARD_PLACEHOLDER, 0x191F26)
                .put(Token.BORDER, 0x3D4854).put(Token.TEXT, 0xE6EBF1).put(Token.TEXT_MUTED, 0xA3B0BF)
                .put(Token.FOOTER, 0x1A2027).put(Token.FOOTER_ENDED, 0x2A323B).put(Token.FOOTER_FAILED, 0x3A1D1D).put(Token.ACCENT, 0x58A6FF)
                .put(Token.EDGE, 0x7D8A99).put(Token.EDGE_LIVE, 0x58A6FF).put(Token.PORT, 0xA3B0BF)
                .put(Token.PILL, 0x1F262E).put(Token.PILL_BORDER, 0x4A5766).put(Token.ERROR, 0xFF7B72)
                .put(Token.WARNING, 0xE3B341).put(Token.INFO, 0x58A6FF).put(Token.VALID, 0x3FB68B)
                .put(Token.TOOLTIP, 0x262E38).put(Token.STRIP, 0x1A2027).put(Token.NOTE, 0x2E2A1C).put(Token.FRAME, 0x1A2027)
                .put(Token.CODE_KEYWORD, 0xD2A8FF).put(Token.CODE_STRING, 0x7EE787).put(Token.CODE_NUMBER, 0x79C0FF)
                .put(Token.CODE_COMMENT, 0xA3B0BF).put(Token.CODE_TYPE, 0x56D4DD).put(Token.CODE_MARKED, 0x21364F);
        return t;
    }

    /** Takes over the colours of another theme; fonts stay. What is painted afterwards is painted in them. */
    public void use(DiagramTheme other) {
        name = other.name;
        dark = other.dark;
        tokens.putAll(other.tokens);
        icons.clear(); // widgets may still show the old ones: they live as long as the theme
    }

    public boolean isDark() {
        return dark;
    }

    private DiagramTheme put(Token token, int rgb) {
        tokens.put(token, rgb(rgb));
        return this;
    }

    private static RGB rgb(int rgb) {
        return new RGB(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    public String name() {
        return name;
    }

    public RGB rgb(Token token) {
        return tokens.get(token);
    }

    public Color color(Token token) {
        return color(rgb(token));
    }

    public Color color(RGB rgb) {
        return colors.computeIfAbsent(rgb, Color::new);
    }

    /** From little (1) to much ({@value #HEAT_LEVELS}): steps of lightness of one hue, which people of any colour vision tell apart. */
    public RGB heat(int level) {
        int[] steps = dark ? new int[] {0x75639E, 0x9A86C7, 0xC2B0EA, 0xF0E8FF} : new int[] {0xB5A8D6, 0x8F79C0, 0x6A4BA6, 0x3F1A7D};
        return rgb(steps[level - 1]);
    }

    /** Colour of the band of a category. */
    public RGB category(Category category) {
        return switch (category) {
            case SOURCE -> rgb(0x009E73);
            case STATELESS -> rgb(0x0072B2);
            case KEYED -> rgb(0xE69F00);
            case WINDOW -> rgb(0x56B4E9);
            case STATE -> rgb(0xCC79A7);
            case SINK -> rgb(0xD55E00);
            case STRUCTURE -> rgb(0x999999);
        };
    }

    /** The category's colour, darkened (or lightened) until it can be read on a card: for icons. */
    public RGB categoryInk(Category category) {
        RGB ink = category(category);
        RGB card = rgb(Token.CARD);
        for (int i = 0; i < 24 && contrast(ink, card) < 4.5; i++) {
            ink = dark ? new RGB(ink.red + (255 - ink.red) / 8, ink.green + (255 - ink.green) / 8, ink.blue + (255 - ink.blue) / 8)
                    : new RGB(ink.red * 7 / 8, ink.green * 7 / 8, ink.blue * 7 / 8);
        }
        return ink;
    }

    /** Contrast of two colours by WCAG 2.2, 1 to 21. */
    public static double contrast(RGB a, RGB b) {
        double la = luminance(a);
        double lb = luminance(b);
        return (Math.max(la, lb) + 0.05) / (Math.min(la, lb) + 0.05);
    }

    private static double luminance(RGB c) {
        return 0.2126 * linear(c.red) + 0.7152 * linear(c.green) + 0.0722 * linear(c.blue);
    }

    private static double linear(int channel) {
        double v = channel / 255.0;
        return v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
    }

    /** Name of a node. */
    public Font nameFont() {
        if (nameFont == null) {
            nameFont = font(systemFont().getName(), 10, SWT.BOLD);
        }
        return nameFont;
    }

    /** Expression or key parameter: fixed width. */
    public Font detailFont() {
        if (detailFont == null) {
            detailFont = font("Monospace", 8, SWT.NORMAL); //$NON-NLS-1$
        }
        return detailFont;
    }

    /** Live numbers. */
    public Font smallFont() {
        if (smallFont == null) {
            smallFont = font(systemFont().getName(), 8, SWT.NORMAL);
        }
        return smallFont;
    }

    public Font smallBoldFont() {
        if (smallBoldFont == null) {
            smallBoldFont = font(systemFont().getName(), 8, SWT.BOLD);
        }
        return smallBoldFont;
    }

    /** Text of a note, in a style of SWT. */
    public Font noteFont(int style) {
        return noteFonts.computeIfAbsent(style, s -> font(systemFont().getName(), 9, s));
    }

    private static FontData systemFont() {
        return Display.getCurrent().getSystemFont().getFontData()[0];
    }

    private Font font(String face, int height, int style) {
        Font font = new Font(Display.getCurrent(), face, height, style);
        resources.add(font);
        return font;
    }

    /** A lucide icon in a colour, {@code size} logical pixels wide; null when the set does not have it. */
    public Image icon(String icon, RGB rgb, int size) {
        String key = icon + '/' + rgb + '/' + size;
        if (icons.containsKey(key)) {
            return icons.get(key);
        }
        Image image = LucideIcons.image(Display.getCurrent(), icon, rgb, size);
        if (image == null && !icon.equals(LucideIcons.FALLBACK)) {
            image = LucideIcons.image(Display.getCurrent(), LucideIcons.FALLBACK, rgb, size);
        }
        icons.put(key, image);
        if (image != null) {
            resources.add(image);
        }
        return image;
    }

    /** Takes over an image, which is disposed with the theme or when released. */
    Image keep(Image image) {
        resources.add(image);
        return image;
    }

    void release(Image image) {
        resources.remove(image);
        image.dispose();
    }

    public void dispose() {
        resources.forEach(Resource::dispose);
        resources.clear();
        icons.clear();
        nameFont = null;
        detailFont = null;
        smallFont = null;
        smallBoldFont = null;
        noteFonts.clear();
    }
}
