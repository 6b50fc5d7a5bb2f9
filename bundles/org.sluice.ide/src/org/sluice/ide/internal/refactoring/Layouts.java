package org.sluice.ide.internal.refactoring;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.sluice.model.PipelineFiles;

/** The layout file that goes with a pipeline file. */
final class Layouts {

    static final String PIPELINE = PipelineFiles.EXTENSION;

    private Layouts() {
    }

    /** The layout of a pipeline; null when the element is none or has none. */
    static IFile of(Object element) {
        if (!(element instanceof IFile file) || !file.getName().endsWith(PIPELINE)) {
            return null;
        }
        IFile layout = file.getParent().getFile(IPath.fromOSString(name(file.getName())));
        return layout.exists() ? layout : null;
    }

    /** The name of the layout file of a pipeline file. */
    static String name(String pipelineName) {
        return pipelineName.substring(0, pipelineName.length() - PIPELINE.length()) + PipelineFiles.LAYOUT_EXTENSION;
    }
}
