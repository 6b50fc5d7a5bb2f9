package org.sluice.codegen;

import java.util.Objects;

/**
 * Why a text is not the Java it should be.
 *
 * @param offset offset of the first wrong character, from 0; may be the length of the text when something is missing
 * @param length number of wrong characters, at least 0
 * @param message one line
 */
public record SyntaxProblem(int offset, int length, String message) {

    private static final String NO_FUNCTION = "this is a value, not a function";

    public SyntaxProblem {
        Objects.requireNonNull(message, "message");
    }

    /** The problem of a text that is an expression, but no lambda, method reference or new object. */
    static SyntaxProblem noFunction(String text) {
        return new SyntaxProblem(0, text.length(), NO_FUNCTION);
    }

    /** Tells whether the text is Java, but a value where a function is asked for. */
    public boolean isNoFunction() {
        return message.equals(NO_FUNCTION);
    }
}
