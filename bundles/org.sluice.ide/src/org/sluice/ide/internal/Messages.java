package org.sluice.ide.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of this bundle. */
public final class Messages extends NLS {

    public static final String BUNDLE = "org.sluice.ide"; //$NON-NLS-1$

    public static String Examples_job;
    public static String Examples_missing;
    public static String NewProject_title;
    public static String NewProject_message;
    public static String NewProject_failed;
    public static String NewPipeline_title;
    public static String NewPipeline_message;
    public static String NewPipeline_fileName;
    public static String NewPipeline_template;
    public static String NewPipeline_empty;
    public static String NewPipeline_wordCount;
    public static String NewPipeline_wordCountDocumentation;
    public static String NewPipeline_windowedCount;
    public static String NewPipeline_windowedCountDocumentation;
    public static String NewSubPipeline_title;
    public static String NewSubPipeline_message;
    public static String NewSubPipeline_records;
    public static String NewSubPipeline_pairs;
    public static String NewCustomNode_title;
    public static String NewCustomNode_message;
    public static String NewCustomNode_operator;
    public static String NewCustomNode_source;
    public static String NewCustomNode_sink;
    public static String NewTest_title;
    public static String NewTest_message;
    public static String NewTest_tested;
    public static String NewTest_unreadable;
    public static String NewTest_documentation;
    public static String ExportJar_title;
    public static String ExportJar_message;
    public static String ExportJar_pipeline;
    public static String ExportJar_jar;
    public static String ExportJar_browse;
    public static String ExportJar_choosePipeline;
    public static String ExportJar_noPipeline;
    public static String ExportJar_noJar;
    public static String ExportJar_isFolder;
    public static String ExportJar_overwrite;
    public static String ExportJar_job;
    public static String ExportJar_done;
    public static String ExportJar_doneTitle;
    public static String Explorer_open;
    public static String Refactoring_layout;
    public static String Rename_title;
    public static String Rename_node;
    public static String Rename_parameter;
    public static String Rename_what;
    public static String Rename_newName;
    public static String Rename_same;
    public static String Rename_noId;
    public static String Rename_taken;
    public static String Rename_refused;
    public static String Rename_launch;
    public static String Compare_title;
    public static String Compare_same;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
