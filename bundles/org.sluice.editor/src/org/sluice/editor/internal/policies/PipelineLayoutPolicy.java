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
import org.sluice.editor.internal.commands.FrameCommands;
import org.sluice.editor.internal.commands.MoveNodeCommand;
import org.sluice.editor.internal.commands.NoteCommands;
import org.sluice.editor.internal.editparts.FoldedFrame;
import org.sluice.editor.internal.figures.AlphaBox;
import org.sluice.editor.internal.figures.DiagramTheme;
import org.sluice.layout.FrameContents;
import org.sluice.model.Node;
import org.sluice.model.layout.Box;
import org.sluice.model.layout.Frame;
import org.sluice.model.layout.Note;

/** Adding and moving cards. A new card has its centre at the pointer, on a grid of half the dots' distance. */
public final class PipelineLayoutPolicy extends XYLayoutEditPolicy {

    private static final Dimension FRAME = new Dimension(120, 64);
    private static final int SNAP = DiagramTheme.GRID_STEP / 2;

    private final CanvasContext context;
    private IFigure dropFeedback;

    public PipelineLayoutPolicy(CanvasContext context) {
        this.context = context;
    }

    @Override
    protected EditPolicy createChildEditPolicy(EditPart child) {
        return child.getModel() instanceof Box ? new BoxBoundsPolicy(context) : new NodeMovePolicy(context);
    }

    @Override
    protected Command getCreateCommand(CreateRequest request) {
        if (request.getNewObject() instanceof Note note) {
            return NoteCommands.add(context.diagram(), note, cardLocation(request));
        }
        if (request.getNewObject() instanceof Frame frame) {
            Dimension size = request.getSize();
            Point corner = cardLocation(request);
            return FrameCommands.add(context.diagram(), frame, size == null ? new Rectangle(corner.x, corner.y, FrameContents.WIDTH, FrameContents.HEIGHT) : drawn(request));
        }
        if (!(request.getNewObject() instanceof Node node)) {
            return null;
        }
        return new CreateNodeCommand(context.diagram(), node, cardLocation(request));
    }

    /** The box that was drawn with the mouse. */
    private Rectangle drawn(CreateRequest request) {
        Rectangle box = new Rectangle(request.getLocation(), request.getSize());
        getLayoutContainer().translateToRelative(box);
        return new Rectangle(box.x, box.y, Math.max(FRAME.width, box.width), Math.max(FRAME.height, box.height));
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
        if (child.getModel() instanceof Frame frame && constraint instanceof Rectangle bounds) {
            boolean moved = bounds.width == FrameContents.width(frame) && bounds.height == FrameContents.height(frame);
            return moved ? FrameCommands.move(context.diagram(), frame, bounds.x - frame.getX(), bounds.y - frame.getY()) : FrameCommands.size(frame, bounds);
        }
        if (child.getModel() instanceof FoldedFrame folded && constraint instanceof Rectangle bounds) {
            Frame frame = folded.frame();
            return FrameCommands.move(context.diagram(), frame, bounds.x + DiagramTheme.PORT_MARGIN - FrameContents.cardX(frame) - frame.getX(),
                    bounds.y - FrameContents.cardY(frame) - frame.getY());
        }
        if (!(child.getModel() instanceof Node node) || !(constraint instanceof Rectangle bounds)) {
            return null;
        }
        return new MoveNodeCommand(context.diagram(), node, new Point(bounds.x + DiagramTheme.PORT_MARGIN, bounds.y));
    }

    @Override
    protected Dimension getMinimumSizeFor(org.eclipse.gef.GraphicalEditPart child) {
        return child.getModel() instanceof Note ? new Dimension(80, 31) : child.getModel() instanceof Frame ? FRAME.getCopy() : new Dimension(DiagramTheme.CARD_WIDTH, DiagramTheme.CARD_HEIGHT);
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
