package org.sluice.live.ui.internal.views;

import com.google.gson.JsonElement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.actions.ActionFactory;
import org.sluice.telemetry.WireJson;

/** A table of records that can be filtered, sorted by a column, copied and exported. UI thread only. */
final class RecordTable {

    private final Table table;
    private List<JsonElement> records = List.of();
    private List<String> columns = List.of();
    private List<JsonElement> seen = List.of();
    private Set<Integer> marked = Set.of();
    private final MenuManager menu = new MenuManager();
    private String filter = ""; //$NON-NLS-1$
    private String sorted = ""; //$NON-NLS-1$
    private boolean descending;

    RecordTable(Composite parent) {
        table = new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
    }

    Table control() {
        return table;
    }

    /** The context menu. */
    MenuManager menu() {
        return menu;
    }

    /** Place of the first selected record among those that are shown. */
    OptionalInt selected() {
        int index = table.getSelectionIndex();
        if (index >= 0 && index < seen.size()) {
            for (int i = 0; i < records.size(); i++) {
                if (records.get(i) == seen.get(index)) {
                    return OptionalInt.of(i);
                }
            }
        }
        return OptionalInt.empty();
    }

    /** Shows records, some of them marked. @param newMarked by their places */
    void show(List<JsonElement> newRecords, Set<Integer> newMarked) {
        if (!newMarked.equals(marked)) {
            marked = Set.copyOf(newMarked);
            table.clearAll();
        }
        show(newRecords);
    }

    private boolean isMarked(JsonElement record) {
        return marked.stream().anyMatch(place -> place < records.size() && records.get(place) == record);
    }

    /** Wires copy, select all and the context menu. */
    void connect(IViewSite site) {
        Action copy = new Action(Messages.Records_copy) {
            @Override
            public void run() {
                copy();
            }
        };
        Action all = new Action(Messages.Records_selectAll) {
            @Override
            public void run() {
                table.selectAll();
            }
        };
        copy.setActionDefinitionId(ActionFactory.COPY.getCommandId());
        all.setActionDefinitionId(ActionFactory.SELECT_ALL.getCommandId());
        site.getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
        site.getActionBars().setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(), all);
        Action export = new Action(Messages.Records_export) {
            @Override
            public void run() {
                export();
            }
        };
        export.setImageDescriptor(ViewIcons.of(table, "download")); //$NON-NLS-1$
        export.setToolTipText(Messages.Records_exportHint);
        site.getActionBars().getToolBarManager().add(export);
        menu.add(copy);
        menu.add(all);
        menu.add(export);
        table.setMenu(menu.createContextMenu(table));
    }

    void show(List<JsonElement> newRecords) {
        if (newRecords.equals(records)) {
            return;
        }
        records = newRecords;
        List<String> wanted = RecordTexts.columns(records);
        if (!wanted.equals(columns)) {
            columns = wanted;
            table.setRedraw(false);
            for (TableColumn column : table.getColumns()) {
                column.dispose();
            }
            int width = Math.max(120, (table.getClientArea().width - 4) / Math.max(1, columns.size()));
            for (String name : columns) {
                TableColumn column = new TableColumn(table, SWT.NONE);
                column.setText(name);
                column.setWidth(Math.min(420, width));
                column.setMoveable(true);
                column.addListener(SWT.Selection, event -> sort(column));
            }
            table.setRedraw(true);
        }
        redraw();
    }

    void filter(String text) {
        filter = text.toLowerCase(Locale.ROOT);
        redraw();
    }

    int shown() {
        return seen.size();
    }

    private void sort(TableColumn column) {
        descending = sorted.equals(column.getText()) && !descending;
        sorted = column.getText();
        table.setSortColumn(column);
        table.setSortDirection(descending ? SWT.DOWN : SWT.UP);
        redraw();
    }

    private void redraw() {
        List<JsonElement> wanted = new ArrayList<>(records.stream().filter(one -> filter.isEmpty() || RecordTexts.text(one).toLowerCase(Locale.ROOT).contains(filter)).toList());
        if (columns.contains(sorted)) {
            wanted.sort((a, b) -> (descending ? -1 : 1) * compare(RecordTexts.cells(a).getOrDefault(sorted, ""), RecordTexts.cells(b).getOrDefault(sorted, ""))); //$NON-NLS-1$ //$NON-NLS-2$
        }
        seen = wanted;
        table.setItemCount(seen.size());
        table.clearAll();
    }

    /** Numbers by value, everything else as text. */
    static int compare(String a, String b) {
        try {
            return Double.compare(Double.parseDouble(a), Double.parseDouble(b));
        } catch (NumberFormatException e) {
            return a.compareTo(b);
        }
    }

    private void fill(TableItem item, int index) {
        // while GTK clears a table it asks for rows that are gone
        if (index >= 0 && index < seen.size()) {
            Map<String, String> cells = RecordTexts.cells(seen.get(index));
            boolean strong = isMarked(seen.get(index));
            item.setFont(strong ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : null);
            String mark = strong ? "\u270e " : ""; //$NON-NLS-1$ //$NON-NLS-2$
            for (int i = 0; i < columns.size(); i++) {
                item.setText(i, (i == 0 ? mark : "") + cells.getOrDefault(columns.get(i), "").replace('\n', '⏎')); //$NON-NLS-1$ //$NON-NLS-2$
            }
        }
    }

    private void copy() {
        List<JsonElement> chosen = new ArrayList<>();
        for (int index : table.getSelectionIndices()) {
            chosen.add(seen.get(index));
        }
        List<JsonElement> wanted = chosen.isEmpty() ? seen : chosen;
        if (!wanted.isEmpty()) {
            Clipboard clipboard = new Clipboard(table.getDisplay());
            String text = String.join("\n", wanted.stream().map(WireJson::toJson).toList()); //$NON-NLS-1$
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }

    private void export() {
        FileDialog dialog = new FileDialog(table.getShell(), SWT.SAVE);
        dialog.setFilterExtensions(new String[] {"*.csv", "*.json"}); //$NON-NLS-1$ //$NON-NLS-2$
        dialog.setFileName("records.csv"); //$NON-NLS-1$
        dialog.setOverwrite(true);
        String place = dialog.open();
        if (place == null) {
            return;
        }
        try {
            Files.writeString(Path.of(place), text(place.endsWith(".json"))); //$NON-NLS-1$
        } catch (IOException e) {
            MessageDialog.openError(table.getShell(), Messages.Records_export, NLS.bind(Messages.Records_exportFailed, place, e.getMessage()));
        }
    }

    /** What an export writes: all records that are seen. */
    String text(boolean json) {
        return json ? WireJson.toPrettyJson(seen) : RecordTexts.csv(columns, seen.stream().map(RecordTexts::cells).toList());
    }
}
