package org.sluice.codegen.internal.ecj;

import java.util.LinkedHashMap;
import java.util.Map;
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

    /** What the compiler says of functions in its own words, and how people say it. */
    private static final Map<Pattern, String> PLAIN = plain();

    private static Map<Pattern, String> plain() {
        Map<Pattern, String> plain = new LinkedHashMap<>();
        plain.put(Pattern.compile("^Lambda expression's signature does not match the signature of the functional interface "
                + "method \\w+\\((.*)\\)$"), "The lambda must take ($1)");
        plain.put(Pattern.compile("^The type of (.+) from the type (.+) is (.+), this is incompatible with the descriptor's "
                + "return type: (.+)$"), "$1 of $2 gives $3, but $4 is needed");
        plain.put(Pattern.compile("^The method (\\w+)\\((\\w+Function\\d?<.*>|Function\\d?<.*>)\\) in the type .+ is not "
                + "applicable for the arguments \\(\\(.*\\) -> \\{\\}\\)$"),
                "The lambda does not fit, because '$1' needs a $2: look at its parameters and at what it gives");
        plain.put(Pattern.compile("^The method (\\w+)\\((\\w+Function\\d?<.*>|Function\\d?<.*>)\\) in the type .+ is not "
                + "applicable for the arguments \\((.*)\\)$"), "'$1' needs a $2, not a $3");
        return plain;
    }

    /** One line, simple names for what everybody knows, no period at the end. */
    public static String clean(String message) {
        String line = SPACE.matcher(message).replaceAll(" ").strip();
        String text = QUALIFIER.matcher(line).replaceAll("");
        text = GRAMMAR.matcher(text).replaceAll(part -> part.group().startsWith(",") ? ", something else is expected here"
                : "it");
        for (Map.Entry<Pattern, String> each : PLAIN.entrySet()) {
            text = each.getKey().matcher(text).replaceFirst(each.getValue());
        }
        return text.endsWith(".") && !text.endsWith("..") ? text.substring(0, text.length() - 1) : text;
    }
}
