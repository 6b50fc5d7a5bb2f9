package org.sluice.launching.ui.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.debug.ui.IDebugUIConstants;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.statushandlers.StatusManager;

/** Opens the launch configurations on the one of the active pipeline, which is made when there is none. */
public final class ConfigurationsHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        DebugUITools.openLaunchConfigurationDialogOnGroup(HandlerUtil.getActiveShell(event),
                selection(HandlerUtil.getActiveEditor(event)), IDebugUIConstants.ID_RUN_LAUNCH_GROUP);
        return null;
    }

    private static IStructuredSelection selection(IEditorPart editor) {
        try {
            ILaunchConfiguration configuration = editor == null ? null : PipelineLaunchShortcut.configurationOf(editor);
            return configuration == null ? StructuredSelection.EMPTY : new StructuredSelection(configuration);
        } catch (CoreException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG);
            return StructuredSelection.EMPTY;
        }
    }
}
