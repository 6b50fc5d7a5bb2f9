package org.sluice.model.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sluice.model.Extensible;
import org.sluice.model.Extension;
import org.sluice.model.Extension.Kind;
import org.sluice.model.UnknownNode;
import org.sluice.model.internal.XmlPart.Attribute;
import org.sluice.model.internal.XmlPart.Element;

/**
 * Turns model objects into the text of a file: XMI, one attribute a line (an element's first one beside its name), in the order of the model's features, values equal
 * to the default left out. The same objects give the same bytes on every machine. What was kept as {@link Extension} is put
 * back where it stood.
 */
public final class ModelWriter {

    private final FileFormat format;
    private final StringBuilder out = new StringBuilder();
    private final Map<String, String> prefixes = new TreeMap<>();
    private final Set<String> ids = new HashSet<>();

    private record Line(String name, String text) {
    }

    private record Child(String key, Runnable write) {
    }

    public ModelWriter(FileFormat format) {
        this.format = format;
    }

    /**
     * The bytes of the file.
     *
     * @throws IllegalArgumentException when the objects cannot be written such that the file can be read again: an id that is
     *         missing or used twice, an edge to a node of another pipeline, a character that XML cannot hold; the message is for people
     */
    public byte[] write(EObject root) {
        collectIds(root);
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        kept(root, Kind.PROLOG).forEach(piece -> out.append(piece.text()).append('\n'));
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("xmi:version", "2.0"));
        lines.add(new Line("xmlns:xmi", FileFormat.XMI));
        lines.add(new Line("xmlns:xsi", FileFormat.XSI));
        declared(root).forEach((prefix, uri) -> lines.add(new Line("xmlns:" + prefix, ValueText.escape(uri))));
        lines.add(new Line("xmlns:" + format.prefix(), format.namespace()));
        lines.add(new Line(FileFormat.VERSION_ATTRIBUTE, String.valueOf(format.version())));
        element(root, format.prefix() + ":" + format.root().getName(), lines, "");
        kept(root, Kind.EPILOG).forEach(piece -> out.append(piece.text()).append('\n'));
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void collectIds(EObject root) {
        root.eAllContents().forEachRemaining(object -> {
            EAttribute attribute = object.eClass().getEIDAttribute();
            if (attribute != null) {
                Object id = object.eGet(attribute);
                if (id == null || id.toString().isEmpty()) {
                    throw new IllegalArgumentException("a " + object.eClass().getName() + " has no id. Give it one");
                }
                if (!ids.add(id.toString())) {
                    throw new IllegalArgumentException("id '" + id + "' is used twice. Give one of the two another id");
                }
            }
        });
    }

    /** Namespaces to add at the root: of node classes of other bundles, and of kept pieces that came from another file. */
    private Map<String, String> declared(EObject root) {
        Map<String, String> there = new LinkedHashMap<>();
        kept(root, Kind.ATTRIBUTE).stream().filter(piece -> piece.name().startsWith("xmlns:"))
                .forEach(piece -> there.put(piece.name().substring(6), XmlSource.decode(piece.text(), true)));
        there.forEach((prefix, uri) -> prefixes.putIfAbsent(uri, prefix));
        prefixes.put(format.namespace(), format.prefix());
        Map<String, String> added = new TreeMap<>();
        root.eAllContents().forEachRemaining(object -> {
            EPackage ePackage = object.eClass().getEPackage();
            if (!prefixes.containsKey(ePackage.getNsURI())) {
                String prefix = ePackage.getNsPrefix();
                for (int number = 2; there.containsKey(prefix) || added.containsKey(prefix) || isStandard(prefix); number++) {
                    prefix = ePackage.getNsPrefix() + number;
                }
                added.put(prefix, ePackage.getNsURI());
                prefixes.put(ePackage.getNsURI(), prefix);
            }
        });
        root.eAllContents().forEachRemaining(object -> kept(object, Kind.NAMESPACE).forEach(piece -> {
            if (!there.containsKey(piece.name()) && !isStandard(piece.name())) {
                added.putIfAbsent(piece.name(), piece.text());
            }
        }));
        return added;
    }

    private boolean isStandard(String prefix) {
        return prefix.equals("xmi") || prefix.equals("xsi") || prefix.equals(format.prefix());
    }

