package org.sluice.editor.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.osgi.util.NLS;
import org.sluice.catalog.CatalogTexts;
import org.sluice.catalog.NodeType;
import org.sluice.catalog.Parameter;
import org.sluice.catalog.ParameterType;
import org.sluice.catalog.Port;
import org.sluice.catalog.Shape;
import org.sluice.editor.internal.figures.NodeFace;
import org.sluice.editor.internal.figures.NodeFace.PortFace;
import org.sluice.editor.internal.figures.NodeFace.PortFace.Role;
import org.sluice.model.Node;
import org.sluice.model.NodeTypes;

/** From a node of the model to what its card shows. */
public final class NodeFaces {

    private NodeFaces() {
    }

    public static NodeFace of(Diagram diagram, Node node) {
        NodeType type = NodeTypes.typeOf(node);
        boolean placeholder = diagram.typeOf(node).isEmpty();
        String leftOut = leftOutText(diagram, node);
        String detail = placeholder ? "" : NodeTypes.detail(node); //$NON-NLS-1$
        return new NodeFace(label(node), detail == null ? "" : detail, hint(type, placeholder), type.icon(), type.category(), //$NON-NLS-1$
                (leftOut.isEmpty() ? "" : leftOut + '\n') + (placeholder ? NLS.bind(Messages.Node_unknownDoc, type.id(), type.doc()) : NLS.bind(Messages.Node_doc, CatalogTexts.current().label(type), CatalogTexts.current().doc(type))), //$NON-NLS-1$
                text(node.getDocumentation()), ports(type.inputs()), outputs(diagram, node, type), placeholder, diagram.leftOut().contains(node));
    }

    /** Why a node is not in the program; empty when it is. */
    static String leftOutText(Diagram diagram, Node node) {
        return node.isCommentedOut() ? Messages.Node_commentedOut : diagram.leftOut().contains(node) ? Messages.Node_leftOut : ""; //$NON-NLS-1$
    }

    /** Name, or the id when there is no name. */
    public static String label(Node node) {
        return node.getName() == null || node.getName().isBlank() ? text(node.getId()) : node.getName();
    }

    /** Name of a node's type. */
    public static String typeLabel(Diagram diagram, Node node) {
        NodeType type = NodeTypes.typeOf(node);
        return diagram.typeOf(node).isEmpty() ? NLS.bind(Messages.Node_unknownType, type.id()) : CatalogTexts.current().label(type);
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
            return NLS.bind(Messages.Node_unknownType, type.id());
        }
        return type.mainParameter().map(p -> NLS.bind(Messages.Node_missing, CatalogTexts.current().label(p).toLowerCase(Locale.ROOT))).orElse(CatalogTexts.current().label(type));
    }

    private static List<PortFace> outputs(Diagram diagram, Node node, NodeType type) {
        List<PortFace> outputs = new ArrayList<>(ports(type.outputs()));
        type.errorPort().ifPresent(port -> {
            boolean used = diagram.outgoing(node).stream().anyMatch(edge -> port.name().equals(edge.getSourcePort()));
            outputs.add(new PortFace(port.name(), Messages.Port_failedRecords, port.doc(), used ? Role.ERRORS_USED : Role.ERRORS));
        });
        return outputs;
    }

    private static List<PortFace> ports(List<Port> ports) {
        return ports.stream().map(port -> new PortFace(port.name(), shapeText(port.shape()), port.doc(), Role.RECORDS)).toList();
    }

    /** The word for a shape. */
    public static String shapeText(Shape shape) {
        return switch (shape) {
            case RECORDS -> Messages.Shape_records;
            case PAIRS -> Messages.Shape_pairs;
            case ANY -> Messages.Shape_any;
            case SAME_AS_INPUT -> Messages.Shape_same;
            case NONE -> Messages.Shape_none;
        };
    }

    private static String text(String value) {
        return value == null ? "" : value; //$NON-NLS-1$
    }
}
