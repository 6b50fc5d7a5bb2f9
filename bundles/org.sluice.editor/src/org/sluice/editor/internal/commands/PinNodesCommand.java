package org.sluice.editor.internal.commands;

import java.util.List;

import org.sluice.editor.internal.Diagram;
import org.sluice.editor.internal.Messages;
import org.sluice.model.Node;
import org.sluice.model.layout.LayoutFactory;
import org.sluice.model.layout.LayoutPackage;
import org.sluice.model.layout.NodeLayout;

/** Has automatic layout leave nodes where they are, or no longer. */
public final class PinNodesCommand extends ChangeCommand {

    private final Diagram diagram;
    private final List<Node> nodes;
    private final boolean pinned;

    public PinNodesCommand(Diagram diagram, List<Node> nodes, boolean pinned) {
        super(pinned ? Messages.Command_pin : Messages.Command_unpin);
        this.diagram = diagram;
        this.nodes = List.copyOf(nodes);
        this.pinned = pinned;
    }

    /** Whether automatic layout leaves the node where it is. */
    public static boolean isPinned(Diagram diagram, Node node) {
        NodeLayout place = diagram.layoutOf(node);
        return place != null && place.isPinned();
    }

    @Override
    public boolean canExecute() {
        return nodes.stream().anyMatch(node -> isPinned(diagram, node) != pinned);
    }

    @Override
    protected void change() {
        for (Node node : nodes) {
            NodeLayout place = diagram.layoutOf(node);
            if (place == null) {
                place = LayoutFactory.eINSTANCE.createNodeLayout();
                place.setNode(node.getId());
                place.setPinned(pinned);
                add(diagram.layout(), LayoutPackage.Literals.LAYOUT__NODES, place);
            } else if (place.isPinned() != pinned) {
                set(place, LayoutPackage.Literals.NODE_LAYOUT__PINNED, pinned);
            }
        }
    }
}
