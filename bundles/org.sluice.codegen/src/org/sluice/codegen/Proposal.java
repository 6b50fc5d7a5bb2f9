package org.sluice.codegen;

import java.util.Objects;

/**
 * Something that could stand at a place in an expression.
 *
 * @param text   what is put in
 * @param label  what people see, with types: {@code length() : int}
 * @param kind   what it is
 * @param offset where it is put in, in the attribute's text, from 0
 * @param length how many characters it takes the place of
 * @param cursor where the cursor stands afterwards, counted from {@code offset}
 */
public record Proposal(String text, String label, Kind kind, int offset, int length, int cursor) {

    /** What is proposed. */
    public enum Kind {
        /** A whole function, as the catalogue's example shows it. */
        EXAMPLE,
        /** A parameter of the lambda or a variable in it. */
        VARIABLE,
        /** A parameter of the pipeline. */
        PARAMETER,
        /** A field of a record. */
        FIELD,
        METHOD, TYPE
    }

    public Proposal {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(kind, "kind");
    }
}
