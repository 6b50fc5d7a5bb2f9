package org.sluice.editor.internal.tools;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.tools.AbstractTool;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.sluice.editor.internal.CanvasContext;
import org.sluice.editor.internal.ConnectionRules;
import org.sluice.editor.internal.Messages;
import org.sluice.editor.internal.NodeFaces;
import org.sluice.editor.internal.commands.ConnectPortsCommand;
import org.sluice.editor.internal.editparts.NodeEditPart;
import org.sluice.editor.internal.figures.EdgeFigure;
import org.sluice.editor.internal.figures.NodeFigure.PortHit;
import org.sluice.editor.internal.figures.PortAnchor;

/**
 * Draws an edge without a mouse: starts at an output of the selected node; the arrow keys choose among the inputs that it may end at, the nearest
 * first, Page Up and Page Down among the outputs; Enter connects, Escape leaves.
 */
public final class ConnectKeysTool extends AbstractTool {

    /** An input that the edge may end at. */
    private record Target(NodeEditPart part, PortHit port, double distance) {
    }

    private final GraphicalViewer viewer;
    private final NodeEditPart source;
    private final CanvasContext context;
    private EdgeFigure line;
    private List<Target> targets = List.of();
    private int output;
    private int chosen;

    public ConnectKeysTool(GraphicalViewer viewer, NodeEditPart source) {
        this.viewer = viewer;
        this.source = source;
        this.context = source.context();
        setUnloadWhenFinished(true);
    }

    @Override
    protected String getCommandName() {
        return REQ_CONNECTION_END;
    }

    @Override
    public void activate() {
        super.activate();
        setViewer(viewer);
        choose(0);
    }

    @Override
    public void deactivate() {
        clear();
        context.showStatus(null);
        super.deactivate();
    }

    /** Takes one of the outputs; tells why when none or no target is there. */
    private void choose(int wanted) {
        int outputs = source.nodeFigure().face().outputs().size();
        if (outputs == 0) {
            leave(NLS.bind(Messages.ConnectKeys_noOutput, NodeFaces.label(source.node())));
            return;
        }
        output = Math.floorMod(wanted, outputs);
        targets = targets();
        chosen = 0;
        if (targets.isEmpty()) {
            leave(NLS.bind(Messages.ConnectKeys_none, NodeFaces.label(source.node())));
        } else {
            show();
        }
    }

    private void leave(String why) {
        viewer.getControl().getDisplay().asyncExec(() -> {
            getDomain().loadDefaultTool();
            context.showStatus(why);
        });
    }

    private String port() {
        return source.portName(new PortHit(false, output));
    }

    private List<Target> targets() {
        List<Target> found = new ArrayList<>();
        Point from = source.nodeFigure().portCenter(false, output);
        for (Object child : viewer.getContents().getChildren()) {
            if (child instanceof NodeEditPart part && part != source) {
                for (int i = 0; i < part.nodeFigure().face().inputs().size(); i++) {
                    PortHit hit = new PortHit(true, i);
                    if (ConnectionRules.refusal(context.diagram(), source.node(), port(), part.node(), part.portName(hit), null).isEmpty()) {
                        Point to = part.nodeFigure().portCenter(true, i);
                        // what lies to the left is a detour
                        found.add(new Target(part, hit, from.getDistance(to) + (to.x < from.x ? 2000 : 0)));
                    }
                }
            }
        }
        found.sort(Comparator.comparingDouble(Target::distance));
        return found;
    }

    private void show() {
        clear();
        Target target = targets.get(chosen);
        viewer.reveal(target.part());
        line = EdgeFigure.feedback(context);
        line.setSourceAnchor(new PortAnchor(source.nodeFigure(), false, port()));
        line.setTargetAnchor(new PortAnchor(target.part().nodeFigure(), true, target.part().portName(target.port())));
        addFeedback(line);
        target.part().nodeFigure().setTarget(target.port(), true);
        context.showHint(NLS.bind(Messages.ConnectKeys_status, new Object[] {'\'' + NodeFaces.label(source.node()) + '.' + port() + '\'',
            '\'' + NodeFaces.label(target.part().node()) + '.' + target.part().portName(target.port()) + '\'', chosen + 1, targets.size()}));
    }

    private void clear() {
        if (line != null) {
            removeFeedback(line);
            line = null;
            targets.forEach(target -> target.part().nodeFigure().setTarget(null, true));
        }
    }

    @Override
    protected boolean handleKeyDown(KeyEvent event) {
        switch (event.keyCode) {
            case SWT.ESC -> getDomain().loadDefaultTool();
            case SWT.ARROW_DOWN, SWT.ARROW_RIGHT -> step(1);
            case SWT.ARROW_UP, SWT.ARROW_LEFT -> step(-1);
            case SWT.PAGE_DOWN -> choose(output + 1);
            case SWT.PAGE_UP -> choose(output - 1);
            case SWT.CR, SWT.KEYPAD_CR -> connect();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void step(int by) {
        chosen = Math.floorMod(chosen + by, targets.size());
        show();
    }

    private void connect() {
        Target target = targets.get(chosen);
        ConnectPortsCommand command = new ConnectPortsCommand(context.diagram(), source.node(), port());
        command.setTarget(target.part().node(), target.part().portName(target.port()));
        getDomain().loadDefaultTool();
        viewer.getEditDomain().getCommandStack().execute(command);
        viewer.select(target.part());
    }

    @Override
    protected boolean handleButtonDown(int button) {
        getDomain().loadDefaultTool();
        return true;
    }
}