    private void element(EObject object, String tag, List<Line> first, String indent) {
        List<Line> lines = new ArrayList<>(first);
        List<Child> children = new ArrayList<>();
        for (EStructuralFeature feature : inOrder(object.eClass())) {
            if (!ModelReader.isStored(feature)
                    || feature.getName().equals(FileFormat.VERSION_ATTRIBUTE) && object.eClass() == format.root()) {
                continue;
            }
            if (feature.isMany()) {
                children(object, feature, indent + "  ", children);
            } else if (feature instanceof EAttribute attribute) {
                attribute(object, attribute, lines);
            } else if (feature instanceof EReference reference && !reference.isContainment()) {
                reference(object, reference, lines);
            }
        }
        insertKeptAttributes(object, lines);
        insertKeptContent(object, children, indent + "  ");

        out.append(indent).append('<').append(tag);
        for (int i = 0; i < lines.size(); i++) {
            out.append(i == 0 && !indent.isEmpty() ? " " : "\n" + indent + "    ");
            out.append(lines.get(i).name()).append("=\"").append(lines.get(i).text()).append('"');
        }
        if (children.isEmpty()) {
            out.append("/>\n");
        } else {
            out.append(">\n");
            children.forEach(child -> child.write().run());
            out.append(indent).append("</").append(tag).append(">\n");
        }
    }

    /** The features as the model declares them, but what names the object first. */
    private static List<EStructuralFeature> inOrder(EClass type) {
        List<EStructuralFeature> features = new ArrayList<>(type.getEAllStructuralFeatures());
        features.sort(Comparator.comparing(feature -> !Keys.isId(feature)));
        return features;
    }

    private void attribute(EObject object, EAttribute attribute, List<Line> lines) {
        Object value = object.eGet(attribute);
        for (Extension piece : kept(object, Kind.VALUE)) {
            if (piece.name().equals(attribute.getName()) && means(attribute, piece, value)) {
                lines.add(new Line(attribute.getName(), piece.text()));
                return;
            }
        }
        if (value != null && object.eIsSet(attribute)) {
            lines.add(new Line(attribute.getName(), ValueText.escape(writable(object, attribute, ValueText.of(attribute, value)))));
        }
    }

    private static boolean means(EAttribute attribute, Extension piece, Object value) {
        try {
            return Objects.equals(EcoreUtil.createFromString(attribute.getEAttributeType(), XmlSource.decode(piece.text(), true)), value);
        } catch (RuntimeException e) {
            return false;
        }
    }

    private static String writable(EObject object, EAttribute attribute, String text) {
        int bad = ValueText.unwritable(text);
        if (bad >= 0) {
            throw new IllegalArgumentException(String.format("'%s' of '%s' holds the character U+%04X, which a file cannot hold. Remove it",
                    attribute.getName(), Keys.own(object), bad));
        }
        return text;
    }

    private void reference(EObject object, EReference reference, List<Line> lines) {
        if (object.eGet(reference) instanceof EObject target) {
            String id = EcoreUtil.getID(target);
            if (id == null || !ids.contains(id) || EcoreUtil.getRootContainer(target) != EcoreUtil.getRootContainer(object)) {
                throw new IllegalArgumentException("'" + Keys.own(object) + "' has '" + id + "' as " + reference.getName()
                        + ", which is not in this file. Connect it again, or remove it");
            }
            lines.add(new Line(reference.getName(), ValueText.escape(id)));
        }
    }

    private void children(EObject object, EStructuralFeature feature, String indent, List<Child> children) {
        List<?> values = (List<?>) object.eGet(feature);
        if (feature instanceof EAttribute attribute) {
            String name = attribute.getName();
            for (Object value : values) {
                String text = ValueText.escapeContent(writable(object, attribute, ValueText.of(attribute, value)));
                children.add(new Child(name, () -> out.append(indent).append('<').append(name).append('>').append(text)
                        .append("</").append(name).append(">\n")));
            }
        } else if (((EReference) feature).isContainment()) {
            List<EObject> ordered = new ArrayList<>();
            values.forEach(value -> ordered.add((EObject) value));
            if (format == FileFormat.LAYOUT) {
                ordered.sort(Comparator.comparing(child -> Objects.requireNonNullElse(Keys.own(child), "")));
            }
            for (EObject child : ordered) {
                children.add(new Child(Keys.of(feature.getName(), child), () -> child((EReference) feature, child, indent)));
            }
        }
    }

