package org.sluice.launching.ui.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;

/** Launches the pipeline of the active editor; the platform saves it first, as its launching preferences say. */
public class RunHandler extends AbstractHandler {

    private final String mode;

    public RunHandler() {
        this(ILaunchManager.RUN_MODE);
    }

    RunHandler(String mode) {
        this.mode = mode;
    }

    @Override
    public Object execute(ExecutionEvent event) {
        IEditorPart editor = HandlerUtil.getActiveEditor(event);
        if (editor != null) {
            new PipelineLaunchShortcut().launch(editor, mode);
        }
        return null;
    }
}
