package org.sluice.editor.internal.palette;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.gef.palette.CombinedTemplateCreationEntry;
import org.eclipse.gef.palette.PaletteContainer;
import org.eclipse.gef.palette.PaletteDrawer;
import org.eclipse.gef.palette.PaletteEntry;
import org.eclipse.gef.palette.PaletteGroup;
import org.eclipse.gef.palette.PaletteRoot;
import org.eclipse.gef.requests.CreationFactory;
import org.eclipse.gef.palette.PanningSelectionToolEntry;
import org.eclipse.gef.palette.SelectionToolEntry;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.sluice.catalog.Catalog;
import org.sluice.catalog.CatalogTexts;
import org.sluice.catalog.Category;
import org.sluice.catalog.NodeType;
import org.sluice.editor.internal.Messages;
import org.sluice.editor.internal.figures.DiagramTheme;
import org.sluice.editor.internal.figures.DiagramTheme.Token;
import org.sluice.editor.internal.figures.LucideIcons;

/**
 * The palette: drawers by category, one entry a node type, all from the catalogue. What is needed most is open, the rest
 * a click away, so that the whole list of drawers is in sight. A filter replaces the drawers by what it finds.
 */
public final class PipelinePalette {

    private static final CatalogTexts TEXTS = CatalogTexts.current();
    private static final Set<Category> OPEN = EnumSet.of(Category.SOURCE, Category.STATELESS, Category.SINK);
    /** A longer category is parted into what is used most and a second, closed drawer. */
    private static final int LONG = 12;
    private static final int FIRST = 8;

    private final Catalog catalog;
    private final DiagramTheme theme;
    private final CombinedTemplateCreationEntry note = drawing("note", Messages.Palette_note, Messages.Palette_noteHint, new NoteFactory()); //$NON-NLS-1$
    private final CombinedTemplateCreationEntry frame = drawing("frame", Messages.Palette_frame, Messages.Palette_frameHint, new FrameFactory()); //$NON-NLS-1$
    private final PaletteRoot root = new PaletteRoot();
    private final PaletteGroup tools = new PaletteGroup(Messages.Palette_tools);
    private final PaletteDrawer favourites = new PaletteDrawer(Messages.Palette_favourites);
    private final List<PaletteDrawer> drawers = new ArrayList<>();
    private String filter = ""; //$NON-NLS-1$
    private Runnable themeWatch = () -> { };

    /** @param theme of the canvas; it may change its colours later, see {@link #themeChanged} */
    public PipelinePalette(Catalog catalog, DiagramTheme theme) {
        this.catalog = catalog;
        this.theme = theme;
        SelectionToolEntry select = new PanningSelectionToolEntry(Messages.Palette_select, Messages.Palette_selectHint);
        icons(select, "mouse-pointer-2", theme.rgb(Token.TEXT)); //$NON-NLS-1$
        tools.add(select);
        drawingIcons();
        tools.add(note);
        tools.add(frame);
        root.add(tools);
        root.setDefaultEntry(select);
        drawers.add(favourites);
        for (Category category : Category.values()) {
            addDrawers(category, catalog.types(category));
        }
        headIcons();
        fillFavourites();
        filter(filter);
    }

    /** The icons in the colours that the theme has now. */
    public void themeChanged() {
        icons((PaletteEntry) root.getDefaultEntry(), "mouse-pointer-2", theme.rgb(Token.TEXT)); //$NON-NLS-1$
        drawingIcons();
        drawers.forEach(this::themeChanged);
        root.getChildren().forEach(this::themeChanged);
        headIcons();
        themeWatch.run();
    }

    void whenThemeChanges(Runnable work) {
        themeWatch = work;
    }

    /** The drawer of what is starred, on top while something is. */
    void favouritesChanged() {
        fillFavourites();
        filter(filter);
        themeWatch.run(); // stars come and go
    }

    private void fillFavourites() {
        favourites.setChildren(new ArrayList<>());
        fill(favourites, Favourites.ids().stream().map(catalog::find).flatMap(Optional::stream).toList());
    }

    private void headIcons() {
        for (PaletteDrawer drawer : drawers) {
            if (drawer != favourites) {
                ((List<?>) drawer.getChildren()).stream().map(NodeEntries::typeOf).flatMap(Optional::stream).findFirst()
                        .ifPresent(type -> icons(drawer, "circle-dot", theme.categoryInk(type.category()))); //$NON-NLS-1$
            }
        }
        icons(favourites, "star", theme.rgb(Token.WARNING)); //$NON-NLS-1$
    }

