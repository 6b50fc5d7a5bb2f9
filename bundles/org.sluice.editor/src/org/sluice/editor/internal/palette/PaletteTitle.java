package org.sluice.editor.internal.palette;

import org.eclipse.gef.ui.palette.FlyoutPaletteComposite;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;
import org.sluice.editor.internal.Messages;
import org.sluice.editor.internal.figures.DiagramTheme;
import org.sluice.editor.internal.figures.DiagramTheme.Token;

/**
 * Paints title and button of a flyout, open and closed, in the colours of the canvas. What the framework paints there has colours
 * of the system from when its classes were loaded: black on dark.
 */
final class PaletteTitle {

    private static final String MARK = "org.sluice.paletteTitle"; //$NON-NLS-1$
    private static final int ICON = 16;
    private static final int[] REPAINT = {SWT.FocusIn, SWT.FocusOut, SWT.MouseEnter, SWT.MouseExit, SWT.MouseUp};

    private final DiagramTheme theme;

    private PaletteTitle(DiagramTheme theme) {
        this.theme = theme;
    }

    /**
     * Paints all that there is now and whatever the flyout makes later, when it is docked elsewhere.
     *
     * @return paints it again in the colours that the theme has then
     */
    static Runnable install(FlyoutPaletteComposite flyout, DiagramTheme theme) {
        PaletteTitle titles = new PaletteTitle(theme);
        for (Control child : flyout.getChildren()) {
            if (child instanceof Composite part && !(child instanceof Canvas)) {
                titles.paint(part);
                part.addListener(SWT.Resize, event -> titles.paint(part));
                part.addListener(SWT.Paint, event -> titles.ground(event.gc, part));
            }
        }
        return () -> {
            for (Control child : flyout.isDisposed() ? new Control[0] : flyout.getChildren()) {
                if (child instanceof Composite part && !(child instanceof Canvas)) {
                    titles.paint(part);
                    part.redraw(0, 0, part.getSize().x, part.getSize().y, true);
                }
            }
        };
    }

    private void paint(Composite part) {
        part.setBackground(theme.color(Token.STRIP));
        for (Control child : part.getChildren()) {
            boolean title = child.getClass().getName().endsWith("$TitleCanvas"); //$NON-NLS-1$
            if ((title || isButton(child)) && child.getData(MARK) == null) {
                child.setData(MARK, Boolean.TRUE);
                for (Listener painter : child.getListeners(SWT.Paint)) {
                    if (painter.getClass().getName().startsWith("org.eclipse.swt.widgets.TypedListener")) { //$NON-NLS-1$
                        child.removeListener(SWT.Paint, painter);
                    }
                }
                child.addListener(SWT.Paint, event -> {
                    if (title) {
                        title(event.gc, child);
                    } else {
                        button(event.gc, child);
                    }
                });
                for (int type : REPAINT) {
                    child.addListener(type, event -> child.getDisplay().asyncExec(() -> {
                        if (!child.isDisposed()) {
                            child.redraw();
                        }
                    }));
                }
            }
        }
    }

    /** The button that opens and closes the flyout. */
    static boolean isButton(Control control) {
        return control.getClass().getName().endsWith("$ButtonCanvas"); //$NON-NLS-1$
    }

    private void title(GC gc, Control title) {
        Point size = ground(gc, title);
        gc.setForeground(theme.color(Token.TEXT));
        gc.setFont(theme.smallBoldFont());
        Point text = gc.textExtent(Messages.Palette_title);
        if (size.x >= size.y) {
            gc.drawText(Messages.Palette_title, 4, (size.y - text.y) / 2, true);
        } else {
            Transform turned = new Transform(gc.getDevice());
            turned.translate((size.x + text.y) / 2, 4);
            turned.rotate(90);
            gc.setTransform(turned);
            gc.drawText(Messages.Palette_title, 0, 0, true);
            gc.setTransform(null);
            turned.dispose();
        }
        focus(gc, title, size);
    }

    private void button(GC gc, Control button) {
        Point size = ground(gc, button);
        boolean open = !(button.getParent().getClass().getName().endsWith("$Sash")); //$NON-NLS-1$
        Image image = theme.icon(open ? "panel-left-close" : "panel-left-open", theme.rgb(Token.TEXT), ICON); //$NON-NLS-1$ //$NON-NLS-2$
        if (image != null) {
            gc.drawImage(image, (size.x - ICON) / 2, (size.y - ICON) / 2);
        }
        focus(gc, button, size);
    }

    private Point ground(GC gc, Control control) {
        Rectangle all = new Rectangle(0, 0, control.getSize().x, control.getSize().y);
        gc.setBackground(theme.color(Token.STRIP));
        gc.fillRectangle(all);
        return control.getSize();
    }

    private void focus(GC gc, Control control, Point size) {
        if (control.isFocusControl()) {
            gc.setForeground(theme.color(Token.ACCENT));
            gc.drawRectangle(0, 0, size.x - 1, size.y - 1);
            gc.drawRectangle(1, 1, size.x - 3, size.y - 3);
        }
    }
}
