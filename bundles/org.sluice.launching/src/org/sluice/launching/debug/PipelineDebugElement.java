package org.sluice.launching.debug;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.debug.core.DebugException;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.model.DebugElement;
import org.eclipse.debug.core.model.IDebugTarget;
import org.sluice.telemetry.TelemetryException;
import org.sluice.telemetry.debug.ControlFrame;
import org.sluice.telemetry.debug.DebugClient;

/** What all elements of the debug model share. */
abstract class PipelineDebugElement extends DebugElement {

    private static final long PATIENCE_SECONDS = 8;

    PipelineDebugElement(IDebugTarget target) {
        super(target);
    }

    /** The target, as what it is. */
    public PipelineDebugTarget target() {
        return (PipelineDebugTarget) getDebugTarget();
    }

    @Override
    public String getModelIdentifier() {
        return PipelineDebugTarget.MODEL;
    }

    @Override
    public ILaunch getLaunch() {
        return getDebugTarget().getLaunch();
    }

    DebugClient client() throws DebugException {
        return target().client();
    }

    ControlFrame control() {
        return target().control();
    }

    /** Waits for an answer of the run; never called on the UI thread. */
    <T> T await(CompletableFuture<T> answer) throws DebugException {
        try {
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw failure(e.getCause() instanceof TelemetryException problem ? problem.getMessage() : String.valueOf(e.getCause()), e.getCause());
        } catch (TimeoutException e) {
            throw failure("The run has not answered within " + PATIENCE_SECONDS + " seconds.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure("Interrupted while waiting for the run.", e);
        }
    }

    /** Sends a command whose outcome comes with the run's own messages; trouble is told in the console of the run. */
    void send(java.util.function.Function<DebugClient, CompletableFuture<ControlFrame>> command) throws DebugException {
        command.apply(client()).whenComplete((frame, problem) -> {
            if (problem != null) {
                target().refused(problem);
            } else {
                target().controlChanged(frame);
            }
        });
    }

    static DebugException failure(String message, Throwable cause) {
        return new DebugException(new Status(IStatus.ERROR, PipelineDebugTarget.MODEL, DebugException.TARGET_REQUEST_FAILED, message, cause instanceof CoreException ? null : cause));
    }

    static DebugException unsupported(String what) {
        return new DebugException(new Status(IStatus.ERROR, PipelineDebugTarget.MODEL, DebugException.NOT_SUPPORTED, what, null));
    }
}
