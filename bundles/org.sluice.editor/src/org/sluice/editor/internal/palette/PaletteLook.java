package org.sluice.editor.internal.palette;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartListener;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.palette.PaletteDrawer;
import org.eclipse.gef.palette.PaletteGroup;
import org.eclipse.gef.palette.PaletteRoot;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.gef.ui.palette.PaletteEditPartFactory;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.sluice.editor.internal.figures.DiagramTheme;
import org.sluice.editor.internal.figures.DiagramTheme.Token;

/**
 * Gives the palette the colours of the canvas. The framework asks the system for colours once, when its classes load, and paints
 * with them for ever: light in the dark theme.
 */
final class PaletteLook extends EditPartListener.Stub {

    private final PaletteViewer viewer;
    private final DiagramTheme theme;

    private PaletteLook(PaletteViewer viewer, DiagramTheme theme) {
        this.viewer = viewer;
        this.theme = theme;
    }

    /** Before the viewer has contents. */
    static PaletteLook install(PaletteViewer viewer, DiagramTheme theme) {
        PaletteLook look = new PaletteLook(viewer, theme);
        viewer.setEditPartFactory(new PaletteEditPartFactory() {
            @Override
            public EditPart createEditPart(EditPart context, Object model) {
                EditPart part = super.createEditPart(context, model);
                if (part != null) {
                    part.addEditPartListener(look);
                }
                return part;
            }
        });
        return look;
    }

    @Override
    public void partActivated(EditPart part) {
        style((GraphicalEditPart) part);
    }

    /** All parts in the colours that the theme has now. */
    void themeChanged() {
        if (viewer.getControl() != null && viewer.getContents() != null) {
            all(viewer.getContents());
            viewer.getControl().redraw();
        }
    }

    private void all(EditPart part) {
        style((GraphicalEditPart) part);
        for (Object child : part.getChildren()) {
            all((EditPart) child);
        }
    }

    private void style(GraphicalEditPart part) {
        IFigure figure = part.getFigure();
        if (part.getModel() instanceof PaletteRoot) {
            figure.setForegroundColor(theme.color(Token.TEXT));
            figure.setBackgroundColor(theme.color(Token.CARD));
            viewer.getControl().setBackground(theme.color(Token.CARD));
        } else if (part.getModel() instanceof PaletteGroup) {
            figure.setBorder(new MarginBorder(2, 0, 4, 0));
        } else if (part.getModel() instanceof PaletteDrawer) {
            IFigure header = (IFigure) figure.getChildren().get(0);
            header.setBorder(PaletteBorders.header(theme));
            // covers what the framework paints below
            IFigure title = (IFigure) header.getChildren().get(0);
            title.setOpaque(true);
            title.setBackgroundColor(theme.color(Token.STRIP));
        } else if (part.getModel() instanceof ToolEntry entry) {
            String id = NodeEntries.typeOf(entry).map(type -> type.id()).orElse(null);
            figure.setBorder(PaletteBorders.entry(theme, id));
            mark(part, viewer.getActiveTool() == entry);
        }
    }

    /** Marks the tool in the hand. */
    void activeToolChanged(ToolEntry before, ToolEntry now) {
        for (ToolEntry entry : new ToolEntry[] {before, now}) {
            if (entry != null && viewer.getEditPartRegistry().get(entry) instanceof GraphicalEditPart part) {
                mark(part, entry == now);
            }
        }
    }

    /** On the label: the button behind it is painted in colours of the system when it is opaque. */
    private void mark(GraphicalEditPart part, boolean active) {
        IFigure button = part.getFigure();
        button.setOpaque(false);
        button.setBackgroundColor(active ? theme.color(Token.CODE_MARKED) : null);
        ((IFigure) button.getChildren().get(0)).setOpaque(active);
        button.repaint();
    }
}
