package org.sluice.live.ui.internal.debug;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.core.model.IDebugTarget;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.debug.ui.ILaunchShortcut;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.sluice.editor.DiagramSelection;
import org.sluice.launching.debug.PipelineDebugTarget;
import org.sluice.launching.ui.PipelineLaunching;
import org.sluice.live.ui.internal.LiveEditors;
import org.sluice.telemetry.debug.HistoryFrame;

/** What the debugger's commands do. */
public final class DebugHandlers {

    private DebugHandlers() {
    }

    /** The debugged run that commands are for: of the debug context, or of the active editor, or the only one. */
    static Optional<PipelineDebugTarget> target(ExecutionEvent event) {
        Object context = DebugUITools.getDebugContext();
        IDebugTarget chosen = Adapters.adapt(context, IDebugTarget.class);
        if (chosen instanceof PipelineDebugTarget own && !own.isTerminated()) {
            return Optional.of(own);
        }
        List<PipelineDebugTarget> all = targets();
        IEditorPart editor = HandlerUtil.getActiveEditor(event);
        return Optional.ofNullable(editor).flatMap(LiveEditors::file).flatMap(file -> all.stream().filter(one -> one.run().file().equals(file)).findFirst())
                .or(() -> all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty());
    }

    /** Runs that are debugged now. */
    static List<PipelineDebugTarget> targets() {
        return java.util.Arrays.stream(DebugPlugin.getDefault().getLaunchManager().getDebugTargets()).filter(PipelineDebugTarget.class::isInstance).map(PipelineDebugTarget.class::cast)
                .filter(one -> !one.isTerminated()).toList();
    }

    static void failed(ExecutionEvent event, CoreException e) {
        ErrorDialog.openError(HandlerUtil.getActiveShell(event), Messages.Debug_failed, null, e.getStatus());
    }

    /** Something done with the run that is debugged. */
    abstract static class OnTarget extends AbstractHandler {

        abstract void with(PipelineDebugTarget target, ExecutionEvent event) throws CoreException;

        @Override
        public Object execute(ExecutionEvent event) {
            Optional<PipelineDebugTarget> target = target(event);
            if (target.isEmpty()) {
                MessageDialog.openInformation(HandlerUtil.getActiveShell(event), Messages.Debug_failed, Messages.Debug_noRun);
                return null;
            }
            try {
                with(target.get(), event);
            } catch (CoreException e) {
                failed(event, e);
            }
            return null;
        }
    }

    /** To the batch before. */
    public static final class StepBack extends OnTarget {

        @Override
        void with(PipelineDebugTarget target, ExecutionEvent event) throws CoreException {
            target.stepBack();
        }
    }

    /** Back to the last batch in which a breakpoint would have held. */
    public static final class ReverseResume extends OnTarget {

        @Override
        void with(PipelineDebugTarget target, ExecutionEvent event) throws CoreException {
            target.reverseResume();
        }
    }

    /** To a batch that is asked for. */
    public static final class GoToBatch extends OnTarget {

        @Override
        void with(PipelineDebugTarget target, ExecutionEvent event) throws CoreException {
            HistoryFrame history = target.control().history();
            Shell shell = HandlerUtil.getActiveShell(event);
            InputDialog dialog = new InputDialog(shell, Messages.GoTo_title, NLS.bind(Messages.GoTo_message, history.earliest(), history.latest()), String.valueOf(target.control().batch()),
                    text -> problem(text, history));
            if (dialog.open() == Window.OK) {
                target.goTo(Long.parseLong(dialog.getValue().strip()));
            }
        }

        private static String problem(String text, HistoryFrame history) {
            try {
                long number = Long.parseLong(text.strip());
                return number < history.earliest() || number > history.latest() ? NLS.bind(Messages.GoTo_range, history.earliest(), history.latest()) : null;
            } catch (NumberFormatException e) {
                return NLS.bind(Messages.GoTo_range, history.earliest(), history.latest());
            }
        }
    }

    /** Goes on until the selected node is about to work. */
    public static final class RunToHere extends OnTarget {

        @Override
        void with(PipelineDebugTarget target, ExecutionEvent event) throws CoreException {
            Optional<String> node = selection(event).flatMap(DiagramSelection::node);
            if (node.isPresent()) {
                target.runTo(node.get());
            } else {
                MessageDialog.openInformation(HandlerUtil.getActiveShell(event), Messages.Debug_failed, Messages.RunTo_select);
            }
        }
    }

    /** Debugs the pipeline of the active editor. */
    public static final class Debug extends AbstractHandler {

        @Override
        public Object execute(ExecutionEvent event) {
            IEditorPart editor = HandlerUtil.getActiveEditor(event);
            ILaunchShortcut shortcut = PipelineLaunching.shortcut();
            if (editor != null) {
                shortcut.launch(editor, ILaunchManager.DEBUG_MODE);
            }
            return null;
        }
    }

    static Optional<DiagramSelection> selection(ExecutionEvent event) {
        ISelection selection = HandlerUtil.getCurrentSelection(event);
        // right after another part was left the workbench may still tell what was selected there
        return DiagramSelection.of(selection).or(() -> Optional.ofNullable(HandlerUtil.getActiveEditor(event)).map(editor -> editor.getSite().getSelectionProvider())
                .flatMap(provider -> DiagramSelection.of(provider.getSelection())));
    }
}
