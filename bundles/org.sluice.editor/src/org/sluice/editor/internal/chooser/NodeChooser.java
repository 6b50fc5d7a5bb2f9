package org.sluice.editor.internal.chooser;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
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
import org.sluice.catalog.CatalogTexts;
import org.sluice.catalog.NodeType;
import org.sluice.editor.internal.Messages;
import org.sluice.editor.internal.figures.DiagramTheme;
import org.sluice.editor.internal.figures.DiagramTheme.Token;

/** A small window at a place of the canvas: a field and the node types that it narrows; Enter takes one, Escape none. */
public final class NodeChooser extends PopupDialog {

    private static final int WIDTH = 360;
    private static final int ROWS = 9;
    private static final CatalogTexts TEXTS = CatalogTexts.current();

    private final DiagramTheme theme;
    private final Point at;
    private final List<NodeType> types;
    private final String first;
    private final Consumer<NodeType> chosen;
    private Text field;
    private Table table;

    /**
     * @param at    where to open, in display coordinates
     * @param types what may be chosen
     * @param first what is typed already
     */
    public NodeChooser(Shell parent, DiagramTheme theme, Point at, String prompt, List<NodeType> types, String first, Consumer<NodeType> chosen) {
        super(parent, INFOPOPUP_SHELLSTYLE, true, false, false, false, false, prompt, Messages.Chooser_hint);
        this.theme = theme;
        this.at = at;
        this.types = types;
        this.first = first;
        this.chosen = chosen;
    }

    /** The types in the order in which a text finds them: names that begin with it, then words that do, then the rest. */
    static List<NodeType> matches(List<NodeType> types, String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        List<NodeType> found = new ArrayList<>(types.stream().filter(type -> rank(type, wanted) < 4).toList());
        found.sort(Comparator.comparingInt(type -> rank(type, wanted)));
        return found;
    }

    private static int rank(NodeType type, String wanted) {
        String shown = TEXTS.label(type).toLowerCase(Locale.ROOT);
        String label = type.label().toLowerCase(Locale.ROOT);
        if (shown.startsWith(wanted) || label.startsWith(wanted)) {
            return wanted.equals(shown) || wanted.equals(label) ? 0 : 1;
        }
        if (label.contains(' ' + wanted) || shown.contains(' ' + wanted)) {
            return 2;
        }
        String all = shown + ' ' + label + ' ' + type.id().toLowerCase(Locale.ROOT) + ' ' + TEXTS.label(type.category()).toLowerCase(Locale.ROOT);
        for (String word : wanted.split("\\s+")) { //$NON-NLS-1$
            if (!all.contains(word)) {
                return 4;
            }
        }
        return 3;
    }

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
        for (NodeType type : matches(types, field.getText())) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setData(type);
            item.setImage(theme.icon(type.icon(), theme.categoryInk(type.category()), 16));
            item.setText(new String[] {TEXTS.label(type), TEXTS.label(type.category())});
            item.setForeground(1, theme.color(Token.TEXT_MUTED));
        }
        table.setRedraw(true);
        if (table.getItemCount() > 0) {
            table.setSelection(0);
        }
        setInfoText(table.getItemCount() == 0 ? Messages.Chooser_none : Messages.Chooser_hint);
    }

    private void take() {
        if (table.getSelectionIndex() >= 0) {
            NodeType type = (NodeType) table.getItem(table.getSelectionIndex()).getData();
            close();
            chosen.accept(type);
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
