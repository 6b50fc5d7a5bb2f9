package org.sluice.editor.internal.commands;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Sets an attribute of several objects as one step: what is set for a selection of nodes. */
public final class SetValuesCommand extends ChangeCommand {

    private record Value(EStructuralFeature feature, Object value) {
    }

    private final Map<EObject, Value> values = new LinkedHashMap<>();

    public SetValuesCommand(String label) {
        super(label);
    }

    /** Adds an object to the step. */
    public void put(EObject object, EStructuralFeature feature, Object value) {
        values.put(object, new Value(feature, value));
    }

    @Override
    public boolean canExecute() {
        return !values.isEmpty();
    }

    @Override
    protected void change() {
        values.forEach((object, value) -> set(object, value.feature(), value.value()));
    }
}
