package org.sluice.editor;

import java.util.Optional;
import org.eclipse.gef.EditPart;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.sluice.model.Edge;
import org.sluice.model.Node;

/**
 * What of a pipeline is selected, on the canvas or in its outline: the first node or edge.
 *
 * @param node id of the node; empty when it is an edge
 * @param edge id of the edge; empty when it is a node
 */
public record DiagramSelection(Optional<String> node, Optional<String> edge) {

    /** Empty when neither a node nor an edge is selected. */
    public static Optional<DiagramSelection> of(ISelection selection) {
        if (selection instanceof IStructuredSelection structured) {
            for (Object one : structured) {
                Object model = one instanceof EditPart part ? part.getModel() : one;
                if (model instanceof Node node && node.getId() != null) {
                    return Optional.of(new DiagramSelection(Optional.of(node.getId()), Optional.empty()));
                }
                if (model instanceof Edge edge && edge.getId() != null) {
                    return Optional.of(new DiagramSelection(Optional.empty(), Optional.of(edge.getId())));
                }
            }
        }
        return Optional.empty();
    }

    /** The id of the node type of the first node that is selected. */
    public static Optional<String> nodeType(ISelection selection) {
        if (selection instanceof IStructuredSelection structured) {
            for (Object one : structured) {
                if ((one instanceof EditPart part ? part.getModel() : one) instanceof Node node) {
                    return Optional.of(node.eClass().getName());
                }
            }
        }
        return Optional.empty();
    }
}
