package org.sluice.model.internal;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Names for the children of an element, by which kept content finds its place again. */
final class Keys {

    private static final List<String> NAMES = List.of("id", "node", "edge", "name");

    private Keys() {
    }

    static String of(String feature, EObject child) {
        String own = own(child);
        return own == null ? feature : feature + "/" + own;
    }

    /** What distinguishes the object from its siblings, or {@code null}. */
    static String own(EObject child) {
        for (String name : NAMES) {
            EStructuralFeature feature = child.eClass().getEStructuralFeature(name);
            if (feature instanceof EAttribute && child.eGet(feature) instanceof String text) {
                return text;
            }
        }
        return null;
    }

    /** Whether the feature is what names an object. */
    static boolean isId(EStructuralFeature feature) {
        return NAMES.subList(0, 3).contains(feature.getName());
    }

    static String ofContent(int index) {
        return "~" + index;
    }
}
