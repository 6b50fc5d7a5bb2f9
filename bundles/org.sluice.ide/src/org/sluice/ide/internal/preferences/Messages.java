package org.sluice.ide.internal.preferences;

import org.eclipse.osgi.util.NLS;

/** Texts of the preferences. */
final class Messages extends NLS {

    public static String Preferences_description;
    public static String Preferences_showGrid;
    public static String Preferences_snapToGrid;
    public static String Preferences_snapToCards;
    public static String Preferences_liveRate;
    public static String Preferences_records;
    public static String Preferences_keepAfter;
    public static String Preferences_java;
    public static String Preferences_range;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
