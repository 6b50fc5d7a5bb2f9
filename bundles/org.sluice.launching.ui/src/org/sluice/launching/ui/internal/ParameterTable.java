package org.sluice.launching.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.sluice.model.Environment;
import org.sluice.model.ParameterValue;
import org.sluice.model.Pipeline;

/** The parameters of a pipeline with a value for this launch each; an empty value means the default. */
final class ParameterTable {

    /** One row. */
    private static final class Row {
        final String name;
        final String defaultValue;
        final String documentation;
        String value;

        Row(String name, String defaultValue, String documentation, String value) {
            this.name = name;
            this.defaultValue = defaultValue == null ? "" : defaultValue;
            this.documentation = documentation;
            this.value = value;
        }
    }

    private final TableViewer viewer;
    private final Runnable changed;
    private List<Row> rows = List.of();

    ParameterTable(Composite parent, Runnable changed) {
        this.changed = changed;
        var frame = new Composite(parent, SWT.NONE);
        frame.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1));
        var layout = new TableColumnLayout();
        frame.setLayout(layout);
        viewer = new TableViewer(frame, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column(layout, Messages.MainTab_parameterName, 2, row -> row.name);
        TableViewerColumn value = column(layout, Messages.MainTab_parameterValue, 3, row -> row.value);
        column(layout, Messages.MainTab_parameterDefault, 2, row -> row.defaultValue);
        value.setEditingSupport(new ValueEditing());
    }

    private TableViewerColumn column(TableColumnLayout layout, String title, int weight,
            Function<Row, String> text) {
        var column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 80));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((Row) element);
            }

            @Override
            public String getToolTipText(Object element) {
                return ((Row) element).documentation;
            }
        });
        return column;
    }

    /**
     * Shows the parameters of the pipeline, and those that the configuration sets although the pipeline has none of that name.
     *
     * @param environment has the values that take the place of the defaults; null = none
     */
    void show(Pipeline pipeline, Environment environment, Map<String, String> values) {
        var next = new ArrayList<Row>();
        var rest = new TreeMap<>(values);
        if (pipeline != null) {
            for (var parameter : pipeline.getParameters()) {
                String value = rest.remove(parameter.getName());
                String known = environment == null ? null : environment.getValues().stream().filter(one -> parameter.getName().equals(one.getName())).map(ParameterValue::getValue).findFirst().orElse(null);
                next.add(new Row(parameter.getName(), known == null ? parameter.getDefaultValue() : known, parameter.getDocumentation(),
                        value == null ? "" : value));
            }
        }
        rest.forEach((name, value) -> next.add(new Row(name, "", null, value)));
        rows = next;
        viewer.setInput(rows);
    }

    Map<String, String> values() {
        var values = new TreeMap<String, String>();
        for (Row row : rows) {
            if (!row.value.isBlank()) {
                values.put(row.name, row.value);
            }
        }
        return values;
    }

    private final class ValueEditing extends EditingSupport {

        private final TextCellEditor editor = new TextCellEditor(ParameterTable.this.viewer.getTable());

        ValueEditing() {
            super(ParameterTable.this.viewer);
        }

        @Override
        protected CellEditor getCellEditor(Object element) {
            return editor;
        }

        @Override
        protected boolean canEdit(Object element) {
            return true;
        }

        @Override
        protected Object getValue(Object element) {
            return ((Row) element).value;
        }

        @Override
        protected void setValue(Object element, Object value) {
            ((Row) element).value = (String) value;
            viewer.update(element, null);
            changed.run();
        }
    }
}
