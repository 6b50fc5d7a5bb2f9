package org.sluice.editor.internal.properties;

import java.util.List;

import org.eclipse.gef.commands.Command;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;
import org.sluice.catalog.ParameterType;
import org.sluice.editor.internal.expressions.ContentAssist;
import org.sluice.editor.internal.expressions.ExpressionPlace;
import org.sluice.editor.internal.expressions.LiveCheck;
import org.sluice.editor.internal.problems.FixMenu;
import org.sluice.validation.Diagnostic;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.sluice.editor.internal.Messages;

/** A row with a text field: strings, numbers, durations, lambdas, files and directories. */
final class TextField implements Field {

    private final FormBuilder form;
    private final ValueAccess value;
    private final String label;
    private final Text text;
    private final ControlDecoration decoration;
    private final boolean multiLine;
    private final ContentAssist assist;
    private List<Diagnostic> own = List.of();
    private String shownProblem = ""; //$NON-NLS-1$
    private String committed = ""; //$NON-NLS-1$

    TextField(FormBuilder form, String label, String doc, String example, ParameterType type, String unit, boolean required,
            ValueAccess value, boolean multiLine, boolean readOnly) {
        this.form = form;
        this.value = value;
        this.label = label;
        this.multiLine = multiLine;
        String toolTip = example.isEmpty() ? doc : doc + '\n' + NLS.bind(Messages.Form_example, example);
        form.rowLabel(label, toolTip, required, multiLine);
        int style = SWT.BORDER | (multiLine ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE) | (readOnly ? SWT.READ_ONLY : 0);
        text = new Text(form.rows(), style);
        text.setToolTipText(toolTip);
        text.setEditable(!readOnly);
        if (type.isCode()) {
            text.setFont(form.theme().detailFont());
        }
        if (!multiLine && !example.isEmpty()) {
            text.setMessage(example);
        }
        boolean browses = type == ParameterType.FILE || type == ParameterType.DIRECTORY;
        boolean small = type == ParameterType.INT || type == ParameterType.LONG || type == ParameterType.DURATION
                || type == ParameterType.DOUBLE || type == ParameterType.PORT;
        int height = multiLine ? 3 * text.getLineHeight() + 4 : SWT.DEFAULT;
        // several lines take the height that is left, so that long text shows
        GridDataFactory data = GridDataFactory.fillDefaults().grab(!small, multiLine).hint(small ? 110 : 160, height)
                .minSize(SWT.DEFAULT, height).indent(6, 0);
        data.align(small ? SWT.BEGINNING : SWT.FILL, multiLine ? SWT.FILL : SWT.CENTER).span(browses || !unit.isEmpty() || small ? 1 : 2, 1).applyTo(text);
        if (browses) {
            browse(type == ParameterType.DIRECTORY);
        } else if (!unit.isEmpty() || small) {
            form.trailing(unit);
        }
        decoration = new ControlDecoration(text, SWT.LEFT | SWT.TOP);
        decoration.hide();
        ExpressionPlace expression = value.expression(form.editor().getFile());
        assist = expression == null || readOnly ? null : new ContentAssist(text, expression);
        text.addListener(SWT.Modify, event -> {
            // their offsets are those of another text now
            own = List.of();
            check();
        });
        if (assist != null) {
            new LiveCheck(text, expression, this::showProblems);
        }
        text.addListener(SWT.FocusOut, event -> commit());
        text.addListener(SWT.FocusIn, event -> form.hint(null));
        text.addListener(SWT.KeyDown, this::key);
        text.setData("org.sluice.attribute", value.attribute().getName()); //$NON-NLS-1$
    }

    private void key(Event event) {
        if (!event.doit) {
            // the list of proposals took it
            return;
        }
        if (FixMenu.isKey(event.keyCode, event.stateMask)) {
            event.doit = false;
            commit();
            FixMenu.open(form.editor(), text, text.toDisplay(text.getCaretLocation().x, text.getCaretLocation().y + text.getLineHeight()), own);
            return;
        }
        boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
        if (enter && (!multiLine || (event.stateMask & SWT.MOD1) != 0)) {
            event.doit = false;
            commit();
        } else if (event.keyCode == SWT.ESC) {
            event.doit = false;
            text.setText(value.get());
        } else if (event.keyCode == SWT.TAB && multiLine) {
            event.doit = false;
            text.traverse((event.stateMask & SWT.SHIFT) != 0 ? SWT.TRAVERSE_TAB_PREVIOUS : SWT.TRAVERSE_TAB_NEXT);
        }
    }

    private void browse(boolean directory) {
        Button button = new Button(form.rows(), SWT.PUSH);
        button.setText(Messages.Button_browse);
        button.addListener(SWT.Selection, event -> {
            Path folder = form.editor().getFile().toAbsolutePath().getParent();
            String chosen;
            if (directory) {
                DirectoryDialog dialog = new DirectoryDialog(button.getShell());
                dialog.setFilterPath(folder.toString());
                chosen = dialog.open();
            } else {
                FileDialog dialog = new FileDialog(button.getShell(), SWT.OPEN);
                dialog.setFilterPath(folder.toString());
                chosen = dialog.open();
            }
            if (chosen != null) {
                Path path = Path.of(chosen);
                text.setText(path.startsWith(folder) ? folder.relativize(path).toString().replace('\\', '/') : chosen);
                commit();
            }
        });
    }

    private void check() {
        String refusal = value.refusal(text.getText().strip());
        show(refusal != null ? refusal : shownProblem, refusal != null);
    }

    private void show(String problem, boolean error) {
        if (problem.isEmpty()) {
            decoration.hide();
            text.setData("org.sluice.problem", ""); //$NON-NLS-1$ //$NON-NLS-2$
            return;
        }
        decoration.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(
                error ? FieldDecorationRegistry.DEC_ERROR : FieldDecorationRegistry.DEC_WARNING).getImage());
        decoration.setDescriptionText(problem);
        text.setData("org.sluice.problem", problem); //$NON-NLS-1$
        decoration.show();
    }

    @Override
    public void refresh() {
        String now = value.get();
        if (!text.isDisposed() && !now.equals(committed) || text.getText().isEmpty() && !now.isEmpty()) {
            committed = now;
            if (!text.getText().equals(now)) {
                text.setText(now);
            }
        }
    }

    @Override
    public void commit() {
        if (text.isDisposed()) {
            return;
        }
        String typed = text.getText().strip();
        if (typed.equals(value.get().strip())) {
            return;
        }
        String refusal = value.refusal(typed);
        if (refusal != null) {
            form.hint(refusal);
            return;
        }
        Command command = value.command(label, typed);
        if (command != null) {
            form.editor().execute(command);
            committed = value.get();
            if (!text.isDisposed() && !text.getText().equals(committed)) {
                text.setText(committed);
            }
        }
    }

    @Override
    public void showProblems(List<Diagnostic> diagnostics) {
        if (text.isDisposed()) {
            return;
        }
        own = value.ownerId().isEmpty() ? List.of() : diagnostics.stream()
                .filter(diagnostic -> diagnostic.nodeId().equals(value.ownerId()) && diagnostic.attribute().equals(value.attribute().getName())).toList();
        shownProblem = own.stream().map(diagnostic -> diagnostic.code() + ": " + diagnostic.message()).collect(Collectors.joining("\n")); //$NON-NLS-1$ //$NON-NLS-2$
        boolean error = own.stream().anyMatch(Diagnostic::isError);
        if (value.refusal(text.getText().strip()) == null) {
            show(shownProblem, error);
        }
    }
}
