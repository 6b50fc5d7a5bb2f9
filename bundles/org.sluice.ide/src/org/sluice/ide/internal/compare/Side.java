package org.sluice.ide.internal.compare;

import java.io.IOException;
import java.io.InputStream;

import org.eclipse.compare.IResourceProvider;
import org.eclipse.compare.IStreamContentAccessor;
import org.eclipse.compare.ITypedElement;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.sluice.layout.AutoLayout;
import org.sluice.layout.NodeSizes;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineFactory;
import org.sluice.model.PipelineFiles;
import org.sluice.model.layout.Layout;
import org.sluice.model.layout.LayoutFactory;

/**
 * One of two compared pipelines.
 *
 * @param pipeline empty when there is none on this side or it cannot be read
 * @param problem  why it cannot be read, empty when it can
 * @param file     the file in the workspace behind it, or null
 */
record Side(Pipeline pipeline, String problem, IFile file) {

    static Side of(ITypedElement element) {
        IFile file = element instanceof IResourceProvider provider && provider.getResource() instanceof IFile f ? f : null;
        if (element instanceof IStreamContentAccessor accessor) {
            try (InputStream in = accessor.getContents()) {
                if (in != null) {
                    return new Side(PipelineFiles.fromBytes(in.readAllBytes(), element.getName()), "", file); //$NON-NLS-1$
                }
            } catch (CoreException | IOException e) {
                return new Side(PipelineFactory.eINSTANCE.createPipeline(), String.valueOf(e.getMessage()), file);
            }
        }
        return new Side(PipelineFactory.eINSTANCE.createPipeline(), "", file); //$NON-NLS-1$
    }

    /**
     * Places for the nodes of this side: as in the layout file of one of the sides, so that equal nodes stand at equal places; all
     * anew when a node has none.
     */
    Layout layout(IFile pipelineFile) {
        Layout stored = pipelineFile == null || pipelineFile.getLocation() == null ? LayoutFactory.eINSTANCE.createLayout()
                : PipelineFiles.loadLayout(PipelineFiles.layoutFileOf(pipelineFile.getLocation().toPath()));
        boolean complete = pipeline.getNodes().stream().allMatch(node -> stored.findNode(node.getId()) != null);
        Layout layout = complete ? stored : AutoLayout.layout(pipeline, stored, NodeSizes.cards(), () -> false);
        layout.getNodes().removeIf(place -> pipeline.findNode(place.getNode()) == null);
        layout.getNotes().clear();
        layout.getFrames().clear();
        return layout;
    }
}
