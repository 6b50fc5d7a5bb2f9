package org.sluice.editor.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.sluice.catalog.NodeType;
import org.sluice.catalog.Parameter;
import org.sluice.catalog.ParameterType;
import org.sluice.catalog.Port;
import org.sluice.catalog.Shape;
import org.sluice.editor.internal.figures.NodeFace;
import org.sluice.editor.internal.figures.NodeFace.PortFace;
import org.sluice.model.Node;
import org.sluice.model.NodeTypes;

/** From a node of the model to what its card shows. */
public final class NodeFaces {

    private NodeFaces() {
    }

    public static NodeFace of(Diagram diagram, Node node) {
        NodeType type = NodeTypes.typeOf(node);
        boolean placeholder = diagram.typeOf(node).isEmpty();
        String detail = placeholder ? "" : NodeTypes.detail(node); //$NON-NLS-1$
        return new NodeFace(label(node), detail == null ? "" : detail, hint(type, placeholder), type.icon(), type.category(), //$NON-NLS-1$
                placeholder ? "Unknown type '" + type.id() + "'. " + type.doc() : type.label() + ": " + type.doc(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                text(node.getDocumentation()), ports(type.inputs()), ports(type.outputs()), placeholder);
    }

    /** Name, or the id when there is no name. */
    public static String label(Node node) {
        return node.getName() == null || node.getName().isBlank() ? text(node.getId()) : node.getName();
    }

    /** The parameter that the detail line shows: the lambda, else the main parameter. */
    public static Optional<Parameter> keyParameter(Diagram diagram, Node node) {
        return diagram.typeOf(node).flatMap(type -> type.parameters().stream().filter(p -> p.type() == ParameterType.LAMBDA).findFirst()
                .or(type::mainParameter));
    }

    /** The attribute of {@link #keyParameter}. */
    public static Optional<EAttribute> keyAttribute(Diagram diagram, Node node) {
        return keyParameter(diagram, node).flatMap(parameter -> NodeTypes.attribute(node, parameter.name()));
    }

    private static String hint(NodeType type, boolean placeholder) {
        if (placeholder) {
            return "unknown type " + type.id(); //$NON-NLS-1$
        }
        return type.mainParameter().map(p -> "no " + p.label().toLowerCase(Locale.ROOT) + " yet").orElse(type.label()); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static List<PortFace> ports(List<Port> ports) {
        return ports.stream().map(port -> new PortFace(port.name(), shapeText(port.shape()), port.doc())).toList();
    }

    /** The word for a shape. */
    public static String shapeText(Shape shape) {
        return switch (shape) {
            case RECORDS -> "records"; //$NON-NLS-1$
            case PAIRS -> "pairs (key, value)"; //$NON-NLS-1$
            case ANY -> "records or pairs"; //$NON-NLS-1$
            case SAME_AS_INPUT -> "same as the input"; //$NON-NLS-1$
            case NONE -> "nothing flows"; //$NON-NLS-1$
        };
    }

    private static String text(String value) {
        return value == null ? "" : value; //$NON-NLS-1$
    }
}
