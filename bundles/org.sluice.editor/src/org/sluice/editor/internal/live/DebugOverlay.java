package org.sluice.editor.internal.live;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.swt.SWT;
import org.sluice.editor.DebugMarks;
import org.sluice.editor.internal.editparts.EdgeEditPart;
import org.sluice.editor.internal.editparts.NodeEditPart;
import org.sluice.editor.internal.figures.DiagramTheme;
import org.sluice.editor.internal.figures.DiagramTheme.Token;
import org.sluice.model.Edge;
import org.sluice.model.Node;
import org.sluice.model.Pipeline;

/** Paints breakpoints and the current node over the cards and edges, wherever these are. */
public final class DebugOverlay implements DebugMarks {

    private static final int RADIUS = 6;

    private final Supplier<Pipeline> pipeline;
    private final Supplier<GraphicalViewer> viewer;
    private final Supplier<DiagramTheme> theme;
    private final Paper paper = new Paper();
    private Map<String, Mark> breakpoints = Map.of();
    private Optional<String> current = Optional.empty();
    private boolean safe;

    public DebugOverlay(Supplier<Pipeline> pipeline, Supplier<GraphicalViewer> viewer, Supplier<DiagramTheme> theme) {
        this.pipeline = pipeline;
        this.viewer = viewer;
        this.theme = theme;
    }

    @Override
    public void show(Map<String, Mark> newBreakpoints, Optional<String> newCurrent, boolean newSafe) {
        if (newBreakpoints.equals(breakpoints) && newCurrent.equals(current) && newSafe == safe && paper.getParent() != null) {
            return;
        }
        breakpoints = Map.copyOf(newBreakpoints);
        current = newCurrent;
        safe = newSafe;
        if (viewer.get() == null) {
            return;
        }
        IFigure layer = LayerManager.Helper.find(viewer.get().getRootEditPart()).getLayer(LayerConstants.SCALED_FEEDBACK_LAYER);
        boolean wanted = !breakpoints.isEmpty() || current.isPresent();
        if (wanted && paper.getParent() != layer) {
            layer.add(paper);
        } else if (!wanted && paper.getParent() != null) {
            paper.getParent().remove(paper);
        }
        paper.repaint();
        layer.repaint();
    }

    /** As large as the diagram, without catching the mouse. */
    private final class Paper extends FreeformLayer {

        @Override
        public boolean containsPoint(int x, int y) {
            return false;
        }

        @Override
        public Rectangle getFreeformExtent() {
            return new Rectangle();
        }

        @Override
        protected void paintFigure(Graphics g) {
            Pipeline shown = pipeline.get();
            if (shown == null) {
                return;
            }
            g.setAntialias(SWT.ON);
            for (Node node : shown.getNodes()) {
                if (viewer.get().getEditPartRegistry().get(node) instanceof NodeEditPart part) {
                    Rectangle card = part.nodeFigure().cardBounds();
                    if (current.filter(node.getId()::equals).isPresent()) {
                        paintCurrent(g, part.nodeFigure().getBounds().getIntersection(card.getExpanded(0, DiagramTheme.FOOTER_HEIGHT)), card);
                    }
                    Mark mark = breakpoints.get(node.getId());
                    if (mark != null) {
                        paintMark(g, mark, new Point(card.x + 1, card.y + 1));
                    }
                }
            }
            for (Edge edge : shown.getEdges()) {
                Mark mark = breakpoints.get(edge.getId());
                if (mark != null && viewer.get().getEditPartRegistry().get(edge) instanceof EdgeEditPart part) {
                    Rectangle pill = part.edgeFigure().pill().getBounds();
                    paintMark(g, mark, pill.isEmpty() ? part.edgeFigure().getPoints().getMidpoint() : new Point(pill.x, pill.getCenter().y));
                }
            }
        }

        private void paintCurrent(Graphics g, Rectangle whole, Rectangle card) {
            DiagramTheme colours = theme.get();
            g.setForegroundColor(colours.color(Token.VALID));
            g.setLineWidth(3);
            g.drawRoundRectangle(card.getExpanded(2, 2).resize(-1, -1), DiagramTheme.CORNER * 2, DiagramTheme.CORNER * 2);
            g.setLineWidth(1);
            int x = card.x - 4;
            int y = card.getCenter().y;
            g.setBackgroundColor(colours.color(Token.VALID));
            g.fillPolygon(new int[] {x - 12, y - 8, x + 2, y, x - 12, y + 8});
        }

        private void paintMark(Graphics g, Mark mark, Point c) {
            DiagramTheme colours = theme.get();
            g.setLineWidth(2);
            g.setForegroundColor(colours.color(mark == Mark.DISABLED ? Token.TEXT_MUTED : Token.CARD));
            g.setBackgroundColor(colours.color(mark == Mark.DISABLED ? Token.CARD : Token.ERROR));
            g.fillOval(c.x - RADIUS, c.y - RADIUS, 2 * RADIUS, 2 * RADIUS);
            g.drawOval(c.x - RADIUS, c.y - RADIUS, 2 * RADIUS, 2 * RADIUS);
            g.setLineWidth(1);
            if (mark == Mark.CONDITIONAL) {
                g.setForegroundColor(colours.color(Token.CARD));
                g.setFont(colours.smallBoldFont());
                g.drawString("?", c.x - 3, c.y - 7); //$NON-NLS-1$
            }
        }
    }
}
