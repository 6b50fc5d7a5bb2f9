package org.sluice.editor.internal.problems;

import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.sluice.editor.internal.NodeFaces;
import org.sluice.model.Node;
import org.sluice.model.Pipeline;
import org.sluice.validation.Diagnostic;

/** Diagnostics as entries of the Problems view. */
public final class ProblemMarkers {

    /** Marker type; its node id leads back to the canvas. */
    public static final String TYPE = "org.sluice.editor.problem"; //$NON-NLS-1$
    public static final String NODE_ID = "nodeId"; //$NON-NLS-1$
    public static final String ATTRIBUTE = "attribute"; //$NON-NLS-1$
    public static final String CODE = "code"; //$NON-NLS-1$

    private ProblemMarkers() {
    }

    /** Replaces all markers of a file; called in a background job. */
    static void replace(IFile file, Pipeline pipeline, List<Diagnostic> diagnostics) {
        try {
            file.getWorkspace().run(monitor -> {
                if (!file.exists()) {
                    return;
                }
                file.deleteMarkers(TYPE, true, IResource.DEPTH_ZERO);
                for (Diagnostic diagnostic : diagnostics) {
                    Node node = pipeline.findNode(diagnostic.nodeId());
                    String place = node == null ? diagnostic.nodeId().isEmpty() ? "pipeline" : diagnostic.nodeId() : NodeFaces.label(node); //$NON-NLS-1$
                    file.createMarker(TYPE, Map.of(
                            IMarker.SEVERITY, severity(diagnostic),
                            IMarker.MESSAGE, diagnostic.code() + ": " + diagnostic.message(), //$NON-NLS-1$
                            IMarker.LOCATION, place, NODE_ID, diagnostic.nodeId(), ATTRIBUTE, diagnostic.attribute(),
                            CODE, diagnostic.code()));
                }
            }, file.getWorkspace().getRuleFactory().markerRule(file), IWorkspace.AVOID_UPDATE, null);
        } catch (CoreException e) {
            ILog.of(ProblemMarkers.class).log(e.getStatus());
        }
    }

    private static int severity(Diagnostic diagnostic) {
        return switch (diagnostic.severity()) {
            case ERROR -> IMarker.SEVERITY_ERROR;
            case WARNING -> IMarker.SEVERITY_WARNING;
            case INFO -> IMarker.SEVERITY_INFO;
        };
    }
}
