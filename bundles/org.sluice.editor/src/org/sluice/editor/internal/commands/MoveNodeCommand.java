package org.sluice.editor.internal.commands;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.geometry.Point;
import org.sluice.editor.internal.Diagram;
import org.sluice.editor.internal.Messages;
import org.sluice.model.Edge;
import org.sluice.model.Node;
import org.sluice.model.layout.EdgeLayout;
import org.sluice.model.layout.LayoutFactory;
import org.sluice.model.layout.LayoutPackage;
import org.sluice.model.layout.NodeLayout;

/** Moves a card. Stored routes of its edges are forgotten: they were made for the old place. */
public final class MoveNodeCommand extends ChangeCommand {

    private final Diagram diagram;
    private final Node node;
    private final Point location;

    /** @param location new upper left corner of the card */
    public MoveNodeCommand(Diagram diagram, Node node, Point location) {
        super(Messages.Command_moveNode);
        this.diagram = diagram;
        this.node = node;
        this.location = location;
    }

    @Override
    public boolean canExecute() {
        NodeLayout place = diagram.layoutOf(node);
        return place == null || place.getX() != location.x || place.getY() != location.y;
    }

    @Override
    protected void change() {
        NodeLayout place = diagram.layoutOf(node);
        if (place == null) {
            place = LayoutFactory.eINSTANCE.createNodeLayout();
            place.setNode(node.getId());
            place.setX(location.x);
            place.setY(location.y);
            add(diagram.layout(), LayoutPackage.Literals.LAYOUT__NODES, place);
        } else {
            set(place, LayoutPackage.Literals.BOX__X, location.x);
            set(place, LayoutPackage.Literals.BOX__Y, location.y);
        }
        List<Edge> edges = new ArrayList<>(diagram.incoming(node));
        edges.addAll(diagram.outgoing(node));
        for (Edge edge : edges) {
            EdgeLayout route = diagram.layoutOf(edge);
            if (route != null) {
                remove(diagram.layout(), LayoutPackage.Literals.LAYOUT__EDGES, route);
            }
        }
    }
}
