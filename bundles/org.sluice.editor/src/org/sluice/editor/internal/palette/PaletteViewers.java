package org.sluice.editor.internal.palette;

import org.eclipse.gef.dnd.TemplateTransferDragSourceListener;
import org.eclipse.gef.ui.palette.DefaultPaletteViewerPreferences;
import org.eclipse.gef.ui.palette.DefaultPaletteViewerPreferences;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.eclipse.gef.ui.palette.PaletteViewerPreferences;
import org.eclipse.jface.preference.PreferenceStore;
import org.eclipse.jface.preference.PreferenceStore;
import org.sluice.editor.internal.figures.DiagramTheme;

/** Sets up the palette: drag source, list of small icons, drawers that stay as they are. */
public final class PaletteViewers {

    private PaletteViewers() {
    }

    public static void configure(PaletteViewer viewer, DiagramTheme theme) {
        viewer.addDragSourceListener(new TemplateTransferDragSourceListener(viewer));
        // a store of its own, set before the viewer listens: it cannot refresh parts that it does not have yet
        PaletteViewerPreferences preferences = new DefaultPaletteViewerPreferences(new PreferenceStore());
        preferences.setLayoutSetting(PaletteViewerPreferences.LAYOUT_LIST);
        preferences.setCurrentUseLargeIcons(false);
        preferences.setAutoCollapseSetting(PaletteViewerPreferences.COLLAPSE_NEVER);
        viewer.setPaletteViewerPreferences(preferences);
    }
}
