package org.sluice.editor.internal.palette;

import org.eclipse.gef.requests.CreationFactory;
import org.sluice.catalog.NodeType;
import org.sluice.catalog.Parameter;
import org.sluice.catalog.ParameterType;
import org.sluice.model.Node;
import org.sluice.model.NodeTypes;

/** Makes nodes of one type: named after the type, parameters at their defaults, lambdas from the catalogue's example. */
public final class NodeTypeFactory implements CreationFactory {

    private final NodeType type;

    public NodeTypeFactory(NodeType type) {
        this.type = type;
    }

    public NodeType type() {
        return type;
    }

    @Override
    public Object getNewObject() {
        Node node = NodeTypes.create(type);
        node.setName(type.label());
        for (Parameter parameter : type.parameters()) {
            if ((parameter.type() == ParameterType.LAMBDA || parameter.type() == ParameterType.EXPRESSION) && parameter.required() && !parameter.example().isEmpty()
                    && NodeTypes.get(node, parameter.name()).isEmpty()) {
                NodeTypes.set(node, parameter.name(), parameter.example());
            }
        }
        return node;
    }

    @Override
    public Object getObjectType() {
        return type;
    }
}
