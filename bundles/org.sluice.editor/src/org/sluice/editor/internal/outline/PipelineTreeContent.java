package org.sluice.editor.internal.outline;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.sluice.catalog.Category;
import org.sluice.editor.internal.Diagram;
import org.sluice.editor.internal.Messages;
import org.sluice.model.Node;
import org.sluice.model.NodeTypes;

/** Nodes of the pipeline: sources, operators, sinks. */
final class PipelineTreeContent implements ITreeContentProvider {

    /** A heading. */
    enum Group {
        SOURCES(Messages.Outline_sources), OPERATORS(Messages.Outline_operators), SINKS(Messages.Outline_sinks);

        private final String label;

        Group(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        static Group of(Node node) {
            Category category = NodeTypes.typeOf(node).category();
            return category == Category.SOURCE ? SOURCES : category == Category.SINK ? SINKS : OPERATORS;
        }
    }

    @Override
    public Object[] getElements(Object input) {
        List<Object> elements = new ArrayList<>();
        for (Group group : Group.values()) {
            for (Node node : ((Diagram) input).pipeline().getNodes()) {
                if (Group.of(node) == group) {
                    elements.add(node);
                }
            }
        }
        return elements.toArray();
    }

    @Override
    public Object[] getChildren(Object element) {
        return new Object[0];
    }

    @Override
    public Object getParent(Object element) {
        return null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return false;
    }
}
