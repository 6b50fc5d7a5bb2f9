package org.sluice.cli.internal;

/**
 * An option a verb understands.
 *
 * @param name       with dashes, as typed
 * @param value      what follows it, as a word for the help; {@code null} when nothing follows
 * @param repeatable whether it may be given more than once
 * @param doc        one line for the help
 */
public record Option(String name, String value, boolean repeatable, String doc) {

    /** An option that stands alone. */
    public static Option flag(String name, String doc) {
        return new Option(name, null, false, doc);
    }

    /** An option followed by a value. */
    public static Option value(String name, String value, String doc) {
        return new Option(name, value, false, doc);
    }

    /** An option followed by a value that may be given several times. */
    public static Option values(String name, String value, String doc) {
        return new Option(name, value, true, doc);
    }
}
