package org.sluice.editor.internal.figures;

import java.util.List;

import org.sluice.catalog.Category;

/**
 * What a node card shows. Plain text, so that figures know nothing of the model.
 *
 * @param detail      expression or key parameter; may be empty
 * @param detailHint  shown in a muted colour when there is no detail
 * @param kind        label of the node type
 * @param placeholder the type is not known here: drawn dashed
 * @param leftOut     not in the program: drawn dashed, muted and struck out
 */
public record NodeFace(String name, String detail, String detailHint, String icon, Category category, String kind, String documentation,
        List<PortFace> inputs, List<PortFace> outputs, boolean placeholder, boolean leftOut) {

    public NodeFace {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
    }

    /**
     * One port.
     *
     * @param name as in the model
     * @param type what flows through it, for the tooltip
     * @param doc  one sentence, may be empty
     * @param role what the port is for
     */
    public record PortFace(String name, String type, String doc, Role role) {

        /** A port is there to be seen, or for records that failed: then it is drawn when an edge begins there or the pointer is on the card. */
        public enum Role {
            RECORDS, ERRORS, ERRORS_USED
        }

        public boolean errors() {
            return role != Role.RECORDS;
        }
    }

    /** Drawn with a dashed border and without the colour of its category. */
    public boolean muted() {
        return placeholder || leftOut;
    }

    /** The outputs without the one for records that failed. */
    public List<PortFace> plainOutputs() {
        return outputs.stream().filter(port -> !port.errors()).toList();
    }
}
