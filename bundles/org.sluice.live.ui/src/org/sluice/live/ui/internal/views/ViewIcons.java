package org.sluice.live.ui.internal.views;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.sluice.editor.internal.figures.DiagramTheme;
import org.sluice.editor.internal.figures.DiagramTheme.Token;

/** Icons of the lucide set, for actions. */
final class ViewIcons {

    private static final int SIZE = 16;

    private ViewIcons() {
    }

    static ImageDescriptor of(Control control, String name) {
        DiagramTheme theme = ViewTheme.of(control);
        Image image = theme.icon(name, theme.rgb(Token.TEXT), SIZE);
        return image == null ? ImageDescriptor.getMissingImageDescriptor() : ImageDescriptor.createFromImage(image);
    }
}
