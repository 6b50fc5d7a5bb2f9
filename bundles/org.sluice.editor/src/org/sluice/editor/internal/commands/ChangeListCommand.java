package org.sluice.editor.internal.commands;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Adds, removes or moves what an object contains: parameters, environments, record schemas, fields. */
public final class ChangeListCommand extends ChangeCommand {

    private final Runnable work;

    private ChangeListCommand(String label, Action action) {
        super(label);
        work = () -> action.run(this);
    }

    private interface Action {
        void run(ChangeListCommand command);
    }

    /** Adds an object at the end. */
    public static ChangeListCommand adding(String label, EObject owner, EReference feature, EObject object) {
        return new ChangeListCommand(label, command -> command.add(owner, feature, object));
    }

    /** Removes some objects. */
    public static ChangeListCommand removing(String label, EObject owner, EReference feature, List<? extends EObject> objects) {
        return new ChangeListCommand(label, command -> objects.forEach(object -> command.remove(owner, feature, object)));
    }

    /** Moves an object to another place in its list. */
    public static ChangeListCommand moving(String label, EObject owner, EReference feature, EObject object, int index) {
        return new ChangeListCommand(label, command -> command.move(owner, feature, object, index));
    }

    @Override
    protected void change() {
        work.run();
    }
}
