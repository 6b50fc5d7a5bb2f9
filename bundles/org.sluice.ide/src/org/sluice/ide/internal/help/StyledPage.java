package org.sluice.ide.internal.help;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.Resource;
import org.eclipse.swt.graphics.TextStyle;
import org.sluice.editor.internal.figures.DiagramTheme;
import org.sluice.editor.internal.figures.DiagramTheme.Token;

/** Writes help pages into a text widget: headings, tables as lists of their rows, links that know where they lead. */
final class StyledPage {

    private static final int INDENT = 16;

    private final StyledText widget;
    private final List<Resource> fonts = new ArrayList<>();
    private final Font[] headings = new Font[3];
    private final Font code;
    private final Font bold;
    private final Font italic;

    private DiagramTheme theme;
    private StringBuilder text;
    private List<StyleRange> ranges;
    private List<Line> lines;
    private List<Anchor> anchors;

    private record Line(int offset, int indent, boolean code) {
    }

    private record Anchor(String name, int offset) {
    }

    StyledPage(StyledText widget) {
        this.widget = widget;
        FontData base = widget.getFont().getFontData()[0];
        int height = base.getHeight();
        headings[0] = font(base.getName(), height + 5, SWT.BOLD);
        headings[1] = font(base.getName(), height + 2, SWT.BOLD);
        headings[2] = font(base.getName(), height + 1, SWT.BOLD);
        code = font("Monospace", height - 1, SWT.NORMAL); //$NON-NLS-1$
        bold = font(base.getName(), height, SWT.BOLD);
        italic = font(base.getName(), height, SWT.ITALIC);
        widget.addDisposeListener(event -> fonts.forEach(Resource::dispose));
    }

    private Font font(String face, int height, int style) {
        Font font = new Font(widget.getDisplay(), face, height, style);
        fonts.add(font);
        return font;
    }

    /** Shows a page in the colours of a theme. */
    void show(String markdown, DiagramTheme colors) {
        theme = colors;
        text = new StringBuilder();
        ranges = new ArrayList<>();
        lines = new ArrayList<>();
        anchors = new ArrayList<>();
        Markdown.Block before = null;
        for (Markdown.Block block : Markdown.parse(markdown)) {
            if (before != null && !(before instanceof Markdown.Item && block instanceof Markdown.Item)) {
                end();
            }
            block(block);
            before = block;
        }
        widget.setBackground(theme.color(Token.CARD));
        widget.setForeground(theme.color(Token.TEXT));
        widget.setText(text.toString());
        widget.setStyleRanges(ranges.toArray(StyleRange[]::new));
        for (Line line : lines) {
            int at = widget.getLineAtOffset(line.offset());
            widget.setLineIndent(at, 1, line.indent());
            widget.setLineWrapIndent(at, 1, line.indent() + (line.code() ? INDENT : 0));
            if (line.code()) {
                widget.setLineBackground(at, 1, theme.color(Token.FOOTER));
            }
        }
        widget.setTopIndex(0);
        widget.setCaretOffset(0);
    }

    /** Scrolls to a heading. */
    void reveal(String anchor) {
        anchors.stream().filter(one -> one.name().equals(anchor)).findFirst().ifPresent(one -> widget.setTopIndex(widget.getLineAtOffset(one.offset())));
    }

    /** Where the text at an offset leads; null when nowhere. */
    String linkAt(int offset) {
        StyleRange range = offset < 0 || offset >= widget.getCharCount() ? null : widget.getStyleRangeAtOffset(offset);
        return range == null ? null : (String) range.data;
    }

    private void block(Markdown.Block block) {
        switch (block) {
            case Markdown.Heading heading -> {
                anchors.add(new Anchor(heading.anchor(), text.length()));
                int from = text.length();
                text.append(heading.text().replace("`", "")); //$NON-NLS-1$ //$NON-NLS-2$
                range(from, headings[Math.min(heading.level(), headings.length) - 1], null, theme.color(Token.TEXT));
                end();
            }
            case Markdown.Paragraph paragraph -> {
                spans(paragraph.text());
                end();
            }
            case Markdown.Item item -> {
                lines.add(new Line(text.length(), INDENT * (item.depth() + 1), false));
                text.append(item.mark().length() > 1 ? item.mark() : "\u2022").append(' '); //$NON-NLS-1$
                spans(item.text());
                end();
            }
            case Markdown.Code listing -> listing(listing.text());
            case Markdown.Table table -> table.rows().forEach(row -> row(table.header(), row));
        }
    }

    private void listing(String listing) {
        for (String line : listing.split("\n", -1)) { //$NON-NLS-1$
            lines.add(new Line(text.length(), INDENT, true));
            int from = text.length();
            text.append(line);
            range(from, code, null, theme.color(Token.TEXT));
            end();
        }
    }

    /** The first cell, and below it what the others say. */
    private void row(List<String> header, List<String> row) {
        int from = text.length();
        spans(row.get(0));
        for (StyleRange range : ranges) {
            if (range.start >= from && range.font == null) {
                range.font = bold;
            }
        }
        String separator = text.length() > from ? "\n" : ""; //$NON-NLS-1$ //$NON-NLS-2$
        for (int i = 1; i < row.size(); i++) {
            if (!row.get(i).isBlank()) {
                text.append(separator);
                if (separator.equals("\n")) { //$NON-NLS-1$
                    lines.add(new Line(text.length(), INDENT, false));
                }
                if (header.size() > 2 && i < header.size() && !header.get(i).isBlank()) {
                    int label = text.length();
                    text.append(header.get(i)).append(": "); //$NON-NLS-1$
                    range(label, null, null, theme.color(Token.TEXT_MUTED));
                }
                spans(row.get(i));
                separator = row.get(i).length() > 40 ? "\n" : "  \u00b7  "; //$NON-NLS-1$ //$NON-NLS-2$
            }
        }
        end();
    }

    private void spans(String source) {
        for (Markdown.Span span : Markdown.spans(source)) {
            int from = text.length();
            text.append(span.text());
            Font font = switch (span.style()) {
                case PLAIN -> null;
                case CODE -> code;
                case BOLD -> bold;
                case ITALIC -> italic;
            };
            range(from, font, span.link(), theme.color(span.link() != null ? Token.ACCENT : Token.TEXT));
        }
    }

    private void range(int from, Font font, String link, Color color) {
        if (text.length() > from) {
            StyleRange range = new StyleRange(new TextStyle(font, color, null));
            range.start = from;
            range.length = text.length() - from;
            if (link != null) {
                range.underline = true;
                range.underlineStyle = SWT.UNDERLINE_LINK;
                range.underlineColor = color;
                range.data = link;
            }
            ranges.add(range);
        }
    }

    private void end() {
        text.append('\n');
    }
}
