package org.sluice.model;

import static java.util.Objects.requireNonNull;

/**
 * A piece of a file that this version does not know. It is kept where it stood and written back as it was.
 *
 * @param kind what it is
 * @param name name of the attribute, or the prefix; empty for an element or a comment
 * @param after what stood before it: for an attribute the name of the attribute before it, for an element or a comment
 *        the key of the child before it; empty when it was the first
 * @param text an attribute's value as it stood between its quotes, or the whole element or comment
 */
public record Extension(Kind kind, String name, String after, String text) {

    /** What kind of piece it is. */
    public enum Kind {
        /** An attribute that this version does not know. */
        ATTRIBUTE,
        /**
         * The text of a known attribute, when this version would write the same value otherwise: with its default left out, or
         * {@code 1 s} for {@code 1000 ms}. Written again as long as the attribute has that value.
         */
        VALUE,
        /** A child element or a comment inside an element. */
        CONTENT,
        /** The address of a namespace prefix that a kept piece uses; the prefix is the name. */
        NAMESPACE,
        /** A comment before the root element. */
        PROLOG,
        /** A comment after the root element. */
        EPILOG
    }

    public Extension {
        requireNonNull(kind, "kind");
        requireNonNull(name, "name");
        requireNonNull(after, "after");
        requireNonNull(text, "text");
    }
}
