package org.sluice.live.ui.internal.debug;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.sluice.editor.DiagramSelection;
import org.sluice.launching.debug.PipelineBreakpoint;
import org.sluice.telemetry.debug.BreakpointKind;

/** Commands for the breakpoint on the selected edge or node. */
public final class BreakpointHandlers {

    private BreakpointHandlers() {
    }

    /** Something done with the breakpoints in a place. */
    private abstract static class OnPlace extends AbstractHandler {

        abstract void with(List<PipelineBreakpoint> there, IFile file, BreakpointKind kind, String place, ExecutionEvent event) throws CoreException;

        @Override
        public Object execute(ExecutionEvent event) {
            IEditorPart editor = HandlerUtil.getActiveEditor(event);
            IFile file = editor == null ? null : Adapters.adapt(editor.getEditorInput(), IFile.class);
            Optional<DiagramSelection> selected = DebugHandlers.selection(event);
            if (file != null && selected.isPresent()) {
                String place = selected.get().edge().or(selected.get()::node).orElseThrow();
                try {
                    with(PipelineBreakpoint.at(file, place), file, selected.get().edge().isPresent() ? BreakpointKind.RECORD : BreakpointKind.NODE, place, event);
                } catch (CoreException e) {
                    DebugHandlers.failed(event, e);
                }
            }
            return null;
        }
    }

    /** Makes a breakpoint, or takes away those there. */
    public static final class Toggle extends OnPlace {

        @Override
        void with(List<PipelineBreakpoint> there, IFile file, BreakpointKind kind, String place, ExecutionEvent event) throws CoreException {
            if (there.isEmpty()) {
                PipelineBreakpoint.create(file, kind, place);
            }
            for (PipelineBreakpoint one : there) {
                one.delete();
            }
        }
    }

    /** Says more of a breakpoint, in the Breakpoints view or on the canvas; makes one when there is none. */
    public static final class Properties extends OnPlace {

        @Override
        public Object execute(ExecutionEvent event) {
            if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection chosen && chosen.getFirstElement() instanceof PipelineBreakpoint breakpoint) {
                try {
                    BreakpointDialog.edit(HandlerUtil.getActiveShell(event), breakpoint);
                } catch (CoreException e) {
                    DebugHandlers.failed(event, e);
                }
                return null;
            }
            return super.execute(event);
        }

        @Override
        void with(List<PipelineBreakpoint> there, IFile file, BreakpointKind kind, String place, ExecutionEvent event) throws CoreException {
            if (there.isEmpty()) {
                BreakpointDialog.create(HandlerUtil.getActiveShell(event), file, kind, place);
            } else {
                BreakpointDialog.edit(HandlerUtil.getActiveShell(event), there.get(0));
            }
        }
    }
}
