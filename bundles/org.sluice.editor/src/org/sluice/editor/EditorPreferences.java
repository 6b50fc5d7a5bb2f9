package org.sluice.editor;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.IPreferencesService;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** What people choose for the canvas and for what is live, as the preferences have it now. Without a workbench the defaults count. */
public final class EditorPreferences {

    /** Node of the preferences. */
    public static final String NODE = "org.sluice.editor"; //$NON-NLS-1$
    /** Whether the canvas has dots. */
    public static final String SHOW_GRID = "showGrid"; //$NON-NLS-1$
    /** Whether cards that are moved go to the grid. */
    public static final String SNAP_TO_GRID = "snapToGrid"; //$NON-NLS-1$
    /** Whether cards that are moved go to edges and centres of others. */
    public static final String SNAP_TO_CARDS = "snapToCards"; //$NON-NLS-1$
    /** How often a second live numbers are shown. */
    public static final String LIVE_RATE = "liveRate"; //$NON-NLS-1$
    /** How many records or keys a view asks for. */
    public static final String RECORDS = "records"; //$NON-NLS-1$
    /** Milliseconds from an edit until the unsaved work is kept. */
    public static final String KEEP_AFTER = "keepAfter"; //$NON-NLS-1$

    public static final int LIVE_RATE_DEFAULT = 8;
    public static final int LIVE_RATE_MOST = 10;
    public static final int RECORDS_DEFAULT = 1_000;
    public static final int RECORDS_MOST = 10_000;
    public static final int KEEP_AFTER_DEFAULT = 1_000;
    public static final int KEEP_AFTER_LEAST = 200;
    public static final int KEEP_AFTER_MOST = 5_000;

    private EditorPreferences() {
    }

    /** A choice that is on unless it was switched off. */
    public static boolean isOn(String key) {
        IPreferencesService service = service();
        return service == null || service.getBoolean(NODE, key, true, null);
    }

    /** Switches a choice, for all editors. */
    public static void set(String key, boolean on) {
        InstanceScope.INSTANCE.getNode(NODE).putBoolean(key, on);
    }

    /** Hears of changed choices on the thread that changes them, until it is removed. */
    public static void addListener(IPreferenceChangeListener listener) {
        InstanceScope.INSTANCE.getNode(NODE).addPreferenceChangeListener(listener);
    }

    public static void removeListener(IPreferenceChangeListener listener) {
        InstanceScope.INSTANCE.getNode(NODE).removePreferenceChangeListener(listener);
    }

    /** Milliseconds between two looks at live numbers. */
    public static int livePeriodMillis() {
        return 1000 / number(LIVE_RATE, LIVE_RATE_DEFAULT, 1, LIVE_RATE_MOST);
    }

    /** How many records or keys a view asks for. */
    public static int records() {
        return number(RECORDS, RECORDS_DEFAULT, 1, RECORDS_MOST);
    }

    /** Milliseconds from an edit until the unsaved work is kept. */
    public static int keepAfterMillis() {
        return number(KEEP_AFTER, KEEP_AFTER_DEFAULT, KEEP_AFTER_LEAST, KEEP_AFTER_MOST);
    }

    private static int number(String key, int otherwise, int least, int most) {
        IPreferencesService service = service();
        return service == null ? otherwise : Math.max(least, Math.min(most, service.getInt(NODE, key, otherwise, null)));
    }

    private static IPreferencesService service() {
        return Platform.isRunning() ? Platform.getPreferencesService() : null;
    }
}
