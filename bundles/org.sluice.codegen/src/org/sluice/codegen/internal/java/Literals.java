package org.sluice.codegen.internal.java;

/** Writes values as Java literals and texts as Java comments, so that no text can become code. */
final class Literals {

    private Literals() {
    }

    /** A string literal with its quotes. */
    static String string(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            appendEscaped(out, text, i);
        }
        return out.append('"').toString();
    }

    private static void appendEscaped(StringBuilder out, String text, int i) {
        char c = text.charAt(i);
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            default -> {
                if (isPlain(text, i)) {
                    out.append(c);
                } else {
                    out.append(String.format("\\u%04x", (int) c));
                }
            }
        }
    }

    private static boolean isPlain(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        }
        return !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT
                && Character.getType(c) != Character.LINE_SEPARATOR
                && Character.getType(c) != Character.PARAGRAPH_SEPARATOR;
    }

    static String number(Number value) {
        if (value instanceof Long number && (number > Integer.MAX_VALUE || number < Integer.MIN_VALUE)) {
            return number + "L";
        }
        return value.toString();
    }

    /** A line of a {@code //} comment: no unicode escape in it is one for the compiler. */
    static String commentLine(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 'u' && run > 0) {
                // doubled backslashes never start an escape (Java language specification 3.3)
                out.append("\\".repeat(run));
            }
            run = c == '\\' ? run + 1 : 0;
            out.append(Character.isISOControl(c) || Character.isSurrogate(c) && !isPlain(text, i) ? ' ' : c);
        }
        return out.toString();
    }

    /** A line of a documentation comment: also no end of comment, no tag and no markup. */
    static String docLine(String text) {
        String line = commentLine(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
                .replace("*/", "*&#47;");
        return line.startsWith("@") ? "&#64;" + line.substring(1) : line.replace("{@", "{&#64;");
    }
}
