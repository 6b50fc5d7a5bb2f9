package org.sluice.editor.internal.properties;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String Button_add;
    public static String Button_browse;
    public static String Button_down;
    public static String Button_remove;
    public static String Button_up;
    public static String Command_add;
    public static String Command_changeThing;
    public static String Command_move;
    public static String Command_remove;
    public static String Environment_add;
    public static String Environment_name;
    public static String Environment_nameTaken;
    public static String Environment_rename;
    public static String Error_badWait;
    public static String Error_deadLetter;
    public static String Error_doc;
    public static String Error_fail;
    public static String Error_inherit;
    public static String Error_label;
    public static String Error_noPort;
    public static String Error_notSet;
    public static String Error_port;
    public static String Error_retry;
    public static String Error_skip;
    public static String Error_wait;
    public static String Error_waitDoc;
    public static String Form_batchInterval;
    public static String Form_batchIntervalHint;
    public static String Form_carries;
    public static String Form_checkpointEvery;
    public static String Form_checkpointEveryHint;
    public static String Form_checkpointFolder;
    public static String Form_checkpointFolderHint;
    public static String Form_edgeTypeHint;
    public static String Form_environments;
    public static String Form_example;
    public static String Form_fromPort;
    public static String Form_nodeDocumentation;
    public static String Form_nodeId;
    public static String Form_nodeName;
    public static String Form_outputType;
    public static String Form_outputTypeHint;
    public static String Form_parameters;
    public static String Form_pipeline;
    public static String Form_pipelineDocumentation;
    public static String Form_pipelineHint;
    public static String Form_pipelineName;
    public static String Form_records;
    public static String Form_several;
    public static String Form_severalHint;
    public static String Form_severalTypes;
    public static String Form_showDocumentation;
    public static String Form_toPort;
    public static String Form_unknownKept;
    public static String Label_attribute;
    public static String Label_default;
    public static String Label_documentation;
    public static String Label_field;
    public static String Label_id;
    public static String Label_name;
    public static String Label_parameter;
    public static String Label_record;
    public static String Label_secret;
    public static String Label_type;
    public static String Label_value;
    public static String Name_notJava;
    public static String Name_taken;
    public static String Node_unknown;
    public static String Secret_clearFirst;
    public static String Secret_name;
    public static String Secret_onlyReference;
    public static String Tab_all;
    public static String Tab_documentation;
    public static String Tab_environments;
    public static String Tab_errors;
    public static String Tab_general;
    public static String Tab_parameters;
    public static String Tab_records;
    public static String Tab_run;
    public static String Tab_try;
    public static String Thing_environment;
    public static String Thing_field;
    public static String Thing_parameter;
    public static String Thing_schema;
    public static String Type_notKnown;
    public static String Value_mixed;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
