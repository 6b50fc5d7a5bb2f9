package org.sluice.editor.internal.commands;

import org.eclipse.draw2d.geometry.Point;
import org.sluice.editor.internal.Diagram;
import org.sluice.editor.internal.Messages;
import org.sluice.model.Node;
import org.sluice.model.PipelineBehavior;
import org.sluice.model.PipelinePackage;
import org.sluice.model.layout.LayoutFactory;
import org.sluice.model.layout.LayoutPackage;
import org.sluice.model.layout.NodeLayout;

/** Puts a new node on the canvas and gives it a readable, unique id. */
public final class CreateNodeCommand extends ChangeCommand {

    private final Diagram diagram;
    private final Node node;
    private final Point location;

    /** @param location upper left corner of the card */
    public CreateNodeCommand(Diagram diagram, Node node, Point location) {
        super(Messages.Command_addNode);
        this.diagram = diagram;
        this.node = node;
        this.location = location;
    }

    @Override
    protected void change() {
        String base = node.getName() == null || node.getName().isBlank() ? node.eClass().getName() : node.getName();
        if (node.getId() == null || diagram.pipeline().findNode(node.getId()) != null) {
            node.setId(PipelineBehavior.uniqueId(diagram.pipeline(), readableId(base)));
        }
        NodeLayout place = LayoutFactory.eINSTANCE.createNodeLayout();
        place.setNode(node.getId());
        place.setX(location.x);
        place.setY(location.y);
        add(diagram.layout(), LayoutPackage.Literals.LAYOUT__NODES, place);
        add(diagram.pipeline(), PipelinePackage.Literals.PIPELINE__NODES, node);
    }

    /** {@code Map to pair} → {@code map-to-pair}. */
    static String readableId(String text) {
        String id = text.strip().toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9._-]+", "-").replaceAll("^-+|-+$", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        return id.isEmpty() ? "node" : id; //$NON-NLS-1$
    }
}
