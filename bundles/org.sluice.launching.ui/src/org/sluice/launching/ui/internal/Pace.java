package org.sluice.launching.ui.internal;

/** How fast recorded input is replayed: as the command line takes it, and as people read it. */
final class Pace {

    static final String ONCE = "once"; //$NON-NLS-1$
    static final String ORIGINAL = "original"; //$NON-NLS-1$

    private Pace() {
    }

    static String label(String value) {
        return switch (value) {
            case ONCE -> Messages.Input_paceOnce;
            case ORIGINAL -> Messages.Input_paceOriginal;
            default -> value;
        };
    }

    static String value(String label) {
        String text = label.strip();
        return text.isEmpty() || text.equals(Messages.Input_paceOnce) ? ONCE : text.equals(Messages.Input_paceOriginal) ? ORIGINAL : text;
    }

    static boolean isValid(String value) {
        return value.equals(ONCE) || value.equals(ORIGINAL) || value.matches("[0-9]{1,6}(\\.[0-9]{1,3})?") && Double.parseDouble(value) > 0; //$NON-NLS-1$
    }
}
