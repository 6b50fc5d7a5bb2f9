package org.sluice.editor.internal.policies;

import java.util.List;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.PrecisionRectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.editpolicies.NonResizableEditPolicy;
import org.eclipse.gef.handles.HandleBounds;
import org.eclipse.draw2d.geometry.Rectangle;
import org.sluice.editor.internal.CanvasContext;
import org.sluice.editor.internal.figures.AlphaBox;
import org.sluice.editor.internal.figures.DiagramTheme;

/** Moving a card: no handles (the card draws its own selection), a translucent ghost. */
public final class NodeMovePolicy extends NonResizableEditPolicy {

    private final CanvasContext context;

    public NodeMovePolicy(CanvasContext context) {
        this.context = context;
    }

    @Override
    protected List createSelectionHandles() {
        return List.of();
    }

    @Override
    protected IFigure createDragSourceFeedbackFigure() {
        AlphaBox ghost = new AlphaBox(context.theme(), DiagramTheme.CORNER);
        ghost.setBounds(getInitialFeedbackBounds());
        addFeedback(ghost);
        return ghost;
    }

    @Override
    protected Rectangle getInitialFeedbackBounds() {
        IFigure figure = ((GraphicalEditPart) getHost()).getFigure();
        Rectangle bounds = figure instanceof HandleBounds handle ? handle.getHandleBounds() : figure.getBounds();
        return new PrecisionRectangle(bounds.getCopy());
    }

    @Override
    protected void showFocus() {
        // the card draws it
    }

    @Override
    protected void hideFocus() {
        // the card draws it
    }
}
