package org.sluice.launching.ui.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;

/** Runs the pipeline of the active editor; the platform saves it first, as its launching preferences say. */
public final class RunHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IEditorPart editor = HandlerUtil.getActiveEditor(event);
        if (editor != null) {
            new PipelineLaunchShortcut().launch(editor, ILaunchManager.RUN_MODE);
        }
        return null;
    }
}
