package org.sluice.ide.internal.help;

import org.eclipse.osgi.util.NLS;

/** Texts of the help. */
final class Messages extends NLS {

    public static String Help_book;
    public static String Help_contents;
    public static String Help_nodes;
    public static String Help_found;
    public static String Help_nothingFound;
    public static String Help_noPage;
    public static String Help_back;
    public static String Help_forward;
    public static String Help_search;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
