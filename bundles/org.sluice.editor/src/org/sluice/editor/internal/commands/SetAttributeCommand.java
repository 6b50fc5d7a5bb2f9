package org.sluice.editor.internal.commands;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Sets one attribute of a pipeline, node, edge or parameter: property edits, renaming, expressions. */
public final class SetAttributeCommand extends ChangeCommand {

    private final EObject object;
    private final EStructuralFeature feature;
    private final Object value;

    public SetAttributeCommand(String label, EObject object, EStructuralFeature feature, Object value) {
        super(label);
        this.object = object;
        this.feature = feature;
        this.value = value;
    }

    @Override
    protected void change() {
        set(object, feature, value);
    }
}
