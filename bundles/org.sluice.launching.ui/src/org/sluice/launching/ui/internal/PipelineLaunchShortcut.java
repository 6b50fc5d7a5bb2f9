package org.sluice.launching.ui.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.debug.ui.IDebugModelPresentation;
import org.eclipse.debug.ui.ILaunchShortcut2;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.sluice.launching.PipelineLaunchAttributes;
import org.sluice.launching.PipelineRun;
import org.sluice.launching.PipelineRuns;

/** Run As on a pipeline file or its editor: uses the configuration of the file, and makes one when there is none. */
public final class PipelineLaunchShortcut implements ILaunchShortcut2 {

    @Override
    public void launch(ISelection selection, String mode) {
        file(selection).ifPresent(file -> launch(file, mode));
    }

    @Override
    public void launch(IEditorPart editor, String mode) {
        Optional<IFile> file = file(editor);
        if (file.isPresent()) {
            launch(file.get(), mode);
        } else {
            MessageDialog.openInformation(shell(), Messages.Shortcut_failed, Messages.Shortcut_notInWorkspace);
        }
    }

    private static void launch(IFile file, String mode) {
        try {
            List<ILaunchConfiguration> known = configurations(file);
            if (known.isEmpty()) {
                DebugUITools.launch(PipelineLaunchAttributes.create(file).doSave(), mode);
            } else {
                choose(known).ifPresent(c -> DebugUITools.launch(c, mode));
            }
        } catch (CoreException e) {
            ErrorDialog.openError(shell(), Messages.Shortcut_failed, null, e.getStatus());
        }
    }

    /** A configuration for the editor's pipeline, saved when it is new; null when its file is not in the workspace. */
    static ILaunchConfiguration configurationOf(IEditorPart editor) throws CoreException {
        Optional<IFile> file = file(editor);
        if (file.isEmpty()) {
            return null;
        }
        ILaunchConfiguration saved = savedConfigurationOf(editor);
        return saved == null ? PipelineLaunchAttributes.create(file.get()).doSave() : saved;
    }

    /** The configuration for the editor's pipeline, of several the one that was launched last; null when there is none. */
    static ILaunchConfiguration savedConfigurationOf(IEditorPart editor) throws CoreException {
        Optional<IFile> file = file(editor);
        if (file.isEmpty()) {
            return null;
        }
        List<ILaunchConfiguration> known = configurations(file.get());
        return launchedLast(known).orElse(known.isEmpty() ? null : known.get(0));
    }

    /** The one of these that was launched last in this session. */
    private static Optional<ILaunchConfiguration> launchedLast(List<ILaunchConfiguration> known) {
        List<PipelineRun> runs = PipelineRuns.get().all();
        for (int i = runs.size() - 1; i >= 0; i--) {
            ILaunchConfiguration launched = runs.get(i).launch().getLaunchConfiguration();
            if (launched != null && known.contains(launched)) {
                return Optional.of(launched);
            }
        }
        return Optional.empty();
    }

    /** Launches once more what was launched last of the file; asks only when none of several was. */
    private static Optional<ILaunchConfiguration> choose(List<ILaunchConfiguration> known) {
        Optional<ILaunchConfiguration> last = known.size() == 1 ? Optional.of(known.get(0)) : launchedLast(known);
        if (last.isPresent()) {
            return last;
        }
        IDebugModelPresentation labels = DebugUITools.newDebugModelPresentation();
        try {
            var dialog = new ElementListSelectionDialog(shell(), labels);
            dialog.setElements(known.toArray());
            dialog.setTitle(Messages.MainTab_browseTitle);
            dialog.setMessage(Messages.Shortcut_choose);
            dialog.setMultipleSelection(false);
            return dialog.open() == Window.OK ? Optional.of((ILaunchConfiguration) dialog.getFirstResult()) : Optional.empty();
        } finally {
            labels.dispose();
        }
    }

    private static List<ILaunchConfiguration> configurations(IFile file) throws CoreException {
        ILaunchManager manager = DebugPlugin.getDefault().getLaunchManager();
        var type = manager.getLaunchConfigurationType(PipelineLaunchAttributes.TYPE_ID);
        return Arrays.stream(manager.getLaunchConfigurations(type))
                .filter(c -> PipelineLaunchAttributes.isFor(c, file)).toList();
    }

    private static Optional<IFile> file(ISelection selection) {
        return selection instanceof IStructuredSelection structured
                ? Optional.ofNullable(Adapters.adapt(structured.getFirstElement(), IFile.class)) : Optional.empty();
    }

    private static Optional<IFile> file(IEditorPart editor) {
        return Optional.ofNullable(Adapters.adapt(editor.getEditorInput(), IFile.class));
    }

    private static Shell shell() {
        return PlatformUI.getWorkbench().getModalDialogShellProvider().getShell();
    }

    @Override
    public ILaunchConfiguration[] getLaunchConfigurations(ISelection selection) {
        return configurations(file(selection));
    }

    @Override
    public ILaunchConfiguration[] getLaunchConfigurations(IEditorPart editor) {
        return configurations(file(editor));
    }

    private static ILaunchConfiguration[] configurations(Optional<IFile> file) {
        try {
            return file.isEmpty() ? null : configurations(file.get()).toArray(ILaunchConfiguration[]::new);
        } catch (CoreException e) {
            return null;
        }
    }

    @Override
    public IResource getLaunchableResource(ISelection selection) {
        return file(selection).orElse(null);
    }

    @Override
    public IResource getLaunchableResource(IEditorPart editor) {
        return file(editor).orElse(null);
    }
}
