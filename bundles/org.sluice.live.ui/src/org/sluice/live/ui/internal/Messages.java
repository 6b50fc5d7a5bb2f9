package org.sluice.live.ui.internal;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    static String Status_none;
    static String Status_starting;
    static String Status_running;
    static String Status_runningNoBatch;
    static String Status_stopping;
    static String Status_stopped;
    static String Status_failed;
    static String Status_tooltip;
    static String Error_batch;
    static String Error_record;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
