package org.sluice.model;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Copies of model objects. Background work (generating, compiling, layout) gets a copy made on the thread that owns the
 * original, and never the original.
 */
public final class PipelineCopies {

    private PipelineCopies() {
    }

    /** A copy of the object with all it holds; ids stay the same, references inside point to the copies. */
    public static <T extends EObject> T copy(T original) {
        return EcoreUtil.copy(original);
    }

    /**
     * Copies of several objects. References among them point to the copies; references to other objects are kept, so an
     * edge that is copied without its nodes still has the original ends.
     */
    public static <T extends EObject> List<T> copyAll(Collection<? extends T> originals) {
        return List.copyOf(EcoreUtil.copyAll(originals));
    }

    /** Whether both pipelines, or layouts, say the same, object by object and value by value. */
    public static boolean equal(EObject one, EObject other) {
        return EcoreUtil.equals(one, other);
    }
}
