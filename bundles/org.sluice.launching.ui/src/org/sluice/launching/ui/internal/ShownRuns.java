package org.sluice.launching.ui.internal;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.model.IDebugElement;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.sluice.launching.PipelineRun;
import org.sluice.launching.PipelineRuns;

/** Which run somebody means. */
final class ShownRuns {

    private ShownRuns() {
    }

    /** The run something of which is selected; otherwise the one that is looked at of the editor's pipeline. */
    static Optional<PipelineRun> of(ISelection selection, IEditorPart editor) {
        Object selected = selection instanceof IStructuredSelection structured ? structured.getFirstElement() : null;
        ILaunch launch = selected instanceof IDebugElement element ? element.getLaunch() : Adapters.adapt(selected, ILaunch.class);
        Optional<PipelineRun> run = Optional.ofNullable(launch).flatMap(PipelineRuns.get()::of);
        return run.isPresent() ? run : of(editor);
    }

    private static Optional<PipelineRun> of(IEditorPart editor) {
        IFile file = editor == null ? null : Adapters.adapt(editor.getEditorInput(), IFile.class);
        return file == null || file.getLocation() == null ? Optional.empty() : PipelineRuns.get().shownOf(file.getLocation().toPath());
    }
}
