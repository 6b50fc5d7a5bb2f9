package org.sluice.editor.internal.figures;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.MouseEvent;
import org.eclipse.draw2d.MouseMotionListener;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.handles.HandleBounds;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.sluice.editor.internal.Messages;
import org.sluice.editor.internal.figures.DiagramTheme.Token;
import org.sluice.editor.internal.figures.NodeFace.PortFace;
import org.sluice.layout.NodeSizes;

/**
 * A node card: band in the category's colour, icon, name, detail line, ports, and while a run is attached a footer with
 * its numbers. One figure without children, so that thousands of them stay cheap; its size never depends on text.
 */
public final class NodeFigure extends Figure implements HandleBounds {

    /** How a card is drawn when selected. */
    public enum Selection { NONE, SECONDARY, PRIMARY }

    /** A place on the card. */
    public enum Zone { NAME, DETAIL, FOOTER, OTHER }

    /** A port under the pointer. */
    public record PortHit(boolean input, int index) {
    }

    private static final int TEXT_X = DiagramTheme.BAND + 10 + DiagramTheme.ICON + 9;
    private static final int NAME_Y = 8;
    private static final int DETAIL_Y = 29;
    private static final int MARK = 16;
    private static final int PIN = 12;

    private final FigureContext context;
    private Function<PortHit, String> portTypes = hit -> ""; //$NON-NLS-1$
    private NodeFace face;
    private NodeProblem problem;
    private LiveText live;
    private Selection selection = Selection.NONE;
    private PortHit hover;
    private PortHit target;
    private boolean targetValid;
    private boolean pointed;
    private boolean accepting;
    private boolean pinned;
    private String shownName;
    private String shownDetail;

    public NodeFigure(FigureContext context, NodeFace face) {
        this.context = context;
        this.face = face;
        setOpaque(false);
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
        createSpots();
    }

    /** Places that have a tooltip of their own: one at each port, one at the mark for problems. */
    private void createSpots() {
        removeAll();
        for (boolean input : new boolean[] {true, false}) {
            int count = (input ? face.inputs() : face.outputs()).size();
            for (int i = 0; i < count; i++) {
                PortHit port = new PortHit(input, i);
                add(new Spot(context.theme(), port, () -> portText(port), inside -> setHover(inside ? port : null)));
            }
        }
        add(new Spot(context.theme(), null, this::markText, inside -> { }));
        placeSpots();
    }

    private void placeSpots() {
        int reach = DiagramTheme.PORT_RADIUS_HOVER;
        Rectangle card = cardBounds();
        for (Object child : getChildren()) {
            Spot spot = (Spot) child;
            if (spot.port() == null) {
                spot.setBounds(new Rectangle(card.x + card.width - MARK - 11, card.y + 6, MARK + 4, MARK + 4));
            } else {
                Point center = portCenter(spot.port().input(), spot.port().index());
                spot.setBounds(new Rectangle(center.x - reach, center.y - reach, 2 * reach + 1, 2 * reach + 1));
            }
        }
    }

    @Override
    public void setBounds(Rectangle bounds) {
        boolean resized = bounds.width != getBounds().width || bounds.height != getBounds().height;
        super.setBounds(bounds);
        if (resized) {
            placeSpots();
        }
    }

    private String markText() {
        return live != null && live.failed() ? live.exact() : problem != null ? problem.text() : toolTipText();
    }

    /** Where the Java types of ports come from; empty when unknown. */
    public void setPortTypes(Function<PortHit, String> types) {
        portTypes = types;
    }

    private String portText(PortHit hit) {
        PortFace port = (hit.input() ? face.inputs() : face.outputs()).get(hit.index());
        String text = NLS.bind(hit.input() ? Messages.Port_input : Messages.Port_output, port.name(), port.type());
        String type = portTypes.apply(hit);
        return text + (type.isEmpty() ? "" : '\n' + type) + (port.doc().isEmpty() ? "" : '\n' + port.doc()); //$NON-NLS-1$ //$NON-NLS-2$
    }

    @Override
    protected void paintChildren(Graphics g) {
        // spots are invisible
    }

    /** Size of a card with its ports. */
    public static Dimension size(boolean attached) {
        return new Dimension(DiagramTheme.CARD_WIDTH + 2 * DiagramTheme.PORT_MARGIN,
                DiagramTheme.CARD_HEIGHT + (attached ? DiagramTheme.FOOTER_HEIGHT : 0));
    }

    public NodeFace face() {
        return face;
    }

