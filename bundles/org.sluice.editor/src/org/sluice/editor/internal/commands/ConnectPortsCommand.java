package org.sluice.editor.internal.commands;

import org.sluice.editor.internal.ConnectionRules;
import org.sluice.editor.internal.Diagram;
import org.sluice.editor.internal.Messages;
import org.sluice.model.Edge;
import org.sluice.model.Node;
import org.sluice.model.PipelineBehavior;
import org.sluice.model.PipelineFactory;
import org.sluice.model.PipelinePackage;

/** Draws an edge from an output port to an input port. Not executable while the target is missing or refused. */
public class ConnectPortsCommand extends ChangeCommand {

    private final Diagram diagram;
    private final Node source;
    private final String sourcePort;
    private Node target;
    private String targetPort;
    private Edge edge;

    public ConnectPortsCommand(Diagram diagram, Node source, String sourcePort) {
        super(Messages.Command_connect);
        this.diagram = diagram;
        this.source = source;
        this.sourcePort = sourcePort;
    }

    public Node source() {
        return source;
    }

    public String sourcePort() {
        return sourcePort;
    }

    public void setTarget(Node node, String port) {
        this.target = node;
        this.targetPort = port;
    }

    /** The new edge, once executed. */
    public Edge edge() {
        return edge;
    }

    @Override
    public boolean canExecute() {
        return target != null && ConnectionRules.refusal(diagram, source, sourcePort, target, targetPort, null).isEmpty();
    }

    @Override
    protected void change() {
        edge = PipelineFactory.eINSTANCE.createEdge();
        edge.setId(PipelineBehavior.uniqueId(diagram.pipeline(), source.getId() + "-" + target.getId())); //$NON-NLS-1$
        edge.setSource(source);
        edge.setTarget(target);
        if (!"out".equals(sourcePort)) { //$NON-NLS-1$
            edge.setSourcePort(sourcePort);
        }
        if (!"in".equals(targetPort)) { //$NON-NLS-1$
            edge.setTargetPort(targetPort);
        }
        add(diagram.pipeline(), PipelinePackage.Literals.PIPELINE__EDGES, edge);
    }
}
