package org.sluice.launching.ui.internal;

import java.util.List;
import java.util.Objects;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISources;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.sluice.launching.PipelineRun;
import org.sluice.launching.PipelineRunListener;
import org.sluice.launching.PipelineRuns;

/** Stops the runs of the pipeline in the active editor; enabled while there is one. */
public final class StopHandler extends AbstractHandler implements PipelineRunListener {

    private IEditorPart editor;

    public StopHandler() {
        PipelineRuns.get().addListener(this);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        runsOf(HandlerUtil.getActiveEditor(event)).forEach(PipelineRun::stop);
        return null;
    }

    @Override
    public void setEnabled(Object context) {
        editor = context instanceof IEvaluationContext variables
                && variables.getVariable(ISources.ACTIVE_EDITOR_NAME) instanceof IEditorPart active ? active : null;
        setBaseEnabled(!runsOf(editor).isEmpty());
    }

    private static List<PipelineRun> runsOf(IEditorPart editor) {
        IFile file = editor == null ? null : Adapters.adapt(editor.getEditorInput(), IFile.class);
        if (file == null || file.getLocation() == null) {
            return List.of();
        }
        var path = file.getLocation().toPath().toAbsolutePath().normalize();
        return PipelineRuns.get().all().stream().filter(r -> Objects.equals(r.file(), path) && !r.isOver()).toList();
    }

    @Override
    public void runAdded(PipelineRun run) {
        refresh();
    }

    @Override
    public void runChanged(PipelineRun run) {
        refresh();
    }

    private void refresh() {
        if (PlatformUI.isWorkbenchRunning()) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            if (!display.isDisposed()) {
                display.asyncExec(() -> setBaseEnabled(!runsOf(editor).isEmpty()));
            }
        }
    }

    @Override
    public void dispose() {
        PipelineRuns.get().removeListener(this);
        super.dispose();
    }
}
