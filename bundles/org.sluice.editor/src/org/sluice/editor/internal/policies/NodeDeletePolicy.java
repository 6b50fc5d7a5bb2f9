package org.sluice.editor.internal.policies;

import java.util.List;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.ComponentEditPolicy;
import org.eclipse.gef.requests.GroupRequest;
import org.sluice.editor.internal.CanvasContext;
import org.sluice.editor.internal.commands.DeleteElementsCommand;
import org.sluice.model.Node;

/** Deletes a node with its edges. */
public final class NodeDeletePolicy extends ComponentEditPolicy {

    private final CanvasContext context;

    public NodeDeletePolicy(CanvasContext context) {
        this.context = context;
    }

    @Override
    protected Command createDeleteCommand(GroupRequest request) {
        return new DeleteElementsCommand(context.diagram(), List.of((Node) getHost().getModel()), List.of());
    }
}
