package org.sluice.editor.internal.figures;

import java.util.List;

import org.eclipse.draw2d.ConnectionLocator;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.MouseEvent;
import org.eclipse.draw2d.MouseMotionListener;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.sluice.editor.internal.figures.DiagramTheme.Token;

/** An edge: 1.5 pixels wide, rounded corners, a small arrow head, and a pill for the count of a run. */
public final class EdgeFigure extends PolylineConnection {

    private static final int ARROW = 7;
    /** By rate, in half pixels. */
    private static final int[] WIDTHS = {3, 3, 4, 6, 8};

    private final FigureContext context;
    private final CountPill pill;
    private List<Point> bendPoints = List.of();
    private String toolTip = ""; //$NON-NLS-1$
    private boolean selected;
    private boolean pointed;
    private boolean accepting;
    private boolean mismatch;
    private boolean leftOut;
    private boolean errors;
    private boolean feedback;
    private boolean fanIn;
    private int rate;
    private boolean coloured;
    private PointList rounded;

    public EdgeFigure(FigureContext context) {
        this.context = context;
        this.pill = new CountPill(context);
        pill.setVisible(false);
        add(pill, new ConnectionLocator(this, ConnectionLocator.MIDDLE) {
            @Override
            protected Point getLocation(PointList points) {
                return EdgeFigure.pillPlace(points, fanIn);
            }
        });
        setTolerance(5);
        addMouseMotionListener(new MouseMotionListener.Stub() {
            @Override
            public void mouseEntered(MouseEvent event) {
                setPointed(true);
            }

            @Override
            public void mouseExited(MouseEvent event) {
                setPointed(false);
            }
        });
    }

    /** An edge that follows the pointer while it is drawn. */
    public static EdgeFigure feedback(FigureContext context) {
        EdgeFigure edge = new EdgeFigure(context);
        edge.feedback = true;
        edge.setConnectionRouter(new EdgeRouter());
        return edge;
    }

    public List<Point> bendPoints() {
        return bendPoints;
    }

    public void setBendPoints(List<Point> points) {
        if (!bendPoints.equals(points)) {
            bendPoints = List.copyOf(points);
            revalidate();
        }
    }

    /** Several edges end in the same port: they part near their sources' side, not near the target. */
    public void setFanIn(boolean value) {
        if (fanIn != value) {
            fanIn = value;
            revalidate();
        }
    }

    public boolean fanIn() {
        return fanIn;
    }

    public CountPill pill() {
        return pill;
    }

    public void setToolTipText(String text) {
        toolTip = text;
    }

    /** Exact count for the tooltip is kept by the pill. */
    @Override
    public IFigure getToolTip() {
        String text = pill.exact().isEmpty() ? toolTip : toolTip + '\n' + pill.exact();
        return text.isEmpty() ? null : new ToolTipFigure(context.theme(), text);
    }

    public void setSelected(boolean value) {
        if (selected != value) {
            selected = value;
            repaint();
        }
    }

    /** A node dropped here now would be inserted: thick, in the accent colour. */
    public void setAccepting(boolean value) {
        if (accepting != value) {
            accepting = value;
            repaint();
        }
    }

    /** Dashed and quiet: nothing flows, as one of its ends is not in the program. */
    public void setLeftOut(boolean value) {
        if (leftOut != value) {
            leftOut = value;
            repaint();
        }
    }

    /** Dashed: what flows does not fit the target. */
    public void setMismatch(boolean value) {
        if (mismatch != value) {
            mismatch = value;
            repaint();
        }
    }

    public boolean isMismatch() {
        return mismatch;
    }

    /** Short dashes and a mark: carries records that failed. */
    public void setErrors(boolean value) {
        if (errors != value) {
            errors = value;
            repaint();
        }
    }

    public boolean isErrors() {
        return errors;
    }

    /** 0 = nothing flows or no run, 1 … 4 = more and more, by width. @param byColour by colour, too */
    public void setRate(int value, boolean byColour) {
        if (rate != value || coloured != byColour) {
            rate = value;
            coloured = byColour;
            repaint();
        }
    }

    public int rate() {
        return rate;
    }

    private void setPointed(boolean value) {
        if (pointed != value) {
            pointed = value;
            repaint();
        }
    }

    @Override
    public void setPoints(PointList points) {
        rounded = null;
        super.setPoints(points);
    }

    @Override
    public void primTranslate(int dx, int dy) {
        rounded = null;
        super.primTranslate(dx, dy);
    }

    /** The ends belong to the ports, so that a new edge can start where others do. */
    @Override
    public boolean containsPoint(int x, int y) {
        int reach = DiagramTheme.PORT_RADIUS_HOVER + DiagramTheme.PORT_RADIUS;
        Point point = new Point(x, y);
        return getPoints().size() > 1 && getStart().getDistance(point) > reach && getEnd().getDistance(point) > reach
                && super.containsPoint(x, y);
    }

