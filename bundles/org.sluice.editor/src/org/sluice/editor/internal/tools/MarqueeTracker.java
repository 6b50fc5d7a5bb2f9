package org.sluice.editor.internal.tools;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.tools.AbstractTool;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.sluice.editor.internal.CanvasContext;
import org.sluice.editor.internal.chooser.TypeToAdd;
import org.sluice.editor.internal.figures.NodeFigure;
import org.sluice.editor.internal.figures.AlphaBox;

/**
 * Selects what a box touches; with Shift or Ctrl the box adds to the selection. A plain click on the ground selects the
 * pipeline. Paints with alpha because the framework's own marquee uses XOR, which GTK does not draw.
 */
public final class MarqueeTracker extends AbstractTool implements DragTracker {

    private final CanvasContext context;
    private AlphaBox box;
    /** Where a node is asked for as soon as the button is up; null = nowhere. */
    private Point asked;

    public MarqueeTracker(CanvasContext context) {
        this.context = context;
    }

    @Override
    protected String getCommandName() {
        return REQ_SELECTION;
    }

    @Override
    protected boolean handleButtonDown(int button) {
        if (button == 1) {
            stateTransition(STATE_INITIAL, STATE_DRAG_IN_PROGRESS);
            return true;
        }
        if (button == 3) {
            getCurrentViewer().deselectAll();
        }
        return super.handleButtonDown(button);
    }

    /** A double click on the ground asks for a new node there: not before the canvas has heard that the button is up, which the window of the chooser would get. */
    @Override
    protected boolean handleDoubleClick(int button) {
        if (button == 1) {
            asked = getLocation();
        }
        return true;
    }

    @Override
    protected boolean handleDragInProgress() {
        if (isInState(STATE_DRAG_IN_PROGRESS) && movedPastThreshold()) {
            if (box == null) {
                box = new AlphaBox(context.theme(), 0);
                addFeedback(box);
            }
            Rectangle bounds = selectionBox();
            box.translateToRelative(bounds);
            box.setBounds(bounds);
        }
        return true;
    }

    @Override
    protected boolean handleButtonUp(int button) {
        if (stateTransition(STATE_DRAG_IN_PROGRESS, STATE_TERMINAL)) {
            boolean adds = getCurrentInput().isShiftKeyDown() || getCurrentInput().isModKeyDown(SWT.MOD1);
            EditPartViewer viewer = getCurrentViewer();
            List<Object> selection = new ArrayList<>(adds ? viewer.getSelectedEditParts() : List.of());
            if (box != null) {
                touched(viewer, selectionBox(), selection);
                viewer.setSelection(new StructuredSelection(selection));
            } else if (!adds) {
                viewer.deselectAll();
            }
            eraseBox();
        }
        if (asked != null) {
            GraphicalViewer viewer = (GraphicalViewer) getCurrentViewer();
            Point place = asked;
            asked = null;
            viewer.getControl().getDisplay().asyncExec(() -> new TypeToAdd(viewer, context).at(place, "")); //$NON-NLS-1$
        }
        handleFinished();
        return true;
    }

    private static void touched(EditPartViewer viewer, Rectangle area, List<Object> selection) {
        for (Object child : ((EditPart) viewer.getContents()).getChildren()) {
            if (child instanceof GraphicalEditPart part && part.getFigure() instanceof NodeFigure card && !selection.contains(part)) {
                Rectangle bounds = card.cardBounds();
                card.translateToAbsolute(bounds);
                if (bounds.intersects(area)) {
                    selection.add(part);
                }
            }
        }
    }

    private Rectangle selectionBox() {
        Point start = getStartLocation();
        Dimension moved = getDragMoveDelta();
        return new Rectangle(start, new Point(start.x + moved.width, start.y + moved.height));
    }

    private void eraseBox() {
        if (box != null) {
            removeFeedback(box);
            box = null;
        }
    }

    @Override
    public void deactivate() {
        eraseBox();
        super.deactivate();
        setState(STATE_TERMINAL);
    }

    @Override
    protected void handleFinished() {
        // a drag tracker ends with its drag; the tool that started it goes on
    }
}
