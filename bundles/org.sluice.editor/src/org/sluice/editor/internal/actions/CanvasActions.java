package org.sluice.editor.internal.actions;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.PositionConstants;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.gef.ui.actions.AlignmentAction;
import org.eclipse.gef.ui.actions.Clipboard;
import org.eclipse.gef.ui.actions.DirectEditAction;
import org.eclipse.gef.ui.actions.GEFActionConstants;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.handlers.IHandlerService;
import org.sluice.editor.PipelineEditor;
import org.sluice.editor.internal.Messages;
import org.sluice.editor.internal.commands.PasteElementsCommand;
import org.sluice.editor.internal.commands.PasteElementsCommand.Clip;
import org.sluice.editor.internal.editparts.NodeEditPart;
import org.sluice.editor.internal.editparts.NoteEditPart;
import org.sluice.editor.internal.editparts.PipelineRootEditPart;
import org.sluice.model.Node;
import org.sluice.model.layout.Note;

/** The actions of the canvas besides those the framework brings. */
public final class CanvasActions {

    public static final String AUTO_LAYOUT = "org.sluice.editor.autoLayout"; //$NON-NLS-1$
    public static final String ZOOM_FIT = "org.sluice.editor.zoomFit"; //$NON-NLS-1$
    public static final String ZOOM_100 = "org.sluice.editor.zoom100"; //$NON-NLS-1$
    public static final String DUPLICATE = "org.sluice.editor.duplicate"; //$NON-NLS-1$
    public static final String EDIT_DETAIL = "org.sluice.editor.editDetail"; //$NON-NLS-1$

    private static final int STEP = 32;

    private CanvasActions() {
    }

    public static void create(PipelineEditor editor, ActionRegistry registry, List<Object> selectionActions) {
        DirectEditAction rename = new DirectEditAction((IWorkbenchPart) editor);
        rename.setText(Messages.Action_rename);
        registry.registerAction(rename);
        selectionActions.add(rename.getId());
        int[] alignments = {PositionConstants.LEFT, PositionConstants.CENTER, PositionConstants.RIGHT, PositionConstants.TOP,
            PositionConstants.MIDDLE, PositionConstants.BOTTOM};
        for (int alignment : alignments) {
            IAction align = new AlignmentAction((IWorkbenchPart) editor, alignment);
            registry.registerAction(align);
            selectionActions.add(align.getId());
        }
        selection(editor, registry, selectionActions, ActionFactory.COPY.getId(), Messages.Action_copy, () -> copy(editor), () -> !clip(editor).isEmpty());
        selection(editor, registry, selectionActions, ActionFactory.CUT.getId(), Messages.Action_cut, () -> cut(editor, registry),
                () -> !clip(editor).isEmpty());
        selection(editor, registry, selectionActions, DUPLICATE, Messages.Action_duplicate, () -> duplicate(editor), () -> !clip(editor).isEmpty());
        selection(editor, registry, selectionActions, EDIT_DETAIL, Messages.Action_editExpression, () -> editDetail(editor),
                () -> nodes(editor).size() == 1);
        registry.registerAction(new CanvasAction(editor, ActionFactory.PASTE.getId(), Messages.Action_paste, () -> paste(editor), null));
        AuthoringActions.create(editor, registry, selectionActions);
        ArrangeActions.create(editor, registry, selectionActions);
        command(editor, registry, AUTO_LAYOUT, Messages.Action_autoLayout, editor::autoLayout);
        command(editor, registry, ZOOM_FIT, Messages.Action_zoomFit, editor::zoomToFit);
        command(editor, registry, ZOOM_100, Messages.Action_zoom100, () -> zoom(editor, 1));
        command(editor, registry, GEFActionConstants.ZOOM_IN, Messages.Action_zoomIn, () -> zoomStep(editor, true));
        command(editor, registry, GEFActionConstants.ZOOM_OUT, Messages.Action_zoomOut, () -> zoomStep(editor, false));
    }