    @Override
    public Rectangle getBounds() {
        if (bounds == null) {
            super.getBounds();
            bounds.expand(ARROW + 2, ARROW + 2);
        }
        return bounds;
    }

    @Override
    protected void outlineShape(Graphics g) {
        PointList corners = getPoints();
        if (corners.size() < 2) {
            return;
        }
        if (context.zoom() < FigureContext.DETAIL_ZOOM) {
            paintPlain(g, corners);
            return;
        }
        if (rounded == null) {
            rounded = RoundedRoute.halfPixels(corners, DiagramTheme.EDGE_CORNER, ARROW - 1);
        }
        Color color = color();
        g.pushState();
        g.setAntialias(SWT.ON);
        g.setForegroundColor(color);
        g.setBackgroundColor(color);
        Point end = corners.getLastPoint();
        g.fillPolygon(head(corners.getPoint(corners.size() - 2), end));
        g.setLineCap(SWT.CAP_FLAT);
        g.setLineJoin(SWT.JOIN_ROUND);
        g.setLineStyle(SWT.LINE_SOLID);
        if (mismatch || leftOut) {
            g.setLineDash(new int[] {10, 8});
        } else if (errors) {
            g.setLineDash(new int[] {6, 6});
        }
        // 1.5 pixels without newer API: half-pixel coordinates under a scale of one half
        g.scale(0.5);
        g.setLineWidth(accepting ? 9 : Math.max(selected ? 5 : 3, WIDTHS[rate]));
        g.drawPolyline(rounded);
        g.popState();
        if (errors && !feedback) {
            g.setLineStyle(SWT.LINE_SOLID);
            ErrorMarks.edge(g, corners, color, context.theme().color(Token.CANVAS));
        }
    }

    /** The arrow head, in the direction of the last stretch. */
    private static int[] head(Point before, Point end) {
        double length = Math.max(1, before.getDistance(end));
        double x = (end.x - before.x) / length;
        double y = (end.y - before.y) / length;
        return new int[] {end.x, end.y, (int) Math.round(end.x - ARROW * x - 4 * y), (int) Math.round(end.y - ARROW * y + 4 * x),
            (int) Math.round(end.x - ARROW * x + 4 * y), (int) Math.round(end.y - ARROW * y - 4 * x)};
    }

    private Color color() {
        boolean strong = selected || feedback || accepting;
        if (!strong && !mismatch && !errors && !pointed && rate > 0 && coloured && !context.ended()) {
            return context.theme().color(context.theme().heat(rate));
        }
        return context.theme().color(strong ? Token.ACCENT : leftOut ? Token.BORDER : mismatch || errors ? Token.ERROR : pointed ? Token.TEXT
                : rate > 0 && !context.ended() ? Token.EDGE_LIVE : Token.EDGE);
    }

    /** From afar: right angles without smoothing, which is many times cheaper; at least about a pixel wide on the screen. */
    private void paintPlain(Graphics g, PointList corners) {
        g.setAntialias(SWT.OFF);
        g.setForegroundColor(color());
        g.setLineJoin(SWT.JOIN_MITER);
        g.setLineCap(SWT.CAP_FLAT);
        g.setLineStyle(SWT.LINE_SOLID);
        g.setLineWidth((int) Math.round(Math.max(1.5, (accepting ? 4 : Math.max(selected ? 1.6 : 0.9, 0.3 * WIDTHS[rate])) / context.zoom())));
        g.drawPolyline(corners);
        if (context.zoom() >= FigureContext.NAME_ZOOM) {
            Point end = corners.getLastPoint();
            g.setBackgroundColor(color());
            g.fillPolygon(head(corners.getPoint(corners.size() - 2), end));
        }
    }

    /** Pills are painted by the layer, above all edges. */
    @Override
    protected void paintChildren(Graphics g) {
        // see EdgeLayer
    }

    /** Middle of the part that the edge shares with no other: the last stretch, or the first one of a fan-in. */
    static Point pillPlace(PointList points, boolean fanIn) {
        int last = points.size() - 1;
        if (last < 1) {
            return new Point();
        }
        int segment = fanIn ? 0 : last - 1;
        Point a = points.getPoint(segment);
        Point b = points.getPoint(segment + 1);
        int room = Math.abs(b.x - a.x);
        if (room < DiagramTheme.PILL_WIDTH && last > 1) {
            segment = longest(points);
            a = points.getPoint(segment);
            b = points.getPoint(segment + 1);
        }
        return new Point((a.x + b.x) / 2 - (fanIn || segment < last - 1 ? 0 : ARROW / 2), (a.y + b.y) / 2);
    }

    private static int longest(PointList points) {
        int best = 0;
        double length = -1;
        for (int i = 0; i < points.size() - 1; i++) {
            double d = points.getPoint(i).getDistance(points.getPoint(i + 1));
            if (d > length) {
                length = d;
                best = i;
            }
        }
        return best;
    }
}
