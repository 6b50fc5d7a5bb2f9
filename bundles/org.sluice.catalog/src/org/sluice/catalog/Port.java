package org.sluice.catalog;

import static java.util.Objects.requireNonNull;

/**
 * A place of a node type where edges begin or end.
 *
 * @param name unique among the inputs, and among the outputs, of a node type; edges store it
 * @param shape what flows through it
 * @param doc one sentence for people
 * @param many whether several edges may end here; outputs always allow several
 */
public record Port(String name, Shape shape, String doc, boolean many) {

    /** Name of the only input of most node types. */
    public static final String IN = "in";

    /** Name of the only output of most node types. */
    public static final String OUT = "out";

    /** Name of the output for records that code of the node failed on; see {@link NodeType#errorPort()}. */
    public static final String ERRORS = "errors";

    public Port {
        requireNonNull(name, "name");
        requireNonNull(shape, "shape");
        requireNonNull(doc, "doc");
    }

    /** A port that takes one edge. */
    public Port(String name, Shape shape, String doc) {
        this(name, shape, doc, false);
    }
}