    private static void selection(PipelineEditor editor, ActionRegistry registry, List<Object> ids, String id, String text, Runnable work,
            java.util.function.BooleanSupplier condition) {
        registry.registerAction(new CanvasAction(editor, id, text, work, condition));
        ids.add(id);
    }

    private static void command(PipelineEditor editor, ActionRegistry registry, String id, String text, Runnable work) {
        CanvasAction action = new CanvasAction(editor, id, text, work, null);
        action.setActionDefinitionId(id);
        registry.registerAction(action);
        editor.getSite().getService(IHandlerService.class).activateHandler(id, new ActionHandler(action));
    }

    /** The selected nodes. */
    static List<Node> nodes(PipelineEditor editor) {
        List<Node> nodes = new ArrayList<>();
        GraphicalViewer viewer = editor.getGraphicalViewer();
        if (viewer != null) {
            for (Object part : viewer.getSelectedEditParts()) {
                if (part instanceof NodeEditPart node) {
                    nodes.add(node.node());
                }
            }
        }
        return nodes;
    }

    private static NodeEditPart firstPart(PipelineEditor editor) {
        return nodes(editor).isEmpty() ? null : (NodeEditPart) editor.partFor(nodes(editor).get(0).getId());
    }

    /** The selected parts that can be copied: nodes and notes. */
    private static List<Object> clip(PipelineEditor editor) {
        List<Object> parts = new ArrayList<>();
        if (editor.getGraphicalViewer() != null) {
            for (Object part : editor.getGraphicalViewer().getSelectedEditParts()) {
                if (part instanceof NodeEditPart || part instanceof NoteEditPart) {
                    parts.add(part);
                }
            }
        }
        return parts;
    }

    private static Clip selected(PipelineEditor editor) {
        List<Note> notes = clip(editor).stream().filter(NoteEditPart.class::isInstance).map(part -> ((NoteEditPart) part).note()).toList();
        return Clip.of(root(editor).context().diagram(), nodes(editor), notes);
    }

    private static void copy(PipelineEditor editor) {
        if (!clip(editor).isEmpty()) {
            Clipboard.getDefault().setContents(selected(editor));
        }
    }

    private static void cut(PipelineEditor editor, ActionRegistry registry) {
        copy(editor);
        registry.getAction(ActionFactory.DELETE.getId()).run();
    }

    private static void paste(PipelineEditor editor) {
        if (Clipboard.getDefault().getContents() instanceof Clip clip) {
            add(editor, clip);
        }
    }

    private static void duplicate(PipelineEditor editor) {
        if (!clip(editor).isEmpty()) {
            add(editor, selected(editor));
        }
    }

    private static void add(PipelineEditor editor, Clip clip) {
        PasteElementsCommand command = new PasteElementsCommand(root(editor).context().diagram(), clip, STEP);
        editor.execute(command);
        GraphicalViewer viewer = editor.getGraphicalViewer();
        List<Object> parts = new ArrayList<>(command.pasted().stream().map(node -> editor.partFor(node.getId())).toList());
        command.pastedNotes().forEach(note -> parts.add(viewer.getEditPartRegistry().get(note)));
        viewer.setSelection(new StructuredSelection(parts));
    }

    private static void editDetail(PipelineEditor editor) {
        NodeEditPart part = firstPart(editor);
        if (part != null) {
            part.editDetail();
        }
    }

    private static PipelineRootEditPart root(PipelineEditor editor) {
        return (PipelineRootEditPart) editor.getGraphicalViewer().getRootEditPart();
    }

    private static void zoomStep(PipelineEditor editor, boolean in) {
        zoom(editor, root(editor).nextLevel(in));
    }

    private static void zoom(PipelineEditor editor, double zoom) {
        if (editor.getGraphicalViewer() != null) {
            var area = editor.getGraphicalViewer().getControl().getSize();
            root(editor).zoomAt(zoom, area.x / 2, area.y / 2);
        }
    }
}
