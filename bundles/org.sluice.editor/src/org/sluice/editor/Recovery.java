package org.sluice.editor;

import java.io.IOException;
import java.nio.file.Files;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.sluice.editor.internal.SharedDocuments;
import org.sluice.editor.internal.recovery.Shadow;

/** Work that an earlier run of the workbench could not save. */
public final class Recovery {

    private Recovery() {
    }

    /**
     * Opens the pipelines that have unsaved work of an earlier run; each editor asks whether to go on with it. To be called when
     * the workbench has started, on the UI thread.
     */
    public static void open(IWorkbenchPage page) {
        try {
            for (Shadow shadow : SharedDocuments.shadows().all()) {
                IFile file = ResourcesPlugin.getWorkspace().getRoot().getFileForLocation(IPath.fromPath(shadow.file()));
                if (file != null && file.exists() && Files.exists(shadow.file()) && !SharedDocuments.isOpen(shadow.file())) {
                    IDE.openEditor(page, file, PipelineEditor.ID);
                }
            }
        } catch (IOException | PartInitException e) {
            ILog.of(Recovery.class).error("Unsaved work cannot be looked for", e); //$NON-NLS-1$
        }
    }
}
