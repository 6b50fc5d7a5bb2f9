package org.sluice.live.ui.internal.views;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String View_noRun;
    public static String Timeline_name;
    public static String Timeline_batch;
    public static String Timeline_checkpoint;
    public static String Timeline_failed;
    public static String Timeline_waiting;
    public static String Timeline_scale;
    public static String Timeline_scaleWithInterval;
    public static String Timeline_legend;
    public static String Timeline_backToLive;
    public static String Records_key;
    public static String Records_value;
    public static String Records_record;
    public static String Records_other;
    public static String Records_copy;
    public static String Records_selectAll;
    public static String Records_export;
    public static String Records_exportHint;
    public static String Records_exportFailed;
    public static String Edge_select;
    public static String Edge_filter;
    public static String Edge_hold;
    public static String Edge_holdHint;
    public static String Edge_waiting;
    public static String Edge_title;
    public static String State_node;
    public static String State_prefix;
    public static String State_none;
    public static String State_all;
    public static String State_first;
    public static String Checkpoints_batch;
    public static String Checkpoints_time;
    public static String Checkpoints_size;
    public static String Checkpoints_took;
    public static String Checkpoints_state;
    public static String Checkpoints_off;
    public static String Checkpoints_none;
    public static String Checkpoints_title;
    public static String Statistics_input;
    public static String Statistics_processing;
    public static String Statistics_delay;
    public static String Statistics_state;
    public static String Statistics_hold;
    public static String Statistics_wider;
    public static String Statistics_narrower;
    public static String Statistics_export;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
