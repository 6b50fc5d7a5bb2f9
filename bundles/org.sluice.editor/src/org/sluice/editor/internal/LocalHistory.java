package org.sluice.editor.internal;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;

/** Puts what a file holds into the local history of the workspace before it is saved: files are written past the workspace, which would not notice in time. */
final class LocalHistory {

    private LocalHistory() {
    }

    static void keep(Path path) {
        for (IFile file : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(path.toUri())) {
            if (file.exists()) {
                try {
                    // appends nothing; the workspace copies what is there before it does
                    file.appendContents(new ByteArrayInputStream(new byte[0]), IResource.FORCE | IResource.KEEP_HISTORY, null);
                } catch (CoreException e) {
                    ILog.of(LocalHistory.class).warn(e.getMessage(), e); // saving matters more
                }
            }
        }
    }
}
