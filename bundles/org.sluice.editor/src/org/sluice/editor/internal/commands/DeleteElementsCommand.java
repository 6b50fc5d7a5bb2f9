package org.sluice.editor.internal.commands;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.sluice.editor.internal.Diagram;
import org.sluice.editor.internal.Messages;
import org.sluice.model.Edge;
import org.sluice.model.Node;
import org.sluice.model.PipelinePackage;
import org.sluice.model.layout.LayoutPackage;

/** Deletes nodes and edges; the edges of a deleted node go with it. */
public final class DeleteElementsCommand extends ChangeCommand {

    private final Diagram diagram;
    private final List<Node> nodes;
    private final List<Edge> edges;

    public DeleteElementsCommand(Diagram diagram, Collection<Node> nodes, Collection<Edge> edges) {
        super(nodes.isEmpty() ? Messages.Command_deleteEdge : nodes.size() == 1 ? Messages.Command_deleteNode : Messages.Command_deleteNodes);
        this.diagram = diagram;
        this.nodes = List.copyOf(nodes);
        this.edges = List.copyOf(edges);
    }

    @Override
    public boolean canExecute() {
        return !nodes.isEmpty() || !edges.isEmpty();
    }

    @Override
    protected void change() {
        Set<Edge> gone = new LinkedHashSet<>(edges);
        for (Node node : nodes) {
            gone.addAll(diagram.incoming(node));
            gone.addAll(diagram.outgoing(node));
        }
        for (Edge edge : gone) {
            if (diagram.layoutOf(edge) != null) {
                remove(diagram.layout(), LayoutPackage.Literals.LAYOUT__EDGES, diagram.layoutOf(edge));
            }
            remove(diagram.pipeline(), PipelinePackage.Literals.PIPELINE__EDGES, edge);
        }
        for (Node node : nodes) {
            if (diagram.layoutOf(node) != null) {
                remove(diagram.layout(), LayoutPackage.Literals.LAYOUT__NODES, diagram.layoutOf(node));
            }
            remove(diagram.pipeline(), PipelinePackage.Literals.PIPELINE__NODES, node);
        }
    }
}
