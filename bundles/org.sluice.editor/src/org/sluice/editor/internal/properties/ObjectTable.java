package org.sluice.editor.internal.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.CheckboxCellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.sluice.editor.internal.commands.ChangeListCommand;
import org.sluice.editor.internal.commands.SetAttributeCommand;

/**
 * A table of what an object contains, one row each, edited in place: add, remove, reorder. The owner can change while the table is
 * shown; without one it is empty.
 */
final class ObjectTable {

    /** Why a value cannot stand in an attribute of an object, or null. */
    interface Refusal {
        String of(EObject object, EAttribute attribute, Object value);
    }

    private final FormBuilder form;
    private final EReference feature;
    private final String thing;
    private final TableViewer viewer;
    private final List<Button> buttons = new ArrayList<>();
    private EObject owner;
    private Refusal refusal = (object, attribute, value) -> null;

    /**
     * @param feature list that the rows stand for
     * @param thing   word for a row, in the labels of commands
     * @param made    makes a new row
     */
    ObjectTable(FormBuilder form, Composite parent, EReference feature, String thing, Supplier<EObject> made) {
        this.form = form;
        this.feature = feature;
        this.thing = thing;
        Composite box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).applyTo(box);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(box);
        viewer = new TableViewer(box, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        viewer.getTable().setData("org.sluice.attribute", feature.getName()); //$NON-NLS-1$
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 120).applyTo(viewer.getTable());
        Composite column = new Composite(box, SWT.NONE);
        GridDataFactory.fillDefaults().applyTo(column);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(column);
        button(column, Messages.Button_add, "add", () -> add(made.get())); //$NON-NLS-1$
        button(column, Messages.Button_remove, "remove", this::removeSelected); //$NON-NLS-1$
        button(column, Messages.Button_up, "up", () -> move(-1)); //$NON-NLS-1$
        button(column, Messages.Button_down, "down", () -> move(1)); //$NON-NLS-1$
    }

    private void button(Composite parent, String text, String id, Runnable work) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.setData("org.sluice.button", feature.getName() + '.' + id); //$NON-NLS-1$
        GridDataFactory.fillDefaults().applyTo(button);
        button.addListener(SWT.Selection, event -> work.run());
        buttons.add(button);
    }

    /** A refusal is told in the status line. */
    ObjectTable refusing(Refusal newRefusal) {
        refusal = newRefusal;
        return this;
    }

    /** @param proposals texts offered while somebody types; null when the type of the attribute says what can be entered */
    ObjectTable column(String title, int width, EAttribute attribute, Supplier<List<String>> proposals) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return isFlag(attribute) ? (Boolean) ((EObject) element).eGet(attribute) ? "✓" : "" : text((EObject) element, attribute); //$NON-NLS-1$ //$NON-NLS-2$
            }
        });
        column.setEditingSupport(new Cells(attribute, proposals));
        return this;
    }

    TableViewer viewer() {
        return viewer;
    }

    void onSelection(Consumer<EObject> listener) {
        viewer.addSelectionChangedListener(event -> listener.accept((EObject) viewer.getStructuredSelection().getFirstElement()));
    }

    @SuppressWarnings("unchecked")
    private List<EObject> list() {
        return owner == null ? List.of() : (List<EObject>) owner.eGet(feature);
    }

    void show(EObject newOwner) {
        owner = newOwner;
        buttons.forEach(button -> button.setEnabled(owner != null));
        if (!viewer.isCellEditorActive()) {
            viewer.setInput(List.copyOf(list()));
        }
    }

    private void add(EObject object) {
        form.editor().execute(ChangeListCommand.adding(NLS.bind(Messages.Command_add, thing), owner, feature, object));
        viewer.setInput(List.copyOf(list()));
        viewer.setSelection(new StructuredSelection(object), true);
        viewer.editElement(object, 0);
    }

    private void removeSelected() {
        List<EObject> selected = selected();
        if (!selected.isEmpty()) {
            form.editor().execute(ChangeListCommand.removing(NLS.bind(Messages.Command_remove, thing), owner, feature, selected));
        }
    }

    private void move(int by) {
        List<EObject> selected = selected();
        if (selected.size() == 1) {
            int index = list().indexOf(selected.get(0)) + by;
            if (index >= 0 && index < list().size()) {
                form.editor().execute(ChangeListCommand.moving(NLS.bind(Messages.Command_move, thing), owner, feature, selected.get(0), index));
                viewer.setSelection(new StructuredSelection(selected.get(0)), true);
            }
        }
    }

    private List<EObject> selected() {
        List<EObject> selected = new ArrayList<>();
        for (Object element : viewer.getStructuredSelection().toList()) {
            selected.add((EObject) element);
        }
        return selected;
    }

    private static boolean isFlag(EAttribute attribute) {
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        return type == boolean.class || type == Boolean.class;
    }

    private static String text(EObject object, EAttribute attribute) {
        Object value = object.eGet(attribute);
        return value == null ? "" : EcoreUtil.convertToString(attribute.getEAttributeType(), value); //$NON-NLS-1$
    }

    private final class Cells extends EditingSupport {

        private final EAttribute attribute;
        private final Supplier<List<String>> proposals;

        Cells(EAttribute attribute, Supplier<List<String>> proposals) {
            super(viewer);
            this.attribute = attribute;
            this.proposals = proposals;
        }

        private List<Enumerator> literals() {
            return ((EEnum) attribute.getEAttributeType()).getELiterals().stream().map(literal -> literal.getInstance()).toList();
        }

        @Override
        protected CellEditor getCellEditor(Object element) {
            if (isFlag(attribute)) {
                return new CheckboxCellEditor(viewer.getTable());
            }
            if (attribute.getEAttributeType() instanceof EEnum) {
                return new ComboBoxCellEditor(viewer.getTable(), literals().stream().map(Enumerator::getLiteral).toArray(String[]::new), SWT.READ_ONLY);
            }
            return proposals == null ? new TextCellEditor(viewer.getTable()) : new ProposingCellEditor(viewer.getTable(), proposals.get());
        }

        @Override
        protected boolean canEdit(Object element) {
            return true;
        }

        @Override
        protected Object getValue(Object element) {
            Object value = ((EObject) element).eGet(attribute);
            return isFlag(attribute) ? value : attribute.getEAttributeType() instanceof EEnum ? (Object) literals().indexOf(value) : text((EObject) element, attribute);
        }

        @Override
        protected void setValue(Object element, Object value) {
            EObject object = (EObject) element;
            Object converted = isFlag(attribute) ? value
                    : attribute.getEAttributeType() instanceof EEnum ? literals().get(Math.max(0, (Integer) value)) : value.toString().strip();
            boolean same = converted.equals(object.eGet(attribute)) || "".equals(converted) && object.eGet(attribute) == null; //$NON-NLS-1$
            String refused = same ? null : refusal.of(object, attribute, converted);
            form.hint(refused);
            if (!same && refused == null) {
                form.editor().execute(new SetAttributeCommand(NLS.bind(Messages.Command_changeThing, thing), object, attribute, converted));
                viewer.refresh();
            }
        }
    }
}
