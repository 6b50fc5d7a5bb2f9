package org.sluice.editor.internal.policies;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.DirectEditPolicy;
import org.eclipse.gef.requests.DirectEditRequest;
import org.eclipse.osgi.util.NLS;
import org.sluice.editor.internal.Messages;
import org.sluice.editor.internal.commands.SetAttributeCommand;
import org.sluice.model.Node;
import org.sluice.model.NodeTypes;
import org.sluice.model.PipelinePackage;

/** Turns what was typed on a card into a command: its name or its key parameter. */
public final class NodeDirectEditPolicy extends DirectEditPolicy {

    @Override
    protected Command getDirectEditCommand(DirectEditRequest request) {
        Node node = (Node) getHost().getModel();
        String text = String.valueOf(request.getCellEditor().getValue()).strip();
        EAttribute attribute = request.getDirectEditFeature() instanceof EAttribute a ? a : PipelinePackage.Literals.NODE__NAME;
        boolean name = attribute == PipelinePackage.Literals.NODE__NAME;
        if (name && (text.isEmpty() || text.equals(node.getName()))) {
            return null;
        }
        Object value;
        try {
            value = NodeTypes.value(attribute, text);
        } catch (IllegalArgumentException e) {
            return null;
        }
        Object old = node.eGet(attribute);
        if (java.util.Objects.equals(old, value) || old == null && text.isEmpty()) {
            return null;
        }
        return new SetAttributeCommand(name ? Messages.Command_renameNode : NLS.bind(Messages.Command_change, attribute.getName()), node, attribute, value);
    }

    @Override
    protected void showCurrentEditValue(DirectEditRequest request) {
        // the editor itself shows the value
    }
}
