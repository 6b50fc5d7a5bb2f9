package org.sluice.editor.internal.policies;

import java.util.function.BiFunction;
import java.util.function.Consumer;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.AbstractEditPolicy;
import org.eclipse.gef.requests.CreateRequest;
import org.sluice.editor.internal.figures.DiagramTheme;
import org.sluice.model.Node;

/** What happens when a new node is dropped on an edge (it is inserted) or on a node (it replaces it); the figure shows that it will. */
public final class DropTargetPolicy extends AbstractEditPolicy {

    /** Key of the policy at its part. */
    public static final String ROLE = "org.sluice.editor.dropTarget"; //$NON-NLS-1$

    private static final int SNAP = DiagramTheme.GRID_STEP / 2;

    private final BiFunction<Node, Point, Command> command;
    private final Consumer<Boolean> accepting;

    /**
     * @param command   for a new node and the place of its card; null when it does not fit
     * @param accepting shows, or shows no longer, that it would be accepted
     */
    public DropTargetPolicy(BiFunction<Node, Point, Command> command, Consumer<Boolean> accepting) {
        this.command = command;
        this.accepting = accepting;
    }

    @Override
    public EditPart getTargetEditPart(Request request) {
        Command possible = getCommand(request);
        return possible != null && possible.canExecute() ? getHost() : null;
    }

    @Override
    public Command getCommand(Request request) {
        if (!REQ_CREATE.equals(request.getType()) || !(request instanceof CreateRequest create) || create.getLocation() == null
                || !(create.getNewObject() instanceof Node node)) {
            return null;
        }
        Point card = create.getLocation().getCopy();
        ((GraphicalEditPart) getHost().getRoot().getContents()).getFigure().translateToRelative(card);
        card.translate(-DiagramTheme.CARD_WIDTH / 2, -DiagramTheme.CARD_HEIGHT / 2);
        return command.apply(node, new Point(Math.round(card.x / (float) SNAP) * SNAP, Math.round(card.y / (float) SNAP) * SNAP));
    }

    @Override
    public void showTargetFeedback(Request request) {
        if (REQ_CREATE.equals(request.getType())) {
            accepting.accept(true);
        }
    }

    @Override
    public void eraseTargetFeedback(Request request) {
        accepting.accept(false);
    }
}
