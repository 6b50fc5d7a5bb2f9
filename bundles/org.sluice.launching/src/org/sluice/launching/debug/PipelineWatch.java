package org.sluice.launching.debug;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.debug.core.DebugException;
import org.eclipse.debug.core.model.IDebugElement;
import org.eclipse.debug.core.model.IValue;
import org.eclipse.debug.core.model.IWatchExpressionDelegate;
import org.eclipse.debug.core.model.IWatchExpressionListener;
import org.eclipse.debug.core.model.IWatchExpressionResult;

/** Answers the Expressions view; see {@link WatchExpression} for what can be watched. The answer comes from the background. */
public final class PipelineWatch implements IWatchExpressionDelegate {

    @Override
    public void evaluateExpression(String expression, IDebugElement context, IWatchExpressionListener listener) {
        if (!(context instanceof PipelineDebugElement element) || element.target().isTerminated()) {
            listener.watchEvaluationFinished(null);
            return;
        }
        ICoreRunnable work = monitor -> listener.watchEvaluationFinished(answer(expression, element.target()));
        Job job = Job.createSystem("Watching a pipeline", work);
        job.schedule();
    }

    private static IWatchExpressionResult answer(String expression, PipelineDebugTarget target) {
        try {
            return new Answer(expression, new WatchExpression(target).value(expression), null);
        } catch (CoreException e) {
            return new Answer(expression, null, e);
        }
    }

    private record Answer(String getExpressionText, IValue getValue, CoreException problem) implements IWatchExpressionResult {

        @Override
        public boolean hasErrors() {
            return problem != null;
        }

        @Override
        public String[] getErrorMessages() {
            return problem == null ? new String[0] : new String[] {problem.getStatus().getMessage()};
        }

        @Override
        public DebugException getException() {
            return problem instanceof DebugException debug ? debug : null;
        }
    }
}
