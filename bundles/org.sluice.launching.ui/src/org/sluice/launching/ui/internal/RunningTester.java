package org.sluice.launching.ui.internal;

import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.IEvaluationService;
import org.sluice.launching.PipelineRun;
import org.sluice.launching.PipelineRunListener;
import org.sluice.launching.PipelineRuns;

/** Whether the pipeline of an editor runs; expressions are asked again whenever that may have changed. */
public final class RunningTester extends PropertyTester implements PipelineRunListener {

    private static final String PROPERTY = "org.sluice.launching.ui.running"; //$NON-NLS-1$

    public RunningTester() {
        PipelineRuns.get().addListener(this);
    }

    @Override
    public boolean test(Object receiver, String property, Object[] arguments, Object expected) {
        return receiver instanceof IEditorPart editor && !StopHandler.runsOf(editor).isEmpty();
    }

    @Override
    public void runAdded(PipelineRun run) {
        evaluate();
    }

    @Override
    public void runChanged(PipelineRun run) {
        evaluate();
    }

    private static void evaluate() {
        if (!PlatformUI.isWorkbenchRunning()) {
            return;
        }
        Display display = PlatformUI.getWorkbench().getDisplay();
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (PlatformUI.isWorkbenchRunning()) {
                    PlatformUI.getWorkbench().getService(IEvaluationService.class).requestEvaluation(PROPERTY);
                }
            });
        }
    }
}
