package org.sluice.codegen;

import java.util.Objects;

/**
 * Something the Java compiler rejects, told in terms of the pipeline.
 *
 * @param severity how bad it is; a program with an error has no classes
 * @param kind whether the text of one expression is not Java by itself, or does not fit its surroundings
 * @param nodeId id of the node it belongs to; empty for the pipeline's own texts
 * @param attribute name of the attribute whose text is wrong; empty when it lies in no text of the node
 * @param offset offset in the attribute's text, from 0
 * @param line line in the attribute's text, from 1
 * @param column column in the attribute's text, from 1
 * @param length number of characters concerned, at least 0
 * @param message one line
 */
public record CompileProblem(Severity severity, Kind kind, String nodeId, String attribute, int offset, int line,
        int column, int length, String message) {

    /** How bad a problem is. */
    public enum Severity {
        ERROR, WARNING
    }

    /** What sort of problem it is. */
    public enum Kind {
        /** The text by itself is no expression. */
        SYNTAX,
        /** The text is an expression but names or types in it do not fit. */
        MEANING
    }

    public CompileProblem {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(nodeId, "nodeId");
        Objects.requireNonNull(attribute, "attribute");
        Objects.requireNonNull(message, "message");
    }
}
