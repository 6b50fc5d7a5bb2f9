package org.sluice.launching.debug;

import org.eclipse.debug.core.DebugException;
import org.eclipse.debug.core.model.IDebugTarget;
import org.eclipse.debug.core.model.ISuspendResume;

/** An element that is held and goes on as the scheduler does. */
abstract class SchedulerControlled extends PipelineDebugElement implements ISuspendResume {

    SchedulerControlled(IDebugTarget target) {
        super(target);
    }

    abstract SchedulerThread scheduler();

    @Override
    public boolean canResume() {
        return scheduler().canResume();
    }

    @Override
    public boolean canSuspend() {
        return scheduler().canSuspend();
    }

    @Override
    public boolean isSuspended() {
        return scheduler().isSuspended();
    }

    @Override
    public void resume() throws DebugException {
        scheduler().resume();
    }

    @Override
    public void suspend() throws DebugException {
        scheduler().suspend();
    }
}