    public LiveText live() {
        return live;
    }

    public NodeProblem problem() {
        return problem;
    }

    public void setFace(NodeFace newFace) {
        if (!newFace.equals(face)) {
            boolean ports = !newFace.inputs().equals(face.inputs()) || !newFace.outputs().equals(face.outputs());
            face = newFace;
            if (ports) {
                createSpots();
            }
            shownName = null;
            shownDetail = null;
            repaint();
        }
    }

    public void setProblem(NodeProblem newProblem) {
        if (!Objects.equals(problem, newProblem)) {
            problem = newProblem;
            shownName = null;
            repaint();
        }
    }

    /** Sets the footer; null takes it away. Only the footer is repainted, unless the failed state changes. */
    public void setLive(LiveText text) {
        if (live == text || live != null && text != null && live.looksLike(text, context.zoom() >= FigureContext.DETAIL_ZOOM)) {
            live = text; // its exact numbers may be others
            return;
        }
        boolean whole = live == null || text == null || live.failed() != text.failed() || !live.errors().equals(text.errors());
        live = text;
        if (whole) {
            shownName = null;
            repaint();
        } else {
            repaint(footerBounds());
        }
    }

    /** Shows whether automatic layout leaves the card where it is. */
    public void setPinned(boolean value) {
        if (pinned != value) {
            pinned = value;
            repaint();
        }
    }

    public boolean isPinned() {
        return pinned;
    }

    public void setSelection(Selection newSelection) {
        if (selection != newSelection) {
            selection = newSelection;
            repaint();
        }
    }

    /** A node dropped here now would replace this one: dashed in the accent colour, and no longer quite there. */
    public void setAccepting(boolean value) {
        if (accepting != value) {
            accepting = value;
            repaint();
        }
    }

    /** Shows where a connection would end; null ends the feedback. */
    public void setTarget(PortHit port, boolean valid) {
        if (!Objects.equals(target, port) || targetValid != valid) {
            target = port;
            targetValid = valid;
            repaint();
        }
    }

    private void setHover(PortHit port) {
        if (!Objects.equals(hover, port)) {
            hover = port;
            setCursor(null);
            repaint();
        }
    }

    private void setPointed(boolean value) {
        if (pointed != value) {
            pointed = value;
            repaint();
        }
    }

    // geometry ---------------------------------------------------------------------------------------------------

    /** The card without the room for ports. */
    public Rectangle cardBounds() {
        return getBounds().getCopy().expand(-DiagramTheme.PORT_MARGIN, 0);
    }

    @Override
    public Rectangle getHandleBounds() {
        return cardBounds();
    }

    private Rectangle footerBounds() {
        Rectangle card = cardBounds();
        return new Rectangle(card.x, card.y + DiagramTheme.CARD_HEIGHT, card.width, DiagramTheme.FOOTER_HEIGHT);
    }

    /** Centre of a port in the coordinates of this figure's parent. */
    public Point portCenter(boolean input, int index) {
        Rectangle card = cardBounds();
        int count = Math.max(1, (input ? face.inputs() : face.plainOutputs()).size());
        int y = card.y + (isErrors(input, index) ? NodeSizes.ERROR_PORT_Y : Math.round((index + 1) * DiagramTheme.CARD_HEIGHT / (count + 1f)));
        return new Point(input ? card.x : card.x + card.width - 1, y);
    }

    private boolean isErrors(boolean input, int index) {
        return !input && index < face.outputs().size() && face.outputs().get(index).errors();
    }

    /** Index of a port by name, 0 when the name is not known. */
    public int portIndex(boolean input, String port) {
        List<PortFace> ports = input ? face.inputs() : face.outputs();
        for (int i = 0; i < ports.size(); i++) {
            if (ports.get(i).name().equals(port)) {
                return i;
            }
        }
        return 0;
    }

    /** The port near a point in the parent's coordinates, or null. */
    public PortHit portAt(Point point) {
        int reach = DiagramTheme.PORT_RADIUS_HOVER + 4;
        PortHit nearest = null;
        int distance = Integer.MAX_VALUE;
        for (boolean input : new boolean[] {false, true}) {
            int count = (input ? face.inputs() : face.outputs()).size();
            for (int i = 0; i < count; i++) {
                Point center = portCenter(input, i);
                int away = Math.abs(center.y - point.y);
                if (Math.abs(center.x - point.x) <= reach && away <= reach && away < distance) {
                    nearest = new PortHit(input, i);
                    distance = away;
                }
            }
        }
        return nearest;
    }

