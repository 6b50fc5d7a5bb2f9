package org.sluice.editor.internal.subpipelines;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
public final class Messages extends NLS {

    public static String Action_extract;
    public static String Action_inline;
    public static String Action_open;
    public static String Command_extract;
    public static String Command_inline;
    public static String Crumb_caller;
    public static String Crumbs_name;
    public static String Extract_exists;
    public static String Extract_failed;
    public static String Extract_message;
    public static String Extract_name;
    public static String Extract_title;
    public static String Open_failed;
    public static String Open_missing;
    public static String Open_noFile;
    public static String Palette_project;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
