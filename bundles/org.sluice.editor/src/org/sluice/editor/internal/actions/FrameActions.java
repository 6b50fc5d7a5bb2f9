package org.sluice.editor.internal.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.gef.ui.actions.GEFActionConstants;
import org.sluice.editor.PipelineEditor;
import org.sluice.editor.internal.CanvasContext;
import org.sluice.editor.internal.Messages;
import org.sluice.editor.internal.commands.FrameCommands;
import org.sluice.editor.internal.editparts.FoldedFrame;
import org.sluice.editor.internal.editparts.FoldedFrameEditPart;
import org.sluice.editor.internal.editparts.FrameEditPart;
import org.sluice.editor.internal.editparts.NodeEditPart;
import org.sluice.editor.internal.editparts.NoteEditPart;
import org.sluice.editor.internal.palette.FrameFactory;
import org.sluice.model.Node;
import org.sluice.model.layout.Frame;
import org.sluice.model.layout.Note;

/** Frames around what is selected, folded and unfolded. */
final class FrameActions {

    static final String FRAME = "org.sluice.editor.frameSelection"; //$NON-NLS-1$
    static final String FOLD = "org.sluice.editor.foldFrame"; //$NON-NLS-1$
    static final String UNFOLD = "org.sluice.editor.unfoldFrame"; //$NON-NLS-1$
    static final String TOGGLE = "org.sluice.editor.toggleFrame"; //$NON-NLS-1$

    private final PipelineEditor editor;
    private final Supplier<CanvasContext> context;

    FrameActions(PipelineEditor editor, Supplier<CanvasContext> context) {
        this.editor = editor;
        this.context = context;
    }

    void create(AuthoringActions actions) {
        actions.command(FRAME, Messages.Action_frameSelection, this::frame, () -> !nodes().isEmpty() || !selected(NoteEditPart.class).isEmpty());
        actions.command(FOLD, Messages.Action_foldFrame, () -> fold(true), () -> !selected(FrameEditPart.class).isEmpty());
        actions.command(UNFOLD, Messages.Action_unfoldFrame, () -> fold(false), () -> !selected(FoldedFrameEditPart.class).isEmpty());
        actions.command(TOGGLE, Messages.Action_toggleFrame, () -> fold(!selected(FrameEditPart.class).isEmpty()),
                () -> !selected(FrameEditPart.class).isEmpty() || !selected(FoldedFrameEditPart.class).isEmpty());
    }

    static void addTo(IMenuManager menu, ActionRegistry actions) {
        for (String id : new String[] {FRAME, FOLD, UNFOLD}) {
            if (actions.getAction(id).isEnabled()) {
                menu.appendToGroup(GEFActionConstants.GROUP_REST, actions.getAction(id));
            }
        }
    }

    private GraphicalViewer viewer() {
        return editor.getGraphicalViewer();
    }

    private <T> List<T> selected(Class<T> type) {
        List<T> parts = new ArrayList<>();
        if (viewer() != null) {
            for (Object part : viewer().getSelectedEditParts()) {
                if (type.isInstance(part)) {
                    parts.add(type.cast(part));
                }
            }
        }
        return parts;
    }

    private List<Node> nodes() {
        return selected(NodeEditPart.class).stream().map(NodeEditPart::node).toList();
    }

    /** A frame around the selected nodes and notes; its title is open for editing. */
    private void frame() {
        List<Note> notes = selected(NoteEditPart.class).stream().map(NoteEditPart::note).toList();
        Rectangle bounds = FrameCommands.around(context.get().diagram(), nodes(), notes);
        Frame frame = (Frame) new FrameFactory().getNewObject();
        editor.execute(FrameCommands.add(context.get().diagram(), frame, bounds));
        if (viewer().getEditPartRegistry().get(frame) instanceof FrameEditPart part) {
            viewer().select(part);
            viewer().reveal(part);
            viewer().getControl().getDisplay().asyncExec(part::editLater);
        }
    }

    private void fold(boolean folded) {
        List<Frame> frames = folded ? selected(FrameEditPart.class).stream().map(FrameEditPart::frame).toList()
                : selected(FoldedFrameEditPart.class).stream().map(FoldedFrameEditPart::frame).toList();
        frames.forEach(frame -> FoldedFrame.fold(viewer(), context.get(), frame, folded));
    }
}
