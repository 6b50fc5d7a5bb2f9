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
import org.sluice.model.layout.Box;
import org.sluice.model.layout.LayoutPackage;
import org.sluice.model.layout.Note;

/** Deletes nodes, edges, notes and frames; the edges of a deleted node go with it. */
public final class DeleteElementsCommand extends ChangeCommand {

    private final Diagram diagram;
    private final List<Node> nodes;
    private final List<Edge> edges;
    private final List<Box> boxes;

    public DeleteElementsCommand(Diagram diagram, Collection<Node> nodes, Collection<Edge> edges) {
        this(diagram, nodes.isEmpty() ? Messages.Command_deleteEdge : nodes.size() == 1 ? Messages.Command_deleteNode : Messages.Command_deleteNodes, nodes, edges, List.of());
    }

    /** @param boxes notes and frames of the layout */
    DeleteElementsCommand(Diagram diagram, String label, Collection<Node> nodes, Collection<Edge> edges, Collection<Box> boxes) {
        super(label);
        this.diagram = diagram;
        this.nodes = List.copyOf(nodes);
        this.edges = List.copyOf(edges);
        this.boxes = List.copyOf(boxes);
    }

    @Override
    public boolean canExecute() {
        return !nodes.isEmpty() || !edges.isEmpty() || !boxes.isEmpty();
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
        for (Box box : boxes) {
            remove(diagram.layout(), box instanceof Note ? LayoutPackage.Literals.LAYOUT__NOTES : LayoutPackage.Literals.LAYOUT__FRAMES, box);
        }
    }
}
