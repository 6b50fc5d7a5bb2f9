package org.sluice.functions;

/** A line is not what a parser expects. The message names the field, its text and what was expected, or what is wrong with the line. */
public final class MalformedLineException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** How much of a text a message shows, characters. */
    private static final int SHOWN = 200;

    MalformedLineException(String message, Throwable cause) {
        super(message, cause);
    }

    MalformedLineException(String message) {
        super(message);
    }

    static String quote(String text) {
        return "'" + (text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text) + "'";
    }
}
