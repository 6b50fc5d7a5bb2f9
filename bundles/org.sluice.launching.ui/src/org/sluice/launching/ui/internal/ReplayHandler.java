package org.sluice.launching.ui.internal;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.statushandlers.StatusManager;
import org.sluice.launching.PipelineLaunchAttributes;
import org.sluice.launching.Recordings;
import org.sluice.launching.Recordings.Recording;
import org.sluice.launching.Relaunch;

/** Asks which recording of the active pipeline is replayed how fast, and does it. */
public final class ReplayHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IEditorPart editor = HandlerUtil.getActiveEditor(event);
        try {
            ILaunchConfiguration configuration = editor == null ? null : PipelineLaunchShortcut.configurationOf(editor);
            if (configuration != null) {
                replay(HandlerUtil.getActiveShell(event), configuration);
            }
        } catch (CoreException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
        return null;
    }

    private static void replay(Shell shell, ILaunchConfiguration configuration) throws CoreException {
        Path pipeline = PipelineLaunchAttributes.file(configuration);
        List<Recording> recordings = Recordings.of(pipeline);
        if (recordings.isEmpty()) {
            MessageDialog.openInformation(shell, Messages.Replay_title, Messages.Replay_none);
            return;
        }
        var dialog = new ReplayDialog(shell, pipeline.getParent(), recordings);
        if (dialog.open() == Window.OK) {
            ILaunchConfigurationWorkingCopy copy = Relaunch.replay(configuration, dialog.recording(), dialog.pace());
            if (dialog.isSafe()) {
                copy.setAttribute(PipelineLaunchAttributes.SAFE, true);
            } else {
                copy.removeAttribute(PipelineLaunchAttributes.SAFE);
            }
            DebugUITools.launch(copy, dialog.mode());
        }
    }
}
