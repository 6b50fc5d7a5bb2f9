package org.sluice.model.internal;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.sluice.model.PipelinePackage;
import org.sluice.model.layout.LayoutPackage;

/**
 * One kind of file.
 *
 * @param root class of the root object
 * @param what what people call such a file
 * @param version the version that is written, and the newest that is read
 * @param migrations one for each older version, in order
 */
public record FileFormat(EClass root, String what, int version, List<Migration> migrations) {

    /** {@code .dstream} files. */
    public static final FileFormat PIPELINE = new FileFormat(PipelinePackage.Literals.PIPELINE, "pipeline", 1, List.of());

    /** {@code .layout} files. */
    public static final FileFormat LAYOUT = new FileFormat(LayoutPackage.Literals.LAYOUT, "layout", 1, List.of());

    static final String VERSION_ATTRIBUTE = "formatVersion";
    static final String XMI = "http://www.omg.org/XMI";
    static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

    public FileFormat {
        migrations = List.copyOf(migrations);
    }

    String namespace() {
        return root.getEPackage().getNsURI();
    }

    String prefix() {
        return root.getEPackage().getNsPrefix();
    }
}
