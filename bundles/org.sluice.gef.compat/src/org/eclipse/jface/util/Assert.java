package org.eclipse.jface.util;

/**
 * The assertion helper that JFace dropped and that GEF 3.2.100 still calls. Seen by GEF only: this fragment does not
 * export the package.
 */
public final class Assert {

    private Assert() {
    }

    public static boolean isLegal(boolean expression) {
        return isLegal(expression, ""); //$NON-NLS-1$
    }

    public static boolean isLegal(boolean expression, String message) {
        if (!expression) {
            throw new IllegalArgumentException(message);
        }
        return true;
    }

    public static void isNotNull(Object object) {
        isNotNull(object, ""); //$NON-NLS-1$
    }

    public static void isNotNull(Object object, String message) {
        if (object == null) {
            throw new IllegalStateException("null argument: " + message); //$NON-NLS-1$
        }
    }

    public static boolean isTrue(boolean expression) {
        return isTrue(expression, ""); //$NON-NLS-1$
    }

    public static boolean isTrue(boolean expression, String message) {
        if (!expression) {
            throw new IllegalStateException("assertion failed: " + message); //$NON-NLS-1$
        }
        return true;
    }
}
