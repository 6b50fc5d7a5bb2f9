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

    /** One line, simple names for what everybody knows, no period at the end. */
    public static String clean(String message) {
        String text = QUALIFIER.matcher(SPACE.matcher(message).replaceAll(" ").strip()).replaceAll("");
        return text.endsWith(".") && !text.endsWith("..") ? text.substring(0, text.length() - 1) : text;
    }
}
