package org.sluice.codegen;

import java.util.List;
import org.sluice.codegen.internal.ParameterReferences;

/**
 * A reference like <code>${directory}</code> to a parameter of the pipeline in a text of a node.
 *
 * @param name name of the parameter
 * @param offset offset of the dollar sign in the text, from 0
 * @param length number of characters with dollar sign and braces
 */
public record ParameterReference(String name, int offset, int length) {

    /** All references in a text, in order. */
    public static List<ParameterReference> in(String text) {
        return ParameterReferences.split(text).stream().filter(ParameterReferences.Segment::isReference)
                .map(segment -> new ParameterReference(segment.text(), segment.offset(), segment.length())).toList();
    }
}