    /** The input port nearest to a height, or null when there is none. */
    public PortHit nearestInput(Point point) {
        PortHit best = null;
        int distance = Integer.MAX_VALUE;
        for (int i = 0; i < face.inputs().size(); i++) {
            int d = Math.abs(portCenter(true, i).y - point.y);
            if (d < distance) {
                distance = d;
                best = new PortHit(true, i);
            }
        }
        return best;
    }

    public Zone zoneAt(Point point) {
        Rectangle card = cardBounds();
        int y = point.y - card.y;
        if (!card.contains(point)) {
            return Zone.OTHER;
        }
        return y < DETAIL_Y - 3 ? Zone.NAME : y < DiagramTheme.CARD_HEIGHT ? Zone.DETAIL : Zone.FOOTER;
    }

    /** Where the editor for the name goes. */
    public Rectangle nameBounds() {
        Rectangle card = cardBounds();
        return new Rectangle(card.x + TEXT_X, card.y + NAME_Y, card.width - TEXT_X - 8, 18);
    }

    /** Where the editor for the detail line goes. */
    public Rectangle detailBounds() {
        Rectangle card = cardBounds();
        return new Rectangle(card.x + TEXT_X, card.y + DETAIL_Y, card.width - TEXT_X - 8, 17);
    }

    // tooltip ----------------------------------------------------------------------------------------------------

    @Override
    public IFigure getToolTip() {
        String text = toolTipText();
        return text.isEmpty() ? null : new ToolTipFigure(context.theme(), text);
    }

    /** The tooltip for what is under the pointer. */
    String toolTipText() {
        StringBuilder text = new StringBuilder();
        if (live != null && live.failed()) {
            return live.exact();
        }
        if (problem != null) {
            text.append(problem.text()).append("\n\n"); //$NON-NLS-1$
        }
        text.append(face.kind());
        if (!face.detail().isEmpty()) {
            text.append('\n').append(face.detail());
        }
        if (!face.documentation().isEmpty()) {
            text.append('\n').append(face.documentation());
        }
        if (live != null && !live.exact().isEmpty()) {
            text.append("\n\n").append(live.exact()); //$NON-NLS-1$
        }
        return text.toString();
    }

    // painting ---------------------------------------------------------------------------------------------------

    @Override
    protected void paintFigure(Graphics g) {
        DiagramTheme theme = context.theme();
        Rectangle card = cardBounds();
        if (context.zoom() < FigureContext.DETAIL_ZOOM) {
            paintPlain(g, theme, card);
            return;
        }
        g.setAntialias(SWT.ON);
        paintCard(g, theme, card);
        paintFace(g, theme, card);
        if (live != null && card.height > DiagramTheme.CARD_HEIGHT) {
            LiveFooter.paint(g, context, live, footerBounds());
        }
        paintBorder(g, theme, card);
        paintPorts(g, theme);
    }

    /** From afar: filled boxes only, which is many times cheaper than rounded corners and circles. */
    private void paintPlain(Graphics g, DiagramTheme theme, Rectangle card) {
        boolean named = context.zoom() >= FigureContext.NAME_ZOOM;
        int line = (int) Math.ceil((selection == Selection.NONE ? 0.9 : 2) / context.zoom());
        boolean error = failed() || problem != null && problem.error();
        g.setAntialias(SWT.OFF);
        g.setBackgroundColor(theme.color(selection != Selection.NONE || accepting ? Token.ACCENT : error ? Token.ERROR : pointed ? Token.TEXT_MUTED : Token.BORDER));
        g.fillRectangle(card.x, card.y, card.width, card.height);
        g.setBackgroundColor(theme.color(live != null ? failed() ? Token.FOOTER_FAILED : Token.FOOTER : face.muted() ? Token.CARD_PLACEHOLDER : Token.CARD));
        g.fillRectangle(card.x + line, card.y + line, card.width - 2 * line, card.height - 2 * line);
        g.setBackgroundColor(face.leftOut() ? theme.color(Token.BORDER) : theme.color(theme.category(face.category())));
        g.fillRectangle(card.x, card.y, named ? 2 * DiagramTheme.BAND : 5 * DiagramTheme.BAND, card.height);
        if (live != null) {
            LiveFooter.gauge(g, context, live, footerBounds(), DiagramTheme.FOOTER_HEIGHT / 2);
        }
        if (named) {
            paintFace(g, theme, card);
        }
        if (named || target != null || hover != null) {
            g.setAntialias(SWT.OFF);
            g.setBackgroundColor(theme.color(target != null ? targetValid ? Token.VALID : Token.ERROR : Token.PORT));
            paintPlainPorts(g, true);
            paintPlainPorts(g, false);
        }
    }

