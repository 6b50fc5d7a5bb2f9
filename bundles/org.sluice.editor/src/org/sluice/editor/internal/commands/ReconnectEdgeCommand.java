package org.sluice.editor.internal.commands;

import org.sluice.editor.internal.ConnectionRules;
import org.sluice.editor.internal.Diagram;
import org.sluice.editor.internal.Messages;
import org.sluice.model.Edge;
import org.sluice.model.Node;
import org.sluice.model.PipelinePackage;
import org.sluice.model.layout.EdgeLayout;
import org.sluice.model.layout.LayoutPackage;

/** Moves one end of an edge to another port; the edge keeps its id. */
public final class ReconnectEdgeCommand extends ChangeCommand {

    private final Diagram diagram;
    private final Edge edge;
    private final Node source;
    private final String sourcePort;
    private final Node target;
    private final String targetPort;

    public ReconnectEdgeCommand(Diagram diagram, Edge edge, Node source, String sourcePort, Node target, String targetPort) {
        super(Messages.Command_reconnect);
        this.diagram = diagram;
        this.edge = edge;
        this.source = source;
        this.sourcePort = sourcePort;
        this.target = target;
        this.targetPort = targetPort;
    }

    @Override
    public boolean canExecute() {
        return ConnectionRules.refusal(diagram, source, sourcePort, target, targetPort, edge).isEmpty();
    }

    @Override
    protected void change() {
        EdgeLayout route = diagram.layoutOf(edge);
        if (route != null) {
            remove(diagram.layout(), LayoutPackage.Literals.LAYOUT__EDGES, route);
        }
        set(edge, PipelinePackage.Literals.EDGE__SOURCE, source);
        set(edge, PipelinePackage.Literals.EDGE__SOURCE_PORT, sourcePort);
        set(edge, PipelinePackage.Literals.EDGE__TARGET, target);
        set(edge, PipelinePackage.Literals.EDGE__TARGET_PORT, targetPort);
    }
}
