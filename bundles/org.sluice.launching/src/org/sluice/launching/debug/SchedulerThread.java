package org.sluice.launching.debug;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eclipse.debug.core.DebugException;
import org.eclipse.debug.core.model.IBreakpoint;
import org.eclipse.debug.core.model.IStackFrame;
import org.eclipse.debug.core.model.IThread;
import org.sluice.telemetry.NodeDescription;
import org.sluice.telemetry.debug.ControlFrame;
import org.sluice.telemetry.debug.DebugClient;
import org.sluice.telemetry.debug.DebugState;

/** What runs the batches. Step Over = to the next node, Step Return = to the end of the batch, or a whole one between two batches. */
public final class SchedulerThread extends PipelineDebugElement implements IThread {

    private List<NodeStackFrame> frames;

    SchedulerThread(PipelineDebugTarget target) {
        super(target);
    }

    /** What was read of a batch is not true of another one. */
    synchronized void forget() {
        frames = null;
    }

    /**
     * The nodes of the batch that is shown, the one that works next on top and those before it below; between two batches all of them, the last one on top.
     */
    @Override
    public synchronized IStackFrame[] getStackFrames() {
        if (!isSuspended()) {
            return new IStackFrame[0];
        }
        if (frames == null) {
            frames = read();
        }
        return frames.toArray(IStackFrame[]::new);
    }

    private List<NodeStackFrame> read() {
        ControlFrame control = control();
        if (control.batch() == 0) {
            return List.of();
        }
        List<NodeDescription> nodes = new ArrayList<>(target().run().description().nodes());
        if (control.state() == DebugState.AT_NODE) {
            int at = nodes.stream().map(NodeDescription::id).toList().indexOf(control.node());
            if (at >= 0) {
                nodes = new ArrayList<>(nodes.subList(0, at + 1));
            }
        }
        Collections.reverse(nodes);
        return nodes.stream().map(node -> new NodeStackFrame(this, node, control)).toList();
    }

    @Override
    public boolean hasStackFrames() {
        return isSuspended() && control().batch() > 0;
    }

    @Override
    public IStackFrame getTopStackFrame() {
        IStackFrame[] all = getStackFrames();
        return all.length == 0 ? null : all[0];
    }

    @Override
    public String getName() {
        return "Scheduler";
    }

    @Override
    public int getPriority() {
        return 0;
    }

    @Override
    public IBreakpoint[] getBreakpoints() {
        return control().hit().map(hit -> PipelineBreakpoint.all().stream().filter(one -> one.wireId().equals(hit.breakpoint())).toArray(IBreakpoint[]::new)).orElse(new IBreakpoint[0]);
    }

    @Override
    public boolean isSuspended() {
        return !isTerminated() && control().held();
    }

    @Override
    public boolean canResume() {
        return isSuspended() && control().can("resume");
    }

    @Override
    public boolean canSuspend() {
        return !isTerminated() && control().state() == DebugState.RUNNING;
    }

    @Override
    public void resume() throws DebugException {
        send(DebugClient::resume);
    }

    @Override
    public void suspend() throws DebugException {
        send(DebugClient::pause);
    }

    @Override
    public boolean canStepInto() {
        return false;
    }

    @Override
    public boolean canStepOver() {
        return isSuspended() && control().can("step-node");
    }

    @Override
    public boolean canStepReturn() {
        return isSuspended() && control().can("step");
    }

    @Override
    public boolean isStepping() {
        return false;
    }

    @Override
    public void stepInto() throws DebugException {
        throw unsupported("There is nothing to step into.");
    }

    @Override
    public void stepOver() throws DebugException {
        send(DebugClient::stepNode);
    }

    @Override
    public void stepReturn() throws DebugException {
        send(DebugClient::step);
    }

    @Override
    public boolean canTerminate() {
        return getDebugTarget().canTerminate();
    }

    @Override
    public boolean isTerminated() {
        return getDebugTarget().isTerminated();
    }

    @Override
    public void terminate() throws DebugException {
        getDebugTarget().terminate();
    }
}
