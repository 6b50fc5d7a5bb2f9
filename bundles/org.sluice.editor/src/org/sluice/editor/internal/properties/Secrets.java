package org.sluice.editor.internal.properties;

import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.sluice.model.Parameter;

/** Values of secret parameters: files hold the name of a variable or of a file, and never the value. */
final class Secrets {

    private static final Pattern REFERENCE = Pattern.compile("\\$\\{(env|file):[^}]+\\}"); //$NON-NLS-1$

    /** How references are written. */
    static final String FORMS = "${env:NAME}, ${file:PATH}"; //$NON-NLS-1$

    private Secrets() {
    }

    static boolean isReference(String text) {
        return REFERENCE.matcher(text.strip()).matches();
    }

    /** Why a text cannot be stored for a parameter, or null. */
    static String refusal(Parameter parameter, String text) {
        return parameter.isSecret() && !text.isBlank() && !isReference(text) ? NLS.bind(Messages.Secret_onlyReference, parameter.getName(), FORMS) : null;
    }
}
