package org.sluice.model.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sluice.model.Edge;
import org.sluice.model.Extensible;
import org.sluice.model.Extension;
import org.sluice.model.PipelineCopies;
import org.sluice.model.layout.LayoutPackage;

/** Merges objects of any kind feature by feature, and what they hold member by member. References to other objects are left to {@link EdgeEnds}. */
final class ObjectMerge {

    private static final List<String> KEYS = List.of("id", "node", "edge", "name");

    private final List<MergeConflict> conflicts = new ArrayList<>();

    List<MergeConflict> conflicts() {
        return conflicts;
    }

    void conflict(String subject, String message) {
        conflicts.add(new MergeConflict(subject, message));
    }

    /** A new object with the changes of both sides. @param base null when both sides added it */
    EObject merge(String subject, EObject base, EObject ours, EObject theirs) {
        if (ours.eClass() != theirs.eClass() || base != null && base.eClass() != ours.eClass()) {
            return mergeWhole(subject, base, ours, theirs);
        }
        EObject result = EcoreUtil.create(ours.eClass());
        for (EStructuralFeature feature : ours.eClass().getEAllStructuralFeatures()) {
            if (feature instanceof EReference reference) {
                if (reference.isContainment()) {
                    members(subject, reference, result, base, ours, theirs);
                }
            } else if (feature.isChangeable() && !feature.isDerived()) {
                attribute(subject, (EAttribute) feature, result, base, ours, theirs);
            }
        }
        return result;
    }

    /** One of the sides has made another kind of object of it. */
    private EObject mergeWhole(String subject, EObject base, EObject ours, EObject theirs) {
        if (base != null && PipelineCopies.equal(base, ours)) {
            return PipelineCopies.copy(theirs);
        }
        if (base == null || !PipelineCopies.equal(base, theirs)) {
            conflict(subject, "ours is a " + ours.eClass().getName() + ", theirs a " + theirs.eClass().getName() + "; ours was kept");
        }
        return PipelineCopies.copy(ours);
    }

    @SuppressWarnings("unchecked")
    private void attribute(String subject, EAttribute attribute, EObject result, EObject base, EObject ours, EObject theirs) {
        Object before = base == null ? null : base.eGet(attribute);
        Object own = ours.eGet(attribute);
        Object other = theirs.eGet(attribute);
        if (result instanceof Extensible extensible && attribute.getName().equals("extensions")) {
            extensible.getExtensions().addAll(extensions(base, (Extensible) ours, (Extensible) theirs));
        } else if (attribute.isMany()) {
            ((EList<Object>) result.eGet(attribute)).addAll((List<Object>) choose(subject, attribute, before, own, other));
        } else if (attribute.getName().equals("formatVersion")) {
            result.eSet(attribute, Math.max((int) own, (int) other));
        } else {
            boolean set = Objects.equals(own, other) || base != null && Objects.equals(before, other) ? ours.eIsSet(attribute) : theirs.eIsSet(attribute);
            Object chosen = choose(subject, attribute, before, own, other);
            if (set || !Objects.equals(chosen, attribute.getDefaultValue())) {
                result.eSet(attribute, chosen);
            }
        }
    }

    private Object choose(String subject, EAttribute attribute, Object before, Object own, Object other) {
        if (Objects.equals(own, other) || Objects.equals(before, other)) {
            return own;
        }
        if (Objects.equals(before, own)) {
            return other;
        }
        if (attribute.getEContainingClass().getEPackage() != LayoutPackage.eINSTANCE || attribute.getName().equals("text")) {
            conflict(subject, attribute.getName() + " is " + text(attribute, own) + " in ours and " + text(attribute, other) + " in theirs (it was "
                    + text(attribute, before) + "); ours was kept");
        }
        return own;
    }

    private static String text(EAttribute attribute, Object value) {
        if (value == null || value.equals("")) {
            return "empty";
        }
        String text = attribute.isMany() ? value.toString() : EcoreUtil.convertToString((EDataType) attribute.getEType(), value);
        return "'" + text.strip().replaceAll("\\s*\\R\\s*", " ⏎ ") + "'";
    }

