package org.sluice.editor.internal.actions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.ide.IDEActionFactory;
import org.eclipse.ui.views.tasklist.TaskPropertiesDialog;
import org.sluice.editor.PipelineEditor;
import org.sluice.editor.internal.Messages;
import org.sluice.editor.internal.problems.ProblemMarkers;
import org.sluice.model.Node;

/** What the File and Edit menus do with the file of an editor: revert it, put bookmarks and tasks at its nodes. */
public final class FileActions {

    private FileActions() {
    }

    /** @param stateActions ids of actions that are looked at again when the editor becomes dirty or clean */
    public static void create(PipelineEditor editor, ActionRegistry registry, List<Object> selectionActions, List<Object> stateActions) {
        registry.registerAction(new CanvasAction(editor, ActionFactory.REVERT.getId(), Messages.Action_revert, editor::revert, editor::isDirty));
        stateActions.add(ActionFactory.REVERT.getId());
        registry.registerAction(new CanvasAction(editor, IDEActionFactory.BOOKMARK.getId(), Messages.Action_bookmark, () -> addBookmark(editor), () -> file(editor).isPresent()));
        registry.registerAction(new CanvasAction(editor, IDEActionFactory.ADD_TASK.getId(), Messages.Action_task, () -> addTask(editor), () -> file(editor).isPresent()));
        selectionActions.add(IDEActionFactory.BOOKMARK.getId());
        selectionActions.add(IDEActionFactory.ADD_TASK.getId());
    }

    private static Optional<IFile> file(PipelineEditor editor) {
        return Optional.ofNullable((IFile) editor.getAdapter(IFile.class));
    }

    private static void addBookmark(PipelineEditor editor) {
        Shell shell = editor.getSite().getShell();
        Map<String, Object> place = place(editor);
        InputDialog dialog = new InputDialog(shell, Messages.Bookmark_title, Messages.Bookmark_message, (String) place.get(IMarker.MESSAGE),
                text -> text.isBlank() ? "" : null); //$NON-NLS-1$
        if (dialog.open() == Window.OK) {
            place.put(IMarker.MESSAGE, dialog.getValue().strip());
            try {
                file(editor).orElseThrow().createMarker(IMarker.BOOKMARK, place);
            } catch (CoreException e) {
                ErrorDialog.openError(shell, Messages.Bookmark_title, null, e.getStatus());
            }
        }
    }

    private static void addTask(PipelineEditor editor) {
        TaskPropertiesDialog dialog = new TaskPropertiesDialog(editor.getSite().getShell());
        dialog.setResource(file(editor).orElseThrow());
        dialog.setInitialAttributes(place(editor));
        dialog.open();
    }

    /** Attributes of a marker at the node that is selected, else at the pipeline. */
    private static Map<String, Object> place(PipelineEditor editor) {
        Map<String, Object> attributes = new HashMap<>();
        List<Node> nodes = CanvasActions.nodes(editor);
        attributes.put(IMarker.MESSAGE, nodes.isEmpty() ? editor.getPipeline().getName() : nodes.get(0).getName());
        if (!nodes.isEmpty()) {
            attributes.put(ProblemMarkers.NODE_ID, nodes.get(0).getId());
            attributes.put(IMarker.LOCATION, NLS.bind(Messages.Marker_location, nodes.get(0).getName()));
        }
        return attributes;
    }
}
