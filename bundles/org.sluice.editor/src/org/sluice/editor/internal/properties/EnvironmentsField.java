package org.sluice.editor.internal.properties;

import java.util.List;
import java.util.Optional;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CompoundCommand;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.sluice.editor.internal.commands.ChangeListCommand;
import org.sluice.editor.internal.commands.SetAttributeCommand;
import org.sluice.editor.internal.figures.DiagramTheme.Token;
import org.sluice.model.Environment;
import org.sluice.model.Parameter;
import org.sluice.model.ParameterValue;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineFactory;
import org.sluice.model.PipelinePackage.Literals;
import org.sluice.validation.Diagnostic;

/** A row for each parameter, a column for each environment; an empty cell means the default, which is shown in grey. */
final class EnvironmentsField implements Field {

    private final FormBuilder form;
    private final Pipeline pipeline;
    private final TableViewer viewer;

    EnvironmentsField(FormBuilder form, Pipeline pipeline) {
        this.form = form;
        this.pipeline = pipeline;
        Composite box = form.box();
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).applyTo(box);
        viewer = new TableViewer(box, SWT.BORDER | SWT.FULL_SELECTION);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        viewer.getTable().setData("org.sluice.attribute", "environments"); //$NON-NLS-1$ //$NON-NLS-2$
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 120).applyTo(viewer.getTable());
        Composite column = new Composite(box, SWT.NONE);
        GridDataFactory.fillDefaults().applyTo(column);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(column);
        button(column, Messages.Environment_add, "add", this::addEnvironment); //$NON-NLS-1$
        button(column, Messages.Environment_rename, "rename", () -> choose(this::rename)); //$NON-NLS-1$
        button(column, Messages.Button_remove, "remove", () -> choose(this::remove)); //$NON-NLS-1$
        columns();
    }

    private void button(Composite parent, String text, String id, Runnable work) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.setData("org.sluice.button", "environments." + id); //$NON-NLS-1$ //$NON-NLS-2$
        GridDataFactory.fillDefaults().applyTo(button);
        button.addListener(SWT.Selection, event -> work.run());
    }

    private void columns() {
        for (var column : viewer.getTable().getColumns()) {
            column.dispose();
        }
        column(Messages.Label_parameter, 150, null);
        column(Messages.Label_default, 130, null);
        pipeline.getEnvironments().forEach(environment -> column(name(environment), 170, environment));
    }

    private static String name(Environment environment) {
        return environment.getName() == null ? "" : environment.getName(); //$NON-NLS-1$
    }

    private void column(String title, int width, Environment environment) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        boolean first = viewer.getTable().getColumnCount() == 1;
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                Parameter parameter = (Parameter) element;
                if (first) {
                    return parameter.isSecret() ? NLS.bind(Messages.Secret_name, parameter.getName()) : parameter.getName();
                }
                String value = environment == null ? null : value(environment, parameter).map(ParameterValue::getValue).orElse(null);
                return value != null ? value : parameter.getDefaultValue() == null ? "" : parameter.getDefaultValue(); //$NON-NLS-1$
            }

            @Override
            public Color getForeground(Object element) {
                boolean own = environment != null && value(environment, (Parameter) element).isPresent();
                return first || own ? null : form.theme().color(Token.TEXT_MUTED);
            }
        });
        if (environment != null) {
            column.setEditingSupport(new Cells(environment));
        }
    }

    private static Optional<ParameterValue> value(Environment environment, Parameter parameter) {
        return environment.getValues().stream().filter(value -> value.getName() != null && value.getName().equals(parameter.getName())).findFirst();
    }

    private void addEnvironment() {
        askName(Messages.Environment_add, "", name -> { //$NON-NLS-1$
            Environment environment = PipelineFactory.eINSTANCE.createEnvironment();
            environment.setName(name);
            form.editor().execute(ChangeListCommand.adding(NLS.bind(Messages.Command_add, Messages.Thing_environment), pipeline, Literals.PIPELINE__ENVIRONMENTS, environment));
        });
    }

    private void askName(String title, String now, java.util.function.Consumer<String> work) {
        InputDialog dialog = new InputDialog(viewer.getTable().getShell(), title, Messages.Environment_name, now,
                text -> text.isBlank() || pipeline.getEnvironments().stream().anyMatch(other -> text.strip().equals(other.getName()) && !text.strip().equals(now))
                        ? Messages.Environment_nameTaken : null);
        if (dialog.open() == Window.OK) {
            work.accept(dialog.getValue().strip());
        }
    }

    /** The only environment, or the one chosen from a menu. */
    private void choose(java.util.function.Consumer<Environment> work) {
        List<Environment> environments = pipeline.getEnvironments();
        if (environments.size() == 1) {
            work.accept(environments.get(0));
        } else if (environments.size() > 1) {
            Menu menu = new Menu(viewer.getTable());
            environments.forEach(environment -> {
                MenuItem item = new MenuItem(menu, SWT.PUSH);
                item.setText(name(environment));
                item.addListener(SWT.Selection, event -> work.accept(environment));
            });
            menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
            menu.setVisible(true);
        }
    }

    private void rename(Environment environment) {
        askName(Messages.Environment_rename, name(environment),
                name -> form.editor().execute(new SetAttributeCommand(Messages.Environment_rename, environment, Literals.ENVIRONMENT__NAME, name)));
    }

    private void remove(Environment environment) {
        form.editor().execute(ChangeListCommand.removing(NLS.bind(Messages.Command_remove, Messages.Thing_environment), pipeline, Literals.PIPELINE__ENVIRONMENTS, List.of(environment)));
    }

    @Override
    public void refresh() {
        if (viewer.getTable().isDisposed() || viewer.isCellEditorActive()) {
            return;
        }
        List<String> titles = pipeline.getEnvironments().stream().map(EnvironmentsField::name).toList();
        List<String> shown = java.util.Arrays.stream(viewer.getTable().getColumns()).skip(2).map(column -> column.getText()).toList();
        if (!titles.equals(shown)) {
            columns();
        }
        viewer.setInput(List.copyOf(pipeline.getParameters()));
    }

    @Override
    public void commit() {
        // cell editors take over by themselves
    }

    @Override
    public void showProblems(List<Diagnostic> diagnostics) {
        // diagnostics of the pipeline are shown in the Problems view
    }

    private final class Cells extends EditingSupport {

        private final Environment environment;

        Cells(Environment environment) {
            super(viewer);
            this.environment = environment;
        }

        @Override
        protected CellEditor getCellEditor(Object element) {
            return new TextCellEditor(viewer.getTable());
        }

        @Override
        protected boolean canEdit(Object element) {
            return true;
        }

        @Override
        protected Object getValue(Object element) {
            return value(environment, (Parameter) element).map(ParameterValue::getValue).orElse(""); //$NON-NLS-1$
        }

        @Override
        protected void setValue(Object element, Object value) {
            Parameter parameter = (Parameter) element;
            String text = value.toString().strip();
            String refused = Secrets.refusal(parameter, text);
            form.hint(refused);
            if (refused == null && !text.equals(getValue(element))) {
                form.editor().execute(command(parameter, text));
                viewer.refresh();
            }
        }

        /** An emptied cell goes back to the default. */
        private Command command(Parameter parameter, String text) {
            Optional<ParameterValue> there = value(environment, parameter);
            String label = NLS.bind(Messages.Command_changeThing, Messages.Thing_environment);
            if (text.isEmpty()) {
                return there.map(value -> (Command) ChangeListCommand.removing(label, environment, Literals.ENVIRONMENT__VALUES, List.of(value))).orElseGet(CompoundCommand::new);
            }
            if (there.isPresent()) {
                return new SetAttributeCommand(label, there.get(), Literals.PARAMETER_VALUE__VALUE, text);
            }
            ParameterValue value = PipelineFactory.eINSTANCE.createParameterValue();
            value.setName(parameter.getName());
            value.setValue(text);
            return ChangeListCommand.adding(label, environment, Literals.ENVIRONMENT__VALUES, value);
        }
    }
}
