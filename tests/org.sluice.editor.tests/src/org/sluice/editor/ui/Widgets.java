package org.sluice.editor.ui;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Finds widgets; called on the UI thread. */
final class Widgets {

    private Widgets() {
    }

    /** Centre of the field of the property sheet that edits an attribute, in display coordinates. */
    static Point fieldOf(String attribute) {
        for (Shell shell : Ui.display().getShells()) {
            Control field = find(shell, attribute);
            if (field != null) {
                return field.toDisplay(20, field.getSize().y / 2);
            }
        }
        throw new AssertionError("No field for " + attribute);
    }

    /** Whether a tooltip of the canvas is open: a visible shell on top without a title. */
    static boolean toolTipShows() {
        for (Shell shell : Ui.display().getShells()) {
            if (shell.isVisible() && (shell.getStyle() & org.eclipse.swt.SWT.ON_TOP) != 0 && shell.getSize().x > 20) {
                return true;
            }
        }
        return false;
    }

    private static Control find(Composite parent, String attribute) {
        for (Control child : parent.getChildren()) {
            if (attribute.equals(child.getData("org.sluice.attribute"))) {
                return child;
            }
            Control found = child instanceof Composite composite ? find(composite, attribute) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
