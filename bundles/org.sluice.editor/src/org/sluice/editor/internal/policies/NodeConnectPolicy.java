package org.sluice.editor.internal.policies;

import java.util.Optional;

import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.ConnectionRouter;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.UnexecutableCommand;
import org.eclipse.gef.editpolicies.GraphicalNodeEditPolicy;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.DropRequest;
import org.eclipse.gef.requests.ReconnectRequest;
import org.sluice.editor.internal.CanvasContext;
import org.sluice.editor.internal.ConnectionRules;
import org.sluice.editor.internal.commands.ConnectPortsCommand;
import org.sluice.editor.internal.commands.ReconnectEdgeCommand;
import org.sluice.editor.internal.editparts.NodeEditPart;
import org.sluice.editor.internal.figures.EdgeFigure;
import org.sluice.editor.internal.figures.EdgeRouter;
import org.sluice.editor.internal.figures.NodeFigure.PortHit;
import org.sluice.model.Edge;
import org.sluice.model.Node;

/** Drawing and reconnecting edges; a refused target says why in the status line. */
public final class NodeConnectPolicy extends GraphicalNodeEditPolicy {

    private final CanvasContext context;

    public NodeConnectPolicy(CanvasContext context) {
        this.context = context;
    }

    private NodeEditPart part() {
        return (NodeEditPart) getHost();
    }

    private Node node() {
        return part().node();
    }

    @Override
    protected Command getConnectionCreateCommand(CreateConnectionRequest request) {
        PortHit port = part().portFor(request.getLocation(), false);
        if (port == null) {
            return null;
        }
        ConnectPortsCommand command = new ConnectPortsCommand(context.diagram(), node(), part().portName(port));
        request.setStartCommand(command);
        return command;
    }

    @Override
    protected Command getConnectionCompleteCommand(CreateConnectionRequest request) {
        if (!(request.getStartCommand() instanceof ConnectPortsCommand command)) {
            return null;
        }
        PortHit port = part().portFor(request.getLocation(), true);
        if (port == null) {
            return UnexecutableCommand.INSTANCE;
        }
        command.setTarget(node(), part().portName(port));
        return command;
    }

    @Override
    protected Command getReconnectTargetCommand(ReconnectRequest request) {
        Edge edge = (Edge) request.getConnectionEditPart().getModel();
        PortHit port = part().portFor(request.getLocation(), true);
        return port == null ? UnexecutableCommand.INSTANCE
                : new ReconnectEdgeCommand(context.diagram(), edge, edge.getSource(), edge.getSourcePort(), node(), part().portName(port));
    }

    @Override
    protected Command getReconnectSourceCommand(ReconnectRequest request) {
        Edge edge = (Edge) request.getConnectionEditPart().getModel();
        PortHit port = part().portFor(request.getLocation(), false);
        return port == null ? UnexecutableCommand.INSTANCE
                : new ReconnectEdgeCommand(context.diagram(), edge, node(), part().portName(port), edge.getTarget(), edge.getTargetPort());
    }

    @Override
    protected Connection createDummyConnection(Request request) {
        return EdgeFigure.feedback(context);
    }

    @Override
    protected ConnectionRouter getDummyConnectionRouter(CreateConnectionRequest request) {
        return new EdgeRouter();
    }

    @Override
    protected void showTargetConnectionFeedback(DropRequest request) {
        Optional<String> refusal;
        boolean input = true;
        if (request instanceof CreateConnectionRequest create && REQ_CONNECTION_END.equals(create.getType())
                && create.getStartCommand() instanceof ConnectPortsCommand command) {
            refusal = refusal(request, true, command.source(), command.sourcePort(), null);
        } else if (request instanceof ReconnectRequest reconnect && reconnect.getConnectionEditPart() != null) {
            Edge edge = (Edge) reconnect.getConnectionEditPart().getModel();
            input = REQ_RECONNECT_TARGET.equals(reconnect.getType());
            refusal = refusal(request, input, input ? edge.getSource() : edge.getTarget(),
                    input ? edge.getSourcePort() : edge.getTargetPort(), edge);
        } else {
            return;
        }
        PortHit port = part().portFor(request.getLocation(), input);
        part().nodeFigure().setTarget(port, refusal.isEmpty());
        context.showStatus(refusal.orElse(null));
    }

    private Optional<String> refusal(DropRequest request, boolean input, Node otherNode, String otherPort, Edge moved) {
        PortHit port = part().portFor(request.getLocation(), input);
        String name = port == null ? "" : part().portName(port); //$NON-NLS-1$
        return input ? ConnectionRules.refusal(context.diagram(), otherNode, otherPort, node(), name, moved)
                : ConnectionRules.refusal(context.diagram(), node(), name, otherNode, otherPort, moved);
    }

    @Override
    protected void eraseTargetConnectionFeedback(DropRequest request) {
        part().nodeFigure().setTarget(null, true);
        context.showStatus(null);
    }
}
