package org.sluice.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sluice.catalog.Catalog;
import org.sluice.catalog.Category;
import org.sluice.catalog.NodeType;
import org.sluice.catalog.Parameter;
import org.sluice.catalog.ParameterType;
import org.sluice.catalog.Port;
import org.sluice.catalog.Shape;
import org.sluice.model.internal.ValueText;

/** Joins the catalogue's {@link NodeType node types} and the model classes of nodes: type id = class name, parameter = attribute. */
public final class NodeTypes {

    private static final String UNKNOWN_ICON = "circle-help";

    private NodeTypes() {
    }

    /**
     * The type of a node. A node of an unknown type, or one whose class the catalogue does not have, gets a type made up from
     * what is known: its class name, and a port for each edge.
     */
    public static NodeType typeOf(Node node) {
        if (node instanceof UnknownNode unknown) {
            return madeUp(unknown, unknown.getTypeName() == null ? "UnknownNode" : unknown.getTypeName());
        }
        String id = node.eClass().getName();
        return Catalog.standard().find(id).map(type -> withPorts(node, type)).orElseGet(() -> madeUp(node, id));
    }

    /** The ports of sub-pipelines and what a queue brings depend on the node, not on its type alone. */
    private static NodeType withPorts(Node node, NodeType type) {
        if (node instanceof SubPipelineNode sub) {
            return withPorts(type, SubPipelinePorts.parse(sub.getInputs()), SubPipelinePorts.parse(sub.getOutputs()));
        }
        if (node instanceof PipelineInput input) {
            return withPorts(type, List.of(), List.of(new Port(Port.OUT, SubPipelinePorts.shapeOf(input), type.outputs().get(0).doc())));
        }
        if (node instanceof QueueSource queue && text(queue.getRecordType()).startsWith("Tuple2")) {
            return withPorts(type, List.of(), List.of(new Port(Port.OUT, Shape.PAIRS, type.outputs().get(0).doc())));
        }
        return type;
    }

    private static NodeType withPorts(NodeType type, List<Port> inputs, List<Port> outputs) {
        return new NodeType(type.id(), type.category(), type.label(), type.icon(), type.doc(), type.example(), inputs, outputs, type.parameters(), type.code());
    }

    /** Whether the catalogue has the type of the node. */
    public static boolean isKnown(Node node) {
        return !(node instanceof UnknownNode) && Catalog.standard().find(node.eClass().getName()).isPresent();
    }

    /**
     * A new node of that type with every parameter at its default; it has no id, no name and no pipeline yet.
     *
     * @throws NoSuchElementException when no model class has the type's id as name
     */
    public static Node create(NodeType type) {
        EClass eClass = eClassOf(type).orElseThrow(() -> new NoSuchElementException(
                "No model class for node type '" + type.id() + "'. Is the bundle that brings it complete?"));
        return (Node) EcoreUtil.create(eClass);
    }

    /** A new node of that type, put at the end of the pipeline with a unique id and the same name. */
    public static Node add(Pipeline pipeline, NodeType type) {
        Node node = create(type);
        node.setId(PipelineBehavior.uniqueId(pipeline, type.label()));
        node.setName(node.getId());
        pipeline.getNodes().add(node);
        return node;
    }

    /** The model class of a type. */
    public static Optional<EClass> eClassOf(NodeType type) {
        return NodePackages.nodeClass(type.id());
    }

    /** The attribute that holds a parameter of the node. */
    public static Optional<EAttribute> attribute(Node node, String parameter) {
        EStructuralFeature feature = node.eClass().getEStructuralFeature(parameter);
        return feature instanceof EAttribute attribute ? Optional.of(attribute) : Optional.empty();
    }

    /** Value of a parameter as text, as files store it; empty text when it is not set. */
    public static String get(Node node, String parameter) {
        return attribute(node, parameter).map(attribute -> text(node, attribute)).orElse("");
    }

    /**
     * Sets a parameter from text; empty text unsets it, so that it has its default again.
     *
     * @throws IllegalArgumentException when the text does not fit the type, or the node has no such parameter; the message is
     *         for people
     */
    public static void set(Node node, String parameter, String text) {
        EAttribute attribute = attribute(node, parameter).orElseThrow(() -> new IllegalArgumentException(
                "Node '" + PipelineBehavior.label(node) + "' has no parameter '" + parameter + "'."));
        node.eSet(attribute, value(attribute, text));
    }

    /**
     * The value that {@link #set} would give the attribute, for commands that set it themselves.
     *
     * @throws IllegalArgumentException when the text does not fit the type
     */
    public static Object value(EAttribute attribute, String text) {
        if (text.isEmpty()) {
            return attribute.getDefaultValue();
        }
        try {
            return EcoreUtil.createFromString(attribute.getEAttributeType(), text);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("'" + text + "' does not fit '" + attribute.getName() + "'. Write "
                    + ValueText.expected(attribute) + ".", e);
        }
    }

