package org.sluice.editor.ui;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

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
        if (!shows(attribute)) {
            return "";
        }
        Control field = field(attribute);
        return field instanceof StyledText styled ? styled.getText() : field instanceof Combo combo ? combo.getText() : ((Text) field).getText();
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

    /** The control that edits an attribute. */
    static Control control(String attribute) {
        return field(attribute);
    }

    /** The middle of a tab of the property sheet. */
    static Point tab(String id) {
        for (Shell shell : Ui.display().getShells()) {
            Point found = tab(shell, id);
            if (found != null) {
                return found;
            }
        }
        throw new AssertionError("No tab " + id);
    }

    private static Point tab(Composite parent, String id) {
        if (parent instanceof CTabFolder folder && folder.isVisible()) {
            for (CTabItem item : folder.getItems()) {
                if (id.equals(item.getData("org.sluice.tab"))) {
                    Rectangle bounds = item.getBounds();
                    return folder.toDisplay(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
                }
            }
        }
        for (Control child : parent.getChildren()) {
            Point found = child instanceof Composite composite ? tab(composite, id) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** A place in a cell of a table. */
    static Point cell(String attribute, int row, int column) {
        Table table = (Table) field(attribute);
        Rectangle bounds = table.getItem(row).getBounds(column);
        return table.toDisplay(bounds.x + 12, bounds.y + bounds.height / 2);
    }

    /** The middle of an item of a tool bar. */
    static Point toolItem(String toolTip) {
        for (Shell shell : Ui.display().getShells()) {
            Point found = toolItem(shell, toolTip);
            if (found != null) {
                return found;
            }
        }
        throw new AssertionError("No item " + toolTip);
    }

    private static Point toolItem(Composite parent, String toolTip) {
        if (parent instanceof ToolBar bar && bar.isVisible()) {
            for (ToolItem item : bar.getItems()) {
                if (toolTip.equals(item.getToolTipText())) {
                    return bar.toDisplay(item.getBounds().x + item.getBounds().width / 2, item.getBounds().y + item.getBounds().height / 2);
                }
            }
        }
        for (Control child : parent.getChildren()) {
            Point found = child instanceof Composite composite ? toolItem(composite, toolTip) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The middle of a button. */
    static Point formButton(String id) {
        for (Shell shell : Ui.display().getShells()) {
            Control button = find(shell, "org.sluice.button", id);
            if (button != null) {
                return button.toDisplay(button.getSize().x / 2, button.getSize().y / 2);
            }
        }
        throw new AssertionError("No button " + id);
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
