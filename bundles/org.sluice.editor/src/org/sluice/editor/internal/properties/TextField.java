package org.sluice.editor.internal.properties;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.gef.commands.Command;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;
import org.sluice.catalog.ParameterType;
import org.sluice.editor.internal.problems.FixMenu;
import org.sluice.validation.Diagnostic;

/** A row with a text field: strings, numbers with their range, files and directories. */
final class TextField implements Field {

    private final FormBuilder form;
    private final ValueAccess value;
    private final String label;
    private final ParameterType type;
    private final Text text;
    private final FieldNote note;
    private final boolean multiLine;
    private final String example;
    private List<Diagnostic> own = List.of();
    private String committed = ""; //$NON-NLS-1$

    TextField(FormBuilder form, String label, String doc, String example, ParameterType type, String unit, boolean required,
            ValueAccess value, boolean multiLine, boolean readOnly) {
        this.form = form;
        this.value = value;
        this.label = label;
        this.type = type;
        this.multiLine = multiLine;
        this.example = multiLine ? "" : example; //$NON-NLS-1$
        String range = value.range();
        String help = FormTexts.documentation(range.isEmpty() ? doc : doc + " (" + range + ')', example); //$NON-NLS-1$
        form.rowLabel(label, help, required, multiLine);
        int style = SWT.BORDER | (multiLine ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE) | (readOnly ? SWT.READ_ONLY : 0);
        boolean browses = type == ParameterType.FILE || type == ParameterType.DIRECTORY;
        boolean small = isNumber() || type == ParameterType.PORT;
        Composite row = small ? form.smallRow() : form.rows();
        text = new Text(row, style);
        text.setToolTipText(help);
        text.setEditable(!readOnly);
        int height = multiLine ? 3 * text.getLineHeight() + 4 : SWT.DEFAULT;
        if (small) {
            GridDataFactory.swtDefaults().hint(110, SWT.DEFAULT).applyTo(text);
            form.unit(row, unit);
        } else {
            // several lines take the height that is left, so that long text shows
            GridDataFactory.fillDefaults().grab(true, multiLine).hint(160, height).minSize(SWT.DEFAULT, height).indent(6, 0)
                    .align(SWT.FILL, multiLine ? SWT.FILL : SWT.CENTER).span(browses ? 1 : 2, 1).applyTo(text);
        }
        if (browses) {
            browse(type == ParameterType.DIRECTORY);
        }
        note = new FieldNote(form, help);
        text.addListener(SWT.Modify, event -> {
            // what is known is about another text
            own = List.of();
            tell();
        });
        text.addListener(SWT.FocusOut, event -> commit());
        text.addListener(SWT.FocusIn, event -> form.hint(null));
        text.addListener(SWT.KeyDown, this::key);
        text.setData("org.sluice.attribute", value.attribute().getName()); //$NON-NLS-1$
    }

    private boolean isNumber() {
        return type == ParameterType.INT || type == ParameterType.LONG || type == ParameterType.DOUBLE;
    }

    private void key(Event event) {
        boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
        if (FixMenu.isKey(event.keyCode, event.stateMask)) {
            event.doit = false;
            commit();
            FixMenu.open(form.editor(), text, text.toDisplay(text.getCaretLocation().x, text.getCaretLocation().y + text.getLineHeight()), own);
        } else if (enter && (!multiLine || (event.stateMask & SWT.MOD1) != 0)) {
            event.doit = false;
            commit();
        } else if (event.keyCode == SWT.ESC) {
            event.doit = false;
            text.setText(value.get());
        } else if (event.keyCode == SWT.TAB && multiLine) {
            event.doit = false;
            text.traverse((event.stateMask & SWT.SHIFT) != 0 ? SWT.TRAVERSE_TAB_PREVIOUS : SWT.TRAVERSE_TAB_NEXT);
        } else if ((event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN) && isNumber() && type != ParameterType.DOUBLE) {
            event.doit = false;
            step(event.keyCode == SWT.ARROW_UP ? 1 : -1);
        }
    }

    /** One more or less, as far as the range goes. */
    private void step(int by) {
        try {
            String next = Long.toString(Math.addExact(Long.parseLong(text.getText().strip()), by));
            if (value.refusal(next) == null) {
                text.setText(next);
                text.selectAll();
            }
        } catch (NumberFormatException | ArithmeticException e) {
            form.hint(value.refusal(text.getText().strip()));
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

    private String refusal() {
        String typed = text.getText().strip();
        return typed.isEmpty() && value.isMixed() ? null : value.refusal(typed);
    }

    private void tell() {
        String refusal = refusal();
        String told = refusal != null ? refusal
                : own.stream().map(each -> each.code() + ": " + each.message()).distinct().collect(Collectors.joining("\n")); //$NON-NLS-1$ //$NON-NLS-2$
        text.setData("org.sluice.problem", told); //$NON-NLS-1$
        note.tell(told, refusal != null || own.stream().anyMatch(Diagnostic::isError));
    }

    @Override
    public void refresh() {
        if (text.isDisposed()) {
            return;
        }
        if (!multiLine) {
            text.setMessage(value.isMixed() ? Messages.Value_mixed : example);
        }
        String now = value.get();
        if (!now.equals(committed) || text.getText().isEmpty() && !now.isEmpty()) {
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
        if (!text.isDisposed()) {
            own = diagnostics.stream().filter(value::concerns).toList();
            tell();
        }
    }
}
