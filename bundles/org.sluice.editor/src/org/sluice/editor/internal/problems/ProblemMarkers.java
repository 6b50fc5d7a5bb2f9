package org.sluice.editor.internal.problems;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.sluice.codegen.CompileProblem.Cause;
import org.sluice.codegen.CompileProblem.Cause.Sort;
import org.sluice.editor.internal.NodeFaces;
import org.sluice.model.Node;
import org.sluice.model.Pipeline;
import org.sluice.validation.Diagnostic;
import org.sluice.validation.Severity;

/** Diagnostics as entries of the Problems view. */
public final class ProblemMarkers {

    /** Marker type; its node id leads back to the canvas. */
    public static final String TYPE = "org.sluice.editor.problem"; //$NON-NLS-1$
    public static final String NODE_ID = "nodeId"; //$NON-NLS-1$
    public static final String ATTRIBUTE = "attribute"; //$NON-NLS-1$
    public static final String CODE = "code"; //$NON-NLS-1$

    private static final String LENGTH = "length"; //$NON-NLS-1$
    private static final String OFFSET = "offset"; //$NON-NLS-1$
    private static final String TEXT = "text"; //$NON-NLS-1$
    private static final String CAUSE = "cause"; //$NON-NLS-1$
    private static final String CAUSE_TYPE = "causeType"; //$NON-NLS-1$
    private static final String CAUSE_NAME = "causeName"; //$NON-NLS-1$

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
                    file.createMarker(TYPE, attributes(diagnostic, place));
                }
            }, file.getWorkspace().getRuleFactory().markerRule(file), IWorkspace.AVOID_UPDATE, null);
        } catch (CoreException e) {
            ILog.of(ProblemMarkers.class).log(e.getStatus());
        }
    }

    private static Map<String, Object> attributes(Diagnostic diagnostic, String place) {
        Map<String, Object> attributes = new HashMap<>();
        attributes.put(IMarker.SEVERITY, severity(diagnostic));
        attributes.put(IMarker.MESSAGE, diagnostic.code() + ": " + diagnostic.message()); //$NON-NLS-1$
        attributes.put(IMarker.LOCATION, place);
        attributes.put(NODE_ID, diagnostic.nodeId());
        attributes.put(ATTRIBUTE, diagnostic.attribute());
        attributes.put(CODE, diagnostic.code());
        attributes.put(OFFSET, diagnostic.offset());
        attributes.put(LENGTH, diagnostic.length());
        attributes.put(TEXT, diagnostic.message());
        attributes.put(CAUSE, diagnostic.cause().kind().name());
        attributes.put(CAUSE_TYPE, diagnostic.cause().type());
        attributes.put(CAUSE_NAME, diagnostic.cause().name());
        return attributes;
    }

    /** The diagnostic that a marker was made of, or null when it is not of this version. */
    static Diagnostic diagnostic(IMarker marker) {
        String text = marker.getAttribute(TEXT, null);
        String cause = marker.getAttribute(CAUSE, null);
        if (text == null || cause == null) {
            return null;
        }
        Severity severity = switch (marker.getAttribute(IMarker.SEVERITY, IMarker.SEVERITY_INFO)) {
            case IMarker.SEVERITY_ERROR -> Severity.ERROR;
            case IMarker.SEVERITY_WARNING -> Severity.WARNING;
            default -> Severity.INFO;
        };
        Sort sort = Arrays.stream(Sort.values()).filter(each -> each.name().equals(cause)).findFirst().orElse(Sort.OTHER);
        return new Diagnostic(marker.getAttribute(CODE, ""), severity, marker.getAttribute(NODE_ID, ""), marker.getAttribute(ATTRIBUTE, ""), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                marker.getAttribute(OFFSET, 0), marker.getAttribute(LENGTH, 0), text,
                new Cause(sort, marker.getAttribute(CAUSE_TYPE, ""), marker.getAttribute(CAUSE_NAME, ""))); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static int severity(Diagnostic diagnostic) {
        return switch (diagnostic.severity()) {
            case ERROR -> IMarker.SEVERITY_ERROR;
            case WARNING -> IMarker.SEVERITY_WARNING;
            case INFO -> IMarker.SEVERITY_INFO;
        };
    }
}
