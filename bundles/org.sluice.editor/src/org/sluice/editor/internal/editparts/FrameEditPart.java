package org.sluice.editor.internal.editparts;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.editpolicies.ComponentEditPolicy;
import org.eclipse.gef.requests.GroupRequest;
import org.eclipse.gef.requests.SelectionRequest;
import org.eclipse.gef.tools.SelectEditPartTracker;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.sluice.editor.internal.AccessibleTexts;
import org.sluice.editor.internal.CanvasContext;
import org.sluice.editor.internal.Messages;
import org.sluice.editor.internal.commands.FrameCommands;
import org.sluice.editor.internal.figures.FrameFigure;
import org.sluice.editor.internal.policies.DrawingTextPolicy;
import org.sluice.editor.internal.tools.DrawingTextEditManager;
import org.sluice.layout.FrameContents;
import org.sluice.model.layout.Frame;
import org.sluice.model.layout.LayoutPackage;

/** An unfolded frame on the canvas. */
public final class FrameEditPart extends AbstractGraphicalEditPart {

    private final CanvasContext context;
    private AccessibleEditPart accessible;

    public FrameEditPart(CanvasContext context, Frame frame) {
        this.context = context;
        setModel(frame);
    }

    public Frame frame() {
        return (Frame) getModel();
    }

    public FrameFigure frameFigure() {
        return (FrameFigure) getFigure();
    }

    @Override
    protected IFigure createFigure() {
        return new FrameFigure(context);
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.COMPONENT_ROLE, deletePolicy(context, frame()));
        installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new DrawingTextPolicy(Messages.Command_renameFrame, frame(), LayoutPackage.Literals.FRAME__TITLE));
    }

    static ComponentEditPolicy deletePolicy(CanvasContext context, Frame frame) {
        return new ComponentEditPolicy() {
            @Override
            protected Command createDeleteCommand(GroupRequest request) {
                return FrameCommands.delete(context.diagram(), frame);
            }
        };
    }

    @Override
    protected void refreshVisuals() {
        Rectangle bounds = new Rectangle(frame().getX(), frame().getY(), FrameContents.width(frame()), FrameContents.height(frame()));
        ((GraphicalEditPart) getParent()).setLayoutConstraint(this, getFigure(), bounds);
        frameFigure().setTitle(title(frame()));
    }

    /** The title, or a word for a frame without one. */
    static String title(Frame frame) {
        return frame.getTitle() == null || frame.getTitle().isBlank() ? Messages.Palette_frame : frame.getTitle().strip();
    }

    @Override
    public void setSelected(int value) {
        super.setSelected(value);
        frameFigure().setSelected(value != SELECTED_NONE);
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        if (request instanceof SelectionRequest selection && selection.getLocation() != null) {
            Point point = selection.getLocation().getCopy();
            frameFigure().translateToRelative(point);
            if (frameFigure().onButton(point)) {
                return new SelectEditPartTracker(this) {
                    @Override
                    protected boolean handleButtonUp(int button) {
                        super.handleButtonUp(button);
                        if (button == 1 && FrameEditPart.this.isActive()) {
                            FoldedFrame.fold(FrameEditPart.this.getViewer(), context, frame(), true);
                        }
                        return true;
                    }

                    @Override
                    protected void performDirectEdit() {
                        // the button folds, whatever is selected
                    }
                };
            }
        }
        return super.getDragTracker(request);
    }

    @Override
    public void performRequest(Request request) {
        if (request.getType() == RequestConstants.REQ_OPEN || request.getType() == RequestConstants.REQ_DIRECT_EDIT) {
            editTitle();
        } else {
            super.performRequest(request);
        }
    }

    /** Opens the title of a frame just added, when it is still there and selected. */
    public void editLater() {
        if (isActive() && getSelected() != SELECTED_NONE) {
            getViewer().getControl().setFocus();
            editTitle();
        }
    }

    /** Opens the title for editing. */
    public void editTitle() {
        new DrawingTextEditManager(this, new DrawingTextEditManager.Field(context, title(frame()), frameFigure()::titleBounds, false)).show();
    }

    @Override
    protected AccessibleEditPart getAccessibleEditPart() {
        if (accessible == null) {
            accessible = new AccessibleGraphicalEditPart() {
                @Override
                public void getName(AccessibleEvent event) {
                    event.result = AccessibleTexts.frame(context.diagram(), frame());
                }

                @Override
                public void getRole(AccessibleControlEvent event) {
                    event.detail = ACC.ROLE_LISTITEM;
                }
            };
        }
        return accessible;
    }
}
