package org.sluice.live.ui.internal.debug;

import org.eclipse.core.resources.IFile;
import org.eclipse.debug.core.DebugException;
import org.eclipse.debug.core.model.IValue;
import org.eclipse.debug.ui.IDebugModelPresentation;
import org.eclipse.debug.ui.IValueDetailListener;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.part.FileEditorInput;
import org.sluice.editor.internal.figures.Quantities;
import org.sluice.launching.debug.NodeStackFrame;
import org.sluice.launching.debug.PipelineBreakpoint;
import org.sluice.launching.debug.PipelineDebugTarget;
import org.sluice.launching.debug.SchedulerThread;
import org.sluice.telemetry.debug.ControlFrame;

/** How the Debug and Breakpoints views name runs, schedulers, nodes and breakpoints. */
public final class DebugPresentation extends LabelProvider implements IDebugModelPresentation {

    @Override
    public String getText(Object element) {
        return switch (element) {
            case PipelineDebugTarget target -> NLS.bind(Messages.Debug_target, target.getName(), target.run().file().getFileName());
            case SchedulerThread thread -> thread(thread);
            case NodeStackFrame frame -> frame(frame);
            case PipelineBreakpoint breakpoint -> BreakpointTexts.withFile(breakpoint);
            case null, default -> null;
        };
    }

    private static String thread(SchedulerThread thread) {
        ControlFrame control = thread.target().control();
        String problem = thread.target().problem();
        String text = switch (control.state()) {
            case RUNNING -> Messages.Debug_running;
            case PAUSED -> control.batch() == 0 ? Messages.Debug_beforeFirst
                    : NLS.bind(control.past() ? Messages.Debug_visited : Messages.Debug_paused, Quantities.exact(control.batch()), control.message());
            case AT_NODE -> NLS.bind(Messages.Debug_atNode, Quantities.exact(control.batch()), control.hit().map(hit -> hit.message()).orElse(control.message()));
            case ENDED -> Messages.Debug_ended;
        };
        return (problem.isEmpty() ? text : text + " – " + problem).strip(); //$NON-NLS-1$
    }

    private static String frame(NodeStackFrame frame) {
        return frame.isNext() ? NLS.bind(Messages.Debug_next, frame.node().name())
                : frame.numbers().map(numbers -> NLS.bind(Messages.Debug_frame, new Object[] {frame.node().name(), Quantities.exact(numbers.in()), Quantities.exact(numbers.out())})).orElse(frame.node().name());
    }

    @Override
    public void setAttribute(String attribute, Object value) {
        // nothing can be switched
    }

    @Override
    public void computeDetail(IValue value, IValueDetailListener listener) {
        String text;
        try {
            text = value.getValueString();
        } catch (DebugException e) {
            text = e.getStatus().getMessage();
        }
        listener.detailComputed(value, text);
    }

    @Override
    public IEditorInput getEditorInput(Object element) {
        return element instanceof IFile file ? new FileEditorInput(file)
                : element instanceof PipelineBreakpoint breakpoint && breakpoint.getMarker().getResource() instanceof IFile file ? new FileEditorInput(file) : null;
    }

    @Override
    public String getEditorId(IEditorInput input, Object element) {
        return "org.sluice.editor.pipelineEditor"; //$NON-NLS-1$
    }
}
