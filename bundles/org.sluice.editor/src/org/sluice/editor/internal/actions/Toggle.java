package org.sluice.editor.internal.actions;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.jface.action.IAction;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.gef.ui.actions.WorkbenchPartAction;

/** An action of the canvas that switches something on and off; shows how it is when it is asked. */
final class Toggle extends WorkbenchPartAction {

    private final BooleanSupplier state;
    private final Consumer<Boolean> change;
    private final BooleanSupplier condition;

    Toggle(IWorkbenchPart part, String id, String text, BooleanSupplier state, Consumer<Boolean> change, BooleanSupplier condition) {
        super(part, IAction.AS_CHECK_BOX);
        this.state = state;
        this.change = change;
        this.condition = condition;
        setId(id);
        setText(text);
    }

    @Override
    public boolean isChecked() {
        return state != null && state.getAsBoolean();
    }

    @Override
    protected boolean calculateEnabled() {
        return condition != null && condition.getAsBoolean();
    }

    @Override
    public void run() {
        change.accept(!state.getAsBoolean());
    }
}
