package org.sluice.editor.internal.palette;

import java.util.List;
import java.util.Optional;

import org.eclipse.gef.palette.CombinedTemplateCreationEntry;
import org.eclipse.gef.palette.PaletteContainer;
import org.eclipse.gef.palette.PaletteDrawer;
import org.eclipse.gef.palette.PaletteGroup;
import org.eclipse.gef.palette.PaletteRoot;
import org.eclipse.gef.palette.SelectionToolEntry;
import org.eclipse.jface.resource.ImageDescriptor;
import org.sluice.catalog.Catalog;
import org.sluice.catalog.Category;
import org.sluice.catalog.NodeType;
import org.sluice.editor.internal.figures.DiagramTheme;
import org.sluice.editor.internal.figures.DiagramTheme.Token;
import org.sluice.editor.internal.figures.LucideIcons;

/** The palette: one drawer a category, one entry a node type, all from the catalogue. */
public final class PipelinePalette {

    private PipelinePalette() {
    }

    public static PaletteRoot create(Catalog catalog, DiagramTheme theme) {
        PaletteRoot root = new PaletteRoot();
        PaletteGroup tools = new PaletteGroup("Tools"); //$NON-NLS-1$
        SelectionToolEntry select = new SelectionToolEntry("Select", "Select, move and connect; drag on the ground to select several nodes"); //$NON-NLS-1$ //$NON-NLS-2$
        ImageDescriptor pointer = LucideIcons.descriptor("mouse-pointer-2", theme.rgb(Token.TEXT), 16); //$NON-NLS-1$
        select.setSmallIcon(pointer);
        select.setLargeIcon(LucideIcons.descriptor("mouse-pointer-2", theme.rgb(Token.TEXT), 24)); //$NON-NLS-1$
        tools.add(select);
        root.add(tools);
        root.setDefaultEntry(select);
        for (Category category : Category.values()) {
            List<NodeType> types = catalog.types(category);
            if (!types.isEmpty()) {
                root.add(drawer(category, types, theme));
            }
        }
        return root;
    }

    private static PaletteContainer drawer(Category category, List<NodeType> types, DiagramTheme theme) {
        PaletteDrawer drawer = new PaletteDrawer(category.label());
        drawer.setInitialState(PaletteDrawer.INITIAL_STATE_PINNED_OPEN);
        drawer.setSmallIcon(LucideIcons.descriptor("circle-dot", theme.categoryInk(category), 16)); //$NON-NLS-1$
        drawer.setLargeIcon(drawer.getSmallIcon());
        for (NodeType type : types) {
            NodeTypeFactory factory = new NodeTypeFactory(type);
            CombinedTemplateCreationEntry entry = new CombinedTemplateCreationEntry(type.label(), type.doc(), factory, factory,
                    LucideIcons.descriptor(type.icon(), theme.categoryInk(category), 16),
                    LucideIcons.descriptor(type.icon(), theme.categoryInk(category), 24));
            entry.setId(type.id());
            entry.setToolClass(StampTool.class);
            drawer.add(entry);
        }
        return drawer;
    }

    /** The factory behind a palette entry's template. */
    public static Optional<NodeTypeFactory> factory(Object template) {
        return template instanceof NodeTypeFactory factory ? Optional.of(factory) : Optional.empty();
    }
}
