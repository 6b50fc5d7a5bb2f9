package org.sluice.live.ui.internal.kept;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.dialogs.SaveAsDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.sluice.launching.PipelineRun;
import org.sluice.launching.PipelineRuns;
import org.sluice.live.ui.internal.LiveEditors;
import org.sluice.live.ui.internal.PinnedBatches;
import org.sluice.model.PipelineFiles;
import org.sluice.telemetry.BatchFrame;
import org.sluice.telemetry.RunSnapshot;

/** Saves what is known of the run that the active canvas shows, to be opened later without the engine. */
public final class SaveSnapshot extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        IEditorPart editor = HandlerUtil.getActiveEditor(event);
        Optional<PipelineRun> run = Optional.ofNullable(editor).flatMap(LiveEditors::file).flatMap(PipelineRuns.get()::shownOf);
        Optional<BatchFrame> batch = run.flatMap(one -> PinnedBatches.of(one).or(() -> one.progress().batch()));
        if (batch.isEmpty() || run.get().progress().run().isEmpty()) {
            MessageDialog.openInformation(shell, Messages.Snapshot_title, Messages.Snapshot_noRun);
            return null;
        }
        SaveAsDialog dialog = new SaveAsDialog(shell);
        dialog.setTitle(Messages.Snapshot_title);
        IFile file = Adapters.adapt(editor, IFile.class);
        if (file != null) {
            dialog.setOriginalFile(file.getParent().getFile(IPath.fromOSString(name(run.get().file(), PinnedBatches.of(run.get())))));
        }
        if (dialog.open() == Window.OK && dialog.getResult() != null) {
            IPath path = dialog.getResult();
            IPath named = path.lastSegment().endsWith(RunSnapshot.EXTENSION) ? path : path.removeLastSegments(1).append(path.lastSegment() + RunSnapshot.EXTENSION);
            new SnapshotJob(run.get(), PinnedBatches.of(run.get()), ResourcesPlugin.getWorkspace().getRoot().getFile(named)).schedule();
        }
        return null;
    }

    /** @param batch the batch that is looked at; empty = the newest one, which is another one when the name has been chosen */
    private static String name(Path pipeline, Optional<BatchFrame> batch) {
        String file = pipeline.getFileName().toString();
        String name = file.endsWith(PipelineFiles.EXTENSION) ? file.substring(0, file.length() - PipelineFiles.EXTENSION.length()) : file;
        return name + batch.map(one -> "-batch-" + one.number()).orElse("") + RunSnapshot.EXTENSION; //$NON-NLS-1$ //$NON-NLS-2$
    }
}
