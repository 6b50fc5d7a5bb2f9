package org.sluice.editor.internal.actions;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.ui.handlers.IHandlerService;
import org.sluice.editor.EditorPreferences;
import org.sluice.editor.PipelineEditor;
import org.sluice.editor.internal.Diagram;
import org.sluice.editor.internal.Messages;
import org.sluice.editor.internal.commands.PinNodesCommand;
import org.sluice.editor.internal.editparts.NodeEditPart;
import org.sluice.editor.internal.editparts.PipelineRootEditPart;
import org.sluice.model.Node;

/** What can be switched on and off in the arranging of a drawing: pins of nodes, the dots of the grid, snapping. */
public final class ArrangeActions {

    /** Automatic layout leaves the selected nodes. */
    public static final String PIN = "org.sluice.editor.pin"; //$NON-NLS-1$
    public static final String SHOW_GRID = "org.sluice.editor.showGrid"; //$NON-NLS-1$
    public static final String SNAP = "org.sluice.editor.snap"; //$NON-NLS-1$

    private final PipelineEditor editor;

    private ArrangeActions(PipelineEditor editor) {
        this.editor = editor;
    }

    static void create(PipelineEditor editor, ActionRegistry registry, List<Object> selectionActions) {
        ArrangeActions actions = new ArrangeActions(editor);
        actions.add(registry, new Toggle(editor, PIN, Messages.Action_pin, actions::pinned, actions::pin, () -> !actions.nodes().isEmpty()));
        selectionActions.add(PIN);
        actions.add(registry, new Toggle(editor, SHOW_GRID, Messages.Action_showGrid, () -> EditorPreferences.isOn(EditorPreferences.SHOW_GRID), on -> EditorPreferences.set(EditorPreferences.SHOW_GRID, on), () -> true));
        actions.add(registry, new Toggle(editor, SNAP, Messages.Action_snap, ArrangeActions::isSnapping, ArrangeActions::snap, () -> true));
    }

    private void add(ActionRegistry registry, IAction action) {
        action.setActionDefinitionId(action.getId());
        registry.registerAction(action);
        editor.getSite().getService(IHandlerService.class).activateHandler(action.getId(), new ActionHandler(action));
    }

    private static boolean isSnapping() {
        return EditorPreferences.isOn(EditorPreferences.SNAP_TO_CARDS) || EditorPreferences.isOn(EditorPreferences.SNAP_TO_GRID);
    }

    /** Both kinds at once; the preferences have one by one. */
    private static void snap(boolean on) {
        EditorPreferences.set(EditorPreferences.SNAP_TO_CARDS, on);
        EditorPreferences.set(EditorPreferences.SNAP_TO_GRID, on);
    }

    private List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        if (editor.getGraphicalViewer() != null) {
            for (Object part : editor.getGraphicalViewer().getSelectedEditParts()) {
                if (part instanceof NodeEditPart node) {
                    nodes.add(node.node());
                }
            }
        }
        return nodes;
    }

    private Diagram diagram() {
        return ((PipelineRootEditPart) editor.getGraphicalViewer().getRootEditPart()).context().diagram();
    }

    private boolean pinned() {
        List<Node> nodes = nodes();
        return !nodes.isEmpty() && nodes.stream().allMatch(node -> PinNodesCommand.isPinned(diagram(), node));
    }

    private void pin(boolean value) {
        editor.execute(new PinNodesCommand(diagram(), nodes(), value));
    }
}
