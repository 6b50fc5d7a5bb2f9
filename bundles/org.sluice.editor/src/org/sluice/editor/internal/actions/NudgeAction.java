package org.sluice.editor.internal.actions;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CompoundCommand;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.jface.action.Action;
import org.sluice.editor.PipelineEditor;
import org.sluice.editor.internal.Messages;
import org.sluice.editor.internal.editparts.NodeEditPart;

/** Moves the selected cards one grid step by key. */
final class NudgeAction extends Action {

    private final PipelineEditor editor;
    private final int dx;
    private final int dy;

    NudgeAction(PipelineEditor editor, int dx, int dy) {
        this.editor = editor;
        this.dx = dx;
        this.dy = dy;
    }

    @Override
    public void run() {
        CompoundCommand all = new CompoundCommand(Messages.Command_move);
        for (Object selected : editor.getGraphicalViewer().getSelectedEditParts()) {
            if (selected instanceof NodeEditPart part) {
                ChangeBoundsRequest request = new ChangeBoundsRequest(RequestConstants.REQ_MOVE);
                request.setEditParts((EditPart) part);
                double zoom = part.context().zoom();
                request.setMoveDelta(new Point((int) Math.round(dx * zoom), (int) Math.round(dy * zoom)));
                Command command = part.getCommand(request);
                if (command != null) {
                    all.add(command);
                }
            }
        }
        editor.execute(all);
    }
}