    /** Whether the node remembers something that a restart needs: state, or a window that is only added to and taken from. */
    public static boolean keepsState(Node node) {
        return switch (node) {
            case CountByWindowOperator count -> true;
            case CountByValueAndWindowOperator count -> true;
            case ReduceByWindowOperator reduce -> !get(node, "inverseFunction").isBlank();
            case ReduceByKeyAndWindowOperator reduce -> !get(node, "inverseFunction").isBlank();
            default -> typeOf(node).stateful();
        };
    }

    /** One line that tells what the node does, for the canvas: its expression or its key parameters; may be empty. */
    public static String detail(Node node) {
        return switch (node) {
            case SocketTextSource socket -> socket.getHost() + ":" + socket.getPort();
            case WindowOperator window -> windowDetail(node);
            case ReduceByKeyAndWindowOperator reduce -> joined(", ", oneLine(get(node, "function")), windowDetail(node));
            case ReduceByWindowOperator reduce -> joined(", ", oneLine(get(node, "function")), windowDetail(node));
            case CountByWindowOperator count -> windowDetail(node);
            case CountByValueAndWindowOperator count -> windowDetail(node);
            case GroupByKeyAndWindowOperator group -> windowDetail(node);
            case EventTimeWindowOperator window -> joined(" ", get(node, "kind"), switch (get(node, "kind")) {
                case "session" -> get(node, "gap");
                case "sliding" -> joined(" / ", get(node, "size"), get(node, "slide"));
                default -> get(node, "size");
            });
            case SessionizeOperator sessionize -> get(node, "gap");
            case JoinWithinOperator join -> joined(", ", get(node, "kind"), "-" + get(node, "before"), "+" + get(node, "after"));
            case StaticJoinOperator join -> joined(", ", get(node, "kind"), get(node, "file"));
            case TopOperator top -> joined(" by ", "first " + top.getCount(), oneLine(get(node, "function")));
            case SubPipelineNode sub -> joined(": ", text(sub.getFile()).replaceAll(".*/|\\.dstream$", ""), SubPipelinePorts.detail(sub));
            case PrintSink print -> "first " + print.getCount();
            case TextDirectorySource directory -> get(node, "directory")
                    + ("*".equals(directory.getFilter()) ? "" : "/" + directory.getFilter());
            default -> typeOf(node).mainParameter().map(parameter -> oneLine(get(node, parameter.name()))).orElse("");
        };
    }

    private static String windowDetail(Node node) {
        return joined(" / ", get(node, "windowDuration"), get(node, "slideDuration"));
    }

    private static String joined(String separator, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(separator));
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** The input ports of a node, those of its type and those that only edges know. */
    public static List<Port> inputs(Node node) {
        return typeOf(node).inputs();
    }

    /** The output ports of a node, those of its type and those that only edges know. */
    public static List<Port> outputs(Node node) {
        return typeOf(node).outputs();
    }

    private static String text(EObject object, EAttribute attribute) {
        Object value = object.eGet(attribute);
        return value == null ? "" : EcoreUtil.convertToString(attribute.getEAttributeType(), value);
    }

    private static NodeType madeUp(Node node, String typeName) {
        Category category = node instanceof Source ? Category.SOURCE : node instanceof Sink ? Category.SINK : Category.STRUCTURE;
        Set<String> inputs = new LinkedHashSet<>();
        Set<String> outputs = new LinkedHashSet<>();
        node.incoming().forEach(edge -> inputs.add(edge.getTargetPort()));
        node.outgoing().forEach(edge -> outputs.add(edge.getSourcePort()));
        if (category != Category.SOURCE && inputs.isEmpty()) {
            inputs.add(Port.IN);
        }
        if (category != Category.SINK && outputs.isEmpty()) {
            outputs.add(Port.OUT);
        }
        List<Port> in = inputs.stream().map(name -> new Port(name, Shape.ANY, "Not known.", true)).toList();
        List<Port> out = outputs.stream().map(name -> new Port(name, Shape.RECORDS, "Not known.")).toList();
        List<Parameter> parameters = new ArrayList<>();
        for (EAttribute attribute : node.eClass().getEAllAttributes()) {
            if (!(node instanceof UnknownNode) && !PipelinePackage.Literals.NODE.getEAllAttributes().contains(attribute)) {
                parameters.add(new Parameter(attribute.getName(), attribute.getName(), ParameterType.STRING, "", "", null, null,
                        List.of(), false, "", ""));
            }
        }
        String label = typeName.substring(typeName.indexOf(':') + 1);
        return new NodeType(typeName, category, label, UNKNOWN_ICON,
                "This version has no node type '" + typeName + "'. The node is kept as it is in the file, but cannot run. "
                        + "Install the bundle that brings the type.",
                "", in, out, parameters, "");
    }
}
