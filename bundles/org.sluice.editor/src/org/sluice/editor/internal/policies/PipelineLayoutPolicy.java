package org.sluice.editor.internal.policies;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.XYLayoutEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.CreateRequest;
import org.sluice.editor.internal.CanvasContext;
import org.sluice.editor.internal.commands.CreateNodeCommand;
import org.sluice.editor.internal.commands.MoveNodeCommand;
import org.sluice.editor.internal.commands.NoteCommands;
import org.sluice.editor.internal.figures.AlphaBox;
import org.sluice.editor.internal.figures.DiagramTheme;
import org.sluice.model.Node;
import org.sluice.model.layout.Note;

/** Adding and moving cards. A new card has its centre at the pointer, on a grid of half the dots' distance. */
public final class PipelineLayoutPolicy extends XYLayoutEditPolicy {

    private static final int SNAP = DiagramTheme.GRID_STEP / 2;

    private final CanvasContext context;
    private IFigure dropFeedback;

    public PipelineLayoutPolicy(CanvasContext context) {
        this.context = context;
    }

    @Override
    protected EditPolicy createChildEditPolicy(EditPart child) {
        return child.getModel() instanceof Note ? new NoteBoundsPolicy(context) : new NodeMovePolicy(context);
    }

    @Override
    protected Command getCreateCommand(CreateRequest request) {
        if (request.getNewObject() instanceof Note note) {
            return NoteCommands.add(context.diagram(), note, cardLocation(request));
        }
        if (!(request.getNewObject() instanceof Node node)) {
            return null;
        }
        return new CreateNodeCommand(context.diagram(), node, cardLocation(request));
    }

    private Point cardLocation(CreateRequest request) {
        Point point = request.getLocation().getCopy();
        getLayoutContainer().translateToRelative(point);
        point.translate(-DiagramTheme.CARD_WIDTH / 2, -DiagramTheme.CARD_HEIGHT / 2);
        return new Point(Math.round(point.x / (float) SNAP) * SNAP, Math.round(point.y / (float) SNAP) * SNAP);
    }

    /** The variant that newer versions of the framework call. */
    @Override
    protected Command createChangeConstraintCommand(ChangeBoundsRequest request, EditPart child, Object constraint) {
        return createChangeConstraintCommand(child, constraint);
    }

    /** The variant that older versions of the framework demand. */
    protected Command createChangeConstraintCommand(EditPart child, Object constraint) {
        if (child.getModel() instanceof Note note && constraint instanceof Rectangle bounds) {
            return NoteCommands.place(note, bounds);
        }
        if (!(child.getModel() instanceof Node node) || !(constraint instanceof Rectangle bounds)) {
            return null;
        }
        return new MoveNodeCommand(context.diagram(), node, new Point(bounds.x + DiagramTheme.PORT_MARGIN, bounds.y));
    }

    @Override
    protected Dimension getMinimumSizeFor(org.eclipse.gef.GraphicalEditPart child) {
        return child.getModel() instanceof Note ? new Dimension(80, 31) : new Dimension(DiagramTheme.CARD_WIDTH, DiagramTheme.CARD_HEIGHT);
    }

    @Override
    public void showTargetFeedback(Request request) {
        if (REQ_CREATE.equals(request.getType()) && request instanceof CreateRequest create) {
            if (dropFeedback == null) {
                dropFeedback = new AlphaBox(context.theme(), DiagramTheme.CORNER);
                addFeedback(dropFeedback);
            }
            Rectangle bounds = new Rectangle(cardLocation(create), new Dimension(DiagramTheme.CARD_WIDTH, DiagramTheme.CARD_HEIGHT));
            getLayoutContainer().translateToAbsolute(bounds);
            dropFeedback.translateToRelative(bounds);
            dropFeedback.setBounds(bounds);
        }
    }

    @Override
    public void eraseTargetFeedback(Request request) {
        if (dropFeedback != null) {
            removeFeedback(dropFeedback);
            dropFeedback = null;
        }
    }
}
