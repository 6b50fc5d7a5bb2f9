package org.sluice.ide.internal.compare;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.sluice.layout.NodeSizes;
import org.sluice.layout.render.PngRenderer;
import org.sluice.layout.render.RenderTheme;
import org.sluice.layout.render.SvgRenderer;
import org.sluice.model.diff.PipelineDifference.Kind;
import org.sluice.model.layout.Layout;
import org.sluice.model.layout.NodeLayout;

/** The diagram of one side; what differs has a frame with a sign: + added, - removed, ~ changed. */
final class Picture extends ScrolledComposite {

    private static final double SCALE = 0.75;
    private static final Pattern VIEW_BOX = Pattern.compile("viewBox=\"(-?\\d+) (-?\\d+) "); //$NON-NLS-1$

    private final Canvas canvas;
    private Image image;
    private Layout layout;
    private Map<String, Kind> marks = Map.of();
    private int left;
    private int top;

    Picture(Composite parent) {
        super(parent, SWT.H_SCROLL | SWT.V_SCROLL | SWT.BORDER);
        canvas = new Canvas(this, SWT.DOUBLE_BUFFERED);
        canvas.addPaintListener(event -> paint(event.gc));
        canvas.addDisposeListener(event -> disposeImage());
        setContent(canvas);
    }

    /** Draws a side with marks on some nodes. */
    void show(Side side, Layout places, Map<String, Kind> marked) {
        disposeImage();
        layout = places;
        marks = marked;
        Matcher box = VIEW_BOX.matcher(SvgRenderer.render(side.pipeline(), places, RenderTheme.LIGHT));
        left = box.find() ? Integer.parseInt(box.group(1)) : 0;
        top = box.reset().find() ? Integer.parseInt(box.group(2)) : 0;
        try {
            image = new Image(getDisplay(), new ByteArrayInputStream(PngRenderer.render(side.pipeline(), places, RenderTheme.LIGHT, SCALE)));
            canvas.setSize(image.getBounds().width, image.getBounds().height);
        } catch (IOException e) {
            canvas.setSize(0, 0);
        }
        canvas.redraw();
    }

    /** Scrolls to a node. */
    void reveal(String node) {
        NodeLayout place = layout == null ? null : layout.findNode(node);
        if (place != null) {
            Rectangle card = card(place);
            setOrigin(Math.max(0, card.x - getClientArea().width / 2), Math.max(0, card.y - getClientArea().height / 2));
        }
    }

    private Rectangle card(NodeLayout place) {
        return new Rectangle((int) ((place.getX() - left) * SCALE), (int) ((place.getY() - top) * SCALE), (int) (NodeSizes.CARD_WIDTH * SCALE),
                (int) (NodeSizes.CARD_HEIGHT * SCALE));
    }

    private void paint(GC gc) {
        if (image == null) {
            return;
        }
        gc.drawImage(image, 0, 0);
        gc.setAntialias(SWT.ON);
        marks.forEach((node, kind) -> {
            NodeLayout place = layout.findNode(node);
            if (place != null) {
                mark(gc, card(place), kind);
            }
        });
    }

    private static void mark(GC gc, Rectangle card, Kind kind) {
        Color color = switch (kind) {
            case ADDED -> new Color(0, 120, 90);
            case REMOVED -> new Color(192, 38, 38);
            case CHANGED, DOCUMENTATION -> new Color(143, 91, 0);
        };
        String sign = switch (kind) {
            case ADDED -> "+"; //$NON-NLS-1$
            case REMOVED -> "\u2212"; //$NON-NLS-1$
            case CHANGED -> "~"; //$NON-NLS-1$
            case DOCUMENTATION -> "\u00b7"; //$NON-NLS-1$
        };
        gc.setForeground(color);
        gc.setLineWidth(3);
        gc.drawRoundRectangle(card.x - 4, card.y - 4, card.width + 8, card.height + 8, 10, 10);
        gc.setBackground(color);
        gc.fillOval(card.x + card.width - 6, card.y - 14, 20, 20);
        gc.setForeground(new Color(255, 255, 255));
        int width = gc.textExtent(sign).x;
        gc.drawText(sign, card.x + card.width + 4 - width / 2, card.y - 4 - gc.textExtent(sign).y / 2, true);
    }

    private void disposeImage() {
        if (image != null) {
            image.dispose();
            image = null;
        }
    }
}
