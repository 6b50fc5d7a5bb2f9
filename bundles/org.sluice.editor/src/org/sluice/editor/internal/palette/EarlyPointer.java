package org.sluice.editor.internal.palette;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * Has the flyout's title measured before the pointer reaches it. The title's label takes its insets from the measured text,
 * which it does not have between a change of font or size and the next painting: the framework's hit test fails with a
 * NullPointerException for a pointer that is there by then, as when an editor opens below it.
 */
final class EarlyPointer implements Listener {

    private static final int[] POINTER = {SWT.MouseEnter, SWT.MouseMove, SWT.MouseHover, SWT.MouseExit, SWT.MouseDown, SWT.MouseUp, SWT.MouseDoubleClick};

    private final Control title;
    private boolean painted;

    private EarlyPointer(Control title) {
        this.title = title;
    }

    /** Guards the title and the button of a flyout, all its canvases but those that come later. */
    static void guard(Composite flyout) {
        for (Control child : flyout.getChildren()) {
            if (child instanceof Canvas) {
                new EarlyPointer(child).install();
            }
        }
    }

    /** Has a listener hear of events before those that are there already: one that is taken is not passed on. */
    static void first(Control control, int type, Listener listener) {
        Listener[] others = control.getListeners(type);
        for (Listener other : others) {
            control.removeListener(type, other);
        }
        control.addListener(type, listener);
        for (Listener other : others) {
            control.addListener(type, other);
        }
    }

    private void install() {
        for (int type : POINTER) {
            first(title, type, this);
        }
        title.addListener(SWT.Resize, this);
        title.addListener(SWT.Paint, this);
    }

    @Override
    public void handleEvent(Event event) {
        if (event.type == SWT.Paint || event.type == SWT.Resize) {
            painted = event.type == SWT.Paint;
        } else if (painted) {
            title.computeSize(SWT.DEFAULT, SWT.DEFAULT); // after a change of font the label measures its text again
        } else {
            event.type = SWT.None;
            title.redraw();
        }
    }
}
