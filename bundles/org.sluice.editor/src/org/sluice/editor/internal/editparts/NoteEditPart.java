package org.sluice.editor.internal.editparts;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.editpolicies.ComponentEditPolicy;
import org.eclipse.gef.requests.GroupRequest;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.sluice.editor.internal.CanvasContext;
import org.sluice.editor.internal.Messages;
import org.sluice.editor.internal.commands.NoteCommands;
import org.sluice.editor.internal.figures.NoteFigure;
import org.sluice.editor.internal.policies.DrawingTextPolicy;
import org.sluice.editor.internal.tools.DrawingTextEditManager;
import org.sluice.layout.render.NoteText;
import org.sluice.model.layout.LayoutPackage;
import org.sluice.model.layout.Note;

/** A note on the canvas. */
public final class NoteEditPart extends AbstractGraphicalEditPart {

    private final CanvasContext context;
    private AccessibleEditPart accessible;

    public NoteEditPart(CanvasContext context, Note note) {
        this.context = context;
        setModel(note);
    }

    public Note note() {
        return (Note) getModel();
    }

    public CanvasContext context() {
        return context;
    }

    @Override
    protected IFigure createFigure() {
        return new NoteFigure(context);
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.COMPONENT_ROLE, new ComponentEditPolicy() {
            @Override
            protected Command createDeleteCommand(GroupRequest request) {
                return NoteCommands.delete(context.diagram(), note());
            }
        });
        installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new DrawingTextPolicy(Messages.Command_changeNote, note(), LayoutPackage.Literals.NOTE__TEXT));
    }

    @Override
    protected void refreshVisuals() {
        int width = note().getWidth() > 0 ? note().getWidth() : NoteText.WIDTH;
        int height = ((NoteFigure) getFigure()).setText(note().getText(), width, note().getHeight());
        ((GraphicalEditPart) getParent()).setLayoutConstraint(this, getFigure(), new Rectangle(note().getX(), note().getY(), width, height));
    }

    @Override
    public void setSelected(int value) {
        super.setSelected(value);
        ((NoteFigure) getFigure()).setSelected(value != SELECTED_NONE);
    }

    @Override
    public void performRequest(Request request) {
        if (request.getType() == RequestConstants.REQ_OPEN || request.getType() == RequestConstants.REQ_DIRECT_EDIT) {
            edit();
        } else {
            super.performRequest(request);
        }
    }

    /** Opens the text for editing. */
    public void edit() {
        new DrawingTextEditManager(this, new DrawingTextEditManager.Field(context, note().getText(), getFigure()::getBounds, true)).show();
    }

    /** Opens the text of a note just added, when it is still there and selected. */
    public void editLater() {
        if (isActive() && getSelected() != SELECTED_NONE) {
            getViewer().getControl().setFocus();
            edit();
        }
    }

    @Override
    protected AccessibleEditPart getAccessibleEditPart() {
        if (accessible == null) {
            accessible = new AccessibleGraphicalEditPart() {
                @Override
                public void getName(AccessibleEvent event) {
                    event.result = Messages.Palette_note + ": " + note().getText(); //$NON-NLS-1$
                }
            };
        }
        return accessible;
    }
}
