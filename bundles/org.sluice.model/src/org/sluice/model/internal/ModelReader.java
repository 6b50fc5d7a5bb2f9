package org.sluice.model.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sluice.model.Edge;
import org.sluice.model.Extensible;
import org.sluice.model.Extension;
import org.sluice.model.Extension.Kind;
import org.sluice.model.FileProblem;
import org.sluice.model.Node;
import org.sluice.model.NodePackages;
import org.sluice.model.NodeTypes;
import org.sluice.model.Pipeline;
import org.sluice.model.PipelineBehavior;
import org.sluice.model.PipelineFileException;
import org.sluice.model.PipelinePackage;
import org.sluice.model.UnknownNode;
import org.sluice.model.internal.XmlPart.Attribute;
import org.sluice.model.internal.XmlPart.Element;
import org.sluice.model.internal.XmlPart.Other;

/** Turns the text of a file into model objects; what the model has no place for is kept as {@link Extension}s. */
public final class ModelReader {

    private final FileFormat format;
    private final FileErrors errors;
    private final List<FileProblem> problems = new ArrayList<>();
    private final Map<String, EObject> byId = new HashMap<>();
    private final List<Reference> references = new ArrayList<>();
    private final Map<String, String> namespaces = new LinkedHashMap<>();
    private XmlSource source;

    private record Reference(EObject owner, EReference feature, String id, int offset) {
    }

    public ModelReader(FileFormat format, Path file) {
        this.format = format;
        this.errors = new FileErrors(format, file);
    }

    /** What the file holds beyond this version, in the order of the file; complete after {@link #read}. */
    public List<FileProblem> problems() {
        return problems;
    }

    /** Reads a whole file. */
    public EObject read(byte[] bytes) throws PipelineFileException {
        source = errors.parse(bytes);
        Element root = source.root();
        declareNamespaces(root);
        checkRoot(root);
        migrate(root);
        EObject object = EcoreUtil.create(format.root());
        around(object, root);
        fill(object, root);
        object.eSet(format.root().getEStructuralFeature(FileFormat.VERSION_ATTRIBUTE), format.version());
        for (Reference reference : references) {
            resolve(reference);
        }
        if (object instanceof Pipeline pipeline) {
            giveIds(pipeline, root);
        }
        return object;
    }

    /** Nodes and edges without id get one, as the rest of the program relies on it. */
    private void giveIds(Pipeline pipeline, Element root) {
        for (Node node : pipeline.getNodes()) {
            if (node.getId() == null || node.getId().isEmpty()) {
                String name = node.getName();
                node.setId(PipelineBehavior.uniqueId(pipeline, name == null ? NodeTypes.typeOf(node).label() : name));
                problem("SL-0024", node.getId(), root.start(), "A node has no id. It is called '" + node.getId() + "' from now on.");
            }
        }
        for (Edge edge : pipeline.getEdges()) {
            if (edge.getId() == null || edge.getId().isEmpty()) {
                edge.setId(PipelineBehavior.uniqueId(pipeline, "edge"));
                problem("SL-0024", edge.getId(), root.start(), "An edge has no id. It is called '" + edge.getId() + "' from now on.");
            }
        }
    }

    private void declareNamespaces(Element root) {
        for (Attribute attribute : root.attributes()) {
            if (attribute.name().equals("xmlns")) {
                namespaces.put("", attribute.value());
            } else if (attribute.name().startsWith("xmlns:")) {
                namespaces.put(attribute.name().substring(6), attribute.value());
            }
        }
    }

    private void checkRoot(Element root) throws PipelineFileException {
        String uri = Objects.requireNonNullElse(namespaces.get(prefix(root.name())), "");
        if (uri.equals(format.namespace()) && local(root.name()).equals(format.root().getName())) {
            return;
        }
        if (uri.startsWith(format.namespace() + "/")) {
            throw errors.newer(uri.substring(format.namespace().length() + 1), source, root.start());
        }
        throw errors.otherKind(root.name(), uri, source, root.start());
    }

    private void migrate(Element root) throws PipelineFileException {
        String text = root.value(FileFormat.VERSION_ATTRIBUTE);
        int version = 1;
        if (text != null) {
            try {
                version = Integer.parseInt(text.strip());
            } catch (NumberFormatException e) {
                version = 0;
            }
        }
        if (version < 1) {
            throw errors.badValue(FileFormat.VERSION_ATTRIBUTE, text, "a whole number from 1", source, place(root, FileFormat.VERSION_ATTRIBUTE));
        }
        if (version > format.version()) {
            throw errors.newer(String.valueOf(version), source, place(root, FileFormat.VERSION_ATTRIBUTE));
        }
        if (version < format.version()) {
            problem("SL-0023", "", root.start(), "The file has format " + version + "; saving writes format " + format.version() + ".");
        }
        for (Migration migration : format.migrations()) {
            if (migration.from() >= version) {
                migration.apply(root);
            }
        }
    }

