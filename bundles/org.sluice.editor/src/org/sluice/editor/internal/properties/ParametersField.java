package org.sluice.editor.internal.properties;

import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.sluice.editor.internal.Messages;
import org.sluice.editor.internal.commands.AddParameterCommand;
import org.sluice.editor.internal.commands.RemoveParameterCommand;
import org.sluice.editor.internal.commands.SetAttributeCommand;
import org.sluice.model.Parameter;
import org.sluice.model.ParameterType;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineFactory;
import org.sluice.model.PipelinePackage;
import org.sluice.validation.Diagnostic;

/** The table of a pipeline's parameters: name, type, default, documentation; edited in place. */
final class ParametersField implements Field {

    private final FormBuilder form;
    private final Pipeline pipeline;
    private final TableViewer viewer;

    ParametersField(FormBuilder form, Pipeline pipeline) {
        this.form = form;
        this.pipeline = pipeline;
        Composite box = new Composite(form.rows(), SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).applyTo(box);
        form.wide(box, true);
        viewer = new TableViewer(box, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column(Messages.Label_name, 110, PipelinePackage.Literals.PARAMETER__NAME);
        column(Messages.Label_type, 90, PipelinePackage.Literals.PARAMETER__TYPE);
        column(Messages.Label_default, 90, PipelinePackage.Literals.PARAMETER__DEFAULT_VALUE);
        column(Messages.Label_documentation, 220, PipelinePackage.Literals.PARAMETER__DOCUMENTATION);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 110).applyTo(viewer.getTable());
        Composite buttons = new Composite(box, SWT.NONE);
        GridDataFactory.fillDefaults().applyTo(buttons);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(buttons);
        button(buttons, Messages.Button_add, this::addParameter);
        button(buttons, Messages.Button_remove, this::removeParameters);
    }

    private void button(Composite parent, String text, Runnable work) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        GridDataFactory.fillDefaults().applyTo(button);
        button.addListener(SWT.Selection, event -> work.run());
    }

    private void addParameter() {
        Parameter parameter = PipelineFactory.eINSTANCE.createParameter();
        int number = pipeline.getParameters().size() + 1;
        parameter.setName("parameter" + number); //$NON-NLS-1$
        parameter.setType(ParameterType.STRING);
        form.editor().execute(new AddParameterCommand(pipeline, parameter));
        viewer.editElement(parameter, 0);
    }

    private void removeParameters() {
        for (Object selected : viewer.getStructuredSelection().toList()) {
            form.editor().execute(new RemoveParameterCommand(pipeline, (Parameter) selected));
        }
    }

    private void column(String title, int width, EAttribute attribute) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(element -> text((Parameter) element, attribute)));
        column.setEditingSupport(new CellSupport(attribute));
    }

    private static String text(Parameter parameter, EAttribute attribute) {
        Object value = parameter.eGet(attribute);
        return value == null ? "" : value.toString(); //$NON-NLS-1$
    }

    @Override
    public void refresh() {
        if (!viewer.getTable().isDisposed()) {
            if (viewer.getInput() == null) {
                viewer.setInput(pipeline.getParameters());
            } else if (!viewer.isCellEditorActive()) {
                viewer.refresh();
            }
        }
    }

    @Override
    public void commit() {
        // cell editors take over by themselves
    }

    @Override
    public void showProblems(List<Diagnostic> diagnostics) {
        // diagnostics of the pipeline are shown in the Problems view
    }

    private final class CellSupport extends EditingSupport {

        private final EAttribute attribute;

        CellSupport(EAttribute attribute) {
            super(viewer);
            this.attribute = attribute;
        }

        private boolean isType() {
            return attribute == PipelinePackage.Literals.PARAMETER__TYPE;
        }

        @Override
        protected CellEditor getCellEditor(Object element) {
            return isType()
                    ? new ComboBoxCellEditor(viewer.getTable(),
                            Arrays.stream(ParameterType.values()).map(ParameterType::getLiteral).toArray(String[]::new), SWT.READ_ONLY)
                    : new TextCellEditor(viewer.getTable());
        }

        @Override
        protected boolean canEdit(Object element) {
            return true;
        }

        @Override
        protected Object getValue(Object element) {
            return isType() ? (Object) ((Parameter) element).getType().ordinal() : text((Parameter) element, attribute);
        }

        @Override
        protected void setValue(Object element, Object value) {
            Parameter parameter = (Parameter) element;
            Object converted = isType() ? ParameterType.values()[Math.max(0, (Integer) value)] : value.toString().strip();
            if (!converted.equals(parameter.eGet(attribute)) && !(converted.equals("") && parameter.eGet(attribute) == null)) { //$NON-NLS-1$
                form.editor().execute(new SetAttributeCommand(Messages.Command_changeParameter, parameter, attribute, converted));
                viewer.refresh();
            }
        }
    }
}
