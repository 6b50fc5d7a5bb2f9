package org.sluice.editor.internal.editparts;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** Commands of bundles above this one, by their ids: done when they are there. */
final class Commands {

    private Commands() {
    }

    static void execute(String id) {
        if (!PlatformUI.isWorkbenchRunning()) {
            return;
        }
        ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
        IHandlerService handlers = PlatformUI.getWorkbench().getService(IHandlerService.class);
        if (commands.getCommand(id).isHandled()) {
            try {
                handlers.executeCommand(id, null);
            } catch (CommandException e) {
                ILog.of(Commands.class).error("The command " + id + " failed", e); //$NON-NLS-1$ //$NON-NLS-2$
            }
        }
    }
}
