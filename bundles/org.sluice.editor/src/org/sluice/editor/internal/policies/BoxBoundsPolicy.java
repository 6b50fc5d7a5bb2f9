package org.sluice.editor.internal.policies;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.editpolicies.ResizableEditPolicy;
import org.eclipse.gef.handles.MoveHandle;
import org.sluice.editor.internal.CanvasContext;
import org.sluice.editor.internal.figures.AlphaBox;
import org.sluice.editor.internal.figures.DiagramTheme;

/** Moving and sizing a note or a frame, with a translucent ghost. */
public final class BoxBoundsPolicy extends ResizableEditPolicy {

    private final CanvasContext context;

    public BoxBoundsPolicy(CanvasContext context) {
        this.context = context;
    }

    @Override
    protected IFigure createDragSourceFeedbackFigure() {
        AlphaBox ghost = new AlphaBox(context.theme(), DiagramTheme.CORNER);
        ghost.setBounds(getInitialFeedbackBounds());
        addFeedback(ghost);
        return ghost;
    }

    /** Handles to size it; its outline, and being dragged, are its own. */
    @Override
    @SuppressWarnings("unchecked")
    protected List createSelectionHandles() {
        List<Object> handles = new ArrayList<>(super.createSelectionHandles());
        handles.removeIf(MoveHandle.class::isInstance);
        return handles;
    }

    @Override
    protected void showFocus() {
        // the note draws it
    }

    @Override
    protected void hideFocus() {
        // the note draws it
    }
}
