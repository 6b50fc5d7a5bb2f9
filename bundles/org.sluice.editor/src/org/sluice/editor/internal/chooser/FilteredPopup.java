package org.sluice.editor.internal.chooser;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.sluice.editor.internal.figures.DiagramTheme;
import org.sluice.editor.internal.figures.DiagramTheme.Token;

/**
 * A small window at a place: a field and a list that it narrows; Enter takes one, Escape none.
 *
 * @param <T> what may be chosen
 */
abstract class FilteredPopup<T> extends PopupDialog {

    private static final int WIDTH = 360;
    private static final int ROWS = 9;

    private final DiagramTheme theme;
    private final Point at;
    private final String hint;
    private final String none;
    private final String first;
    private final Consumer<T> chosen;
    private Text field;
    private Table table;

    /**
     * @param at    where to open, in display coordinates
     * @param hint  what keys do
     * @param none  told when nothing is found
     * @param first what is typed already
     */
    FilteredPopup(Shell parent, DiagramTheme theme, Point at, String prompt, String hint, String none, String first, Consumer<T> chosen) {
        super(parent, INFOPOPUP_SHELLSTYLE, true, false, false, false, false, prompt, hint);
        this.theme = theme;
        this.at = at;
        this.hint = hint;
        this.none = none;
        this.first = first;
        this.chosen = chosen;
    }

    final DiagramTheme theme() {
        return theme;
    }

    /** What a text finds, best first. */
    abstract List<T> matches(String text);

    abstract Image icon(T element);

    /** Name, and what is said beside it. */
    abstract String[] columns(T element);

    /** A line around it, in the colour of all borders. */
    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        GridLayout layout = (GridLayout) shell.getLayout();
        layout.marginWidth = 1;
        layout.marginHeight = 1;
        shell.setBackground(theme.color(Token.TEXT_MUTED));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 4;
        layout.marginHeight = 2;
        layout.verticalSpacing = 4;
        area.setLayout(layout);
        field = new Text(area, SWT.SINGLE | SWT.BORDER | SWT.SEARCH | SWT.ICON_SEARCH);
        field.setData("org.sluice.nodeChooser", Boolean.TRUE); //$NON-NLS-1$
        field.setText(first);
        field.setSelection(first.length());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        table = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        new TableColumn(table, SWT.NONE).setWidth(WIDTH * 6 / 10);
        new TableColumn(table, SWT.NONE).setWidth(WIDTH * 3 / 10);
        field.addListener(SWT.Modify, event -> fill());
        field.addListener(SWT.KeyDown, event -> key(event.keyCode, event));
        field.addListener(SWT.DefaultSelection, event -> {
            if (event.detail == 0) {
                take();
            }
        });
        table.addListener(SWT.DefaultSelection, event -> take());
        table.addListener(SWT.MouseUp, event -> take());
        fill();
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, ROWS * table.getItemHeight() + 4).applyTo(table);
        return area;
    }

    private void key(int code, Event event) {
        int move = switch (code) {
            case SWT.ARROW_DOWN -> 1;
            case SWT.ARROW_UP -> -1;
            case SWT.PAGE_DOWN -> ROWS - 1;
            case SWT.PAGE_UP -> 1 - ROWS;
            default -> 0;
        };
        if (move != 0 && table.getItemCount() > 0) {
            table.setSelection(Math.max(0, Math.min(table.getItemCount() - 1, table.getSelectionIndex() + move)));
            event.doit = false;
        }
    }

    private void fill() {
        table.setRedraw(false);
        table.removeAll();
        for (T element : matches(field.getText())) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setData(element);
            item.setImage(icon(element));
            item.setText(columns(element));
            item.setForeground(1, theme.color(Token.TEXT_MUTED));
        }
        table.setRedraw(true);
        if (table.getItemCount() > 0) {
            table.setSelection(0);
        }
        setInfoText(table.getItemCount() == 0 ? none : hint);
    }

    @SuppressWarnings("unchecked")
    private void take() {
        if (table.getSelectionIndex() >= 0) {
            T element = (T) table.getItem(table.getSelectionIndex()).getData();
            close();
            chosen.accept(element);
        }
    }

    @Override
    protected Control getFocusControl() {
        return field;
    }

    @Override
    protected Point getInitialLocation(Point size) {
        Rectangle screen = getShell().getMonitor().getClientArea();
        return new Point(Math.max(screen.x, Math.min(at.x, screen.x + screen.width - size.x)), Math.max(screen.y, Math.min(at.y, screen.y + screen.height - size.y)));
    }
}
