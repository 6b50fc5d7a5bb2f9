package org.sluice.editor.internal.properties;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Label;
import org.sluice.editor.internal.figures.DiagramTheme.Token;

/** What stands below a field: its documentation when that is wanted, and what is wrong with its value. */
final class FieldNote {

    private final FormBuilder form;
    private final Label doc;
    private final Label problem;

    /** Made after the field and what stands beside it. */
    FieldNote(FormBuilder form, String text) {
        this.form = form;
        doc = label(form, Token.TEXT_MUTED);
        doc.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        show(doc, form.isDocumented() && !text.isBlank());
        problem = label(form, Token.ERROR);
        show(problem, false);
    }

    private static Label label(FormBuilder form, Token token) {
        Label label = new Label(form.rows(), SWT.WRAP);
        label.setFont(form.theme().smallFont());
        label.setForeground(form.theme().color(token));
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).indent(FormBuilder.FIELD_X, -4).hint(160, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private static void show(Label label, boolean shown) {
        label.setVisible(shown);
        ((GridData) label.getLayoutData()).exclude = !shown;
    }

    /** Tells a problem below the field; empty takes it away. */
    void tell(String text, boolean error) {
        if (problem.isDisposed() || problem.getText().equals(text.replace("&", "&&"))) { //$NON-NLS-1$ //$NON-NLS-2$
            return;
        }
        problem.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        problem.setForeground(form.theme().color(error ? Token.ERROR : Token.WARNING));
        show(problem, !text.isEmpty());
        form.relayout();
    }
}
