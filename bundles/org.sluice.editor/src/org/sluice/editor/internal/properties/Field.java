package org.sluice.editor.internal.properties;

import java.util.List;

import org.sluice.validation.Diagnostic;

/** One row of a property form. */
interface Field {

    /** Shows the model's value again, unless the user is typing something else. */
    void refresh();

    /** Takes over what is typed. */
    void commit();

    /** Decorates the field with the diagnostics that belong to it. */
    void showProblems(List<Diagnostic> diagnostics);
}
