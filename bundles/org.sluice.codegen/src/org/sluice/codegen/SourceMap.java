package org.sluice.codegen;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Both ways between generated sources and the pipeline: from an offset of a file to node, attribute and offset in the
 * attribute's text, and back.
 *
 * @param ranges all mapped ranges in the order of the files; ranges of expressions lie inside the one of their statement
 */
public record SourceMap(List<MappedRange> ranges) {

    /**
     * A character of a text in the pipeline.
     *
     * @param nodeId id of the node; empty for the pipeline's own texts
     * @param attribute name of the attribute; empty when the place is in the statement but in no attribute
     * @param offset offset in the attribute's text, from 0
     * @param line line in the attribute's text, from 1
     * @param column column in the attribute's text, from 1
     */
    public record Origin(String nodeId, String attribute, int offset, int line, int column) {
    }

    /** A character of a generated file: path, offset from 0, line and column from 1. */
    public record Place(String file, int offset, int line, int column) {
    }

    private static final Comparator<MappedRange> INNERMOST = Comparator.comparing(MappedRange::isStatement)
            .thenComparingInt(MappedRange::length);

    public SourceMap {
        ranges = List.copyOf(ranges);
    }

    /** What the character at the offset of a generated file was generated from. */
    public Optional<Origin> origin(String file, int offset) {
        return ranges.stream().filter(range -> range.contains(file, offset)).min(INNERMOST)
                .map(range -> originIn(range, offset - range.startOffset()));
    }

    /** Where a character of an attribute's text is in the generated sources. Line ends have no place of their own. */
    public Optional<Place> place(String nodeId, String attribute, int offset) {
        return ranges.stream()
                .filter(range -> range.nodeId().equals(nodeId) && range.attribute().equals(attribute)
                        && range.attributeOffset() <= offset && offset < range.attributeOffset() + range.length())
                .findFirst().map(range -> placeIn(range, offset - range.attributeOffset()));
    }

    /** The statement of a node. */
    public Optional<MappedRange> statement(String nodeId) {
        return ranges.stream().filter(range -> range.isStatement() && range.nodeId().equals(nodeId)).findFirst();
    }

    /** The pieces of an attribute's text, in the order of the text. */
    public List<MappedRange> pieces(String nodeId, String attribute) {
        return ranges.stream().filter(range -> range.nodeId().equals(nodeId) && range.attribute().equals(attribute)
                && !range.isStatement()).toList();
    }

    private static Origin originIn(MappedRange range, int delta) {
        if (range.isStatement()) {
            return new Origin(range.nodeId(), "", 0, 1, 1);
        }
        return new Origin(range.nodeId(), range.attribute(), range.attributeOffset() + delta, range.attributeLine(),
                range.attributeColumn() + delta);
    }

    private static Place placeIn(MappedRange range, int delta) {
        return new Place(range.file(), range.startOffset() + delta, range.line(), range.column() + delta);
    }
}
