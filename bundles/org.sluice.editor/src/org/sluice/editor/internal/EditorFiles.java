package org.sluice.editor.internal;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.sluice.editor.PipelineEditor;

/** Watches the file of an editor: changed outside or deleted → reload or close, after a question when there are unsaved edits; moved → follow. */
public final class EditorFiles implements IResourceChangeListener, IPartListener2 {

    private final PipelineEditor editor;
    private final PipelineDocument document;
    private final Display display;
    private boolean disposed;

    public EditorFiles(PipelineEditor editor, PipelineDocument document) {
        this.editor = editor;
        this.document = document;
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
            IFile target = (delta.getFlags() & IResourceDelta.MOVED_TO) == 0 ? null
                    : file.getWorkspace().getRoot().getFile(delta.getMovedToPath());
            display.asyncExec(() -> {
                if (!disposed && target != null && target.getLocation() != null) {
                    moved(target);
                } else if (!disposed && !file.exists()) {
                    deleted();
                }
            });
        } else if ((delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0 && document.changedOutside()) {
            display.asyncExec(this::changedOutside);
        }
    }

    /** The editor goes along, with its unsaved work; where another pipeline was overwritten that is open, too, it closes. */
    private void moved(IFile target) {
        if (SharedDocuments.move(document, target.getLocation().toPath())) {
            editor.follow(target);
        } else {
            editor.getSite().getPage().closeEditor(editor, false);
        }
    }

    private void deleted() {
        if (!editor.isDirty()) {
            editor.getSite().getPage().closeEditor(editor, false);
            return;
        }
        document.ask(() -> {
            MessageDialog dialog = new MessageDialog(editor.getSite().getShell(), Messages.Files_deletedTitle, null,
                    NLS.bind(Messages.Files_deleted, document.file().getFileName()), MessageDialog.QUESTION, 0, Messages.Files_writeAgain,
                    Messages.Files_closeWithoutSaving, Messages.Files_keepOpen);
            switch (dialog.open()) {
                case 0 -> editor.doSave(new NullProgressMonitor());
                case 1 -> editor.getSite().getPage().closeEditor(editor, false);
                default -> {
                    // stays open and dirty: saving writes the file again
                }
            }
        });
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
        if (disposed || !document.changedOutside()) {
            return;
        }
        document.ask(() -> {
            if (!editor.isDirty() || MessageDialog.openQuestion(editor.getSite().getShell(), Messages.Files_changedTitle,
                    NLS.bind(Messages.Files_changed, document.file().getFileName()))) {
                document.reload();
            } else {
                document.ignoreOutsideChange();
            }
        });
    }
}
