package org.sluice.live.ui.internal.debug;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarkerDelta;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugEvent;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.IBreakpointsListener;
import org.eclipse.debug.core.IDebugEventSetListener;
import org.eclipse.debug.core.model.IBreakpoint;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.sluice.editor.DebugMarks;
import org.sluice.editor.LiveAnnotations;
import org.sluice.launching.debug.PipelineBreakpoint;
import org.sluice.launching.debug.PipelineDebugTarget;
import org.sluice.live.ui.internal.LiveEditors;
import org.sluice.live.ui.internal.PinnedBatches;
import org.sluice.telemetry.debug.ControlFrame;
import org.sluice.telemetry.debug.DebugState;

/** Keeps breakpoints and the place where runs stand on the open canvases. */
public final class EditorMarks implements IStartup, IBreakpointsListener, IDebugEventSetListener, IPartListener2 {

    @Override
    public void earlyStartup() {
        DebugPlugin.getDefault().getBreakpointManager().addBreakpointListener(this);
        DebugPlugin.getDefault().addDebugEventListener(this);
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
                window.getPartService().addPartListener(this);
            }
            refresh();
        });
    }

    private void later() {
        if (PlatformUI.isWorkbenchRunning() && !PlatformUI.getWorkbench().getDisplay().isDisposed()) {
            PlatformUI.getWorkbench().getDisplay().asyncExec(this::refresh);
        }
    }

    private void refresh() {
        if (!PlatformUI.isWorkbenchRunning() || PlatformUI.getWorkbench().isClosing()) {
            return;
        }
        for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
            for (IWorkbenchPage page : window.getPages()) {
                for (IEditorReference reference : page.getEditorReferences()) {
                    IEditorPart editor = reference.getEditor(false);
                    DebugMarks marks = editor == null ? null : Adapters.adapt(editor, DebugMarks.class);
                    if (marks != null) {
                        refresh(editor, marks);
                    }
                }
            }
        }
    }

    private static void refresh(IEditorPart editor, DebugMarks marks) {
        IFile file = Adapters.adapt(editor.getEditorInput(), IFile.class);
        Map<String, DebugMarks.Mark> breakpoints = new HashMap<>();
        for (PipelineBreakpoint one : PipelineBreakpoint.all()) {
            if (one.getMarker().exists() && one.getMarker().getResource().equals(file)) {
                // the one that does more is drawn: an enabled one, or one without a condition
                breakpoints.merge(one.place(), mark(one), (a, b) -> a == DebugMarks.Mark.DISABLED || b == DebugMarks.Mark.ENABLED ? b : a);
            }
        }
        Optional<Path> path = LiveEditors.file(editor);
        Optional<PipelineDebugTarget> target = DebugHandlers.targets().stream().filter(one -> path.filter(one.run().file()::equals).isPresent()).reduce((older, newer) -> newer);
        Optional<ControlFrame> control = target.map(PipelineDebugTarget::control);
        marks.show(breakpoints, control.filter(one -> one.state() == DebugState.AT_NODE).map(ControlFrame::node),
                target.flatMap(one -> one.run().progress().run()).map(run -> run.safe()).orElse(false));
        target.ifPresent(one -> numbers(one, Adapters.adapt(editor, LiveAnnotations.class)));
    }

    /** The canvas shows the numbers of the batch that is looked at. */
    private static void numbers(PipelineDebugTarget target, LiveAnnotations live) {
        ControlFrame control = target.control();
        if (live != null && control.held() && control.past() && control.shown().isPresent()) {
            PinnedBatches.pin(target.run(), control.shown().get());
        } else if (!control.past()) {
            PinnedBatches.release(target.run());
        }
    }

    private static DebugMarks.Mark mark(PipelineBreakpoint breakpoint) {
        try {
            return !breakpoint.isEnabled() || !DebugPlugin.getDefault().getBreakpointManager().isEnabled() ? DebugMarks.Mark.DISABLED
                    : breakpoint.settings().conditional() ? DebugMarks.Mark.CONDITIONAL : DebugMarks.Mark.ENABLED;
        } catch (CoreException e) {
            return DebugMarks.Mark.DISABLED;
        }
    }

    @Override
    public void breakpointsAdded(IBreakpoint[] breakpoints) {
        later();
    }

    @Override
    public void breakpointsRemoved(IBreakpoint[] breakpoints, IMarkerDelta[] deltas) {
        later();
    }

    @Override
    public void breakpointsChanged(IBreakpoint[] breakpoints, IMarkerDelta[] deltas) {
        later();
    }

    @Override
    public void handleDebugEvents(DebugEvent[] events) {
        for (DebugEvent event : events) {
            if (event.getSource() instanceof org.eclipse.debug.core.model.IDebugElement element && element.getModelIdentifier().equals(PipelineDebugTarget.MODEL)) {
                later();
                return;
            }
        }
    }

    @Override
    public void partOpened(IWorkbenchPartReference reference) {
        later();
    }

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        later();
    }
}
