package org.sluice.editor.internal.properties;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.sluice.validation.Diagnostic;

/** A row with a list of values. */
final class ChoiceField implements Field {

    private final FormBuilder form;
    private final String label;
    private final ValueAccess value;
    private final Combo combo;

    ChoiceField(FormBuilder form, String label, String doc, List<String> values, ValueAccess value) {
        this(form, label, doc, values, value, false);
    }

    /** @param typed whether a text may be typed that is not in the list */
    ChoiceField(FormBuilder form, String label, String doc, List<String> values, ValueAccess value, boolean typed) {
        this.form = form;
        this.label = label;
        this.value = value;
        form.rowLabel(label, doc, false, false);
        combo = new Combo(form.rows(), typed ? SWT.DROP_DOWN : SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setItems(values.toArray(String[]::new));
        combo.setToolTipText(doc);
        GridDataFactory.swtDefaults().span(2, 1).indent(6, 0).applyTo(combo);
        combo.addListener(SWT.Selection, event -> commit());
        if (typed) {
            combo.addListener(SWT.DefaultSelection, event -> commit());
            combo.addListener(SWT.FocusOut, event -> commit());
        }
    }

    @Override
    public void refresh() {
        if (!combo.isDisposed() && !combo.getText().equals(value.get())) {
            combo.setText(value.get());
        }
    }

    @Override
    public void commit() {
        if (!combo.isDisposed()) {
            form.editor().execute(value.command(label, combo.getText()));
        }
    }

    @Override
    public void showProblems(List<Diagnostic> diagnostics) {
        // a value of the list always fits
    }
}
