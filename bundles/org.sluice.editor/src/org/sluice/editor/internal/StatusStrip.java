package org.sluice.editor.internal;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.sluice.editor.LiveAnnotations;
import org.sluice.editor.internal.figures.DiagramTheme;
import org.sluice.editor.internal.figures.DiagramTheme.Token;

/**
 * The line below the canvas: problems or the reason of a refusal on the left, the run in the middle, size of the graph
 * and zoom on the right. Always there, so nothing jumps when a run starts.
 */
public final class StatusStrip extends Canvas {

    private static final int HEIGHT = 26;

    private final DiagramTheme theme;
    private String problems = ""; //$NON-NLS-1$
    private boolean errors;
    private boolean warnings;
    private String message;
    private boolean refusal;
    private String run;
    private LiveAnnotations.State runState = LiveAnnotations.State.RUNNING;
    private String right = ""; //$NON-NLS-1$

    public StatusStrip(Composite parent, DiagramTheme theme) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.theme = theme;
        addPaintListener(event -> paint(event.gc));
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(widthHint == SWT.DEFAULT ? 200 : widthHint, HEIGHT);
    }

    public void setProblems(int errorCount, int warningCount) {
        errors = errorCount > 0;
        warnings = warningCount > 0;
        StringBuilder text = new StringBuilder();
        if (errors) {
            text.append(count(errorCount, Messages.Strip_error, Messages.Strip_errors));
        }
        if (warnings) {
            text.append(text.isEmpty() ? "" : ", ").append(count(warningCount, Messages.Strip_warning, Messages.Strip_warnings)); //$NON-NLS-1$ //$NON-NLS-2$
        }
        problems = text.isEmpty() ? Messages.Strip_noProblems : text.toString();
        refresh();
    }

    /** A number with its word, in the singular or plural. */
    public static String count(int number, String one, String many) {
        return NLS.bind(number == 1 ? one : many, number);
    }

    /** A refusal; null goes back to the problems. */
    public void setMessage(String text) {
        setMessage(text, true);
    }

    /** What can be done now; null goes back to the problems. */
    public void setHint(String text) {
        setMessage(text, false);
    }

    private void setMessage(String text, boolean asRefusal) {
        if (!java.util.Objects.equals(message, text) || refusal != asRefusal) {
            message = text;
            refusal = asRefusal;
            refresh();
        }
    }

    /** What is shown on the left. */
    public String text() {
        return message != null ? message : problems;
    }

    /** What is said about the run; null when there is none. */
    public void setRun(LiveAnnotations.State state, String text) {
        if (!java.util.Objects.equals(run, text) || runState != state) {
            run = text;
            runState = state;
            refresh();
        }
    }

    public String run() {
        return run;
    }

    public void setRight(String text) {
        if (!right.equals(text)) {
            right = text;
            refresh();
        }
    }

    private void refresh() {
        if (!isDisposed()) {
            redraw();
        }
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setBackground(theme.color(Token.STRIP));
        gc.fillRectangle(area);
        gc.setForeground(theme.color(Token.BORDER));
        gc.drawLine(0, 0, area.width, 0);
        gc.setFont(theme.smallFont());
        int y = (area.height - gc.getFontMetrics().getHeight()) / 2 + 1;
        int rightWidth = gc.textExtent(right).x;
        gc.setForeground(theme.color(Token.TEXT_MUTED));
        gc.drawText(right, area.width - rightWidth - 10, y, true);
        int limit = area.width - rightWidth - 24;
        if (run != null && message == null) {
            int width = gc.textExtent(run).x;
            int x = Math.max(180, (area.width - width) / 2);
            gc.setForeground(theme.color(switch (runState) {
                case RUNNING, KEPT -> Token.TEXT;
                case STOPPED -> Token.TEXT_MUTED;
                case FAILED -> Token.ERROR;
            }));
            gc.drawText(run, x, y, true);
            drawIcon(gc, area, x - 20, switch (runState) {
                case RUNNING -> "activity"; //$NON-NLS-1$
                case STOPPED -> "square"; //$NON-NLS-1$
                case FAILED -> "octagon-x"; //$NON-NLS-1$
                case KEPT -> "camera"; //$NON-NLS-1$
            }, switch (runState) {
                case RUNNING -> Token.VALID;
                case KEPT -> Token.INFO;
                case STOPPED -> Token.TEXT_MUTED;
                case FAILED -> Token.ERROR;
            });
            limit = x - 32;
        }
        boolean hint = message != null && !refusal;
        boolean bad = message != null || errors;
        String icon = hint ? "keyboard" : message != null ? "ban" : errors ? "circle-x" : warnings ? "triangle-alert" : "circle-check"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-5$ //$NON-NLS-3$ //$NON-NLS-4$
        Token token = hint ? Token.ACCENT : bad ? Token.ERROR : warnings ? Token.WARNING : Token.VALID;
        if (!text().isEmpty()) {
            drawIcon(gc, area, 10, icon, token);
        }
        Color color = theme.color(hint ? Token.TEXT : message != null ? Token.ERROR : Token.TEXT_MUTED);
        gc.setForeground(color);
        gc.setClipping(0, 0, limit, area.height);
        gc.drawText(message != null ? message : problems, 30, y, true);
    }

    private void drawIcon(GC gc, Rectangle area, int x, String icon, Token token) {
        Image image = theme.icon(icon, theme.rgb(token), 14);
        if (image != null) {
            gc.drawImage(image, x, (area.height - 14) / 2 + 1);
        }
    }
}
