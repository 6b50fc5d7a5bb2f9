package org.sluice.codegen.internal.java;

import java.util.ArrayList;
import java.util.List;
import org.sluice.codegen.GeneratedFile;
import org.sluice.codegen.MappedRange;

/**
 * Writes one Java source: indentation, comments, broken lines, and the map from each person's text to its place. The
 * body is written first; package and imports are put above it at the end.
 */
public final class JavaWriter {

    private static final int WIDTH = 120;
    private static final String INDENT = "    ";
    private static final String CONTINUATION = INDENT + INDENT;

    /** A range whose place is counted from the start of the body. */
    private record Mark(int start, int length, String nodeId, String attribute, int offset, int line, int column) {
    }

    private final Imports imports;
    private final StringBuilder body = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();
    private int depth;

    /** Creates a writer. */
    public JavaWriter(Imports imports) {
        this.imports = imports;
    }

    /** Writes an empty line. */
    public JavaWriter blank() {
        body.append('\n');
        return this;
    }

    /** Writes a line that opens a block; the brace is added. */
    public JavaWriter begin(String format, Object... arguments) {
        line(CodeBlock.of(format + " {", arguments));
        depth++;
        return this;
    }

    /** Closes the block opened last. */
    public JavaWriter end() {
        depth--;
        return line(CodeBlock.of("}"));
    }

    /** Writes a line of code. */
    public JavaWriter line(String format, Object... arguments) {
        return line(CodeBlock.of(format, arguments));
    }

    /** Writes a piece of code as a line, or as several when it is too long. */
    public JavaWriter line(CodeBlock code) {
        int start = body.length();
        int marked = marks.size();
        render(code, Breaks.NONE);
        boolean several = body.indexOf("\n", start) >= 0;
        if (!several && isTooWide(start)) {
            again(start, marked, code, Breaks.CALLS);
            if (isTooWide(start)) {
                again(start, marked, code, Breaks.ALL);
            }
        }
        body.append('\n');
        return this;
    }

    private enum Breaks { NONE, CALLS, ALL }

    private void again(int start, int marked, CodeBlock code, Breaks breaks) {
        body.setLength(start);
        marks.subList(marked, marks.size()).clear();
        render(code, breaks);
    }

    private boolean isTooWide(int start) {
        return body.substring(start).lines().anyMatch(line -> line.length() > WIDTH);
    }

    /** Writes a statement of a node and remembers that it is the node's. */
    public JavaWriter statement(String nodeId, CodeBlock code) {
        int start = body.length() + INDENT.length() * depth;
        int position = marks.size();
        line(code);
        marks.add(position, new Mark(start, body.length() - 1 - start, nodeId, "", 0, 1, 1));
        return this;
    }

    /** Writes a documentation comment; nothing when the text is blank. */
    public JavaWriter doc(String text) {
        List<String> lines = Paragraphs.wrap(text, WIDTH - INDENT.length() * depth - 3);
        if (lines.size() == 1) {
            raw("/** " + Literals.docLine(lines.get(0)) + " */");
        } else if (!lines.isEmpty()) {
            raw("/**");
            lines.forEach(line -> raw((" * " + (line.isEmpty() ? "<p>" : Literals.docLine(line))).stripTrailing()));
            raw(" */");
        }
        return this;
    }

    /** Writes line comments; nothing when the text is blank. */
    public JavaWriter comment(String text) {
        Paragraphs.wrap(text, WIDTH - INDENT.length() * depth - 3)
                .forEach(line -> raw(("// " + Literals.commentLine(line)).stripTrailing()));
        return this;
    }

    private void raw(String text) {
        body.append(INDENT.repeat(depth)).append(text).append('\n');
    }

    private void render(CodeBlock code, Breaks breaks) {
        body.append(INDENT.repeat(depth));
        for (CodeBlock.Part part : code.parts()) {
            if (part instanceof CodeBlock.Code text) {
                body.append(text.text());
            } else if (part instanceof CodeBlock.Type type) {
                body.append(imports.nameOf(type.type()));
            } else if (part instanceof CodeBlock.User user) {
                user(user.text());
            } else if (part instanceof CodeBlock.Break place && breaks != Breaks.NONE
                    && (!place.beforeArgument() || breaks == Breaks.ALL)) {
                while (body.charAt(body.length() - 1) == ' ') {
                    body.setLength(body.length() - 1);
                }
                body.append('\n').append(INDENT.repeat(depth)).append(CONTINUATION)
                        .append(place.beforeArgument() ? CONTINUATION : "");
            }
        }
    }

    private void user(UserText user) {
        String text = user.text();
        imports.addNamesIn(text);
        int from = leading(text);
        int to = Math.max(from, text.stripTrailing().length());
        int line = 1 + lineEnds(text, from);
        int lineStart = lineStart(text, from);
        boolean first = true;
        while (from <= to) {
            int end = from;
            while (end < to && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            if (!first) {
                body.append('\n');
                if (end > from) {
                    body.append(INDENT.repeat(depth));
                }
            }
            if (end > from) {
                marks.add(new Mark(body.length(), end - from, user.nodeId(), user.attribute(), from, line,
                        from - lineStart + 1));
                body.append(text, from, end);
            }
            first = false;
            from = end + (text.startsWith("\r\n", end) ? 2 : 1);
            lineStart = from;
            line++;
        }
        if (Identifiers.mayEndInLineComment(text.substring(0, to))) {
            body.append('\n').append(INDENT.repeat(depth));
        }
    }

    private static int leading(String text) {
        return text.length() - text.stripLeading().length();
    }

    private static int lineEnds(String text, int to) {
        int count = 0;
        for (int i = 0; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && !text.startsWith("\r\n", i)) {
                count++;
            }
        }
        return count;
    }

    private static int lineStart(String text, int at) {
        return Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
    }

    /** The finished source. */
    public GeneratedFile toFile(String path, String packageName) {
        return new GeneratedFile(path, header(packageName) + body);
    }

    /** Where the texts are in the finished source. */
    public List<MappedRange> toRanges(String path, String packageName) {
        String head = header(packageName);
        String text = head + body;
        List<MappedRange> ranges = new ArrayList<>();
        int line = 1;
        int lineStart = 0;
        int scanned = 0;
        List<Mark> ordered = marks.stream().sorted(java.util.Comparator.comparingInt(Mark::start)).toList();
        for (Mark mark : ordered) {
            int start = head.length() + mark.start();
            for (; scanned < start; scanned++) {
                if (text.charAt(scanned) == '\n') {
                    line++;
                    lineStart = scanned + 1;
                }
            }
            ranges.add(new MappedRange(path, start, mark.length(), line, start - lineStart + 1, mark.nodeId(),
                    mark.attribute(), mark.offset(), mark.line(), mark.column()));
        }
        return ranges;
    }

    private String header(String packageName) {
        StringBuilder head = new StringBuilder("package ").append(packageName).append(";\n\n");
        imports.sorted().forEach(name -> head.append("import ").append(name).append(";\n"));
        return imports.sorted().isEmpty() ? head.toString() : head.append('\n').toString();
    }
}
