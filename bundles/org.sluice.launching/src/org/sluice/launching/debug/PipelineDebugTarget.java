package org.sluice.launching.debug;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.eclipse.core.resources.IMarkerDelta;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.debug.core.DebugEvent;
import org.eclipse.debug.core.DebugException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.model.IBreakpoint;
import org.eclipse.debug.core.model.IDebugTarget;
import org.eclipse.debug.core.model.IMemoryBlock;
import org.eclipse.debug.core.model.IProcess;
import org.eclipse.debug.core.model.IThread;
import org.sluice.launching.PipelineRun;
import org.sluice.launching.internal.CompiledPipeline;
import org.sluice.telemetry.debug.Breakpoint;
import org.sluice.telemetry.debug.ControlFrame;
import org.sluice.telemetry.debug.DebugClient;
import org.sluice.telemetry.debug.DebugState;

/**
 * A run that is debugged. What the run says about where it stands becomes debug events; breakpoints of the workspace become breakpoints of the run.
 *
 * <p><b>Threading:</b> any thread; nothing waits for the run unless it says so.
 */
public final class PipelineDebugTarget extends SchedulerControlled implements IDebugTarget {

    /** Identifier of the debug model. */
    public static final String MODEL = "org.sluice.launching";

    private final PipelineRun run;
    private final IProcess process;
    private final SchedulerThread thread;
    private final DebuggedPrograms programs;
    private volatile ConditionClasses conditions;
    private final Map<IBreakpoint, String> sent = new ConcurrentHashMap<>();
    private final CopyOnWriteArrayList<Consumer<ControlFrame>> listeners = new CopyOnWriteArrayList<>();
    private volatile ControlFrame control = new ControlFrame(0, DebugState.RUNNING, 0, 0, "", false, "", "", null, null, 0, Optional.empty(), 0, 0, Optional.empty());
    private volatile String problem = "";
    private volatile boolean disconnected;

    /**
     * @param programs where conditions and changed programs are compiled to
     * @param program  what the run begins with
     */
    public PipelineDebugTarget(PipelineRun run, IProcess process, DebuggedPrograms programs, CompiledPipeline program) {
        super(null);
        this.run = run;
        this.process = process;
        this.programs = programs;
        conditions = programs.conditions(program);
        thread = new SchedulerThread(this);
    }

    /**
     * Begins: tells the platform, sends the breakpoints there are, follows the run.
     *
     * @param breakpoints whether the run is held at them
     * @param goOn        whether the run, which is held before its first batch, goes on when it knows the breakpoints
     */
    public void begin(boolean breakpoints, boolean goOn) {
        run.launch().addDebugTarget(this);
        fireCreationEvent();
        thread.fireCreationEvent();
        List<CompletableFuture<Void>> known = new ArrayList<>();
        if (breakpoints) {
            DebugPlugin.getDefault().getBreakpointManager().addBreakpointListener(this);
            for (IBreakpoint breakpoint : DebugPlugin.getDefault().getBreakpointManager().getBreakpoints(MODEL)) {
                known.add(tell(breakpoint));
            }
        }
        run.onControl(this::controlChanged);
        run.onEnd(this::ended);
        if (goOn) {
            CompletableFuture.allOf(known.toArray(CompletableFuture[]::new)).thenRun(this::goOn);
        }
    }

    private void goOn() {
        try {
            resume();
        } catch (DebugException e) {
            refused(e);
        }
    }

    /** Compiles conditions for the program that is run now. */
    ConditionClasses conditions() {
        return conditions;
    }

    /** The run that is debugged. */
    public PipelineRun run() {
        return run;
    }

    /** Where it stands, as far as it was heard. */
    public ControlFrame control() {
        return control;
    }

    /** Why the last command was refused; {@code ""} when it was not. */
    public String problem() {
        return problem;
    }

    /** Told of each change of where the run stands, on the thread that heard it. */
    public void addListener(Consumer<ControlFrame> listener) {
        listeners.add(listener);
    }

    public void removeListener(Consumer<ControlFrame> listener) {
        listeners.remove(listener);
    }

    /** To the batch before. */
    public void stepBack() throws DebugException {
        send(DebugClient::stepBack);
    }

    /** To a batch that is kept. */
    public void goTo(long batch) throws DebugException {
        send(client -> client.goTo(batch));
    }

    /** Goes on until a node is about to work. */
    public void runTo(String node) throws DebugException {
        send(client -> client.runToNode(node));
    }

    /** Back to the last batch in which a breakpoint would have held. */
    public void reverseResume() throws DebugException {
        send(DebugClient::reverseResume);
    }

    /**
     * Lets the pipeline as its file is now go on from the batch that is shown, with the states as they are, in a run that is held between two batches. Batches up to that one stay those of the program before;
     * history begins anew and forces are cleared. Compiles on the caller's thread: not for the UI thread.
     *
     * @return completes when the run is held with the new program; fails with a {@link org.sluice.telemetry.RefusedException} when a state cannot be kept (its reason begins with the id of the node), and the
     *         run stays as it is then
     * @throws CoreException with one line when the pipeline has errors or the run does not answer
     */
    public CompletableFuture<ControlFrame> replace() throws CoreException {
        DebuggedPrograms.Changed changed = programs.compile(run.file());
        return client().replace(changed.folder()).thenApply(frame -> {
            replaced(changed.pipeline(), frame);
            return frame;
        });
    }

