package org.sluice.editor.internal.commands;

import java.util.Optional;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.commands.CompoundCommand;
import org.sluice.catalog.NodeType;
import org.sluice.catalog.Port;
import org.sluice.catalog.Shape;
import org.sluice.editor.internal.ConnectionRules;
import org.sluice.editor.internal.Diagram;
import org.sluice.editor.internal.Messages;
import org.sluice.model.Edge;
import org.sluice.model.Node;

/** Puts a new node into an edge: the edge then ends at the node, and a new edge goes on to where it ended. */
public final class InsertNodeCommand extends CompoundCommand {

    private InsertNodeCommand() {
        super(Messages.Command_insertNode);
    }

    /** The command, or empty when the node does not fit into the edge. */
    public static Optional<InsertNodeCommand> of(Diagram diagram, Edge edge, Node node, Point card) {
        NodeType type = diagram.catalog().find(node.eClass().getName()).orElse(null);
        if (type == null || edge.getSource() == null || edge.getTarget() == null || type.outputs().isEmpty()) {
            return Optional.empty();
        }
        Optional<Port> input = ConnectionRules.inputFor(diagram, edge.getSource(), edge.getSourcePort(), type);
        Port output = type.outputs().get(0);
        Shape given = output.shape() == Shape.SAME_AS_INPUT ? ConnectionRules.shape(diagram, edge.getSource(), edge.getSourcePort()) : output.shape();
        Shape wanted = diagram.typeOf(edge.getTarget()).flatMap(target -> target.input(edge.getTargetPort())).map(Port::shape).orElse(Shape.ANY);
        if (input.isEmpty() || !ConnectionRules.fits(given, wanted)) {
            return Optional.empty();
        }
        InsertNodeCommand all = new InsertNodeCommand();
        Node target = edge.getTarget();
        String targetPort = edge.getTargetPort();
        all.add(new CreateNodeCommand(diagram, node, card));
        all.add(new ReconnectEdgeCommand(diagram, edge, edge.getSource(), edge.getSourcePort(), node, input.get().name()));
        ConnectPortsCommand onwards = new ConnectPortsCommand(diagram, node, output.name()) {
            @Override
            public boolean canExecute() {
                // the port is still taken while this is asked
                return true;
            }
        };
        onwards.setTarget(target, targetPort);
        all.add(onwards);
        return Optional.of(all);
    }
}
