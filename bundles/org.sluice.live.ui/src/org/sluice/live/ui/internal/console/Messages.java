package org.sluice.live.ui.internal.console;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String Console_title;
    public static String Console_select;
    public static String Console_noRun;
    public static String Console_none;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
