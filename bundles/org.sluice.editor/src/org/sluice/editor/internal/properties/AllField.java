package org.sluice.editor.internal.properties;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.sluice.editor.internal.Diagram;
import org.sluice.editor.internal.figures.DiagramTheme.Token;
import org.sluice.model.Edge;
import org.sluice.model.Node;
import org.sluice.model.NodeTypes;
import org.sluice.validation.Diagnostic;

/** Every attribute with the name it has in the file and its text; what is not set shows its default in grey. */
final class AllField implements Field {

    private final FormBuilder form;
    private final TableViewer viewer;
    private final boolean editable;

    AllField(FormBuilder form, Diagram diagram, EObject object) {
        this.form = form;
        editable = !(object instanceof Edge);
        Composite box = form.box();
        GridLayoutFactory.fillDefaults().applyTo(box);
        viewer = new TableViewer(box, SWT.BORDER | SWT.FULL_SELECTION);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        viewer.getTable().setData("org.sluice.attribute", "all"); //$NON-NLS-1$ //$NON-NLS-2$
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 140).applyTo(viewer.getTable());
        column(Messages.Label_attribute, 200, value -> value.attribute().getName());
        column(Messages.Label_value, 420, ValueAccess::get).setEditingSupport(new Cells());
        List<ValueAccess> values = new ArrayList<>();
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (!attribute.isMany() && !attribute.isTransient() && !attribute.getName().equals("formatVersion")) { //$NON-NLS-1$
                org.sluice.catalog.Parameter parameter = object instanceof Node node ? NodeTypes.typeOf(node).parameter(attribute.getName()).orElse(null) : null;
                values.add(new ValueAccess(diagram, List.of(object), attribute, parameter));
            }
        }
        viewer.setInput(values);
    }

    private TableViewerColumn column(String title, int width, java.util.function.Function<ValueAccess, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((ValueAccess) element).replaceAll("\\s*\\R\\s*", " "); //$NON-NLS-1$ //$NON-NLS-2$
            }

            @Override
            public Color getForeground(Object element) {
                return ((ValueAccess) element).isSet() ? null : form.theme().color(Token.TEXT_MUTED);
            }
        });
        return column;
    }

    @Override
    public void refresh() {
        if (!viewer.getTable().isDisposed() && !viewer.isCellEditorActive()) {
            viewer.refresh();
        }
    }

    @Override
    public void commit() {
        // cell editors take over by themselves
    }

    @Override
    public void showProblems(List<Diagnostic> diagnostics) {
        // the fields of the other tabs tell them
    }

    private final class Cells extends EditingSupport {

        Cells() {
            super(viewer);
        }

        @Override
        protected CellEditor getCellEditor(Object element) {
            return new TextCellEditor(viewer.getTable());
        }

        @Override
        protected boolean canEdit(Object element) {
            return editable && !getValue(element).toString().contains("\n"); //$NON-NLS-1$
        }

        @Override
        protected Object getValue(Object element) {
            return ((ValueAccess) element).get();
        }

        @Override
        protected void setValue(Object element, Object value) {
            ValueAccess access = (ValueAccess) element;
            String text = value.toString().strip();
            form.hint(access.refusal(text));
            form.editor().execute(access.command(access.attribute().getName(), text));
            viewer.refresh();
        }
    }
}
