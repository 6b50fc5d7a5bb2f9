package org.sluice.editor.internal.pages;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String Java_cannot;
    public static String Java_embedded;
    public static String Java_generating;
    public static String Page_diagram;
    public static String Page_java;
    public static String Page_pipeline;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
