package org.sluice.editor.internal.palette;

import org.eclipse.gef.palette.PaletteDrawer;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.sluice.editor.internal.Messages;
import org.sluice.editor.internal.figures.DiagramTheme;

/**
 * The field above the palette. The flyout knows one control only and gives it all the room; the field takes its part
 * from the top of that room whenever the flyout has placed the palette anew.
 */
final class PaletteFilter {

    private static final String MARK = "org.sluice.paletteFilter"; //$NON-NLS-1$
    private static final int MARGIN = 4;

    private final PaletteViewer viewer;
    private final PipelinePalette palette;
    private final Control list;
    private final Text text;
    private Rectangle placed = new Rectangle(0, 0, 0, 0);
    private boolean filtered;

    PaletteFilter(Composite parent, PaletteViewer viewer, PipelinePalette palette, PaletteKeys keys, DiagramTheme theme) {
        this.viewer = viewer;
        this.palette = palette;
        this.list = viewer.getControl();
        text = new Text(parent, SWT.SINGLE | SWT.BORDER | SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        text.setMessage(Messages.Palette_filter);
        text.setFont(theme.smallFont());
        text.setData(MARK, Boolean.TRUE);
        text.addListener(SWT.Modify, event -> apply());
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                event.doit = false;
                text.setText(""); //$NON-NLS-1$
            } else if (event.keyCode == SWT.ARROW_DOWN) {
                event.doit = false;
                keys.selectFirst();
            }
        });
        text.addListener(SWT.DefaultSelection, event -> {
            if (event.detail == 0 && !text.getText().isBlank()) {
                keys.addFirst();
            }
        });
        list.addListener(SWT.Move, event -> place());
        list.addListener(SWT.Resize, event -> place());
        list.addListener(SWT.Dispose, event -> dispose());
        palette.filter(""); //$NON-NLS-1$
    }

    /** The field of a palette; null when it has none. */
    static Control fieldIn(Composite parent) {
        for (Control child : parent.getChildren()) {
            if (child.getData(MARK) != null) {
                return child;
            }
        }
        return null;
    }

    private void place() {
        Rectangle room = list.getBounds();
        if (room.equals(placed) || text.isDisposed()) {
            return;
        }
        int height = text.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        int taken = Math.min(room.height, height + 2 * MARGIN);
        text.setBounds(room.x + MARGIN, room.y + MARGIN, Math.max(0, room.width - 2 * MARGIN), height);
        placed = new Rectangle(room.x, room.y + taken, room.width, room.height - taken);
        list.setBounds(placed);
    }

    private void apply() {
        boolean filters = !text.getText().isBlank();
        if (viewer.getActiveTool() != palette.root().getDefaultEntry()) {
            viewer.setActiveTool(null);
        }
        if (filters && !filtered) {
            // drawers come back as they were left
            for (PaletteDrawer drawer : palette.drawers()) {
                drawer.setInitialState(viewer.isExpanded(drawer) ? PaletteDrawer.INITIAL_STATE_OPEN : PaletteDrawer.INITIAL_STATE_CLOSED);
            }
        }
        filtered = filters;
        palette.filter(text.getText());
    }

    private void dispose() {
        if (!text.isDisposed()) {
            text.dispose();
        }
    }
}
