package org.sluice.live.ui.internal.views;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.sluice.editor.internal.figures.DiagramTheme;
import org.sluice.editor.internal.figures.DiagramTheme.Token;

/** The canvas's colours for views, light or dark as the workbench is. */
final class ViewTheme {

    private static final DiagramTheme LIGHT = DiagramTheme.light();
    private static final DiagramTheme DARK = DiagramTheme.dark();

    private ViewTheme() {
    }

    static Color color(Control control, Token token) {
        return of(control).color(token);
    }

    static DiagramTheme of(Control control) {
        RGB ground = control.getBackground().getRGB();
        return DiagramTheme.contrast(ground, new RGB(255, 255, 255)) > 4.5 ? DARK : LIGHT;
    }
}
