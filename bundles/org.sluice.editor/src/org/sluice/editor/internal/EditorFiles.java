package org.sluice.editor.internal;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CompoundCommand;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.sluice.editor.internal.commands.ApplyLayoutCommand;
import org.sluice.editor.internal.commands.MoveNodeCommand;

/** Watches the file of an editor: changed outside → reload, or ask when there are unsaved edits; deleted → close. */
public final class EditorFiles implements IResourceChangeListener, IPartListener2 {

    private final IEditorPart editor;
    private final PipelineDocument document;
    private final Runnable reload;
    private final Display display;
    private boolean asking;
    private boolean disposed;

    public EditorFiles(IEditorPart editor, PipelineDocument document, Runnable reload) {
        this.editor = editor;
        this.document = document;
        this.reload = reload;
        this.display = Display.getCurrent();
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
        editor.getSite().getPage().addPartListener(this);
    }

    public void dispose() {
        disposed = true;
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
        editor.getSite().getPage().removePartListener(this);
    }

    /** The file as a resource of the workspace, or null when it lies outside. */
    public IFile workspaceFile() {
        return editor.getEditorInput() instanceof IFileEditorInput input ? input.getFile() : null;
    }

    /** True when undoing the command would change the drawing only. */
    public static boolean changesLayout(Command command) {
        return command instanceof MoveNodeCommand || command instanceof ApplyLayoutCommand
                || command instanceof CompoundCommand compound
                        && compound.getCommands().stream().anyMatch(c -> changesLayout((Command) c));
    }

    /** Tells the workspace that both files have new content. */
    public void refreshLater() {
        IFile file = workspaceFile();
        if (file != null) {
            Job job = Job.createSystem(NLS.bind(Messages.Files_refreshing, file.getName()), (ICoreRunnable) monitor -> {
                file.refreshLocal(IResource.DEPTH_ZERO, monitor);
                file.getParent().refreshLocal(IResource.DEPTH_ONE, monitor);
            });
            job.setRule(file.getWorkspace().getRuleFactory().refreshRule(file.getParent()));
            job.schedule();
        }
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        IFile file = workspaceFile();
        IResourceDelta delta = file == null || event.getDelta() == null ? null : event.getDelta().findMember(file.getFullPath());
        if (delta == null) {
            return;
        }
        if (delta.getKind() == IResourceDelta.REMOVED) {
            boolean moved = (delta.getFlags() & IResourceDelta.MOVED_TO) != 0;
            display.asyncExec(() -> closeIfClean(moved));
        } else if ((delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0 && document.changedOutside()) {
            display.asyncExec(this::changedOutside);
        }
    }

    private void closeIfClean(boolean moved) {
        if (!disposed && (moved || !editor.isDirty())) {
            editor.getSite().getPage().closeEditor(editor, false);
        }
    }

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        if (reference.getPart(false) == editor) {
            Job.createSystem(NLS.bind(Messages.Files_looking, document.file().getFileName()), (ICoreRunnable) monitor -> {
                if (document.changedOutside() && !display.isDisposed()) {
                    display.asyncExec(this::changedOutside);
                }
            }).schedule();
        }
    }

    private void changedOutside() {
        if (disposed || asking || !document.changedOutside()) {
            return;
        }
        asking = true;
        try {
            if (!editor.isDirty() || MessageDialog.openQuestion(editor.getSite().getShell(), Messages.Files_changedTitle,
                    NLS.bind(Messages.Files_changed, document.file().getFileName()))) {
                reload.run();
            } else {
                document.ignoreOutsideChange();
            }
        } finally {
            asking = false;
        }
    }
}
