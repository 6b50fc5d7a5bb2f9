package org.sluice.editor.internal.properties;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.sluice.validation.Diagnostic;

/** A row with a length of time: a number and its unit. A unit that is typed behind the number counts, too. */
final class DurationField implements Field {

    private static final List<String> UNITS = List.of("ms", "s", "min", "h", "d"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
    private static final Pattern FORM = Pattern.compile("([+-]?[0-9]*)\\s*(ms|s|min|h|d)?"); //$NON-NLS-1$

    private final FormBuilder form;
    private final String label;
    private final ValueAccess value;
    private final Text number;
    private final Combo unit;
    private final FieldNote note;
    private String shown = ""; //$NON-NLS-1$
    private String problem = ""; //$NON-NLS-1$
    private boolean changed;

    DurationField(FormBuilder form, String label, String doc, String example, boolean required, ValueAccess value) {
        this.form = form;
        this.label = label;
        this.value = value;
        String range = value.range().isEmpty() ? "" : " (" + value.range() + ')'; //$NON-NLS-1$ //$NON-NLS-2$
        String help = FormTexts.documentation(doc + range, example);
        form.rowLabel(label, help, required, false);
        Composite row = form.smallRow();
        number = new Text(row, SWT.BORDER | SWT.SINGLE | SWT.RIGHT);
        number.setToolTipText(help);
        number.setData("org.sluice.attribute", value.attribute().getName()); //$NON-NLS-1$
        GridDataFactory.swtDefaults().hint(80, SWT.DEFAULT).applyTo(number);
        unit = new Combo(row, SWT.DROP_DOWN | SWT.READ_ONLY);
        unit.setItems(UNITS.toArray(String[]::new));
        unit.setToolTipText(help);
        unit.setData("org.sluice.attribute", value.attribute().getName() + ".unit"); //$NON-NLS-1$ //$NON-NLS-2$
        note = new FieldNote(form, help);
        number.addListener(SWT.Modify, event -> {
            changed |= number.isFocusControl();
            tell();
        });
        number.addListener(SWT.FocusOut, event -> commit());
        number.addListener(SWT.DefaultSelection, event -> commit());
        number.addListener(SWT.KeyDown, this::key);
        unit.addListener(SWT.Selection, event -> {
            changed = true;
            commit();
        });
    }

    private void key(Event event) {
        if (event.keyCode == SWT.ESC) {
            event.doit = false;
            shown = ""; //$NON-NLS-1$
            changed = false;
            refresh();
        } else if (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN) {
            Matcher matcher = FORM.matcher(number.getText().strip());
            if (matcher.matches() && !matcher.group(1).isEmpty()) {
                event.doit = false;
                number.setText(Long.toString(Math.max(0, Long.parseLong(matcher.group(1)) + (event.keyCode == SWT.ARROW_UP ? 1 : -1))));
                changed = true;
            }
        }
    }

    /** The text that stands for what the two controls say. */
    private String text() {
        String typed = number.getText().strip();
        return typed.isEmpty() || !typed.chars().allMatch(Character::isDigit) ? typed : typed + ' ' + unit.getText();
    }

    @Override
    public void refresh() {
        if (number.isDisposed()) {
            return;
        }
        boolean mixed = value.isMixed();
        String now = value.get();
        number.setMessage(mixed ? Messages.Value_mixed : ""); //$NON-NLS-1$
        if (!now.equals(shown) || now.isEmpty() && !changed) {
            shown = now;
            show(now);
        }
    }

    private void show(String text) {
        Matcher matcher = FORM.matcher(text);
        boolean simple = matcher.matches() && matcher.group(2) != null;
        number.setText(simple ? matcher.group(1) : text);
        if (simple) {
            unit.setText(matcher.group(2));
        } else if (unit.getSelectionIndex() < 0) {
            unit.setText("s"); //$NON-NLS-1$
        }
        changed = false;
        tell();
    }

    @Override
    public void commit() {
        if (number.isDisposed() || !changed || number.getText().isBlank() && value.isMixed()) {
            return;
        }
        String text = text();
        String refusal = value.refusal(text);
        if (refusal != null) {
            form.hint(refusal);
            return;
        }
        changed = false;
        form.editor().execute(value.command(label, text));
        if (!number.isDisposed()) {
            shown = value.get();
            show(shown);
        }
    }

    private void tell() {
        String refusal = number.getText().isBlank() && value.isMixed() ? null : value.refusal(text());
        String told = refusal == null ? problem : refusal;
        number.setData("org.sluice.problem", told); //$NON-NLS-1$
        note.tell(told, true);
    }

    @Override
    public void showProblems(List<Diagnostic> diagnostics) {
        problem = diagnostics.stream().filter(value::concerns).map(each -> each.code() + ": " + each.message()).collect(Collectors.joining("\n")); //$NON-NLS-1$ //$NON-NLS-2$
        if (!number.isDisposed()) {
            tell();
        }
    }
}
