package org.sluice.codegen.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * The template of a node type's expression, as the catalogue writes it: <code>{name}</code> is a port or a parameter,
 * a part in square brackets is left out when a parameter in it is empty or the number 0, <code>{$name}</code> is filled by the generator.
 */
final class Template {

    /** The streaming context. */
    static final String CONTEXT = "$ssc";

    /** The transformation that keeps the shape of the first input. */
    static final String TRANSFORM = "$transform";

    /** What turns pairs of the first input into records. */
    static final String AS_RECORDS = "$records";

    /** A place where a long line may be broken. */
    static final String BREAK = "$break";

    /** A place before an argument, where a line is broken that would still be too long. */
    static final String ARGUMENT = "$argument";

    /** A text that names a part of the node, by the word that follows. */
    static final String PART_ID = "$id_";

    /** Name of the record of running statistics. */
    static final String STATISTICS = "$" + StatisticsHelper.NAME;

    sealed interface Part {
    }

    record Text(String text) implements Part {
    }

    record Slot(String name) implements Part {

        /** Whether the generator knows what to put here, and neither a port nor a parameter. */
        boolean isGenerated() {
            return name.startsWith("$");
        }
    }

    record Option(List<Part> parts) implements Part {
    }

    private final String source;
    private int at;

    private Template(String source) {
        this.source = source;
    }

    static List<Part> parse(String source) {
        return new Template(source).parts(false);
    }

    private List<Part> parts(boolean inOption) {
        List<Part> parts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (; at < source.length(); at++) {
            char c = source.charAt(at);
            int end = slotEnd();
            if (end > 0) {
                flush(text, parts);
                parts.add(new Slot(source.substring(at + 1, end)));
                at = end;
            } else if (c == '[') {
                flush(text, parts);
                at++;
                parts.add(new Option(parts(true)));
            } else if (c == ']' && inOption) {
                break;
            } else {
                text.append(c);
            }
        }
        flush(text, parts);
        return List.copyOf(parts);
    }

    // A brace that is not around a single name is Java's.
    private int slotEnd() {
        if (source.charAt(at) != '{') {
            return -1;
        }
        int end = at + 1;
        while (end < source.length() && Character.isJavaIdentifierPart(source.charAt(end))) {
            end++;
        }
        return end > at + 1 && end < source.length() && source.charAt(end) == '}' ? end : -1;
    }

    private static void flush(StringBuilder text, List<Part> parts) {
        if (!text.isEmpty()) {
            parts.add(new Text(text.toString()));
            text.setLength(0);
        }
    }
}
