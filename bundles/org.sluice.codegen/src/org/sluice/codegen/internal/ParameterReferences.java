package org.sluice.codegen.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** References like <code>${directory}</code> to parameters of the pipeline inside texts of nodes. */
public final class ParameterReferences {

    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^{}$]*)}");

    /**
     * A stretch of a text.
     *
     * @param text the literal text, or the name of the parameter
     * @param isReference which of the two
     * @param offset where it begins in the text
     * @param length how many characters of the text it takes
     */
    public record Segment(String text, boolean isReference, int offset, int length) {
    }

    private ParameterReferences() {
    }

    /** Cuts a text into literal stretches and references, in order. */
    public static List<Segment> split(String text) {
        List<Segment> segments = new ArrayList<>();
        Matcher matcher = REFERENCE.matcher(text);
        int from = 0;
        while (matcher.find()) {
            if (matcher.start() > from) {
                segments.add(new Segment(text.substring(from, matcher.start()), false, from, matcher.start() - from));
            }
            segments.add(new Segment(matcher.group(1).strip(), true, matcher.start(), matcher.end() - matcher.start()));
            from = matcher.end();
        }
        if (from < text.length() || segments.isEmpty()) {
            segments.add(new Segment(text.substring(from), false, from, text.length() - from));
        }
        return segments;
    }
}
