package org.sluice.editor.internal.actions;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.KeyHandler;
import org.eclipse.gef.KeyStroke;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.requests.DirectEditRequest;
import org.eclipse.gef.tools.SelectionTool;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.gef.ui.actions.GEFActionConstants;
import org.eclipse.gef.ui.parts.GraphicalViewerKeyHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.actions.ActionFactory;
import org.sluice.editor.PipelineEditor;
import org.sluice.editor.internal.chooser.TypeToAdd;
import org.sluice.editor.internal.editparts.PipelineRootEditPart;
import org.sluice.editor.internal.figures.DiagramTheme;
import org.sluice.editor.internal.problems.FixMenu;
import org.sluice.editor.internal.tools.MiddleButtonPan;

/**
 * Keys and wheel of the canvas. Arrow keys walk the graph, '.' and '/' cycle handles and edges (both from the
 * framework); a letter adds a node; F2 edits the name, Enter the expression; Ctrl+1 opens the quick fixes. Other keys are commands of the workbench: see {@link AuthoringActions}.
 */
public final class CanvasKeys extends KeyHandler {

    private static final int PAUSE_MILLIS = 150;

    private final PipelineEditor editor;
    private final EditPartViewer viewer;

    /** Letters typed so far; what is typed while a window opens would be lost. */
    private final StringBuilder typed = new StringBuilder();
    private final Runnable addTyped = this::addTyped;

    private CanvasKeys(PipelineEditor editor, EditPartViewer viewer) {
        this.editor = editor;
        this.viewer = viewer;
    }

    public static void install(PipelineEditor editor, GraphicalViewer viewer, PipelineRootEditPart root, ActionRegistry actions) {
        CanvasKeys keys = new CanvasKeys(editor, viewer);
        keys.put(KeyStroke.getPressed(SWT.DEL, 127, 0), actions.getAction(ActionFactory.DELETE.getId()));
        keys.put(KeyStroke.getPressed(SWT.F2, 0), actions.getAction(GEFActionConstants.DIRECT_EDIT));
        MiddleButtonPan.install(viewer.getControl(), root.getZoomManager().getViewport());
        AuthoringActions.bindKeys(editor, viewer.getControl());
        viewer.setKeyHandler(keys.setParent(new GraphicalViewerKeyHandler(viewer)));
        viewer.setProperty(MouseWheelHandler.KeyGenerator.getKey(SWT.MOD1), (MouseWheelHandler) (event, v) -> wheel(root, event));
        viewer.setProperty(SnapToGrid.PROPERTY_GRID_ENABLED, Boolean.TRUE);
        viewer.setProperty(SnapToGeometry.PROPERTY_SNAP_ENABLED, Boolean.TRUE);
        viewer.setProperty(SnapToGrid.PROPERTY_GRID_SPACING,
                new org.eclipse.draw2d.geometry.Dimension(DiagramTheme.GRID_STEP / 2, DiagramTheme.GRID_STEP / 2));
    }

    private static void wheel(PipelineRootEditPart root, Event event) {
        root.zoomAt(root.nextLevel(event.count > 0), event.x, event.y);
        event.doit = false;
    }

    private void addTyped() {
        String text = typed.toString();
        typed.setLength(0);
        if (viewer.getControl() != null && !viewer.getControl().isDisposed()) {
            new TypeToAdd((GraphicalViewer) viewer, ((PipelineRootEditPart) viewer.getRootEditPart()).context()).atSelection(text);
        }
    }

    @Override
    public boolean keyPressed(KeyEvent event) {
        if (FixMenu.isKey(event.keyCode, event.stateMask)) {
            editor.openFixes();
            return true;
        }
        if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && event.stateMask == 0
                && viewer.getSelectedEditParts().size() == 1) {
            EditPart part = (EditPart) viewer.getSelectedEditParts().get(0);
            DirectEditRequest request = new DirectEditRequest(RequestConstants.REQ_DIRECT_EDIT);
            request.setDirectEditFeature("detail"); //$NON-NLS-1$
            part.performRequest((Request) request);
            return true;
        }
        boolean plain = (event.stateMask & (SWT.MOD1 | SWT.ALT)) == 0;
        if (plain && (Character.isLetter(event.character) || !typed.isEmpty() && event.character == ' ') && viewer.getEditDomain().getActiveTool() instanceof SelectionTool) {
            typed.append(event.character);
            viewer.getControl().getDisplay().timerExec(PAUSE_MILLIS, addTyped);
            return true;
        }
        return super.keyPressed(event);
    }
}
