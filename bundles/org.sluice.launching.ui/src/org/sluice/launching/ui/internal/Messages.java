package org.sluice.launching.ui.internal;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String MainTab_name;
    public static String MainTab_file;
    public static String MainTab_browse;
    public static String MainTab_browseTitle;
    public static String MainTab_browseMessage;
    public static String MainTab_fileMissing;
    public static String MainTab_noFile;
    public static String MainTab_parameters;
    public static String MainTab_parameterName;
    public static String MainTab_parameterValue;
    public static String MainTab_parameterDefault;
    public static String MainTab_run;
    public static String MainTab_interval;
    public static String MainTab_intervalHint;
    public static String MainTab_intervalWrong;
    public static String MainTab_checkpoint;
    public static String MainTab_checkpointHint;
    public static String MainTab_batches;
    public static String MainTab_batchesHint;
    public static String MainTab_batchesWrong;
    public static String MainTab_fastClock;
    public static String MainTab_safe;
    public static String MainTab_javaHome;
    public static String MainTab_javaHomeHint;
    public static String MainTab_vmArguments;
    public static String MainTab_vmArgumentsHint;
    public static String Shortcut_choose;
    public static String Shortcut_failed;
    public static String Shortcut_notInWorkspace;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
