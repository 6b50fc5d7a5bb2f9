package org.sluice.editor.internal.commands;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.gef.commands.Command;

/**
 * A command made of three kinds of small steps (set, add, remove) that are recorded when first executed, so that undo
 * and redo replay exactly what happened, at the same list positions.
 */
public abstract class ChangeCommand extends Command {

    private interface Step {
        void apply();

        void revert();
    }

    private final List<Step> steps = new ArrayList<>();

    protected ChangeCommand(String label) {
        super(label);
    }

    /** Does the change with {@link #set}, {@link #add} and {@link #remove}; called once. */
    protected abstract void change();

    @Override
    public final void execute() {
        steps.clear();
        change();
    }

    @Override
    public final void undo() {
        for (int i = steps.size() - 1; i >= 0; i--) {
            steps.get(i).revert();
        }
    }

    @Override
    public final void redo() {
        steps.forEach(Step::apply);
    }

    private void run(Step step) {
        step.apply();
        steps.add(step);
    }

    /** Sets a feature; its default value unsets it, so that nothing is written to the file. */
    protected final void set(EObject object, EStructuralFeature feature, Object value) {
        boolean wasSet = object.eIsSet(feature);
        Object old = object.eGet(feature);
        Object previous = feature.isMany() ? new ArrayList<>((List<?>) old) : old;
        run(new Step() {
            @Override
            public void apply() {
                if (value == null || !feature.isMany() && value.equals(feature.getDefaultValue())) {
                    object.eUnset(feature);
                } else {
                    object.eSet(feature, value);
                }
            }

            @Override
            public void revert() {
                if (wasSet) {
                    object.eSet(feature, previous);
                } else {
                    object.eUnset(feature);
                }
            }
        });
    }

    /** Adds an object at the end of a list. */
    protected final void add(EObject owner, EStructuralFeature feature, EObject object) {
        run(new ListStep(owner, feature, object, list(owner, feature).size(), true));
    }

    /** Removes an object from a list, if it is there. */
    protected final void remove(EObject owner, EStructuralFeature feature, EObject object) {
        int index = list(owner, feature).indexOf(object);
        if (index >= 0) {
            run(new ListStep(owner, feature, object, index, false));
        }
    }

    /** Moves an object within a list. */
    protected final void move(EObject owner, EStructuralFeature feature, EObject object, int index) {
        remove(owner, feature, object);
        run(new ListStep(owner, feature, object, index, true));
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> list(EObject owner, EStructuralFeature feature) {
        return (List<EObject>) owner.eGet(feature);
    }

    private record ListStep(EObject owner, EStructuralFeature feature, EObject object, int index, boolean adds) implements Step {
        @Override
        public void apply() {
            perform(adds);
        }

        @Override
        public void revert() {
            perform(!adds);
        }

        private void perform(boolean add) {
            if (add) {
                list(owner, feature).add(index, object);
            } else {
                list(owner, feature).remove(index);
            }
        }
    }
}
