package org.sluice.codegen;

import java.util.Objects;

/**
 * A piece of a generated file and what it was generated from. A range with an attribute holds a part of one line of the
 * attribute's text, character for character; a range without one is the whole statement of a node.
 *
 * @param file path of the generated file
 * @param startOffset offset of the first character in the file, from 0
 * @param length number of characters
 * @param line line of the first character in the file, from 1
 * @param column column of the first character in the file, from 1
 * @param nodeId id of the node; empty for the pipeline's own texts
 * @param attribute name of the attribute; empty for a statement
 * @param attributeOffset offset of the first character in the attribute's text, from 0
 * @param attributeLine line of the first character in the attribute's text, from 1
 * @param attributeColumn column of the first character in the attribute's text, from 1
 */
public record MappedRange(String file, int startOffset, int length, int line, int column, String nodeId, String attribute,
        int attributeOffset, int attributeLine, int attributeColumn) {

    public MappedRange {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(nodeId, "nodeId");
        Objects.requireNonNull(attribute, "attribute");
    }

    /** Offset just after the last character in the file. */
    public int endOffset() {
        return startOffset + length;
    }

    /** Tells whether this is the whole statement of a node. */
    public boolean isStatement() {
        return attribute.isEmpty();
    }

    boolean contains(String otherFile, int offset) {
        return file.equals(otherFile) && startOffset <= offset && offset < endOffset();
    }
}
