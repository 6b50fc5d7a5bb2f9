package org.sluice.editor.internal.palette;

import java.util.Optional;

import org.eclipse.gef.palette.CombinedTemplateCreationEntry;
import org.sluice.catalog.NodeType;

/** What the entries of the palette stand for. */
final class NodeEntries {

    private NodeEntries() {
    }

    /** The node type that an entry adds; empty for a tool and a note. */
    static Optional<NodeType> typeOf(Object entry) {
        return entry instanceof CombinedTemplateCreationEntry creation && creation.getTemplate() instanceof NodeTypeFactory factory
                ? Optional.of(factory.type()) : Optional.empty();
    }
}
