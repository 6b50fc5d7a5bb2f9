package org.sluice.editor.internal.palette;

import java.util.List;

import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.tools.CreationTool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.MouseEvent;

/** Click a palette entry, click the canvas: a node. With Shift (or Ctrl) the tool stays; Escape drops it. */
public final class StampTool extends CreationTool {

    public StampTool() {
        setUnloadWhenFinished(true);
    }

    @Override
    public void mouseUp(MouseEvent event, EditPartViewer viewer) {
        setUnloadWhenFinished((event.stateMask & (SWT.SHIFT | SWT.MOD1)) == 0);
        super.mouseUp(event, viewer);
    }

    @Override
    protected void performCreation(int button) {
        EditPartViewer viewer = getCurrentViewer();
        List<?> before = List.copyOf(viewer.getSelectedEditParts());
        super.performCreation(button);
        if (unloadWhenFinished()) {
            NewNodes.nameLater(viewer, before);
        }
    }

    @Override
    protected boolean handleDragInProgress() {
        // nodes have a fixed size: dragging does not size them
        return handleMove();
    }

    @Override
    protected boolean handleDragStarted() {
        return false;
    }

    @Override
    protected boolean handleKeyDown(KeyEvent event) {
        if (event.keyCode == SWT.ESC) {
            getDomain().loadDefaultTool();
            return true;
        }
        return super.handleKeyDown(event);
    }
}
