package org.sluice.editor.ui;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Finds widgets; called on the UI thread. */
final class Widgets {

    private Widgets() {
    }

    /** Centre of the field of the property sheet that edits an attribute, in display coordinates. */
    static Point fieldOf(String attribute) {
        Control field = field(attribute);
        return field.toDisplay(20, field.getSize().y / 2);
    }

    static boolean shows(String attribute) {
        for (Shell shell : Ui.display().getShells()) {
            if (find(shell, attribute) != null) {
                return true;
            }
        }
        return false;
    }

    /** What the field says. */
    static String textOf(String attribute) {
        return shows(attribute) ? ((Text) field(attribute)).getText() : "";
    }

    /** What the mark beside the field says is wrong; empty when nothing is. */
    static String problemOf(String attribute) {
        return String.valueOf(field(attribute).getData("org.sluice.problem")).replace("null", "");
    }

    /** The first widget of a class. */
    static Control find(Composite parent, Class<? extends Control> type) {
        for (Control child : parent.getChildren()) {
            Control found = type.isInstance(child) ? child : child instanceof Composite composite ? find(composite, type) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    static int leftOf(String attribute) {
        return field(attribute).toDisplay(0, 0).x;
    }

    static int widthOf(String attribute) {
        return field(attribute).getSize().x;
    }

    private static Control field(String attribute) {
        for (Shell shell : Ui.display().getShells()) {
            Control field = find(shell, attribute);
            if (field != null) {
                return field;
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

    /** The field above the palette, in display coordinates. */
    static Point paletteFilter() {
        for (Shell shell : Ui.display().getShells()) {
            Control field = find(shell, "org.sluice.paletteFilter", Boolean.TRUE);
            if (field != null) {
                return field.toDisplay(field.getSize().x / 2, field.getSize().y / 2);
            }
        }
        throw new AssertionError("No filter above the palette");
    }

    private static Control find(Composite parent, String attribute) {
        return find(parent, "org.sluice.attribute", attribute);
    }

    private static Control find(Composite parent, String key, Object value) {
        for (Control child : parent.getChildren()) {
            if (value.equals(child.getData(key)) && child.isVisible()) {
                return child;
            }
            Control found = child instanceof Composite composite ? find(composite, key, value) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The open shell of a title, or null. */
    static Shell shell(String title) {
        for (Shell shell : Ui.display().getShells()) {
            if (shell.isVisible() && title.equals(shell.getText())) {
                return shell;
            }
        }
        return null;
    }

    /** The middle of the button whose label begins so, in display coordinates, or null. */
    static Point button(String label) {
        for (Shell shell : Ui.display().getShells()) {
            Point found = shell.isVisible() ? button(shell, label) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static Point button(Composite parent, String label) {
        for (Control child : parent.getChildren()) {
            if (child instanceof org.eclipse.swt.widgets.Button button && button.isVisible() && button.getText().replace("&", "").startsWith(label)) {
                return button.toDisplay(button.getSize().x / 2, button.getSize().y / 2);
            }
            Point found = child instanceof Composite composite ? button(composite, label) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
