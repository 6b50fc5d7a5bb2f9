package org.sluice.live.ui.internal;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String Status_none;
    public static String Status_starting;
    public static String Status_running;
    public static String Status_held;
    public static String Status_heldNoBatch;
    public static String Status_runningNoBatch;
    public static String Status_stopping;
    public static String Status_stopped;
    public static String Status_stoppedNoBatch;
    public static String Status_failed;
    public static String Status_failedNoBatch;
    public static String Status_tooltip;
    public static String Error_batch;
    public static String Error_record;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