    /** What this version does not know is merged by place and name; no person could be asked about it, so ours wins. */
    private static List<Extension> extensions(EObject base, Extensible ours, Extensible theirs) {
        List<Extension> before = base == null ? List.of() : ((Extensible) base).getExtensions();
        Set<Extension> merged = new LinkedHashSet<>(ours.getExtensions());
        for (Extension extension : theirs.getExtensions()) {
            boolean named = extension.kind() == Extension.Kind.ATTRIBUTE || extension.kind() == Extension.Kind.VALUE || extension.kind() == Extension.Kind.NAMESPACE;
            Extension own = named ? ours.getExtensions().stream().filter(e -> e.kind() == extension.kind() && e.name().equals(extension.name())).findFirst().orElse(null) : null;
            if (own != null && before.contains(own)) {
                merged.remove(own);
                merged.add(extension);
            } else if (own == null && !before.contains(extension)) {
                merged.add(extension);
            }
        }
        merged.removeIf(extension -> before.contains(extension) && !theirs.getExtensions().contains(extension));
        return new ArrayList<>(merged);
    }

    @SuppressWarnings("unchecked")
    private void members(String subject, EReference reference, EObject result, EObject base, EObject ours, EObject theirs) {
        Map<String, EObject> before = byKey(base == null ? List.of() : (List<EObject>) base.eGet(reference));
        Map<String, EObject> own = byKey((List<EObject>) ours.eGet(reference));
        Map<String, EObject> other = byKey((List<EObject>) theirs.eGet(reference));
        Map<String, EObject> merged = new LinkedHashMap<>();
        for (String key : MemberOrder.of(List.copyOf(before.keySet()), List.copyOf(own.keySet()), List.copyOf(other.keySet()))) {
            EObject member = member(nameOf(subject, reference, key), before.get(key), own.get(key), other.get(key));
            if (member != null) {
                merged.put(key, member);
            }
        }
        ((EList<EObject>) result.eGet(reference)).addAll(merged.values());
    }

    /** The member in the result; null = it goes. */
    private EObject member(String subject, EObject base, EObject ours, EObject theirs) {
        if (ours != null && theirs != null) {
            return merge(subject, base, ours, theirs);
        }
        EObject left = ours == null ? theirs : ours;
        if (left == null || base != null && unchanged(base, left)) {
            return null;
        }
        if (base != null) {
            if (left.eClass().getEPackage() == LayoutPackage.eINSTANCE) {
                return null;
            }
            conflict(subject, ours == null ? "removed in ours, changed in theirs; it was kept" : "changed in ours, removed in theirs; it was kept");
        }
        return PipelineCopies.copy(left);
    }

    /** Edges are compared by the ids of their ends: a node that changed makes no other edge. */
    private static boolean unchanged(EObject base, EObject now) {
        if (base instanceof Edge before && now instanceof Edge edge) {
            return PipelineMerge.ends(before).equals(PipelineMerge.ends(edge)) && before.getExtensions().equals(edge.getExtensions());
        }
        return EcoreUtil.equals(base, now);
    }

    private static String nameOf(String subject, EReference reference, String key) {
        String word = reference.getName().replaceFirst("s$", "");
        return (subject.equals("pipeline") || subject.equals("layout") ? "" : subject + ", ") + word + " '" + key + "'";
    }

    private static Map<String, EObject> byKey(List<EObject> members) {
        Map<String, EObject> byKey = new LinkedHashMap<>();
        for (EObject member : members) {
            byKey.put(key(member, byKey.size()), member);
        }
        return byKey;
    }

    private static String key(EObject member, int index) {
        for (String name : KEYS) {
            EStructuralFeature feature = member.eClass().getEStructuralFeature(name);
            if (feature instanceof EAttribute && member.eGet(feature) instanceof String text) {
                return text;
            }
        }
        return "#" + index;
    }
}
