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

    public SyntaxProblem {
        Objects.requireNonNull(message, "message");
    }
}
