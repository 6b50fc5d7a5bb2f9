package org.sluice.editor.internal.tryit;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String Try_cancel;
    public static String Try_cancelled;
    public static String Try_cannotRun;
    public static String Try_done;
    public static String Try_hint;
    public static String Try_noInput;
    public static String Try_noRecords;
    public static String Try_nothing;
    public static String Try_records;
    public static String Try_results;
    public static String Try_run;
    public static String Try_running;
    public static String Try_title;
    public static String Try_tooLong;
    public static String Try_tooMuch;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