    private void child(EReference feature, EObject child, String indent) {
        if (child instanceof UnknownNode unknown) {
            out.append(indent).append(unknown(unknown, feature.getName(), indent)).append('\n');
            return;
        }
        EClass type = child.eClass();
        List<Line> lines = type == feature.getEReferenceType() ? List.of()
                : List.of(new Line("xsi:type", prefixes.get(type.getEPackage().getNsURI()) + ":" + type.getName()));
        element(child, feature.getName(), lines, indent);
    }

    /** The element as it stood in the file, with only what was changed since. */
    private String unknown(UnknownNode node, String tag, String indent) {
        String raw = node.getRaw() != null ? node.getRaw() : "<" + tag
                + (node.getTypeName() == null ? "" : " xsi:type=\"" + ValueText.escape(node.getTypeName()) + "\"") + "/>";
        String gap = raw.indexOf('\n') > 0 || node.getRaw() == null ? "\n" + indent + "    " : " ";
        raw = withAttribute(raw, "documentation", node.getDocumentation(), gap);
        raw = withAttribute(raw, "name", node.getName(), gap);
        return withAttribute(raw, "id", node.getId(), gap);
    }

    private static String withAttribute(String raw, String name, String value, String gap) {
        Element element = XmlSource.fragment(raw).root();
        Attribute there = element.attributes().stream().filter(each -> each.name().equals(name)).findFirst().orElse(null);
        if (Objects.equals(there == null ? null : there.value(), value)) {
            return raw;
        }
        if (there != null) {
            int start = there.rawStart();
            int end = start + there.raw().length();
            if (value != null) {
                return raw.substring(0, start - 1) + '"' + ValueText.escape(value) + '"' + raw.substring(end + 1);
            }
            int nameStart = raw.lastIndexOf(name, start);
            return raw.substring(0, nameStart).stripTrailing() + raw.substring(end + 1);
        }
        Attribute type = element.attributes().stream().filter(each -> each.name().equals("xsi:type")).findFirst().orElse(null);
        int at = type == null ? 1 + element.name().length() : type.rawStart() + type.raw().length() + 1;
        return raw.substring(0, at) + gap + name + "=\"" + ValueText.escape(value) + '"' + raw.substring(at);
    }

    private static List<Extension> kept(EObject object, Kind kind) {
        return object instanceof Extensible extensible
                ? extensible.getExtensions().stream().filter(piece -> piece.kind() == kind).toList() : List.of();
    }

    private static void insertKeptAttributes(EObject object, List<Line> lines) {
        for (Extension piece : kept(object, Kind.ATTRIBUTE)) {
            if (lines.stream().noneMatch(line -> line.name().equals(piece.name()))) {
                int at = piece.after().isEmpty() ? 0 : lines.size();
                for (int i = 0; i < lines.size(); i++) {
                    if (lines.get(i).name().equals(piece.after())) {
                        at = i + 1;
                    }
                }
                lines.add(at, new Line(piece.name(), piece.text()));
            }
        }
    }

    private void insertKeptContent(EObject object, List<Child> children, String indent) {
        int index = 0;
        for (Extension piece : kept(object, Kind.CONTENT)) {
            Runnable write = () -> out.append(indent).append(piece.text()).append('\n');
            children.add(place(children, piece.after()), new Child(Keys.ofContent(index++), write));
        }
    }

    /** Behind the child with that key; when it is gone, behind the last one of its kind; else at the end. */
    private static int place(List<Child> children, String after) {
        if (after.isEmpty()) {
            return 0;
        }
        int sameKind = -1;
        String kind = after.indexOf('/') < 0 ? after : after.substring(0, after.indexOf('/'));
        for (int i = 0; i < children.size(); i++) {
            String key = children.get(i).key();
            if (key.equals(after) && (i + 1 == children.size() || !children.get(i + 1).key().equals(after))) {
                return i + 1;
            }
            if (key.equals(kind) || key.startsWith(kind + "/")) {
                sameKind = i + 1;
            }
        }
        return sameKind >= 0 ? sameKind : children.size();
    }
}
