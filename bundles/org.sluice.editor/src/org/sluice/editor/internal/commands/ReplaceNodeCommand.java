package org.sluice.editor.internal.commands;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sluice.catalog.NodeType;
import org.sluice.catalog.Parameter;
import org.sluice.catalog.ParameterType;
import org.sluice.catalog.Port;
import org.sluice.catalog.Shape;
import org.sluice.editor.internal.ConnectionRules;
import org.sluice.editor.internal.Diagram;
import org.sluice.editor.internal.Messages;
import org.sluice.model.Edge;
import org.sluice.model.Node;
import org.sluice.model.NodeTypes;
import org.sluice.model.PipelinePackage;
import org.sluice.model.layout.LayoutPackage;

/**
 * Puts a new node in the place of another, with its id. Edges that fit the new node stay, the others go; a name that somebody gave stays, and so do parameters
 * that both have (functions not: they are made for one kind of node).
 */
public final class ReplaceNodeCommand extends ChangeCommand {

    private final Diagram diagram;
    private final Node old;
    private final Node node;

    public ReplaceNodeCommand(Diagram diagram, Node old, Node node) {
        super(Messages.Command_replaceNode);
        this.diagram = diagram;
        this.old = old;
        this.node = node;
    }

    @Override
    public boolean canExecute() {
        return old.eContainer() == diagram.pipeline() && old.eClass() != node.eClass();
    }

    @Override
    protected void change() {
        NodeType type = NodeTypes.typeOf(node);
        takeOver(type);
        node.setId(old.getId());
        int index = diagram.pipeline().getNodes().indexOf(old);
        List<Edge> incoming = List.copyOf(diagram.incoming(old));
        List<Edge> outgoing = List.copyOf(diagram.outgoing(old));
        Set<String> taken = new HashSet<>();
        Shape in = Shape.ANY;
        for (Edge edge : incoming) {
            Shape given = ConnectionRules.shape(diagram, edge.getSource(), edge.getSourcePort());
            Optional<Port> port = type.inputs().stream().filter(p -> (p.many() || !taken.contains(p.name())) && ConnectionRules.fits(given, p.shape())).findFirst();
            if (port.isPresent()) {
                taken.add(port.get().name());
                in = given;
                set(edge, PipelinePackage.Literals.EDGE__TARGET, node);
                set(edge, PipelinePackage.Literals.EDGE__TARGET_PORT, port.get().name());
            }
        }
        for (Edge edge : outgoing) {
            Shape wanted = diagram.typeOf(edge.getTarget()).flatMap(target -> target.input(edge.getTargetPort())).map(Port::shape).orElse(Shape.ANY);
            Shape through = in;
            type.output(edge.getSourcePort()).or(() -> type.outputs().stream().findFirst())
                    .filter(port -> ConnectionRules.fits(port.shape() == Shape.SAME_AS_INPUT ? through : port.shape(), wanted)).ifPresent(port -> {
                        set(edge, PipelinePackage.Literals.EDGE__SOURCE, node);
                        set(edge, PipelinePackage.Literals.EDGE__SOURCE_PORT, port.name());
                    });
        }
        removeOld();
        add(diagram.pipeline(), PipelinePackage.Literals.PIPELINE__NODES, node);
        if (index < diagram.pipeline().getNodes().size() - 1) {
            move(diagram.pipeline(), PipelinePackage.Literals.PIPELINE__NODES, node, index);
        }
    }

    private void takeOver(NodeType type) {
        if (diagram.typeOf(old).isPresent() && old.getName() != null && !old.getName().isBlank() && !old.getName().equals(NodeTypes.typeOf(old).label())) {
            node.setName(old.getName());
        }
        node.setDocumentation(old.getDocumentation());
        for (Parameter parameter : type.parameters()) {
            boolean same = NodeTypes.typeOf(old).parameter(parameter.name()).filter(other -> other.type() == parameter.type()).isPresent();
            if (same && parameter.type() != ParameterType.LAMBDA && parameter.type() != ParameterType.EXPRESSION && !NodeTypes.get(old, parameter.name()).isEmpty()) {
                NodeTypes.set(node, parameter.name(), NodeTypes.get(old, parameter.name()));
            }
        }
    }

    private void removeOld() {
        Set<Edge> gone = new HashSet<>(diagram.incoming(old));
        gone.addAll(diagram.outgoing(old));
        for (Edge edge : List.copyOf(diagram.pipeline().getEdges())) {
            if (gone.contains(edge)) {
                if (diagram.layoutOf(edge) != null) {
                    remove(diagram.layout(), LayoutPackage.Literals.LAYOUT__EDGES, diagram.layoutOf(edge));
                }
                remove(diagram.pipeline(), PipelinePackage.Literals.PIPELINE__EDGES, edge);
            }
        }
        remove(diagram.pipeline(), PipelinePackage.Literals.PIPELINE__NODES, old);
    }
}
