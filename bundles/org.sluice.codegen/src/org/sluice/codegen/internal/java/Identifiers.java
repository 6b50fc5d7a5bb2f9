package org.sluice.codegen.internal.java;

import java.util.LinkedHashSet;
import java.util.Set;

/** Finds the names in Java texts without parsing them; strings, characters and comments are passed over. */
public final class Identifiers {

    private Identifiers() {
    }

    /** Names that stand alone or first, that is, not after a dot, in the order of the text. */
    public static Set<String> in(String text) {
        Set<String> names = new LinkedHashSet<>();
        char before = ' ';
        for (int i = 0; i < text.length();) {
            int next = skip(text, i);
            if (next > i) {
                i = next;
                continue;
            }
            char c = text.charAt(i);
            if (Character.isJavaIdentifierStart(c)) {
                int end = i;
                while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
                    end++;
                }
                if (before != '.') {
                    names.add(text.substring(i, end));
                }
                before = 'a';
                i = end;
            } else if (Character.isDigit(c)) {
                while (i < text.length() && (Character.isJavaIdentifierPart(text.charAt(i)) || text.charAt(i) == '.')) {
                    i++;
                }
                before = '0';
            } else {
                if (!Character.isWhitespace(c)) {
                    before = c;
                }
                i++;
            }
        }
        return names;
    }

    /** Tells whether code after this text on the same line may be part of a comment that the text began. */
    public static boolean mayEndInLineComment(String text) {
        if (text.contains("\\u")) {
            return true;
        }
        for (int i = 0; i < text.length();) {
            int next = skip(text, i);
            if (next > i && next >= text.length() && text.startsWith("//", i)) {
                return true;
            }
            i = Math.max(next, i + 1);
        }
        return false;
    }

    /** Offset after the comment or literal that begins here; the same offset when none does. */
    private static int skip(String text, int at) {
        if (text.startsWith("//", at)) {
            int end = at;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            return end;
        }
        if (text.startsWith("/*", at)) {
            int end = text.indexOf("*/", at + 2);
            return end < 0 ? text.length() : end + 2;
        }
        if (text.startsWith("\"\"\"", at)) {
            return literalEnd(text, at + 3, "\"\"\"");
        }
        char c = text.charAt(at);
        return c == '"' || c == '\'' ? literalEnd(text, at + 1, String.valueOf(c)) : at;
    }

    private static int literalEnd(String text, int from, String quote) {
        int at = from;
        while (at < text.length() && !text.startsWith(quote, at)) {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(text.length(), at + quote.length());
    }
}