    private void paintPlainPorts(Graphics g, boolean input) {
        for (int i = (input ? face.inputs() : face.outputs()).size() - 1; i >= 0; i--) {
            Point c = portCenter(input, i);
            int r = DiagramTheme.PORT_RADIUS + (target != null && target.equals(new PortHit(input, i)) ? 3 : 0);
            g.fillRectangle(c.x - r, c.y - r, 2 * r, 2 * r);
        }
    }

    private boolean failed() {
        return live != null && live.failed();
    }

    private void paintCard(Graphics g, DiagramTheme theme, Rectangle card) {
        int arc = 2 * DiagramTheme.CORNER;
        g.setBackgroundColor(face.leftOut() ? theme.color(Token.BORDER) : theme.color(theme.category(face.category())));
        g.fillRoundRectangle(card, arc, arc);
        g.pushState();
        g.clipRect(new Rectangle(card.x + DiagramTheme.BAND, card.y, card.width - DiagramTheme.BAND, card.height));
        g.setBackgroundColor(theme.color(face.muted() ? Token.CARD_PLACEHOLDER : Token.CARD));
        g.fillRoundRectangle(card, arc, arc);
        if (live != null && card.height > DiagramTheme.CARD_HEIGHT) {
            g.clipRect(footerBounds());
            g.setBackgroundColor(theme.color(failed() ? Token.FOOTER_FAILED : context.ended() ? Token.FOOTER_ENDED : Token.FOOTER));
            g.fillRoundRectangle(card, arc, arc);
        }
        g.restoreState();
        g.popState();
    }

    private void paintBorder(Graphics g, DiagramTheme theme, Rectangle card) {
        int arc = 2 * DiagramTheme.CORNER;
        Rectangle line = card.getCopy();
        line.width--;
        line.height--;
        boolean error = failed() || problem != null && problem.error();
        Color color = theme.color(error ? Token.ERROR : pointed ? Token.TEXT_MUTED : Token.BORDER);
        g.setLineWidth(1);
        g.setLineStyle(face.muted() ? SWT.LINE_DASH : SWT.LINE_SOLID);
        g.setForegroundColor(color);
        g.drawRoundRectangle(line, arc, arc);
        g.setLineStyle(SWT.LINE_SOLID);
        if (accepting) {
            g.setAlpha(40);
            g.setBackgroundColor(theme.color(Token.ACCENT));
            g.fillRoundRectangle(card, arc, arc);
            g.setAlpha(255);
            g.setForegroundColor(theme.color(Token.ACCENT));
            g.setLineWidth(2);
            g.setLineStyle(SWT.LINE_DASH);
            g.drawRoundRectangle(line, arc, arc);
            g.setLineStyle(SWT.LINE_SOLID);
            g.setLineWidth(1);
        } else if (selection != Selection.NONE) {
            g.setForegroundColor(theme.color(Token.ACCENT));
            g.setLineWidth(selection == Selection.PRIMARY ? 2 : 1);
            g.drawRoundRectangle(line, arc, arc);
            g.setLineWidth(1);
        }
    }

