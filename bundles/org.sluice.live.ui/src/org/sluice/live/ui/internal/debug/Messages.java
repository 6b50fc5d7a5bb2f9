package org.sluice.live.ui.internal.debug;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String Debug_target;
    public static String Debug_running;
    public static String Debug_beforeFirst;
    public static String Debug_paused;
    public static String Debug_visited;
    public static String Debug_atNode;
    public static String Debug_ended;
    public static String Debug_next;
    public static String Debug_frame;
    public static String Debug_failed;
    public static String Debug_noRun;
    public static String Breakpoint_text;
    public static String Breakpoint_record;
    public static String Breakpoint_node;
    public static String Breakpoint_keys;
    public static String Breakpoint_bytes;
    public static String Breakpoint_grown;
    public static String Breakpoint_entry;
    public static String Breakpoint_slow;
    public static String Breakpoint_error;
    public static String Breakpoint_late;
    public static String Breakpoint_if;
    public static String Breakpoint_contains;
    public static String Breakpoint_hitCount;
    public static String GoTo_title;
    public static String GoTo_message;
    public static String GoTo_range;
    public static String RunTo_select;
    public static String Continue_title;
    public static String Continue_between;
    public static String Continue_job;
    public static String Continue_refused;
    public static String Dialog_title;
    public static String Dialog_enabled;
    public static String Dialog_condition;
    public static String Dialog_contains;
    public static String Dialog_hitCount;
    public static String Dialog_policy;
    public static String Dialog_policyRun;
    public static String Dialog_policyBranch;
    public static String Dialog_policyRecord;
    public static String Breakpoint_anyPlace;
    public static String Breakpoint_slowInterval;
    public static String Breakpoint_branch;
    public static String Breakpoint_goesOn;
    public static String Dialog_key;
    public static String Dialog_valueContains;
    public static String Dialog_keys;
    public static String Dialog_bytes;
    public static String Dialog_batches;
    public static String Dialog_millis;
    public static String Menu_record;
    public static String Menu_node;
    public static String Menu_error;
    public static String Menu_late;
    public static String Menu_keys;
    public static String Menu_bytes;
    public static String Menu_grown;
    public static String Menu_entry;
    public static String Menu_slow;
    public static String Menu_anyError;
    public static String Menu_anyLate;
    public static String Menu_enable;
    public static String Menu_disable;
    public static String Menu_properties;
    public static String Menu_remove;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
