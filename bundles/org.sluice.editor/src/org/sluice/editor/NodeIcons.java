package org.sluice.editor;

import org.eclipse.jface.resource.ImageDescriptor;
import org.sluice.catalog.Category;
import org.sluice.catalog.NodeType;
import org.sluice.editor.internal.figures.DiagramTheme;
import org.sluice.editor.internal.figures.LucideIcons;

/** The icons of node types outside of the canvas, for views and dialogs. */
public final class NodeIcons {

    private static final int SIZE = 16;

    private NodeIcons() {
    }

    /** The icon of a node type in the colour of its category, 16 pixels wide, for a light ground. Owns nothing. */
    public static ImageDescriptor of(NodeType type) {
        return of(type.icon(), type.category());
    }

    /** An icon of the lucide set in the colour of a category. */
    public static ImageDescriptor of(String icon, Category category) {
        return LucideIcons.descriptor(icon, DiagramTheme.light().categoryInk(category), SIZE);
    }
}
