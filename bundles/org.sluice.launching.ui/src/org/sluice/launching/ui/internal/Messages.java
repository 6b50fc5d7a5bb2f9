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
    public static String MainTab_interval;
    public static String MainTab_intervalHint;
    public static String MainTab_intervalWrong;
    public static String MainTab_checkpoint;
    public static String MainTab_checkpointHint;
    public static String MainTab_batches;
    public static String MainTab_batchesHint;
    public static String MainTab_batchesWrong;
    public static String MainTab_javaHome;
    public static String MainTab_javaHomeHint;
    public static String MainTab_vmArguments;
    public static String MainTab_vmArgumentsHint;
    public static String Tab_browse;
    public static String Main_environment;
    public static String Main_noEnvironment;
    public static String Engine_name;
    public static String Engine_clock;
    public static String Engine_clockReal;
    public static String Engine_clockFast;
    public static String Engine_clockManual;
    public static String Engine_parallelism;
    public static String Engine_parallelismHint;
    public static String Engine_parallelismWrong;
    public static String Engine_memory;
    public static String Engine_memoryHint;
    public static String Engine_memoryWrong;
    public static String Input_name;
    public static String Input_group;
    public static String Input_live;
    public static String Input_recorded;
    public static String Input_recording;
    public static String Input_pace;
    public static String Input_paceOnce;
    public static String Input_paceOriginal;
    public static String Input_paceWrong;
    public static String Input_recordingMissing;
    public static String Input_recordingWrong;
    public static String Input_record;
    public static String Input_recordRuns;
    public static String Input_directory;
    public static String Input_directoryHint;
    public static String Checkpoint_name;
    public static String Checkpoint_begin;
    public static String Checkpoint_resume;
    public static String Checkpoint_fresh;
    public static String Checkpoint_restore;
    public static String Checkpoint_time;
    public static String Checkpoint_timeHint;
    public static String Checkpoint_timeWrong;
    public static String Checkpoint_timeMissing;
    public static String Checkpoint_from;
    public static String Checkpoint_fromHint;
    public static String Debug_name;
    public static String Debug_outputs;
    public static String Debug_safe;
    public static String Debug_live;
    public static String Debug_group;
    public static String Debug_paused;
    public static String Debug_history;
    public static String Debug_historyHint;
    public static String Debug_historyWrong;
    public static String Debug_batches;
    public static String Debug_batchesHint;
    public static String Java_name;
    public static String Java_homeWrong;
    public static String Replay_title;
    public static String Replay_message;
    public static String Replay_none;
    public static String Replay_file;
    public static String Replay_time;
    public static String Replay_size;
    public static String Replay_safe;
    public static String Replay_run;
    public static String Replay_debug;
    public static String Test_title;
    public static String Test_job;
    public static String Test_noRun;
    public static String Restore_job;
    public static String Shortcut_choose;
    public static String Shortcut_failed;
    public static String Shortcut_notInWorkspace;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
