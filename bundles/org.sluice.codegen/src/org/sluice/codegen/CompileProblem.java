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
 * @param cause what the message says, for programs
 */
public record CompileProblem(Severity severity, Kind kind, String nodeId, String attribute, int offset, int line,
        int column, int length, String message, Cause cause) {

    /** A problem that programs cannot read. */
    public CompileProblem(Severity severity, Kind kind, String nodeId, String attribute, int offset, int line, int column,
            int length, String message) {
        this(severity, kind, nodeId, attribute, offset, line, column, length, message, Cause.OTHER);
    }

    /**
     * What is wrong, as far as it is of a kind that can be corrected.
     *
     * @param kind what sort of mistake
     * @param type the type that was found ({@code TYPE_MISMATCH}) or that lacks a member ({@code UNKNOWN_MEMBER}), simple names; otherwise empty
     * @param name the type that is needed, or the name that nobody knows; otherwise empty
     */
    public record Cause(Sort kind, String type, String name) {

        /** Nothing that can be corrected by rule. */
        public static final Cause OTHER = new Cause(Sort.OTHER, "", "");

        public Cause {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(name, "name");
        }

        /** What sort of mistake it is. */
        public enum Sort {
            /** A value of another type. */
            TYPE_MISMATCH,
            /** A variable or type nobody knows. */
            UNKNOWN_NAME,
            /** A method or field that a type lacks. */
            UNKNOWN_MEMBER,
            /** Anything else. */
            OTHER
        }
    }

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
        Objects.requireNonNull(cause, "cause");
    }
}
