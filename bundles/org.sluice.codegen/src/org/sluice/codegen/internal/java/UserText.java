package org.sluice.codegen.internal.java;

import java.util.Objects;

/**
 * Java that a person wrote, put into generated code as it stands.
 *
 * @param text the text; must have been found to be exactly one expression or type before it is compiled
 * @param nodeId id of the node it belongs to; empty for the pipeline
 * @param attribute attribute it stands in
 */
public record UserText(String text, String nodeId, String attribute) {

    public UserText {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(nodeId, "nodeId");
        Objects.requireNonNull(attribute, "attribute");
    }
}
