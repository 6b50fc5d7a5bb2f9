package org.sluice.editor.internal.properties;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.sluice.validation.Diagnostic;

/** A row with a check box. */
final class CheckField implements Field {

    private final ValueAccess value;
    private final Button button;

    CheckField(FormBuilder form, String label, String doc, ValueAccess value) {
        this.value = value;
        form.rowLabel("", doc, false, false); //$NON-NLS-1$
        button = new Button(form.rows(), SWT.CHECK);
        button.setText(label);
        button.setToolTipText(doc);
        button.setForeground(form.theme().color(org.sluice.editor.internal.figures.DiagramTheme.Token.TEXT));
        GridDataFactory.swtDefaults().span(2, 1).indent(4, 0).applyTo(button);
        button.setData("org.sluice.attribute", value.attribute().getName()); //$NON-NLS-1$
        button.addListener(SWT.Selection, event -> {
            button.setGrayed(false);
            form.editor().execute(value.command(label, Boolean.toString(button.getSelection())));
        });
        new FieldNote(form, doc);
    }

    @Override
    public void refresh() {
        if (!button.isDisposed()) {
            boolean mixed = value.isMixed();
            button.setSelection(mixed || Boolean.parseBoolean(value.get()));
            button.setGrayed(mixed);
        }
    }

    @Override
    public void commit() {
        // taken over when clicked
    }

    @Override
    public void showProblems(List<Diagnostic> diagnostics) {
        // both values fit
    }
}
