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
    public static String Edge_noRecords;
    public static String State_compare;
    public static String State_compareHint;
    public static String State_from;
    public static String State_to;
    public static String State_difference;
    public static String State_differenceFirst;
    public static String State_change;
    public static String State_added;
    public static String State_changed;
    public static String State_removed;
    public static String State_before;
    public static String State_after;
    public static String Edge_titleForced;
    public static String Force_edit;
    public static String Force_editTitle;
    public static String Force_addTitle;
    public static String Force_add;
    public static String Force_drop;
    public static String Force_clear;
    public static String Force_clearHint;
    public static String Force_message;
    public static String Force_failed;
    public static String Form_number;
    public static String Form_boolean;
    public static String Form_json;
    public static String Checkpoints_batch;
    public static String Checkpoints_time;
    public static String Checkpoints_size;
    public static String Checkpoints_took;
    public static String Checkpoints_state;
    public static String Checkpoints_off;
    public static String Checkpoints_none;
    public static String Checkpoints_title;
    public static String Checkpoints_restore;
    public static String Checkpoints_restoreHint;
    public static String Statistics_input;
    public static String Statistics_processing;
    public static String Statistics_delay;
    public static String Statistics_state;
    public static String Statistics_hold;
    public static String Statistics_wider;
    public static String Statistics_narrower;
    public static String Statistics_export;
    public static String Edge_notKept;
    public static String State_notKept;
    public static String Hits_place;
    public static String Hits_record;
    public static String Hits_breakpoint;
    public static String Hits_then;
    public static String Hits_held;
    public static String Hits_noted;
    public static String Hits_gone;
    public static String Hits_title;
    public static String Hits_newest;
    public static String Hits_notDebugged;
    public static String Hits_cannotGo;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
