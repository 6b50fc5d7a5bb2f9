package org.sluice.editor.internal.properties;

import org.eclipse.osgi.util.NLS;

/** Wording of forms. */
final class FormTexts {

    private FormTexts() {
    }

    /** What a field is for, with an example when there is one. */
    static String documentation(String doc, String example) {
        String text = example.isEmpty() ? "" : NLS.bind(Messages.Form_example, example.replace("`", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        return doc.isEmpty() ? text : text.isEmpty() ? doc : doc + '\n' + text;
    }
}
