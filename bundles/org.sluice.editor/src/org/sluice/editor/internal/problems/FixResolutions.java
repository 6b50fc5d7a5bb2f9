package org.sluice.editor.internal.problems;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.ide.ResourceUtil;
import org.sluice.editor.PipelineEditor;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineFileException;
import org.sluice.model.PipelineFiles;
import org.sluice.validation.Diagnostic;
import org.sluice.validation.fixes.QuickFix;
import org.sluice.validation.fixes.QuickFixes;

/** Quick fixes in the Problems view: they change the pipeline in its editor, where they can be undone. */
public final class FixResolutions implements IMarkerResolutionGenerator2 {

    private record Resolution(QuickFix fix, String message) implements IMarkerResolution2 {

        @Override
        public String getLabel() {
            return fix.label();
        }

        @Override
        public String getDescription() {
            return message;
        }

        @Override
        public Image getImage() {
            return null;
        }

        @Override
        public void run(IMarker marker) {
            try {
                if (IDE.openEditor(page(), marker) instanceof PipelineEditor editor && editor.getPipeline() != null) {
                    editor.applyFix(fix);
                }
            } catch (PartInitException e) {
                ILog.of(FixResolutions.class).log(e.getStatus());
            }
        }
    }

    @Override
    public boolean hasResolutions(IMarker marker) {
        return ProblemMarkers.diagnostic(marker) != null && getResolutions(marker).length > 0;
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        Diagnostic diagnostic = ProblemMarkers.diagnostic(marker);
        Pipeline pipeline = diagnostic == null ? null : pipeline(marker, diagnostic);
        List<QuickFix> fixes = pipeline == null ? List.of() : QuickFixes.of(diagnostic, pipeline);
        return fixes.stream().map(fix -> new Resolution(fix, diagnostic.message())).toArray(IMarkerResolution[]::new);
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    /** As it is in its editor, else in its file; null when the problem is not there any more, or not at this place. */
    private static Pipeline pipeline(IMarker marker, Diagnostic diagnostic) {
        if (!(marker.getResource() instanceof IFile file) || file.getLocation() == null) {
            return null;
        }
        IEditorPart open = ResourceUtil.findEditor(page(), file);
        if (open instanceof PipelineEditor editor) {
            return editor.getDiagnostics().contains(diagnostic) ? editor.getPipeline() : null;
        }
        try {
            return PipelineFiles.load(file.getLocation().toPath());
        } catch (PipelineFileException e) {
            return null;
        }
    }
}
