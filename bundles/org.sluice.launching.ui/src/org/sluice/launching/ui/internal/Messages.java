package org.sluice.launching.ui.internal;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    static String MainTab_name;
    static String MainTab_file;
    static String MainTab_browse;
    static String MainTab_browseTitle;
    static String MainTab_browseMessage;
    static String MainTab_fileMissing;
    static String MainTab_noFile;
    static String MainTab_parameters;
    static String MainTab_parameterName;
    static String MainTab_parameterValue;
    static String MainTab_parameterDefault;
    static String MainTab_run;
    static String MainTab_interval;
    static String MainTab_intervalHint;
    static String MainTab_intervalWrong;
    static String MainTab_checkpoint;
    static String MainTab_checkpointHint;
    static String MainTab_batches;
    static String MainTab_batchesHint;
    static String MainTab_batchesWrong;
    static String MainTab_fastClock;
    static String MainTab_safe;
    static String MainTab_javaHome;
    static String MainTab_javaHomeHint;
    static String MainTab_vmArguments;
    static String Shortcut_choose;
    static String Shortcut_failed;
    static String Shortcut_notInWorkspace;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
