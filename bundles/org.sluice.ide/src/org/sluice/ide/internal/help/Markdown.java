package org.sluice.ide.internal.help;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The part of Markdown that the help pages are written in: headings, paragraphs, lists, tables, code, emphasis, links. */
final class Markdown {

    /** A block of a page. */
    sealed interface Block {
    }

    record Heading(int level, String text) implements Block {

        /** What a link to it ends with. */
        String anchor() {
            return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }

    record Paragraph(String text) implements Block {
    }

    /** An item of a list; {@code mark} is its bullet or number. */
    record Item(int depth, String mark, String text) implements Block {
    }

    record Code(String text) implements Block {
    }

    record Table(List<String> header, List<List<String>> rows) implements Block {
    }

    /** How a stretch of text is meant. */
    enum Style { PLAIN, CODE, BOLD, ITALIC }

    /** A stretch of text; {@code link} is null when it leads nowhere. */
    record Span(String text, Style style, String link) {
    }

    private static final Pattern HEADING = Pattern.compile("(#{1,6}) +(.*)"); //$NON-NLS-1$
    private static final Pattern ITEM = Pattern.compile("( *)([-*]|\\d+\\.) +(.*)"); //$NON-NLS-1$
    private static final Pattern RULE = Pattern.compile("\\|[ :|-]+\\|"); //$NON-NLS-1$
    private static final Pattern SPAN = Pattern.compile("(`+)(.+?)\\1|\\*\\*(.+?)\\*\\*|(?<![\\p{L}\\p{N}*])\\*([^* ][^*]*?)\\*|!?\\[((?:[^\\[\\]]|\\[[^\\]]*])*)]\\(([^)\\s]+)\\)"); //$NON-NLS-1$

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Item item;

    private Markdown() {
    }

    /** The blocks of a page. */
    static List<Block> parse(String page) {
        Markdown parser = new Markdown();
        List<String> lines = page.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            i = parser.line(lines, i);
        }
        parser.flush();
        return parser.blocks;
    }

    /** Takes the line, or all lines of a block that begins with it; returns the last one taken. */
    private int line(List<String> lines, int at) {
        String line = lines.get(at);
        Matcher heading = HEADING.matcher(line);
        Matcher bullet = ITEM.matcher(line);
        if (line.startsWith("```")) { //$NON-NLS-1$
            flush();
            int end = at + 1;
            while (end < lines.size() && !lines.get(end).startsWith("```")) { //$NON-NLS-1$
                end++;
            }
            blocks.add(new Code(String.join("\n", lines.subList(at + 1, end)))); //$NON-NLS-1$
            return end;
        }
        if (line.startsWith("|") && at + 1 < lines.size() && RULE.matcher(lines.get(at + 1).strip()).matches()) { //$NON-NLS-1$
            flush();
            int end = at + 2;
            while (end < lines.size() && lines.get(end).startsWith("|")) { //$NON-NLS-1$
                end++;
            }
            blocks.add(new Table(cells(line), lines.subList(at + 2, end).stream().map(Markdown::cells).toList()));
            return end - 1;
        }
        if (line.isBlank()) {
            flush();
        } else if (heading.matches()) {
            flush();
            blocks.add(new Heading(heading.group(1).length(), heading.group(2).strip()));
        } else if (bullet.matches()) {
            flush();
            item = new Item(bullet.group(1).length() / 2, bullet.group(2), ""); //$NON-NLS-1$
            text.append(bullet.group(3).strip());
        } else {
            text.append(text.isEmpty() ? "" : " ").append(line.strip()); //$NON-NLS-1$ //$NON-NLS-2$
        }
        return at;
    }

    private void flush() {
        if (!text.isEmpty()) {
            blocks.add(item == null ? new Paragraph(text.toString()) : new Item(item.depth(), item.mark(), text.toString()));
        }
        text.setLength(0);
        item = null;
    }

    private static List<String> cells(String row) {
        String inner = row.strip().replaceFirst("^\\|", "").replaceFirst("\\|$", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        return Arrays.stream(inner.split("(?<!\\\\)\\|", -1)).map(cell -> cell.strip().replace("\\|", "|")).toList(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    /** The stretches of a text. */
    static List<Span> spans(String text) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = SPAN.matcher(text);
        int from = 0;
        while (matcher.find()) {
            plain(spans, text.substring(from, matcher.start()));
            if (matcher.group(2) != null) {
                spans.add(new Span(matcher.group(2).strip(), Style.CODE, null));
            } else if (matcher.group(3) != null) {
                spans.add(new Span(unquoted(matcher.group(3).replace("`", "")), Style.BOLD, null)); //$NON-NLS-1$ //$NON-NLS-2$
            } else if (matcher.group(4) != null) {
                spans.add(new Span(unquoted(matcher.group(4)), Style.ITALIC, null));
            } else {
                String label = matcher.group(5);
                spans.add(new Span(label.replace("`", ""), label.startsWith("`") ? Style.CODE : Style.PLAIN, matcher.group(6))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            }
            from = matcher.end();
        }
        plain(spans, text.substring(from));
        return spans;
    }

    private static void plain(List<Span> spans, String text) {
        if (!text.isEmpty()) {
            spans.add(new Span(unquoted(text), Style.PLAIN, null));
        }
    }

    private static String unquoted(String text) {
        return text.replaceAll("\\\\([\\\\`*_{}\\[\\]()#+.!|<>-])", "$1").replace("&lt;", "<").replace("&gt;", ">"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
    }
}
