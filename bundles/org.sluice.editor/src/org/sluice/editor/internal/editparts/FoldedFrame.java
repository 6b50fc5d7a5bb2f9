package org.sluice.editor.internal.editparts;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.commands.Command;
import org.sluice.editor.internal.CanvasContext;
import org.sluice.editor.internal.commands.FrameCommands;
import org.sluice.model.layout.Frame;

/** A folded frame as the canvas knows it: another thing than the unfolded one, with an edit part of its own. */
public record FoldedFrame(Frame frame) {

    /** What the canvas has for a frame as it is now. */
    public static Object model(Frame frame) {
        return frame.isFolded() ? new FoldedFrame(frame) : frame;
    }

    /** Folds or unfolds a frame and selects what it has become. */
    public static void fold(EditPartViewer viewer, CanvasContext context, Frame frame, boolean folded) {
        Command command = FrameCommands.fold(context.diagram(), frame, folded);
        if (command.canExecute()) {
            viewer.getEditDomain().getCommandStack().execute(command);
            if (viewer.getEditPartRegistry().get(model(frame)) instanceof EditPart part) {
                viewer.select(part);
                viewer.reveal(part);
            }
        }
    }
}
