package org.sluice.live.ui.internal.kept;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.sluice.telemetry.RunLog;
import org.sluice.telemetry.RunSnapshot;

/** Opens the event log of a run, or a snapshot, from anywhere on the disk. */
public final class OpenHistory extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        FileDialog dialog = new FileDialog(HandlerUtil.getActiveShell(event), SWT.OPEN);
        dialog.setText(Messages.History_title);
        dialog.setFilterExtensions(new String[] {'*' + RunLog.EXTENSION + ";*" + RunSnapshot.EXTENSION, "*.*"}); //$NON-NLS-1$ //$NON-NLS-2$
        dialog.setFilterNames(new String[] {Messages.History_files, Messages.History_all});
        String file = dialog.open();
        if (file != null) {
            try {
                HandlerUtil.getActiveWorkbenchWindow(event).getActivePage().openEditor(new FileStoreEditorInput(EFS.getLocalFileSystem().getStore(IPath.fromOSString(file))), KeptRunEditor.ID);
            } catch (PartInitException e) {
                ErrorDialog.openError(HandlerUtil.getActiveShell(event), Messages.History_title, null, e.getStatus());
            }
        }
        return null;
    }
}
