package org.sluice.editor.internal.editparts;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;
import org.sluice.editor.internal.CanvasContext;
import org.sluice.model.Edge;
import org.sluice.model.Node;
import org.sluice.model.Pipeline;
import org.sluice.model.layout.Frame;
import org.sluice.model.layout.Note;

/** Makes the edit parts of the canvas. */
public final class PipelineEditPartFactory implements EditPartFactory {

    private final CanvasContext context;

    public PipelineEditPartFactory(CanvasContext context) {
        this.context = context;
    }

    @Override
    public EditPart createEditPart(EditPart parent, Object model) {
        if (model instanceof Pipeline pipeline) {
            return new PipelineEditPart(context, pipeline);
        }
        if (model instanceof Node node) {
            return new NodeEditPart(context, node);
        }
        if (model instanceof Edge edge) {
            return new EdgeEditPart(context, edge);
        }
        if (model instanceof Note note) {
            return new NoteEditPart(context, note);
        }
        if (model instanceof Frame frame) {
            return new FrameEditPart(context, frame);
        }
        if (model instanceof FoldedFrame folded) {
            return new FoldedFrameEditPart(context, folded);
        }
        throw new IllegalArgumentException("No edit part for " + model); //$NON-NLS-1$
    }
}