    private static int place(Element element, String attribute) {
        return element.attributes().stream().filter(each -> each.name().equals(attribute)).mapToInt(Attribute::rawStart)
                .findFirst().orElse(element.start());
    }

    private void around(EObject object, Element root) {
        for (XmlPart part : source.around()) {
            Kind kind = part.start() < root.start() ? Kind.PROLOG : Kind.EPILOG;
            keep(object, new Extension(kind, "", "", source.text().substring(part.start(), part.end())));
        }
    }

    private void fill(EObject object, Element element) throws PipelineFileException {
        String id = element.value("id");
        String previous = "";
        for (Attribute attribute : element.attributes()) {
            attribute(object, element, attribute, previous, id);
            previous = attribute.name();
        }
        if (object.eClass().getEIDAttribute() != null && id != null && !id.isEmpty() && byId.putIfAbsent(id, object) != null) {
            throw errors.duplicateId(id, source, place(element, "id"));
        }
        previous = "";
        int kept = 0;
        for (XmlPart part : element.parts()) {
            Optional<String> key = part instanceof Element child ? child(object, child) : Optional.empty();
            if (key.isPresent()) {
                previous = key.get();
            } else if (!isPlainText(object, part)) {
                String raw = source.text().substring(part.start(), part.end());
                if (part instanceof Element unknown) {
                    problem("SL-0022", Objects.requireNonNullElse(id, ""), part.start(), "Element '" + unknown.name() + "' in '"
                            + element.name() + "' is not known to this version. It is kept as it is.");
                }
                keep(object, new Extension(Kind.CONTENT, "", previous, raw.strip()));
                keepNamespaces(object, raw);
                previous = Keys.ofContent(kept++);
            }
        }
    }

    private static boolean isPlainText(EObject object, XmlPart part) {
        return part instanceof Other other && other.text() && !(object instanceof Extensible);
    }

    private void attribute(EObject object, Element element, Attribute attribute, String previous, String id)
            throws PipelineFileException {
        String name = attribute.name();
        if (isOurs(object, attribute)) {
            return;
        }
        EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
        if (feature != null && isStored(feature) && !feature.isMany()) {
            if (feature instanceof EAttribute known) {
                value(object, known, attribute);
                return;
            }
            if (feature instanceof EReference reference && !reference.isContainment()) {
                references.add(new Reference(object, reference, attribute.value(), attribute.rawStart()));
                return;
            }
        }
        keep(object, new Extension(Kind.ATTRIBUTE, name, previous, quoted(attribute)));
        if (!name.startsWith("xmlns") && !name.startsWith("xmi:") && !name.startsWith("xsi:")) {
            problem("SL-0021", Objects.requireNonNullElse(id, ""), attribute.rawStart(), "Attribute '" + name + "' of '"
                    + element.name() + "' is not known to this version. It is kept as it is.");
            keepNamespaces(object, name);
        }
    }

    /** The value such that it may stand between double quotes. */
    private static String quoted(Attribute attribute) {
        return attribute.raw().replace("\"", "&quot;");
    }

    /** Whether the writer puts the attribute there by itself. */
    private boolean isOurs(EObject object, Attribute attribute) {
        String value = attribute.value();
        return switch (attribute.name()) {
            case "xsi:type" -> true;
            case "xmi:version" -> value.equals("2.0");
            case "xmlns:xmi" -> value.equals(FileFormat.XMI);
            case "xmlns:xsi" -> value.equals(FileFormat.XSI);
            case FileFormat.VERSION_ATTRIBUTE -> object.eClass() == format.root();
            default -> attribute.name().equals("xmlns:" + format.prefix()) && value.equals(format.namespace());
        };
    }

    static boolean isStored(EStructuralFeature feature) {
        return !feature.isTransient() && !feature.isDerived() && feature.isChangeable();
    }

    private void value(EObject object, EAttribute feature, Attribute attribute) throws PipelineFileException {
        String text = attribute.value();
        Object value;
        try {
            value = EcoreUtil.createFromString(feature.getEAttributeType(), text);
        } catch (RuntimeException e) {
            throw errors.badValue(feature.getName(), text, ValueText.expected(feature), source, attribute.rawStart());
        }
        object.eSet(feature, value);
        boolean asWritten = object.eIsSet(feature) && attribute.raw().equals(ValueText.escape(ValueText.of(feature, value)));
        if (!asWritten) {
            keep(object, new Extension(Kind.VALUE, feature.getName(), "", quoted(attribute)));
        }
    }

    /** Reads a child; empty when the model has no place for it. */
    private Optional<String> child(EObject object, Element element) throws PipelineFileException {
        EStructuralFeature feature = object.eClass().getEStructuralFeature(element.name());
        if (feature == null || !isStored(feature) || !feature.isMany()) {
            return Optional.empty();
        }
        if (feature instanceof EAttribute attribute) {
            return textChild(object, attribute, element);
        }
        EReference reference = (EReference) feature;
        if (!reference.isContainment()) {
            return Optional.empty();
        }
        Optional<EClass> type = typeOf(element, reference);
        EObject child;
        if (type.isPresent()) {
            child = EcoreUtil.create(type.get());
            fill(child, element);
        } else if (reference.getEReferenceType() == PipelinePackage.Literals.NODE) {
            child = unknownNode(element);
        } else {
            return Optional.empty();
        }
        list(object, reference).add(child);
        return Optional.of(Keys.of(element.name(), child));
    }

