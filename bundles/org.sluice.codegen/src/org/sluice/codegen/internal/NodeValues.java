package org.sluice.codegen.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sluice.catalog.NodeType;
import org.sluice.catalog.Parameter;
import org.sluice.model.Node;
import org.sluice.model.NodeTypes;

/** Reads the values of a node by the parameters of its type. */
public final class NodeValues {

    /** A parameter of a node with its value, which is null when there is none. */
    public record Value(Parameter parameter, Object value) {

        /** The value as text, empty when there is none. */
        public String text() {
            return value == null ? "" : value.toString();
        }

        /** Tells whether there is no value, or only blanks. */
        public boolean isEmpty() {
            return text().isBlank();
        }
    }

    private NodeValues() {
    }

    /** The type of a node; nothing when nobody here knows it. */
    public static Optional<NodeType> typeOf(Node node) {
        return NodeTypes.isKnown(node) ? Optional.of(NodeTypes.typeOf(node)) : Optional.empty();
    }

    /** All parameters of the node's type in their order. */
    public static List<Value> of(Node node) {
        List<Value> values = new ArrayList<>();
        typeOf(node).ifPresent(type -> type.parameters().forEach(parameter -> values.add(value(node, parameter))));
        return values;
    }

    /** One parameter of a node. */
    public static Value value(Node node, Parameter parameter) {
        EStructuralFeature feature = node.eClass().getEStructuralFeature(parameter.name());
        return new Value(parameter, feature == null ? null : node.eGet(feature));
    }

    /** Never null. */
    public static String text(String value) {
        return value == null ? "" : value;
    }
}
