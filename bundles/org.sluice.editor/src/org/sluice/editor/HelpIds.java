package org.sluice.editor;

/** Ids of the help contexts of the editor. Who has the pages, has a context for each. */
public final class HelpIds {

    /** The canvas, while no single node is selected. */
    public static final String CANVAS = "org.sluice.editor.canvas"; //$NON-NLS-1$
    /** The dialog that gives unsaved work back. */
    public static final String RESTORE = "org.sluice.editor.restore"; //$NON-NLS-1$

    private HelpIds() {
    }

    /** A node of this type. */
    public static String ofNodeType(String type) {
        return "org.sluice.editor.node_" + type; //$NON-NLS-1$
    }
}
