package org.sluice.ide.internal.explorer;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.ILabelProviderListener;
import org.eclipse.jface.viewers.ILightweightLabelDecorator;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/** Marks a node that has a problem, as the platform marks files. */
public final class ProblemDecorator implements ILightweightLabelDecorator {

    private static final String MARKER = "org.sluice.editor.problem"; //$NON-NLS-1$
    private static final String NODE_ID = "nodeId"; //$NON-NLS-1$

    @Override
    public void decorate(Object element, IDecoration decoration) {
        if (element instanceof NodeEntry node && node.file().exists()) {
            int severity = severity(node);
            if (severity >= IMarker.SEVERITY_WARNING) {
                String image = severity == IMarker.SEVERITY_ERROR ? ISharedImages.IMG_DEC_FIELD_ERROR : ISharedImages.IMG_DEC_FIELD_WARNING;
                ImageDescriptor overlay = PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(image);
                decoration.addOverlay(overlay, IDecoration.BOTTOM_LEFT);
            }
        }
    }

    /** The gravest marker of a node, -1 when it has none. */
    static int severity(NodeEntry node) {
        int gravest = -1;
        try {
            for (IMarker marker : node.file().findMarkers(MARKER, true, IResource.DEPTH_ZERO)) {
                if (node.id().equals(marker.getAttribute(NODE_ID, ""))) { //$NON-NLS-1$
                    gravest = Math.max(gravest, marker.getAttribute(IMarker.SEVERITY, -1));
                }
            }
        } catch (CoreException e) {
            return -1; // the file went away meanwhile
        }
        return gravest;
    }

    @Override
    public void addListener(ILabelProviderListener listener) {
        // the content provider refreshes when markers change
    }

    @Override
    public void removeListener(ILabelProviderListener listener) {
        // as above
    }

    @Override
    public boolean isLabelProperty(Object element, String property) {
        return false;
    }

    @Override
    public void dispose() {
        // holds nothing
    }
}
