package org.sluice.launching;

import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.ILog;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.model.IStreamsProxy;
import org.eclipse.debug.core.model.RuntimeProcess;
import org.sluice.launching.internal.EngineStreams;
import org.sluice.launching.internal.StagedStop;

/**
 * The engine process as Debug and Console views see it. Terminating is staged and happens in the background
 * ({@link StagedStop}); terminating once more while that is under way kills the process.
 */
final class EngineProcess extends RuntimeProcess {

    /** Kind of process, for presentations. */
    static final String TYPE = "org.sluice.launching.engine";

    private final AtomicReference<Thread> stopper = new AtomicReference<>();
    private PipelineRun run;
    private Process system;

    EngineProcess(PipelineRun run, Process process, Map<String, String> attributes) {
        super(run.launch(), process, run.name(), attributes);
    }

    /** Called by the constructor of the superclass, hence the run is looked up and the two fields have no initializer. */
    @Override
    protected IStreamsProxy createStreamsProxy() {
        system = getSystemProcess();
        run = PipelineRuns.get().of(getLaunch()).orElseThrow();
        var streams = new EngineStreams(system, run.name());
        streams.getErrorStreamMonitor().onLine(run::errorLine);
        streams.start();
        return streams;
    }

    EngineStreams streams() {
        return (EngineStreams) getStreamsProxy();
    }

    /** The process itself; unlike {@link #getSystemProcess()} also when it has ended. */
    Process system() {
        return system;
    }

    @Override
    public void terminate() {
        if (isTerminated()) {
            return;
        }
        var thread = new Thread(() -> stop(StagedStop.Patience.NORMAL), "org.sluice-" + getLabel() + "-stop-1");
        thread.setDaemon(true);
        if (stopper.compareAndSet(null, thread)) {
            thread.start();
        } else {
            streams().say("stop: asked again, killing the process");
            system.destroyForcibly();
        }
    }

    /** Stops in stages on the calling thread. */
    void stop(StagedStop.Patience patience) {
        run.stopAsked();
        try {
            new StagedStop(system, streams(), run::askToDrain).stop(patience);
        } catch (InterruptedException e) {
            system.destroyForcibly();
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            ILog.of(EngineProcess.class).error("Stopping '" + getLabel() + "' in stages failed; the process is killed", e);
            system.destroyForcibly();
        }
    }

    @Override
    protected void terminated() {
        run.ended(this, system.exitValue());
        super.terminated();
    }
}
