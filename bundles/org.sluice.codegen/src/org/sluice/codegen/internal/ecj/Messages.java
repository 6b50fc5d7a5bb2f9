package org.sluice.codegen.internal.ecj;

import java.util.regex.Pattern;

/** Turns messages of the compiler into one readable line. */
public final class Messages {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern QUALIFIER = Pattern.compile(
            "\\b(?:java\\.lang|java\\.util|java\\.util\\.function|org\\.sluice\\.streaming(?:\\.function)?"
                    + "|org\\.apache\\.spark(?:\\.[a-z]+)*)\\.(?=[A-Z])");

    private Messages() {
    }

    private static final Pattern GRAMMAR = Pattern.compile(", invalid \\w+|(?<= to complete )\\w+");

    /** One line, simple names for what everybody knows, no period at the end. */
    public static String clean(String message) {
        String line = SPACE.matcher(message).replaceAll(" ").strip();
        String text = QUALIFIER.matcher(line).replaceAll("");
        text = GRAMMAR.matcher(text).replaceAll(part -> part.group().startsWith(",") ? ", something else is expected here"
                : "it");
        return text.endsWith(".") && !text.endsWith("..") ? text.substring(0, text.length() - 1) : text;
    }
}