    private void themeChanged(Object container) {
        if (container instanceof PaletteContainer entries) {
            for (Object child : entries.getChildren()) {
                if (child instanceof PaletteEntry entry) {
                    catalog.find(String.valueOf(entry.getId())).ifPresent(type -> icons(entry, type.icon(), theme.categoryInk(type.category())));
                }
            }
        }
    }

    private static void icons(PaletteEntry entry, String icon, RGB ink) {
        entry.setSmallIcon(LucideIcons.descriptor(icon, ink, 16));
        entry.setLargeIcon(LucideIcons.descriptor(icon, ink, 24));
    }

    private void addDrawers(Category category, List<NodeType> types) {
        if (types.isEmpty()) {
            return;
        }
        int first = types.size() > LONG ? FIRST : types.size();
        addDrawer(category, TEXTS.label(category), types.subList(0, first), OPEN.contains(category));
        if (first < types.size()) {
            addDrawer(category, NLS.bind(Messages.Palette_more, TEXTS.label(category).toLowerCase(Locale.ROOT)), types.subList(first, types.size()), false);
        }
    }

    private void addDrawer(Category category, String label, List<NodeType> types, boolean open) {
        PaletteDrawer drawer = new PaletteDrawer(label);
        drawer.setInitialState(open ? PaletteDrawer.INITIAL_STATE_OPEN : PaletteDrawer.INITIAL_STATE_CLOSED);
        fill(drawer, types);
        drawers.add(drawer);
    }

    private void fill(PaletteContainer container, List<NodeType> types) {
        for (NodeType type : types) {
            NodeTypeFactory factory = new NodeTypeFactory(type);
            CombinedTemplateCreationEntry entry = new CombinedTemplateCreationEntry(TEXTS.label(type), TEXTS.doc(type), factory, factory,
                    LucideIcons.descriptor(type.icon(), theme.categoryInk(type.category()), 16),
                    LucideIcons.descriptor(type.icon(), theme.categoryInk(type.category()), 24));
            entry.setId(type.id());
            entry.setToolClass(StampTool.class);
            container.add(entry);
        }
    }

    public PaletteRoot root() {
        return root;
    }

    public List<PaletteDrawer> drawers() {
        return List.copyOf(drawers);
    }

    /** Shows the node types whose label, category or identifier contains every word of a text; all drawers for an empty one. */
    public void filter(String text) {
        filter = text;
        String[] words = text.strip().toLowerCase(Locale.ROOT).split("\\s+"); //$NON-NLS-1$
        List<Object> children = new ArrayList<>();
        children.add(tools);
        if (text.isBlank()) {
            drawers.stream().filter(drawer -> !drawer.getChildren().isEmpty()).forEach(children::add);
        } else {
            List<NodeType> found = catalog.types().stream().filter(type -> matches(type, words)).toList();
            PaletteGroup results = new PaletteGroup(Messages.Palette_found);
            fill(results, found);
            children.add(results);
        }
        root.setChildren(children);
    }

    private static boolean matches(NodeType type, String[] words) {
        String all = (TEXTS.label(type) + ' ' + type.label() + ' ' + type.category().label() + ' ' + type.id()).toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (!all.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** An entry for something that belongs to the drawing only. */
    private static CombinedTemplateCreationEntry drawing(String id, String label, String hint, CreationFactory factory) {
        CombinedTemplateCreationEntry entry = new CombinedTemplateCreationEntry(label, hint, factory, factory, null, null);
        entry.setId(id);
        entry.setToolClass(StampTool.class);
        return entry;
    }

    private void drawingIcons() {
        icons(note, "sticky-note", theme.rgb(Token.TEXT)); //$NON-NLS-1$
        icons(frame, "frame", theme.rgb(Token.TEXT)); //$NON-NLS-1$
    }

    /** The factory behind a palette entry's template. */
    public static Optional<CreationFactory> factory(Object template) {
        return template instanceof NodeTypeFactory || template instanceof NoteFactory || template instanceof FrameFactory ? Optional.of((CreationFactory) template) : Optional.empty();
    }
}
