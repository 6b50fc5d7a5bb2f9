package org.sluice.editor.internal.palette;

import org.eclipse.gef.EditDomain;
import org.eclipse.gef.dnd.TemplateTransferDragSourceListener;
import org.eclipse.gef.ui.palette.DefaultPaletteViewerPreferences;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.eclipse.gef.ui.palette.PaletteViewerPreferences;
import org.eclipse.gef.ui.palette.PaletteViewerProvider;
import org.eclipse.jface.preference.PreferenceStore;
import org.eclipse.swt.widgets.Composite;
import org.sluice.editor.internal.figures.DiagramTheme;

/** Makes palettes: a list of small icons that scrolls as a whole, below a field that filters it. */
public final class PaletteViewers extends PaletteViewerProvider {

    private final PipelinePalette palette;
    private final DiagramTheme theme;

    public PaletteViewers(EditDomain domain, PipelinePalette palette, DiagramTheme theme) {
        super(domain);
        this.palette = palette;
        this.theme = theme;
    }

    @Override
    public PaletteViewer createPaletteViewer(Composite parent) {
        boolean flyout = parent.getParent() instanceof FlyoutPaletteComposite;
        if (flyout) {
            EarlyPointer.guard(parent);
        }
        PaletteViewer viewer = new PipelinePaletteViewer(getEditDomain());
        viewer.enableVerticalScrollbar(true);
        viewer.createControl(parent);
        configurePaletteViewer(viewer);
        hookPaletteViewer(viewer);
        // the view outside of the editor shows one control and has no room for a second one
        if (flyout) {
            new PaletteFilter(parent, viewer, palette, theme);
        }
        return viewer;
    }

    @Override
    protected void configurePaletteViewer(PaletteViewer viewer) {
        super.configurePaletteViewer(viewer);
        viewer.addDragSourceListener(new TemplateTransferDragSourceListener(viewer));
        // a store of its own, set before the viewer listens: it cannot refresh parts that it does not have yet
        PaletteViewerPreferences preferences = new DefaultPaletteViewerPreferences(new PreferenceStore());
        preferences.setLayoutSetting(PaletteViewerPreferences.LAYOUT_LIST);
        preferences.setCurrentUseLargeIcons(false);
        preferences.setAutoCollapseSetting(PaletteViewerPreferences.COLLAPSE_NEVER);
        viewer.setPaletteViewerPreferences(preferences);
    }
}