    private void paintFace(Graphics g, DiagramTheme theme, Rectangle card) {
        RGB ink = face.muted() ? theme.rgb(Token.TEXT_MUTED) : theme.categoryInk(face.category());
        paintIcon(g, face.icon(), ink, DiagramTheme.ICON, card.x + DiagramTheme.BAND + 10,
                card.y + (DiagramTheme.CARD_HEIGHT - DiagramTheme.ICON) / 2);
        boolean marked = failed() || problem != null || face.leftOut();
        Rectangle badge = badgeBounds(card, marked);
        if (context.zoom() >= FigureContext.NAME_ZOOM) {
            Font font = theme.nameFont();
            if (shownName == null) {
                shownName = context.fit(face.name(), font, card.width - TEXT_X - 12 - (marked ? MARK + 4 : 0) - (badge == null ? 0 : badge.width + 4));
            }
            g.setFont(font);
            g.setForegroundColor(theme.color(face.leftOut() ? Token.TEXT_MUTED : Token.TEXT));
            g.drawString(shownName, card.x + TEXT_X, card.y + NAME_Y);
            if (face.leftOut()) {
                int y = card.y + NAME_Y + MARK / 2 + 1;
                g.drawLine(card.x + TEXT_X, y, card.x + TEXT_X + context.width(shownName, font), y);
            }
        }
        if (context.zoom() >= FigureContext.DETAIL_ZOOM) {
            boolean hint = face.detail().isEmpty();
            Font font = hint ? theme.smallFont() : theme.detailFont();
            if (shownDetail == null) {
                shownDetail = context.fit(hint ? face.detailHint() : oneLine(face.detail()), font, card.width - TEXT_X - 12);
            }
            g.setFont(font);
            g.setForegroundColor(theme.color(Token.TEXT_MUTED));
            g.drawString(shownDetail, card.x + TEXT_X, card.y + DETAIL_Y);
        }
        if (badge != null && context.zoom() >= FigureContext.DETAIL_ZOOM) {
            ErrorMarks.badge(g, context, badge, live.errors());
        }
        if (pinned) {
            paintIcon(g, "pin", theme.rgb(Token.TEXT_MUTED), PIN, card.x + DiagramTheme.BAND + 2, card.y + 3); //$NON-NLS-1$
        }
        if (marked) {
            boolean error = failed() || problem != null && problem.error();
            boolean quiet = !failed() && problem == null;
            String icon = failed() ? "octagon-x" : quiet ? "message-square-off" : error ? "circle-x" : "triangle-alert"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            paintIcon(g, icon, theme.rgb(error ? Token.ERROR : quiet ? Token.TEXT_MUTED : Token.WARNING), MARK, card.x + card.width - MARK - 9, card.y + 8);
        }
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s*[\r\n]+\\s*", " "); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private void paintPorts(Graphics g, DiagramTheme theme) {
        for (boolean input : new boolean[] {true, false}) {
            int count = (input ? face.inputs() : face.outputs()).size();
            for (int i = 0; i < count; i++) {
                PortHit port = new PortHit(input, i);
                boolean hot = port.equals(target);
                boolean large = hot || port.equals(hover);
                int r = large ? DiagramTheme.PORT_RADIUS_HOVER : DiagramTheme.PORT_RADIUS;
                Point c = portCenter(input, i);
                if (isErrors(input, i)) {
                    paintErrorPort(g, theme, c, hot, large, i);
                    continue;
                }
                Color line = theme.color(hot ? targetValid ? Token.VALID : Token.ERROR : large ? Token.ACCENT : Token.PORT);
                g.setBackgroundColor(large ? line : theme.color(Token.CARD));
                g.fillOval(c.x - r, c.y - r, 2 * r + 1, 2 * r + 1);
                g.setForegroundColor(line);
                g.drawOval(c.x - r, c.y - r, 2 * r, 2 * r);
                if (large) {
                    g.setForegroundColor(theme.color(Token.CARD));
                    g.drawLine(c.x - 3, c.y, c.x + 3, c.y);
                    if (!hot || targetValid) {
                        g.drawLine(c.x, c.y - 3, c.x, c.y + 3);
                    }
                }
            }
        }
    }

    /** Not there until it is used or the pointer comes. */
    private void paintErrorPort(Graphics g, DiagramTheme theme, Point c, boolean hot, boolean large, int index) {
        if (large || pointed || face.outputs().get(index).role() == PortFace.Role.ERRORS_USED) {
            ErrorMarks.port(g, c, large ? DiagramTheme.PORT_RADIUS_HOVER : DiagramTheme.PORT_RADIUS + 1, large,
                    theme.color(hot && targetValid ? Token.VALID : Token.ERROR), theme.color(Token.CARD));
        }
    }

    /** Room for the count of failed records, left of the mark; null when none failed. */
    private Rectangle badgeBounds(Rectangle card, boolean marked) {
        if (live == null || live.errors().isEmpty()) {
            return null;
        }
        int width = ErrorMarks.badgeWidth(context, live.errors());
        return new Rectangle(card.x + card.width - width - 9 - (marked ? MARK + 4 : 0), card.y + 8, width, ErrorMarks.BADGE_HEIGHT);
    }

    private void paintIcon(Graphics g, String name, RGB rgb, int size, int x, int y) {
        boolean fine = context.zoom() > 1.01;
        Image image = context.theme().icon(name, rgb, fine ? 2 * size : size);
        if (image != null) {
            if (fine) {
                g.drawImage(image, 0, 0, 2 * size, 2 * size, x, y, size, size);
            } else {
                g.drawImage(image, x, y);
            }
        }
    }
}
