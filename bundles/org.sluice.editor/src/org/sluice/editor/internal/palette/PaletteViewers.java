package org.sluice.editor.internal.palette;

import java.util.List;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.dnd.TemplateTransferDragSourceListener;
import org.eclipse.gef.ui.actions.GEFActionConstants;
import org.eclipse.gef.ui.palette.DefaultPaletteViewerPreferences;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite;
import org.eclipse.gef.ui.palette.PaletteContextMenuProvider;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.eclipse.gef.ui.palette.PaletteViewerPreferences;
import org.eclipse.gef.ui.palette.PaletteViewerProvider;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.preference.PreferenceStore;
import org.eclipse.swt.widgets.Composite;
import org.sluice.editor.PipelineEditor;
import org.sluice.editor.internal.Messages;
import org.sluice.editor.internal.figures.DiagramTheme;

/** Makes palettes: a list of small icons that scrolls as a whole, below a field that filters it. */
public final class PaletteViewers extends PaletteViewerProvider {

    private final PipelineEditor editor;
    private final PipelinePalette palette;
    private final DiagramTheme theme;

    public PaletteViewers(PipelineEditor editor, PipelinePalette palette, DiagramTheme theme) {
        super(editor.getEditDomain());
        this.editor = editor;
        this.palette = palette;
        this.theme = theme;
    }

    @Override
    public PaletteViewer createPaletteViewer(Composite parent) {
        boolean flyout = parent.getParent() instanceof FlyoutPaletteComposite;
        if (flyout) {
            EarlyPointer.guard(parent);
        }
        PipelinePaletteViewer viewer = new PipelinePaletteViewer(getEditDomain(), theme);
        viewer.enableVerticalScrollbar(true);
        viewer.createControl(parent);
        configurePaletteViewer(viewer);
        hookPaletteViewer(viewer);
        PaletteKeys keys = PaletteKeys.install(editor, viewer);
        Favourites.listen(viewer.getControl(), palette::favouritesChanged);
        // the view outside of the editor shows one control and has no room for a second one
        if (flyout) {
            Runnable title = PaletteTitle.install((FlyoutPaletteComposite) parent.getParent(), theme);
            palette.whenThemeChanges(() -> {
                viewer.look().themeChanged();
                title.run();
            });
            new PaletteFilter(parent, viewer, palette, keys, theme);
        } else {
            palette.whenThemeChanges(viewer.look()::themeChanged);
        }
        return viewer;
    }

    @Override
    protected void configurePaletteViewer(PaletteViewer viewer) {
        super.configurePaletteViewer(viewer);
        viewer.setContextMenu(new PaletteContextMenuProvider(viewer) {
            @Override
            public void buildContextMenu(IMenuManager menu) {
                super.buildContextMenu(menu);
                starring(menu, viewer);
            }
        });
        viewer.addDragSourceListener(new TemplateTransferDragSourceListener(viewer));
        // a store of its own, set before the viewer listens: it cannot refresh parts that it does not have yet
        PaletteViewerPreferences preferences = new DefaultPaletteViewerPreferences(new PreferenceStore());
        preferences.setLayoutSetting(PaletteViewerPreferences.LAYOUT_LIST);
        preferences.setCurrentUseLargeIcons(false);
        preferences.setAutoCollapseSetting(PaletteViewerPreferences.COLLAPSE_NEVER);
        viewer.setPaletteViewerPreferences(preferences);
    }

    private static void starring(IMenuManager menu, PaletteViewer viewer) {
        List<?> selected = viewer.getSelectedEditParts();
        if (selected.size() == 1) {
            NodeEntries.typeOf(((EditPart) selected.get(0)).getModel()).ifPresent(type -> menu.appendToGroup(GEFActionConstants.GROUP_REST,
                    new Action(Favourites.has(type.id()) ? Messages.Palette_removeFavourite : Messages.Palette_addFavourite) {
                        @Override
                        public void run() {
                            Favourites.toggle(type.id());
                        }
                    }));
        }
    }
}
