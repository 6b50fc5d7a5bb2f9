package org.sluice.editor.internal.commands;

import org.eclipse.osgi.util.NLS;
import org.sluice.editor.internal.Diagram;
import org.sluice.editor.internal.Messages;
import org.sluice.model.Node;
import org.sluice.model.PipelinePackage;
import org.sluice.model.layout.Frame;
import org.sluice.model.layout.LayoutPackage;
import org.sluice.model.layout.NodeLayout;

/** Gives a node another id; its place on the canvas follows. Refused when the id is empty, not well formed or taken. */
public final class ChangeNodeIdCommand extends ChangeCommand {

    private final Diagram diagram;
    private final Node node;
    private final String id;

    public ChangeNodeIdCommand(Diagram diagram, Node node, String id) {
        super(Messages.Command_changeId);
        this.diagram = diagram;
        this.node = node;
        this.id = id;
    }

    /** Why an id cannot be given to a node, or null when it can. */
    public static String refusal(Diagram diagram, Node node, String id) {
        if (!id.matches("[A-Za-z0-9._-]+")) { //$NON-NLS-1$
            return Messages.Id_notWellFormed;
        }
        Node other = diagram.pipeline().findNode(id);
        if (other != null && other != node || diagram.pipeline().findEdge(id) != null) {
            return NLS.bind(Messages.Id_taken, id);
        }
        return null;
    }

    @Override
    public boolean canExecute() {
        return refusal(diagram, node, id) == null;
    }

    @Override
    protected void change() {
        NodeLayout place = diagram.layoutOf(node);
        String old = node.getId();
        set(node, PipelinePackage.Literals.NODE__ID, id);
        if (place != null) {
            set(place, LayoutPackage.Literals.NODE_LAYOUT__NODE, id);
        }
        for (Frame frame : diagram.layout().getFrames()) {
            if (frame.getNodes().contains(old)) {
                set(frame, LayoutPackage.Literals.FRAME__NODES, frame.getNodes().stream().map(each -> each.equals(old) ? id : each).toList());
            }
        }
    }
}
