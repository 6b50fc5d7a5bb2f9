package org.sluice.live.ui.internal.kept;

import org.eclipse.osgi.util.NLS;

/** Texts of runs that are read from files. */
final class Messages extends NLS {

    public static String History_all;
    public static String History_files;
    public static String History_title;
    public static String Kept_notLocal;
    public static String Kept_reading;
    public static String Kept_title;
    public static String Kept_unreadable;
    public static String Snapshot_failed;
    public static String Snapshot_job;
    public static String Snapshot_noRun;
    public static String Snapshot_title;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
