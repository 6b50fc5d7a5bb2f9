package org.sluice.editor.internal.live;

import java.util.List;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.swt.widgets.Menu;
import org.sluice.editor.internal.Messages;
import org.sluice.editor.internal.figures.DiagramTheme;
import org.sluice.editor.internal.figures.DiagramTheme.Token;

/** Over the lower right corner of the canvas while a run is shown: which number colours it, and what its gauges mean. A click chooses another number. */
public final class LegendBar extends Canvas {

    private static final int HEIGHT = 24;
    private static final int PADDING = 9;
    private static final int ICON = 12;
    private static final int GAUGE_STEP = 7;
    private static final int FROM_EDGE = 12;
    /** Room for a scroll bar. */
    private static final int FROM_CORNER = 24;

    private final DiagramTheme theme;
    private String title = ""; //$NON-NLS-1$
    private List<String> labels = List.of();
    private boolean wanted;

    /** @param parent whose other children fill it, under this one */
    public LegendBar(Composite parent, DiagramTheme theme) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.theme = theme;
        setVisible(false);
        setToolTipText(Messages.Legend_hint + '\n' + Messages.Legend_hot);
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        addPaintListener(event -> paint(event.gc));
        addListener(SWT.MouseDown, event -> choose());
        addListener(SWT.MenuDetect, event -> choose());
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = text();
            }
        });
        parent.setLayout(new Corner());
        moveAbove(null);
    }

    /** Title and meaning of the levels, as text. */
    public String text() {
        return title + ": " + String.join(", ", labels); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Shows these levels, from the lowest; null hides the bar. */
    void show(String newTitle, List<String> newLabels) {
        boolean changed = !title.equals(newTitle) || !labels.equals(newLabels);
        if (newTitle == null || isDisposed()) {
            hide();
            return;
        }
        if (changed || !wanted) {
            title = newTitle;
            labels = List.copyOf(newLabels);
            wanted = true;
            place();
            setVisible(true);
            redraw();
        }
    }

    private void hide() {
        wanted = false;
        if (!isDisposed() && isVisible()) {
            setVisible(false);
        }
    }

    private void choose() {
        MenuManager manager = new MenuManager();
        LiveSchemeMenu.fill(manager);
        Menu menu = manager.createContextMenu(this);
        menu.setLocation(toDisplay(0, 0));
        menu.addListener(SWT.Hide, event -> getDisplay().asyncExec(manager::dispose));
        menu.setVisible(true);
    }

    private void place() {
        Point size = computeSize(SWT.DEFAULT, SWT.DEFAULT);
        Rectangle room = getParent().getClientArea();
        setBounds(Math.max(FROM_EDGE, room.width - size.x - FROM_CORNER), Math.max(0, room.height - size.y - FROM_CORNER), size.x, size.y);
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        try {
            return new Point(draw(gc, false), HEIGHT);
        } finally {
            gc.dispose();
        }
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setBackground(theme.color(Token.CANVAS));
        gc.fillRectangle(area);
        gc.setAntialias(SWT.ON);
        gc.setBackground(theme.color(Token.CARD));
        gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, DiagramTheme.CORNER, DiagramTheme.CORNER);
        gc.setForeground(theme.color(Token.BORDER));
        gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, DiagramTheme.CORNER, DiagramTheme.CORNER);
        draw(gc, true);
    }

    /** @return the width it takes */
    private int draw(GC gc, boolean visibly) {
        int x = PADDING;
        gc.setFont(theme.smallBoldFont());
        int y = (HEIGHT - gc.getFontMetrics().getHeight()) / 2;
        x += text(gc, title, Token.TEXT, x, y, visibly) + 4;
        Image image = theme.icon("chevron-down", theme.rgb(Token.TEXT_MUTED), ICON); //$NON-NLS-1$
        if (visibly && image != null) {
            gc.drawImage(image, x, (HEIGHT - ICON) / 2);
        }
        x += ICON + 10;
        gc.setFont(theme.smallFont());
        for (int i = 0; i < labels.size(); i++) {
            int level = Scale.LEVELS - labels.size() + 1 + i;
            int length = GAUGE_STEP * level;
            if (visibly) {
                gc.setBackground(theme.color(theme.heat(level)));
                gc.fillRectangle(x, HEIGHT / 2 - 2, length, 4);
            }
            x += length + 5;
            x += text(gc, labels.get(i), Token.TEXT_MUTED, x, y, visibly) + (i < labels.size() - 1 ? 12 : 0);
        }
        return x + PADDING;
    }

    private int text(GC gc, String text, Token token, int x, int y, boolean visibly) {
        if (visibly) {
            gc.setForeground(theme.color(token));
            gc.drawText(text, x, y, true);
        }
        return gc.textExtent(text).x;
    }

    /** The legend in the corner, everything else as large as the parent. */
    private static final class Corner extends Layout {

        @Override
        protected Point computeSize(Composite parent, int widthHint, int heightHint, boolean flush) {
            Point size = new Point(0, 0);
            for (Control child : parent.getChildren()) {
                if (!(child instanceof LegendBar)) {
                    Point one = child.computeSize(widthHint, heightHint, flush);
                    size = new Point(Math.max(size.x, one.x), Math.max(size.y, one.y));
                }
            }
            return size;
        }

        @Override
        protected void layout(Composite parent, boolean flush) {
            for (Control child : parent.getChildren()) {
                if (child instanceof LegendBar bar) {
                    bar.place();
                } else {
                    child.setBounds(parent.getClientArea());
                }
            }
        }
    }
}
