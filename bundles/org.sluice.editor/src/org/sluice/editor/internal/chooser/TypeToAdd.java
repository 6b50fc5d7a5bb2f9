package org.sluice.editor.internal.chooser;

import java.util.List;
import java.util.Optional;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CompoundCommand;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.sluice.catalog.NodeType;
import org.sluice.catalog.Port;
import org.sluice.editor.internal.CanvasContext;
import org.sluice.editor.internal.ConnectionRules;
import org.sluice.editor.internal.Diagram;
import org.sluice.editor.internal.Messages;
import org.sluice.editor.internal.NodeFaces;
import org.sluice.editor.internal.commands.ConnectPortsCommand;
import org.sluice.editor.internal.commands.CreateNodeCommand;
import org.sluice.editor.internal.editparts.NodeEditPart;
import org.sluice.editor.internal.figures.DiagramTheme;
import org.sluice.editor.internal.palette.NodeTypeFactory;
import org.sluice.model.Node;
import org.sluice.model.layout.NodeLayout;

/** Adding nodes by typing: opens the chooser at a place, adds what is chosen and connects it, as one step. */
public final class TypeToAdd {

    private static final int SNAP = DiagramTheme.GRID_STEP / 2;
    private static final int GAP = 80;
    private static final int ROW = DiagramTheme.CARD_HEIGHT + DiagramTheme.FOOTER_HEIGHT + 22;

    private final GraphicalViewer viewer;
    private final CanvasContext context;

    public TypeToAdd(GraphicalViewer viewer, CanvasContext context) {
        this.viewer = viewer;
        this.context = context;
    }

    /**
     * A key was pressed: after the one selected node that has an output, else where the pointer is.
     *
     * @param typed the letter, or nothing
     */
    public void atSelection(String typed) {
        if (viewer.getSelectedEditParts().size() == 1 && viewer.getSelectedEditParts().get(0) instanceof NodeEditPart part && !part.nodeFigure().face().outputs().isEmpty()) {
            Rectangle card = part.nodeFigure().cardBounds();
            Point free = freePlace(new Point(card.x + card.width + GAP, card.y));
            Point shown = new Point(card.x + card.width + 12, card.y);
            part.nodeFigure().translateToAbsolute(shown);
            open(shown, part.node(), part.nodeFigure().face().outputs().get(0).name(), free, typed);
            return;
        }
        Control canvas = viewer.getControl();
        org.eclipse.swt.graphics.Point pointer = canvas.toControl(canvas.getDisplay().getCursorLocation());
        boolean inside = pointer.x >= 0 && pointer.y >= 0 && pointer.x < canvas.getSize().x && pointer.y < canvas.getSize().y;
        at(inside ? new Point(pointer.x, pointer.y) : new Point(canvas.getSize().x / 2, canvas.getSize().y / 2), typed);
    }

    /** At a place of the canvas, in viewer coordinates; not connected to anything. */
    public void at(Point place, String typed) {
        Point card = inDiagram(place).translate(-DiagramTheme.CARD_WIDTH / 2, -DiagramTheme.CARD_HEIGHT / 2);
        open(place, null, null, freePlace(card), typed);
    }

    /** Where an edge from a port was dropped over nothing, in viewer coordinates: only what can read from the port is offered. */
    public void after(Node source, String port, Point place) {
        open(place, source, port, freePlace(inDiagram(place).translate(0, -DiagramTheme.CARD_HEIGHT / 2)), ""); //$NON-NLS-1$
    }

    /** Adds a node without asking: after the one selected node when it can read from its output, else in the middle of what is seen. */
    public void add(NodeType type) {
        if (viewer.getSelectedEditParts().size() == 1 && viewer.getSelectedEditParts().get(0) instanceof NodeEditPart part && !part.nodeFigure().face().outputs().isEmpty()) {
            String port = part.nodeFigure().face().outputs().get(0).name();
            if (ConnectionRules.inputFor(context.diagram(), part.node(), port, type).isPresent()) {
                Rectangle card = part.nodeFigure().cardBounds();
                add(type, part.node(), port, freePlace(new Point(card.x + card.width + GAP, card.y)));
                return;
            }
        }
        Control canvas = viewer.getControl();
        Point middle = inDiagram(new Point(canvas.getSize().x / 2, canvas.getSize().y / 2)).translate(-DiagramTheme.CARD_WIDTH / 2, -DiagramTheme.CARD_HEIGHT / 2);
        add(type, null, null, freePlace(middle));
    }

    private Point inDiagram(Point place) {
        Point point = place.getCopy();
        GraphicalEditPart contents = (GraphicalEditPart) viewer.getContents();
        contents.getFigure().translateToRelative(point);
        return point;
    }

    private void open(Point place, Node source, String port, Point card, String typed) {
        Diagram diagram = context.diagram();
        List<NodeType> types = diagram.catalog().types().stream().filter(type -> source == null || ConnectionRules.inputFor(diagram, source, port, type).isPresent()).toList();
        String prompt = source == null ? Messages.Chooser_prompt : NLS.bind(Messages.Chooser_promptAfter, NodeFaces.label(source));
        Control canvas = viewer.getControl();
        new NodeChooser(canvas.getShell(), context.theme(), canvas.toDisplay(place.x, place.y), prompt, types, typed, type -> add(type, source, port, card)).open();
    }

    private void add(NodeType type, Node source, String port, Point card) {
        Node node = (Node) new NodeTypeFactory(type).getNewObject();
        viewer.getEditDomain().getCommandStack().execute(command(context.diagram(), node, type, source, port, card));
        viewer.getControl().forceFocus();
        if (viewer.getEditPartRegistry().get(node) instanceof EditPart part) {
            viewer.flush();
            viewer.select(part);
            viewer.reveal(part);
        }
    }

    static Command command(Diagram diagram, Node node, NodeType type, Node source, String port, Point card) {
        CompoundCommand all = new CompoundCommand(Messages.Command_addNode);
        all.add(new CreateNodeCommand(diagram, node, card));
        Optional<Port> input = source == null ? Optional.empty() : ConnectionRules.inputFor(diagram, source, port, type);
        if (input.isPresent()) {
            ConnectPortsCommand connect = new ConnectPortsCommand(diagram, source, port);
            connect.setTarget(node, input.get().name());
            all.add(connect);
        }
        return all;
    }

    /** The place, on the grid; further down while a card lies there. */
    private Point freePlace(Point wanted) {
        Point place = new Point(Math.round(wanted.x / (float) SNAP) * SNAP, Math.round(wanted.y / (float) SNAP) * SNAP);
        boolean moved = true;
        for (int i = 0; moved && i < 200; i++) {
            moved = false;
            Rectangle card = new Rectangle(place.x - 8, place.y - 8, DiagramTheme.CARD_WIDTH + 16, DiagramTheme.CARD_HEIGHT + 16);
            for (NodeLayout other : context.diagram().layout().getNodes()) {
                if (card.intersects(new Rectangle(other.getX(), other.getY(), DiagramTheme.CARD_WIDTH, DiagramTheme.CARD_HEIGHT))) {
                    place.y = (other.getY() + ROW + SNAP - 1) / SNAP * SNAP;
                    moved = true;
                    break;
                }
            }
        }
        return place;
    }
}
