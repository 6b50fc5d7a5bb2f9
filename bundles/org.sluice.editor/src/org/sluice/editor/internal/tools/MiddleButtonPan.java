package org.sluice.editor.internal.tools;

import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/** Moves the view while the middle mouse button is down. */
public final class MiddleButtonPan implements Listener {

    private final Control canvas;
    private final Viewport viewport;
    private Point start;
    private Point view;

    private MiddleButtonPan(Control canvas, Viewport viewport) {
        this.canvas = canvas;
        this.viewport = viewport;
    }

    public static void install(Control canvas, Viewport viewport) {
        MiddleButtonPan pan = new MiddleButtonPan(canvas, viewport);
        for (int type : new int[] {SWT.MouseDown, SWT.MouseMove, SWT.MouseUp}) {
            canvas.addListener(type, pan);
        }
    }

    @Override
    public void handleEvent(Event event) {
        if (event.type == SWT.MouseDown && event.button == 2) {
            start = new Point(event.x, event.y);
            view = viewport.getViewLocation();
            canvas.setCursor(canvas.getDisplay().getSystemCursor(SWT.CURSOR_SIZEALL));
        } else if (event.type == SWT.MouseMove && start != null) {
            viewport.setViewLocation(view.x + start.x - event.x, view.y + start.y - event.y);
        } else if (event.type == SWT.MouseUp && event.button == 2) {
            start = null;
            canvas.setCursor(null);
        }
    }
}
