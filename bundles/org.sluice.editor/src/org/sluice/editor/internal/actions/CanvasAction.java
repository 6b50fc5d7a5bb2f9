package org.sluice.editor.internal.actions;

import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.gef.ui.actions.WorkbenchPartAction;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.IHandlerService;
import org.sluice.editor.PipelineEditor;

/** An action of the canvas that is a method and a condition. */
public final class CanvasAction extends WorkbenchPartAction {

    private final Runnable work;
    private final BooleanSupplier condition;

    public CanvasAction(IWorkbenchPart part, String id, String text, Runnable work, BooleanSupplier condition) {
        super(part);
        this.work = work;
        this.condition = condition;
        setId(id);
        setText(text);
    }

    /**
     * Makes a command of the workbench do something on the canvas of an editor, while there is one.
     *
     * @param condition when it can be done, asked whenever the selection changes; null for always
     */
    public static void install(PipelineEditor editor, ActionRegistry registry, List<Object> selectionActions, String id, String text, Runnable work, BooleanSupplier condition) {
        CanvasAction action = new CanvasAction(editor, id, text, () -> {
            if (editor.getGraphicalViewer() != null) {
                work.run();
            }
        }, condition);
        registry.registerAction(action);
        if (condition != null) {
            selectionActions.add(id);
        }
        activate(editor, action);
    }

    /** Has the command of the action's id run it, with the keys that people gave the command. */
    public static void activate(PipelineEditor editor, IAction action) {
        action.setActionDefinitionId(action.getId());
        editor.getSite().getService(IHandlerService.class).activateHandler(action.getId(), new ActionHandler(action));
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
