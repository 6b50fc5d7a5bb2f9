package org.sluice.editor.internal.actions;

import org.eclipse.gef.ui.actions.WorkbenchPartAction;
import org.eclipse.ui.IWorkbenchPart;

import java.util.function.BooleanSupplier;

/** An action of the canvas that is a method and a condition. */
final class CanvasAction extends WorkbenchPartAction {

    private final Runnable work;
    private final BooleanSupplier condition;

    CanvasAction(IWorkbenchPart part, String id, String text, Runnable work, BooleanSupplier condition) {
        super(part);
        this.work = work;
        this.condition = condition;
        setId(id);
        setText(text);
    }

    @Override
    protected boolean calculateEnabled() {
        return condition == null || condition.getAsBoolean();
    }

    @Override
    public void run() {
        work.run();
    }
}
