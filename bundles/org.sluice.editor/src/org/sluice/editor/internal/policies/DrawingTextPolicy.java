package org.sluice.editor.internal.policies;

import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.DirectEditPolicy;
import org.eclipse.gef.requests.DirectEditRequest;
import org.sluice.editor.internal.commands.SetAttributeCommand;

/** Takes the text typed over a note or a frame into the layout. */
public final class DrawingTextPolicy extends DirectEditPolicy {

    private final String label;
    private final EObject object;
    private final EAttribute attribute;

    public DrawingTextPolicy(String label, EObject object, EAttribute attribute) {
        this.label = label;
        this.object = object;
        this.attribute = attribute;
    }

    @Override
    protected Command getDirectEditCommand(DirectEditRequest request) {
        String text = String.valueOf(request.getCellEditor().getValue()).replace("\r\n", "\n").stripTrailing(); //$NON-NLS-1$ //$NON-NLS-2$
        return text.equals(Objects.requireNonNullElse(object.eGet(attribute), "")) ? null : new SetAttributeCommand(label, object, attribute, text); //$NON-NLS-1$
    }

    @Override
    protected void showCurrentEditValue(DirectEditRequest request) {
        // the field itself shows the value
    }
}
