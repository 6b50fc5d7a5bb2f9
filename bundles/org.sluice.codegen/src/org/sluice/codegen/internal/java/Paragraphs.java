package org.sluice.codegen.internal.java;

import java.util.ArrayList;
import java.util.List;

/** Breaks free text into lines for comments. */
final class Paragraphs {

    private static final int NARROWEST = 40;

    private Paragraphs() {
    }

    /** Lines of at most the width where words allow; an empty line between paragraphs; none for blank text. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        if (text == null || text.isBlank()) {
            return lines;
        }
        for (String line : text.strip().split("\\R", -1)) {
            wrapLine(line.stripTrailing(), Math.max(NARROWEST, width), lines);
        }
        return lines;
    }

    private static void wrapLine(String line, int width, List<String> lines) {
        String rest = line;
        while (rest.length() > width) {
            int space = rest.lastIndexOf(' ', width);
            if (space <= 0) {
                space = rest.indexOf(' ', width);
            }
            if (space <= 0) {
                break;
            }
            lines.add(rest.substring(0, space).stripTrailing());
            rest = rest.substring(space + 1).stripLeading();
        }
        if (!rest.isEmpty() || !lines.isEmpty() && !lines.get(lines.size() - 1).isEmpty()) {
            lines.add(rest);
        }
    }
}