    private Optional<String> textChild(EObject object, EAttribute attribute, Element element) throws PipelineFileException {
        StringBuilder text = new StringBuilder();
        for (XmlPart part : element.parts()) {
            if (!(part instanceof Other other) || !other.text() || !element.attributes().isEmpty()) {
                return Optional.empty();
            }
            String raw = source.text().substring(other.start(), other.end());
            text.append(raw.startsWith("<![CDATA[") ? raw.substring(9, raw.length() - 3) : XmlSource.decode(raw, false));
        }
        try {
            list(object, attribute).add(EcoreUtil.createFromString(attribute.getEAttributeType(), text.toString()));
        } catch (RuntimeException e) {
            throw errors.badValue(attribute.getName(), text.toString(), ValueText.expected(attribute), source, element.start());
        }
        return Optional.of(element.name());
    }

    private Optional<EClass> typeOf(Element element, EReference reference) {
        String name = element.value("xsi:type");
        EClass wanted = reference.getEReferenceType();
        if (name == null) {
            return wanted.isAbstract() ? Optional.empty() : Optional.of(wanted);
        }
        String uri = namespaceOf(prefix(name), element);
        return Optional.ofNullable(uri).flatMap(NodePackages::byNamespace)
                .map(found -> found.getEClassifier(local(name)))
                .filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(type -> !type.isAbstract() && !type.isInterface() && wanted.isSuperTypeOf(type)
                        && type != PipelinePackage.Literals.UNKNOWN_NODE);
    }

    private String namespaceOf(String prefix, Element element) {
        String own = element.value(prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix);
        return own != null ? own : namespaces.get(prefix);
    }

    private UnknownNode unknownNode(Element element) throws PipelineFileException {
        UnknownNode node = (UnknownNode) EcoreUtil.create(PipelinePackage.Literals.UNKNOWN_NODE);
        String type = element.value("xsi:type");
        node.setTypeName(type);
        node.setId(element.value("id"));
        node.setName(element.value("name"));
        node.setDocumentation(element.value("documentation"));
        node.setCommentedOut(Boolean.parseBoolean(element.value("commentedOut")));
        node.setRaw(element.raw());
        keepNamespaces(node, element.raw());
        String id = node.getId();
        if (id != null && !id.isEmpty() && byId.putIfAbsent(id, node) != null) {
            throw errors.duplicateId(id, source, place(element, "id"));
        }
        problem("SL-0020", Objects.requireNonNullElse(id, ""), element.start(), type == null
                ? "Node '" + id + "' has no type (xsi:type). It is kept as it is, but cannot run."
                : "Node '" + id + "' is of type '" + type + "', which is not known to this version. It is kept as it is, but cannot "
                        + "run. Install the bundle that brings the type.");
        return node;
    }

    private void resolve(Reference reference) throws PipelineFileException {
        EObject target = byId.get(reference.id());
        if (target == null || !reference.feature().getEReferenceType().isInstance(target)) {
            String owner = Objects.requireNonNullElse(Keys.own(reference.owner()), "?");
            String what = reference.owner() instanceof Edge ? "Edge" : reference.owner() instanceof Node ? "Node" : "Element";
            throw errors.dangling(what, owner, reference.feature().getName(), reference.id(), source, reference.offset());
        }
        reference.owner().eSet(reference.feature(), target);
    }

    @SuppressWarnings("unchecked")
    private static EList<Object> list(EObject object, EStructuralFeature feature) {
        return (EList<Object>) object.eGet(feature);
    }

    private static void keep(EObject object, Extension extension) {
        if (object instanceof Extensible extensible) {
            extensible.getExtensions().add(extension);
        }
    }

    /** Notes the namespaces that a kept piece uses, so that the piece stays readable when it is copied to another file. */
    private void keepNamespaces(EObject object, String raw) {
        for (String prefix : new TreeSet<>(namespaces.keySet())) {
            boolean standard = prefix.isEmpty() || prefix.equals("xmi") || prefix.equals("xsi") || prefix.equals(format.prefix());
            if (!standard && raw.contains(prefix + ":")) {
                Extension namespace = new Extension(Kind.NAMESPACE, prefix, "", namespaces.get(prefix));
                if (object instanceof Extensible extensible && !extensible.getExtensions().contains(namespace)) {
                    keep(object, namespace);
                }
            }
        }
    }

    private void problem(String code, String node, int offset, String message) {
        problems.add(new FileProblem(code, node, source.line(offset), source.column(offset), message));
    }

    static String prefix(String name) {
        return name.indexOf(':') < 0 ? "" : name.substring(0, name.indexOf(':'));
    }

    static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }
}
