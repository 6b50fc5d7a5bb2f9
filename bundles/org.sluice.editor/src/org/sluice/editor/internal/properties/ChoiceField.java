package org.sluice.editor.internal.properties;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.sluice.validation.Diagnostic;

/** A row with a list of values; into some lists other values can be typed, such as names of Java types. */
final class ChoiceField implements Field {

    private final FormBuilder form;
    private final String label;
    private final List<String> values;
    private final ValueAccess value;
    private final Combo combo;
    private final boolean typed;
    private final FieldNote note;
    private String problem = ""; //$NON-NLS-1$
    private boolean changed;

    /** @param typed whether a value may be typed that is not in the list */
    ChoiceField(FormBuilder form, String label, String doc, List<String> values, boolean required, boolean typed, ValueAccess value) {
        this.form = form;
        this.label = label;
        this.values = values;
        this.value = value;
        this.typed = typed;
        form.rowLabel(label, doc, required, false);
        combo = new Combo(form.rows(), SWT.DROP_DOWN | (typed ? SWT.NONE : SWT.READ_ONLY));
        combo.setToolTipText(doc);
        combo.setVisibleItemCount(16);
        combo.setData("org.sluice.attribute", value.attribute().getName()); //$NON-NLS-1$
        GridDataFactory.swtDefaults().span(2, 1).align(typed ? SWT.FILL : SWT.BEGINNING, SWT.CENTER).grab(typed, false).indent(6, 0).applyTo(combo);
        note = new FieldNote(form, doc);
        combo.addListener(SWT.Selection, event -> {
            changed = true;
            commit();
        });
        if (typed) {
            combo.setFont(form.theme().detailFont());
            combo.addListener(SWT.Modify, event -> {
                changed = combo.isFocusControl();
                tell();
            });
            combo.addListener(SWT.DefaultSelection, event -> commit());
            combo.addListener(SWT.FocusOut, event -> commit());
        }
    }

    @Override
    public void refresh() {
        if (combo.isDisposed()) {
            return;
        }
        boolean mixed = value.isMixed();
        List<String> items = mixed && !typed ? Stream.concat(Stream.of(Messages.Value_mixed), values.stream()).toList() : values;
        if (!List.of(combo.getItems()).equals(items)) {
            combo.setItems(items.toArray(String[]::new));
        }
        String now = mixed ? Messages.Value_mixed : value.get();
        if (!combo.getText().equals(now)) {
            combo.setText(now);
        }
        changed = false;
        tell();
    }

    @Override
    public void commit() {
        if (!combo.isDisposed() && changed && !combo.getText().equals(Messages.Value_mixed)) {
            changed = false;
            form.editor().execute(value.command(label, combo.getText().strip()));
        }
    }

    private void tell() {
        String refusal = combo.getText().equals(Messages.Value_mixed) ? null : value.refusal(combo.getText().strip());
        combo.setData("org.sluice.problem", refusal == null ? problem : refusal); //$NON-NLS-1$
        note.tell(refusal == null ? problem : refusal, true);
    }

    @Override
    public void showProblems(List<Diagnostic> diagnostics) {
        problem = diagnostics.stream().filter(value::concerns).map(each -> each.code() + ": " + each.message()).distinct() //$NON-NLS-1$
                .collect(java.util.stream.Collectors.joining("\n")); //$NON-NLS-1$
        if (!combo.isDisposed()) {
            tell();
        }
    }
}
