package org.sluice.editor.internal.properties;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.sluice.validation.Diagnostic;

/** A row with the inferred Java type of a stream; can be copied, not edited. */
final class TypeField implements Field {

    private final FormBuilder form;
    private final Supplier<String> stream;
    private final Text text;

    TypeField(FormBuilder form, String label, String toolTip, Supplier<String> stream) {
        this.form = form;
        this.stream = stream;
        form.rowLabel(label, toolTip, false, false);
        text = new Text(form.rows(), SWT.SINGLE | SWT.READ_ONLY);
        text.setToolTipText(toolTip);
        text.setFont(form.theme().detailFont());
        text.setData("org.sluice.attribute", "type"); //$NON-NLS-1$ //$NON-NLS-2$
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).indent(6, 0).align(SWT.FILL, SWT.CENTER).applyTo(text);
    }

    @Override
    public void refresh() {
        String type = form.editor().getStreamTypes().get(stream.get());
        String shown = type == null ? Messages.Type_notKnown : type;
        if (!text.isDisposed() && !text.getText().equals(shown)) {
            text.setText(shown);
        }
    }

    @Override
    public void commit() {
        // nothing to take over
    }

    /** New problems come with new types. */
    @Override
    public void showProblems(List<Diagnostic> diagnostics) {
        refresh();
    }
}
