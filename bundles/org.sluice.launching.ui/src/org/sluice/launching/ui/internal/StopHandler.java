package org.sluice.launching.ui.internal;

import java.util.List;
import java.util.Objects;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.sluice.launching.PipelineRun;
import org.sluice.launching.PipelineRuns;

/** Stops the runs of the pipeline in the active editor; enabled by {@link RunningTester}. */
public final class StopHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        runsOf(HandlerUtil.getActiveEditor(event)).forEach(PipelineRun::stop);
        return null;
    }

    /** What runs of the editor's pipeline and is not over. */
    static List<PipelineRun> runsOf(IEditorPart editor) {
        IFile file = editor == null ? null : Adapters.adapt(editor.getEditorInput(), IFile.class);
        if (file == null || file.getLocation() == null) {
            return List.of();
        }
        var path = file.getLocation().toPath().toAbsolutePath().normalize();
        return PipelineRuns.get().all().stream().filter(r -> Objects.equals(r.file(), path) && !r.isOver()).toList();
    }
}
