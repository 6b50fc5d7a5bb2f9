package org.sluice.codegen.internal.java;

import java.util.Optional;
import java.util.Set;
import javax.lang.model.SourceVersion;
import org.sluice.codegen.SyntaxProblem;

/** Recognises Java types: {@code Long}, {@code Map<String, int[]>}, {@code java.util.List<? extends Number>}. */
public final class TypeText {

    private static final Set<String> PRIMITIVES = Set.of("boolean", "byte", "char", "short", "int", "long", "float",
            "double");
    private static final int DEEPEST = 50;

    private final String text;
    private int at;

    private TypeText(String text) {
        this.text = text;
    }

    /** Why the text is not exactly one type; empty when it is one. */
    public static Optional<SyntaxProblem> check(String text, boolean primitivesAllowed) {
        TypeText parser = new TypeText(text);
        if (text.isBlank()) {
            return Optional.of(new SyntaxProblem(0, text.length(), "the type is empty"));
        }
        String primitive = text.strip();
        if (!primitivesAllowed && PRIMITIVES.contains(primitive)) {
            return Optional.of(new SyntaxProblem(text.indexOf(primitive), primitive.length(),
                    "'" + primitive + "' is a primitive type; a class such as 'Long' is needed here"));
        }
        boolean complete = parser.type(0, primitivesAllowed);
        parser.space();
        return complete && parser.at == text.length() ? Optional.empty()
                : Optional.of(new SyntaxProblem(Math.min(parser.at, text.length()), text.length() - parser.at,
                        "'" + text.strip().replaceAll("\\s+", " ") + "' is not a Java type"));
    }

    private boolean type(int depth, boolean primitivesAllowed) {
        if (depth > DEEPEST) {
            return false;
        }
        space();
        int start = at;
        if (!name()) {
            return false;
        }
        boolean primitive = PRIMITIVES.contains(text.substring(start, at));
        if (!primitive) {
            if (!arguments(depth)) {
                return false;
            }
            while (take('.')) {
                if (!name() || !arguments(depth)) {
                    return false;
                }
            }
        }
        boolean array = false;
        while (take('[')) {
            if (!take(']')) {
                return false;
            }
            array = true;
        }
        return !primitive || array || primitivesAllowed && depth == 0;
    }

    private boolean arguments(int depth) {
        if (!take('<')) {
            return true;
        }
        do {
            if (take('?')) {
                space();
                if (word("extends") || word("super")) {
                    if (!type(depth + 1, false)) {
                        return false;
                    }
                }
            } else if (!type(depth + 1, false)) {
                return false;
            }
        } while (take(','));
        return take('>');
    }

    private boolean name() {
        space();
        int start = at;
        if (at >= text.length() || !Character.isJavaIdentifierStart(text.charAt(at))) {
            return false;
        }
        while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))
                && !Character.isIdentifierIgnorable(text.charAt(at))) {
            at++;
        }
        String name = text.substring(start, at);
        if (PRIMITIVES.contains(name) || SourceVersion.isName(name)) {
            return true;
        }
        at = start;
        return false;
    }

    private boolean word(String word) {
        int end = at + word.length();
        if (text.startsWith(word, at) && (end == text.length() || !Character.isJavaIdentifierPart(text.charAt(end)))) {
            at = end;
            return true;
        }
        return false;
    }

    private boolean take(char wanted) {
        int before = at;
        space();
        if (at < text.length() && text.charAt(at) == wanted) {
            at++;
            return true;
        }
        at = before;
        return false;
    }

    private void space() {
        while (at < text.length() && " \t\n\r\f".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }
}
