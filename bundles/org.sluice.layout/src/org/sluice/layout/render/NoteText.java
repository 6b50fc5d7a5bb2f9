package org.sluice.layout.render;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a note as lines of styled pieces, wrapped to a width. Knows what notes need of Markdown: headings, bold, italic, code,
 * bullet and task lists, and links, of which the text is shown. Everything else stays as it was typed; every line break counts.
 */
public final class NoteText {

    /** Width of a note that has none of its own, in pixels. */
    public static final int WIDTH = 200;
    /** Between the edge of a note and its text, in pixels. */
    public static final int PADDING = 12;
    /** Height of a line, in pixels. */
    public static final int LINE = 17;

    private static final int INDENT = 14;
    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(.*?)\\s*#*");
    private static final Pattern BULLET = Pattern.compile("(\\s*)[-*+]\\s+(?:\\[([ xX])\\]\\s+)?(.*)");
    private static final Pattern INLINE = Pattern.compile("`([^`]+)`|\\*\\*(\\S(?:.*?\\S)?)\\*\\*|\\*(\\S(?:[^*]*?[^*\\s])?)\\*"
            + "|(?<!\\w)_(\\S(?:[^_]*?[^_\\s])?)_(?!\\w)|!?\\[([^\\]]+)\\]\\([^)\\s]*\\)");

    /** How a piece is drawn. */
    public record Style(boolean bold, boolean italic, boolean code) {
        static final Style PLAIN = new Style(false, false, false);
    }

    /**
     * A piece of a line.
     *
     * @param x distance from the left of the text, in pixels
     */
    public record Piece(double x, String text, Style style) {
    }

    /** The width of a text in a style, in pixels. */
    public interface Measure {
        double width(String text, Style style);
    }

    private record Span(String text, Style style) {
    }

    private final Measure measure;
    private final double width;
    private final List<List<Piece>> lines = new ArrayList<>();

    private NoteText(Measure measure, double width) {
        this.measure = measure;
        this.width = width;
    }

    /** The lines of a text, none for null; a word wider than the note is broken. */
    public static List<List<Piece>> lines(String markdown, double width, Measure measure) {
        NoteText text = new NoteText(measure, width);
        if (markdown != null) {
            markdown.strip().lines().forEach(text::paragraph);
        }
        return text.lines;
    }

    /** The height of a note with so many lines: as tall as it was made, but never less than its text needs. */
    public static int height(int lines, int wanted) {
        return Math.max(wanted, 14 + LINE * Math.max(1, lines));
    }

    private void paragraph(String paragraph) {
        Matcher heading = HEADING.matcher(paragraph);
        Matcher bullet = BULLET.matcher(paragraph);
        if (heading.matches()) {
            wrap(spans(heading.group(1), new Style(true, false, false)), 0, null);
        } else if (bullet.matches()) {
            int level = Math.min(3, bullet.group(1).replace("\t", "  ").length() / 2);
            String mark = bullet.group(2) == null ? "•" : bullet.group(2).isBlank() ? "☐" : "☑";
            wrap(spans(bullet.group(3), Style.PLAIN), INDENT * (level + 1), new Piece(INDENT * level, mark, Style.PLAIN));
        } else {
            wrap(spans(paragraph, Style.PLAIN), 0, null);
        }
    }

    private static List<Span> spans(String text, Style base) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = INLINE.matcher(text);
        int from = 0;
        while (matcher.find()) {
            spans.add(new Span(text.substring(from, matcher.start()), base));
            if (matcher.group(1) != null) {
                spans.add(new Span(matcher.group(1), new Style(base.bold, base.italic, true)));
            } else if (matcher.group(2) != null) {
                spans.addAll(spans(matcher.group(2), new Style(true, base.italic, false)));
            } else if (matcher.group(5) != null) {
                spans.addAll(spans(matcher.group(5), base));
            } else {
                spans.addAll(spans(matcher.group(3) != null ? matcher.group(3) : matcher.group(4), new Style(base.bold, true, false)));
            }
            from = matcher.end();
        }
        spans.add(new Span(text.substring(from), base));
        return spans;
    }

    private void wrap(List<Span> spans, int indent, Piece mark) {
        List<Piece> line = new ArrayList<>();
        if (mark != null) {
            line.add(mark);
        }
        double x = indent;
        for (Span span : spans) {
            // words with the space before them
            for (String word : span.text.split("(?=\\s)(?<=\\S)")) {
                String rest = word;
                if (x > indent && x + measure.width(rest, span.style) > width && rest.startsWith(" ")) {
                    lines.add(line);
                    line = new ArrayList<>();
                    x = indent;
                }
                rest = x == indent ? rest.stripLeading() : rest;
                while (measure.width(rest, span.style) > width - x && rest.codePointCount(0, rest.length()) > 1 && (x == indent || !rest.contains(" "))) {
                    int end = fitting(rest, span.style, width - x);
                    if (end == 0 && x == indent) {
                        end = rest.offsetByCodePoints(0, 1);
                    }
                    if (end > 0) {
                        line.add(new Piece(x, rest.substring(0, end), span.style));
                    }
                    lines.add(line);
                    line = new ArrayList<>();
                    x = indent;
                    rest = rest.substring(end).stripLeading();
                }
                if (!rest.isEmpty()) {
                    x = append(line, x, rest, span.style);
                }
            }
        }
        lines.add(line);
    }

    private int fitting(String text, Style style, double room) {
        int end = 0;
        while (end < text.length()) {
            int next = text.offsetByCodePoints(end, 1);
            if (measure.width(text.substring(0, next), style) > room) {
                break;
            }
            end = next;
        }
        return end;
    }

    /** Adds to the last piece when it has the same style, so that a line is drawn in few strokes; the new end. */
    private double append(List<Piece> line, double x, String text, Style style) {
        Piece last = line.isEmpty() ? null : line.get(line.size() - 1);
        if (last != null && last.style.equals(style) && Math.abs(last.x + measure.width(last.text, style) - x) < 0.01) {
            line.set(line.size() - 1, new Piece(last.x, last.text + text, style));
            return last.x + measure.width(last.text + text, style);
        }
        line.add(new Piece(x, text, style));
        return x + measure.width(text, style);
    }
}
