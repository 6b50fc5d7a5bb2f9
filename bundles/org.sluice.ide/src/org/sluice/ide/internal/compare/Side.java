package org.sluice.ide.internal.compare;

import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;

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
     * Places for the nodes of this side: from its own layout file, else from that of the other side, so that equal nodes stand at
     * equal places; all anew when a node has none.
     */
    Layout layout(Side other) {
        Layout layout = Stream.of(file, other.file).map(Side::stored).filter(this::placesAll).findFirst()
                .orElseGet(() -> AutoLayout.layout(pipeline, LayoutFactory.eINSTANCE.createLayout(), NodeSizes.cards(), () -> false));
        layout.getNodes().removeIf(place -> pipeline.findNode(place.getNode()) == null);
        layout.getNotes().clear();
        layout.getFrames().clear();
        return layout;
    }

    private boolean placesAll(Layout layout) {
        return pipeline.getNodes().stream().allMatch(node -> layout.findNode(node.getId()) != null);
    }

    private static Layout stored(IFile pipelineFile) {
        return pipelineFile == null || pipelineFile.getLocation() == null ? LayoutFactory.eINSTANCE.createLayout()
                : PipelineFiles.loadLayout(PipelineFiles.layoutFileOf(pipelineFile.getLocation().toPath()));
    }
}