    private void replaced(CompiledPipeline program, ControlFrame frame) {
        run.replaced(program);
        conditions = programs.conditions(program);
        controlChanged(frame);
        thread.forget();
        thread.fireChangeEvent(DebugEvent.CONTENT);
        listeners.forEach(listener -> listener.accept(control));
        // conditions are compiled against the types of the program
        sent.keySet().forEach(this::breakpointAdded);
    }

    @Override
    void send(Function<DebugClient, CompletableFuture<ControlFrame>> command) throws DebugException {
        problem = "";
        super.send(command);
    }

    @Override
    DebugClient client() throws DebugException {
        return run.telemetry().orElseThrow(() -> failure("The run does not answer any more.", null)).debug();
    }

    synchronized void controlChanged(ControlFrame now) {
        ControlFrame before = control;
        if (now.version() <= before.version() || before.state() == DebugState.ENDED) {
            return;
        }
        control = now;
        if (now.held()) {
            thread.forget();
            thread.fireSuspendEvent(now.reason().equals("breakpoint") ? DebugEvent.BREAKPOINT : now.reason().isEmpty() || now.reason().equals("pause") || now.reason().equals("start") ? DebugEvent.CLIENT_REQUEST : DebugEvent.STEP_END);
        } else if (before.held()) {
            thread.fireResumeEvent(DebugEvent.CLIENT_REQUEST);
        } else {
            thread.fireChangeEvent(DebugEvent.STATE);
        }
        listeners.forEach(listener -> listener.accept(now));
    }

    void refused(Throwable failure) {
        Throwable cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        problem = String.valueOf(cause.getMessage());
        thread.fireChangeEvent(DebugEvent.STATE);
        listeners.forEach(listener -> listener.accept(control));
    }

    private synchronized void ended() {
        DebugPlugin.getDefault().getBreakpointManager().removeBreakpointListener(this);
        ControlFrame last = control;
        control = new ControlFrame(last.version() + 1, DebugState.ENDED, last.batch(), last.timeMillis(), "", last.past(), "", "", null, last.history(), 0, Optional.empty(), last.hits(), 0, last.shown());
        thread.fireTerminateEvent();
        fireTerminateEvent();
        listeners.forEach(listener -> listener.accept(control));
    }

    // breakpoints

    @Override
    public boolean supportsBreakpoint(IBreakpoint breakpoint) {
        return breakpoint instanceof PipelineBreakpoint own && own.file().filter(run.file()::equals).isPresent();
    }

    @Override
    public void breakpointAdded(IBreakpoint breakpoint) {
        tell(breakpoint);
    }

    /** Completes when the run knows it, or has refused it. */
    private CompletableFuture<Void> tell(IBreakpoint breakpoint) {
        if (supportsBreakpoint(breakpoint) && !isTerminated()) {
            PipelineBreakpoint own = (PipelineBreakpoint) breakpoint;
            try {
                Breakpoint wire = own.toWire(conditions);
                sent.put(breakpoint, wire.id());
                return client().put(wire).handle((kept, failure) -> {
                    own.told(failure != null ? String.valueOf(failure.getMessage()) : kept.problem());
                    return null;
                });
            } catch (CoreException e) {
                own.told(e.getStatus().getMessage());
            }
        }
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void breakpointRemoved(IBreakpoint breakpoint, IMarkerDelta delta) {
        String id = sent.remove(breakpoint);
        if (id != null && !isTerminated()) {
            try {
                client().removeBreakpoint(id);
            } catch (DebugException e) {
                ILog.of(PipelineDebugTarget.class).info("A breakpoint could not be taken from a run that is over");
            }
        }
    }

    @Override
    public void breakpointChanged(IBreakpoint breakpoint, IMarkerDelta delta) {
        breakpointAdded(breakpoint);
    }

    // the platform's questions

    @Override
    public PipelineDebugTarget target() {
        return this;
    }

    @Override
    public IDebugTarget getDebugTarget() {
        return this;
    }

    @Override
    public ILaunch getLaunch() {
        return run.launch();
    }

    @Override
    public IProcess getProcess() {
        return process;
    }

    @Override
    public IThread[] getThreads() {
        return isTerminated() ? new IThread[0] : new IThread[] {thread};
    }

    /** The only one. */
    @Override
    public SchedulerThread scheduler() {
        return thread;
    }

    @Override
    public boolean hasThreads() {
        return !isTerminated();
    }

    @Override
    public String getName() {
        return run.name();
    }

    @Override
    public boolean canTerminate() {
        return !isTerminated();
    }

    @Override
    public boolean isTerminated() {
        return run.isOver();
    }

    @Override
    public void terminate() throws DebugException {
        process.terminate();
    }

    @Override
    public boolean canDisconnect() {
        return false;
    }

    @Override
    public void disconnect() {
        disconnected = true;
    }

    @Override
    public boolean isDisconnected() {
        return disconnected;
    }

    @Override
    public boolean supportsStorageRetrieval() {
        return false;
    }

    @Override
    public IMemoryBlock getMemoryBlock(long startAddress, long length) throws DebugException {
        throw unsupported("A pipeline has no memory blocks.");
    }
}
