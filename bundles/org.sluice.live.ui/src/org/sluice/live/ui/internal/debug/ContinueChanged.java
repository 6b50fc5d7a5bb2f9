package org.sluice.live.ui.internal.debug;

import java.util.Map;
import java.util.concurrent.CompletionException;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.debug.core.DebugException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.sluice.launching.debug.PipelineDebugTarget;
import org.sluice.live.ui.internal.LiveEditors;
import org.sluice.live.ui.internal.NodeProblems;
import org.sluice.telemetry.RefusedException;

/** Saves the pipeline, lets it go on in the place of the one that is held, and resumes. */
public final class ContinueChanged extends DebugHandlers.OnTarget {

    @Override
    void with(PipelineDebugTarget target, ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        if (!target.control().can("replace")) { //$NON-NLS-1$
            MessageDialog.openInformation(shell, Messages.Continue_title, Messages.Continue_between);
            return;
        }
        if (save(target)) {
            NodeProblems.show(target.run(), Map.of());
            ICoreRunnable work = monitor -> replace(target, shell);
            Job.create(NLS.bind(Messages.Continue_job, target.run().name()), work).schedule();
        }
    }

    private static void replace(PipelineDebugTarget target, Shell shell) {
        try {
            target.replace().whenComplete((frame, failure) -> {
                if (failure == null) {
                    resume(target, shell);
                } else {
                    refused(target, shell, failure instanceof CompletionException ? failure.getCause() : failure);
                }
            });
        } catch (CoreException e) {
            tell(shell, e.getStatus().getMessage());
        }
    }

    private static void resume(PipelineDebugTarget target, Shell shell) {
        try {
            target.resume();
        } catch (DebugException e) {
            tell(shell, e.getStatus().getMessage());
        }
    }

    /** The reason begins with the id of the node when there is one. */
    private static void refused(PipelineDebugTarget target, Shell shell, Throwable failure) {
        String reason = failure instanceof RefusedException refusal ? refusal.reason() : String.valueOf(failure.getMessage());
        int colon = reason.indexOf(": "); //$NON-NLS-1$
        String node = colon < 0 ? "" : reason.substring(0, colon); //$NON-NLS-1$
        display().asyncExec(() -> {
            if (!node.isEmpty() && node.indexOf(' ') < 0) {
                NodeProblems.show(target.run(), Map.of(node, reason.substring(colon + 2)));
            }
        });
        tell(shell, NLS.bind(Messages.Continue_refused, reason));
    }

    private static void tell(Shell shell, String message) {
        display().asyncExec(() -> {
            if (!shell.isDisposed()) {
                MessageDialog.openError(shell, Messages.Continue_title, message);
            }
        });
    }

    private static Display display() {
        return PlatformUI.getWorkbench().getDisplay();
    }

    /** @return whether the file holds what the editor shows */
    private static boolean save(PipelineDebugTarget target) {
        for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
            for (IWorkbenchPage page : window.getPages()) {
                for (IEditorReference reference : page.getEditorReferences()) {
                    IEditorPart editor = reference.getEditor(false);
                    if (editor != null && editor.isDirty() && LiveEditors.file(editor).filter(target.run().file()::equals).isPresent() && (!page.saveEditor(editor, false) || editor.isDirty())) {
                        return false;
                    }
                }
            }
        }
        return true;
    }
}
